import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../../test/support/csv.ts'
import {
  assertCsv,
  CONTOH,
  daftar,
  SITUS,
  type Skema,
  type Sumber,
  toSidik,
} from '../../../test/support/data-terbuka.ts'
import { listGalatPaket } from '../../../test/support/frictionless.ts'
import type { BarisProvinsi } from '../../publik/data-provinsi.ts'
import { toTabelProvinsi, toTabelRincian } from './apbdes-provinsi.ts'
import { createPaketProvinsi, formatJsonProvinsi } from './paket-apbdes.ts'
import { formatCsvTabel } from './tabel.ts'
import { formatXlsx } from './xlsx.ts'

describe('of all villages of a year', () => {
  const tabel = toTabelProvinsi(daftar, 2026, SITUS)

  test('the package holds, its files are what it says', async () => {
    const paket = await createPaketProvinsi({ daftar, tahun: 2026, situs: SITUS })
    expect(listGalatPaket(paket)).toEqual([])
    const [csv, xlsx, json, rincian] = paket.resources as Sumber[]
    expect([csv?.hash, xlsx?.hash, json?.hash]).toEqual([
      toSidik(formatCsvTabel(tabel)),
      toSidik(await formatXlsx(tabel)),
      toSidik(formatJsonProvinsi(tabel)),
    ])
    assertCsv(formatCsvTabel(tabel), csv?.schema as Skema)
    const bagian = CONTOH.map(({ desa, baris, susunanKode }) => ({
      kode: desa.kode,
      nama: desa.nama,
      susunanKode,
      baris,
      banyak: 3,
    }))
    assertCsv(formatCsvTabel(toTabelRincian(bagian, 2026)), rincian?.schema as Skema)
  })

  test('CSV, JSON and XLSX hold the same cells', async () => {
    const csv = parseCsv(formatCsvTabel(tabel)).slice(1)
    const json = (JSON.parse(formatJsonProvinsi(tabel)) as { desa: Record<string, unknown>[] }).desa
    const [lembar] = await readXlsx(Buffer.from(await formatXlsx(tabel)))
    const xlsx = (lembar?.data ?? []).slice(1)
    for (const [i, objek] of json.entries()) {
      for (const [k, { nama, jenis }] of tabel.kolom.entries()) {
        const nilai = objek[nama]
        expect(xlsx[i]?.[k] ?? null).toEqual(nilai)
        const teks = csv[i]?.[k] ?? ''
        if (nilai === null) expect(teks).toBe('')
        else expect(jenis === 'rupiah' ? Number(teks) : teks).toBe(jenis === 'rupiah' ? nilai : String(nilai))
      }
    }
  })

  test('lines in parts: their addresses are all named', async () => {
    const banyak = Array.from({ length: 101 }, () => daftar[0] as BarisProvinsi)
    const { resources } = await createPaketProvinsi({ daftar: banyak, tahun: 2026, situs: SITUS })
    expect(resources.find(({ name }) => name === 'rincian')?.path).toEqual([
      `${SITUS}/data/apbdes/2026/rincian.csv`,
      `${SITUS}/data/apbdes/2026/rincian.csv?halaman=2`,
      `${SITUS}/data/apbdes/2026/rincian.csv?halaman=3`,
    ])
  })
})
