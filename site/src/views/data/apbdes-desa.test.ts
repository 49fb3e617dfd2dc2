import { type ApbdesPublik, getKunciApbdes } from 'cms/contract/apbdes'
import { formatRupiah, parseRupiah, toSen } from 'cms/dasar/rupiah'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../../test/support/csv.ts'
import {
  assertCsv,
  CONTOH,
  SITUS,
  type Skema,
  type Sumber,
  toSidik,
  waktu,
} from '../../../test/support/data-terbuka.ts'
import { listGalatPaket } from '../../../test/support/frictionless.ts'
import { toApbdesView } from '../apbdes.ts'
import { formatCsv } from '../csv.ts'
import { formatJsonApbdes, toTabelApbdes } from './apbdes-desa.ts'
import { createPaketDesa } from './paket-apbdes.ts'
import { formatXlsx } from './xlsx.ts'

describe('of one village and year', () => {
  test.each(CONTOH)(
    '$fase $tahun of $desa.nama: the package holds, its files are what it says',
    async (isi) => {
      const paket = await createPaketDesa({ isi, waktu }, SITUS)
      expect(listGalatPaket(paket)).toEqual([])
      const sumber = paket.resources as Sumber[]
      const berkas = new Map<string, string | Uint8Array>([
        ['csv', formatCsv(isi)],
        ['xlsx', await formatXlsx(toTabelApbdes(isi))],
        ['json', formatJsonApbdes({ isi, waktu })],
      ])
      const isVersi = ({ name }: Sumber): boolean => name.startsWith('versi-')
      expect(sumber.filter(isVersi).map(({ path }) => path)).toEqual(
        isi.versi.map(({ alamat }) => `${SITUS}${alamat}.csv`),
      )
      for (const { format, bytes, hash, path } of sumber.filter((satu) => satu.hash !== undefined)) {
        const satu = berkas.get(format) ?? ''
        expect([bytes, hash]).toEqual([Buffer.byteLength(satu), toSidik(satu)])
        expect(path).toBe(
          `${SITUS}/desa/${getKunciApbdes(isi.desa.slug, isi.tahun).replace('/', '/apbdes/')}.${format}`,
        )
      }
      assertCsv(formatCsv(isi), sumber[0]?.schema as Skema)
    },
  )

  test.each(CONTOH)('$fase $tahun of $desa.nama: page, CSV, JSON and XLSX agree to the sen', async (isi) => {
    const csv = parseCsv(formatCsv(isi)).slice(1)
    const json = JSON.parse(formatJsonApbdes({ isi, waktu })) as ApbdesPublik
    const [lembar] = await readXlsx(Buffer.from(await formatXlsx(toTabelApbdes(isi))))
    const xlsx = (lembar?.data ?? []).slice(1) as (string | number | null)[][]
    const toJumlah = (teks: unknown): bigint | null => {
      if (teks === null || teks === undefined || teks === '') return null
      const hasil = parseRupiah(String(teks))
      return hasil.ok ? hasil.value : toSen(Number(teks))
    }
    expect([csv.length, xlsx.length, json.baris.length]).toEqual(Array(3).fill(isi.baris.length))
    for (const [i, baris] of json.baris.entries()) {
      for (const [kolom, jumlah] of [
        [4, baris.anggaran],
        [5, baris.realisasi],
      ] as const) {
        const harus = jumlah === null ? null : toSen(jumlah)
        expect([toJumlah(csv[i]?.[kolom]), toJumlah(xlsx[i]?.[kolom])]).toEqual([harus, harus])
      }
    }
    const belanja = csv
      .filter(([, rekening = '']) => rekening.startsWith('5'))
      .reduce((jumlah, sel) => jumlah + (toJumlah(sel[4]) ?? 0n), 0n)
    const halaman = toApbdesView({ apbdes: isi, waktu, situs: SITUS })
    expect(halaman.ringkasan.find(({ nama }) => nama === 'Belanja')?.jumlah.anggaran).toBe(
      formatRupiah(belanja),
    )
    expect(json.sumberDana.reduce((jumlah, satu) => jumlah + toSen(satu.belanja.anggaran), 0n)).toBe(belanja)
  })

  test('the JSON names the regulation as people do, and when it last changed', () => {
    const [isi] = CONTOH
    const json = JSON.parse(formatJsonApbdes({ isi: isi as ApbdesPublik, waktu }))
    expect(json).toMatchObject({
      perdes: { jenis: 'perdes', nomor: '7 Tahun 2021', tanggal: '2021-12-28' },
      diperbarui: '2026-11-24T03:00:00.000Z',
      tingkatRincian: isi?.tingkatRincian,
      versi: [{ nama: 'awal' }],
    })
  })
})
