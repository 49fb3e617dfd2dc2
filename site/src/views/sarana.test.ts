/** Facilities, BUM Desa and koperasi: page, table and package say the same. */
import type { FasilitasPublik } from 'cms/contract/fasilitas'
import type { LembagaEkonomiPublik } from 'cms/contract/lembaga-ekonomi'
import { expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { createFasilitas } from '../../test/support/fasilitas.ts'
import { listGalatPaket } from '../../test/support/frictionless.ts'
import { findAlamat } from '../cache/rute.ts'
import { createPaketFasilitas, createPaketLembaga } from './data/paket-register.ts'
import { toTabelFasilitas, toTabelLembaga, toTabelPenyertaan } from './data/sarana.ts'
import { formatCsvTabel } from './data/tabel.ts'
import { toFasilitasView } from './fasilitas.ts'
import { toLembagaEkonomiView } from './lembaga-ekonomi.ts'

const waktu = new Date('2026-11-24T03:00:00Z')
const situs = 'https://lewu.example'
const fasilitas = readContoh<FasilitasPublik>('fasilitas.penuh')
const ekonomi = readContoh<LembagaEkonomiPublik>('lembaga-ekonomi.penuh')

test('facilities stand by kind, what is broken is counted, what lies outside has its distance', () => {
  const view = toFasilitasView({ fasilitas, waktu, situs, dusun: null, halaman: 1 })
  expect(view.jawaban).toBe('Desa Contoh Mekar Jaya mencatat 6 fasilitas; 2 di antaranya rusak.')
  expect(view.kelompok.flatMap(({ daftar }) => daftar)).toHaveLength(fasilitas.daftar.length)
  const rincian = view.kelompok.flatMap(({ daftar }) => daftar.map((satu) => satu.rincian))
  expect(rincian).toContain('12,5 km dari kantor desa')
  expect(rincian).toContain('untuk seluruh desa · 24 los · dibangun 2015 · Sumber dana: Pendapatan Asli Desa')
})

test('facilities of one dusun; many of them page by page', () => {
  const banyak = createFasilitas(150)
  const view = (dusun: string | null, halaman = 1) =>
    toFasilitasView({ fasilitas: banyak, waktu, situs, dusun, halaman })
  const count = ({ kelompok }: ReturnType<typeof view>) => kelompok.flatMap(({ daftar }) => daftar).length
  expect([count(view(null)), count(view(null, 2)), view(null).halaman.dari]).toEqual([100, 50, 2])
  expect(
    view(null)
      .pilihan.map(({ label }) => label)
      .slice(0, 3),
  ).toEqual(['Semua dusun', 'Dusun Hulu 0', 'Dusun Hulu 1'])
  const hulu = view('hulu-1')
  const alamat = [...view(null).halaman.tautan, ...hulu.halaman.tautan].map(({ href }) => href)
  expect(alamat.map((satu) => findAlamat(satu)?.jalur)).toEqual(alamat)
  expect(hulu.jawaban).toMatch(/^Di Dusun Hulu 1 tercatat \d+ fasilitas; \d+ di antaranya rusak\./)
  expect(count(hulu)).toBe(banyak.daftar.filter(({ dusun }) => dusun === 'Hulu 1').length)
  expect(hulu.kerangka.isTerindeks).toBe(true)
  const asing = view('tidak-ada')
  expect([asing.jawaban, count(asing), asing.kerangka.isTerindeks]).toEqual([
    'Desa Contoh Mekar Jaya tidak mencatat fasilitas di Dusun tidak ada.',
    0,
    false,
  ])
})

test('a loss is below nothing, what was not reported is no zero, and a koperasi has sisa hasil usaha', () => {
  const koperasi = { ...ekonomi.daftar[0], jenis: 'kdmp' } as LembagaEkonomiPublik['daftar'][number]
  const { daftar, penyertaan } = toLembagaEkonomiView({
    ekonomi: { ...ekonomi, daftar: [...ekonomi.daftar, koperasi] },
    waktu,
    situs,
  })
  expect(daftar[0]?.hasil?.baris[1]).toEqual(['2024', 'belum ada data', '−2.000.000', '0'])
  expect(daftar.map(({ hasil }) => hasil?.kepala[2])).toEqual(['Laba bersih', undefined, 'Sisa hasil usaha'])
  expect(penyertaan?.baris).toEqual([
    ['2026', '40.000.000', 'belum ada data'],
    ['2023', '25.000.000,25', '25.000.000,25'],
  ])
})

test('the tables tell each year once, exact to the sen', () => {
  expect(formatCsvTabel(toTabelPenyertaan(ekonomi)).split('\r\n')[2]).toBe('2023,25000000.25,25000000.25')
  expect(toTabelLembaga(ekonomi).baris.map(([nama, , , , , tahun]) => [nama, tahun])).toEqual([
    ['BUM Desa Karya Contoh', 2025],
    ['BUM Desa Karya Contoh', 2024],
    ['Koperasi Desa Merah Putih Contoh Mekar Jaya', null],
  ])
  expect(toTabelFasilitas(fasilitas).baris.every((sel) => sel.length === 8)).toBe(true)
})

test('the packages hold by the published profiles and name every file', async () => {
  const paket = [
    await createPaketFasilitas({ isi: fasilitas, waktu }, situs),
    await createPaketLembaga({ isi: ekonomi, waktu }, situs),
  ]
  expect(paket.map(listGalatPaket)).toEqual([[], []])
  expect(paket.map(({ resources }) => resources.map(({ path }) => path.replace(situs, '')))).toEqual([
    [
      '/desa/contoh-mekar-jaya/fasilitas.csv',
      '/desa/contoh-mekar-jaya/fasilitas.xlsx',
      '/desa/contoh-mekar-jaya/fasilitas.json',
    ],
    [
      '/desa/contoh-mekar-jaya/lembaga-ekonomi.csv',
      '/desa/contoh-mekar-jaya/lembaga-ekonomi/penyertaan.csv',
      '/desa/contoh-mekar-jaya/lembaga-ekonomi.xlsx',
      '/desa/contoh-mekar-jaya/lembaga-ekonomi.json',
    ],
  ])
})
