/** Registers of all villages: each row says whose it is, the published schema holds, and the forms agree. */
import type { FasilitasPublik } from 'cms/contract/fasilitas'
import type { InformasiPublik } from 'cms/contract/informasi-publik'
import type { LembagaEkonomiPublik } from 'cms/contract/lembaga-ekonomi'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../../test/support/contoh.ts'
import { parseCsv } from '../../../test/support/csv.ts'
import { listGalatPaket } from '../../../test/support/frictionless.ts'
import { parseBerkasData, toBagianResponse } from '../../platform/unduhan-bagian.ts'
import { NAMA_REGISTER } from './nama-register.ts'
import { createPaketRegisterProvinsi } from './paket-register-provinsi.ts'
import { REGISTER, toKolomRegister, toTabelRegister } from './register-provinsi.ts'

const SITUS = 'https://lewu.example'
const waktu = new Date('2026-11-24T03:00:00.000Z')
const ISI = {
  fasilitas: ['penuh', 'hampir-kosong'].map((nama) => readContoh<FasilitasPublik>(`fasilitas.${nama}`)),
  'lembaga-ekonomi': ['penuh', 'hampir-kosong'].map((nama) =>
    readContoh<LembagaEkonomiPublik>(`lembaga-ekonomi.${nama}`),
  ),
  'informasi-publik': ['penuh', 'hampir-kosong'].map((nama) =>
    readContoh<InformasiPublik>(`informasi-publik.${nama}`),
  ),
}

describe.each(NAMA_REGISTER)('%s of all villages', (nama) => {
  const daftar = ISI[REGISTER[nama].jenis]
  const tabel = toTabelRegister(nama, daftar, SITUS)

  test('has the columns that the package names, and the village in every row', () => {
    expect(tabel?.kolom.map((kolom) => kolom.nama)).toEqual(toKolomRegister(nama).map((kolom) => kolom.nama))
    expect(tabel?.baris.length).toBeGreaterThan(0)
    const kode = new Set(daftar.map(({ desa }) => desa.kode))
    for (const sel of tabel?.baris ?? []) expect(kode.has(String(sel[0]))).toBe(true)
    expect(new Set(tabel?.kolom.map((kolom) => kolom.nama)).size).toBe(tabel?.kolom.length)
  })

  test('says the same as CSV, JSON and worksheet, and where the next part is', async () => {
    if (tabel === null) throw new Error('No rows')
    const alamat = `${SITUS}/data/${nama}.csv`
    const bagian = { bagian: 2, isTerakhir: false, alamat }
    const csv = await toBagianResponse(tabel, { ...bagian, jenis: 'csv' })
    expect(csv.headers.get('link')).toBe(`<${alamat}?halaman=3>; rel="next"`)
    expect(csv.headers.get('content-disposition')).toContain(`${nama}-desa-bagian-2.csv`)
    const baris = parseCsv(await csv.text())
    const json = await (await toBagianResponse(tabel, { ...bagian, jenis: 'json' })).json()
    const xlsx = await toBagianResponse(tabel, { ...bagian, isTerakhir: true, jenis: 'xlsx' })
    expect(xlsx.headers.get('link')).toBeNull()
    const [lembar] = await readXlsx(Buffer.from(await xlsx.arrayBuffer()))
    expect([baris.length - 1, json.baris.length, (lembar?.data.length ?? 0) - 1]).toEqual([
      tabel.baris.length,
      tabel.baris.length,
      tabel.baris.length,
    ])
    expect(baris[1]?.slice(0, 2)).toEqual([json.baris[0].kode_wilayah, json.baris[0].desa])
  })
})

test('the package is valid and names all parts of what there is', () => {
  const ringkas = [
    { jenis: 'fasilitas', banyak: 101, waktu },
    { jenis: 'lembaga-ekonomi', banyak: 1, waktu },
  ]
  const paket = createPaketRegisterProvinsi({ register: ringkas, situs: SITUS })
  expect(listGalatPaket(paket ?? { resources: [] })).toEqual([])
  expect(paket?.resources.map(({ name, path }) => [name, path.length])).toEqual([
    ['fasilitas', 3],
    ['lembaga-ekonomi', 1],
    ['penyertaan', 1],
  ])
  expect(createPaketRegisterProvinsi({ register: [], situs: SITUS })).toBeNull()
})

test.each([
  ['fasilitas.csv', { nama: 'fasilitas', jenis: 'csv' }],
  ['penyertaan.xlsx', { nama: 'penyertaan', jenis: 'xlsx' }],
  ['fasilitas.pdf', null],
  ['fasilitas.csv.gz', null],
  ['lain.csv', null],
  [undefined, null],
])('%s is a file of open data: %j', (berkas, harus) =>
  expect(parseBerkasData(berkas, NAMA_REGISTER)).toEqual(harus),
)
