import type { ApbdesPublik } from 'cms/contract/apbdes'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toApbdesView } from './apbdes.ts'
import { toRincianView } from './rincian.ts'

const berubah = readContoh<ApbdesPublik>('apbdes-versi.penuh')
const awal = readContoh<ApbdesPublik>('apbdes.penuh')
const bahan = { waktu: new Date('2026-11-24T03:00:00Z'), situs: 'https://lewu.example' }

describe('a change of the budget', () => {
  const view = toApbdesView({ ...bahan, apbdes: berubah })

  test('says in words, and as a table, what it changed and against what', () => {
    expect([view.perubahan?.kalimat, view.perubahan?.dari]).toEqual([
      'Jumlah seluruh belanja tetap; yang berubah pembagiannya.',
      'Dibandingkan dengan APBDes awal, yang berlaku sebelumnya.',
    ])
    expect(
      view.perubahan?.bidang.slice(1, 3).map(({ semula, menjadi, selisih }) => [semula, menjadi, selisih]),
    ).toEqual([
      ['351.286.000', '356.286.000', '+5.000.000'],
      ['310.352.870', '305.352.870', '−5.000.000'],
    ])
    expect(view.perubahan?.baris.href).toBe('/desa/contoh-mekar-jaya/apbdes/2022/versi/perubahan-1/rincian')
  })

  test.each([
    [1, 'Belanja bertambah Rp2.000.'],
    [-1, 'Belanja berkurang Rp2.000.'],
  ])('turned by %i, the sentence says so', (arah, kalimat) => {
    const perubahan = structuredClone(berubah.perubahan)
    for (const satu of perubahan?.pokok ?? []) satu.selisih = 2000 * arah
    expect(toApbdesView({ ...bahan, apbdes: { ...berubah, perubahan } }).perubahan?.kalimat).toBe(kalimat)
  })

  test('moved within its bidang, it says so', () => {
    const perubahan = structuredClone(berubah.perubahan)
    for (const satu of perubahan?.bidang ?? []) satu.selisih = 0
    expect(toApbdesView({ ...bahan, apbdes: { ...berubah, perubahan } }).perubahan?.kalimat).toContain(
      'jumlah setiap bidang tetap',
    )
  })

  test('each activity says what was planned before, and nothing where the change brought it', () => {
    const daftarKegiatan = ['02.03.10', '02.04.01'].map((kode) => ({
      kode,
      uraian: kode,
      anggaran: 2_000_000,
      realisasi: null,
    }))
    const list = (semulaKegiatan: Record<string, number> | null) =>
      toApbdesView({ ...bahan, apbdes: { ...berubah, daftarKegiatan, semulaKegiatan } }).kegiatan.map(
        ({ semula }) => semula,
      )
    expect(list({ '02.03.10': 1_500_000.5 })).toEqual(['Rp1.500.000,50', 'Rp0'])
    expect(list(null)).toEqual([undefined, undefined])
  })

  test('under the account of the year it is told which change it is', () => {
    const perubahan = berubah.perubahan && { ...berubah.perubahan, menjadi: 'perubahan-1' }
    const laporan = toApbdesView({
      ...bahan,
      apbdes: { ...berubah, fase: 'realisasi-akhir', ke: null, perubahan },
    })
    expect([laporan.perubahan?.dari, laporan.perubahan?.baris.href]).toEqual([
      'Ini Perubahan ke-1, anggaran terakhir sebelum laporan realisasi, dibandingkan dengan APBDes awal, yang berlaku sebelumnya.',
      '/desa/contoh-mekar-jaya/apbdes/2022/versi/perubahan-1/rincian',
    ])
  })

  test('all versions are listed with their regulations; the latest is named', () => {
    expect(view.versi.map(({ nama, isTerbaru, isIni, dasar }) => [nama, isTerbaru, isIni, dasar])).toEqual([
      ['APBDes awal', false, false, 'Peraturan Desa Nomor 7 Tahun 2021'],
      ['Perubahan ke-1', true, false, 'Peraturan Desa Nomor 3 Tahun 2022'],
    ])
  })

  test('its lines are printed as they were and as they are', () => {
    const { beda, halaman } = toRincianView({ ...bahan, apbdes: berubah, halaman: 1, versi: 'perubahan-1' })
    expect([beda?.length, halaman.dari]).toEqual([berubah.perubahan?.baris.length, 1])
  })
})

describe('the page of a version', () => {
  test('that another has followed says so and leads there', () => {
    const { lama, kerangka, keterangan, unduhan } = toApbdesView({
      ...bahan,
      apbdes: { ...awal, versi: berubah.versi },
      versi: 'awal',
    })
    expect(lama?.tautan.href).toBe('/desa/contoh-mekar-jaya/apbdes/2022')
    expect(kerangka.jalur).toBe('/desa/contoh-mekar-jaya/apbdes/2022/versi/awal')
    expect(keterangan.unduh.map(({ href }) => href)).toEqual([`${kerangka.jalur}.csv`])
    expect(new URL(keterangan.tanya?.href ?? '', 'https://lewu.example').searchParams.get('halaman')).toBe(
      kerangka.jalur,
    )
    // The files of the year hold the latest version: this one has its own.
    expect(unduhan.map(({ href }) => href)).toEqual(
      ['csv', 'xlsx', 'json'].map((jenis) => `${kerangka.jalur}.${jenis}`),
    )
  })

  test('that is the latest does not', () =>
    expect(toApbdesView({ ...bahan, apbdes: berubah, versi: 'perubahan-1' }).lama).toBeNull())
})

test('a budget of one version lists none, and offers the text of its regulation', () => {
  const { versi, perubahan, naskah, fakta } = toApbdesView({ ...bahan, apbdes: awal })
  expect([versi, perubahan]).toEqual([[], null])
  expect(naskah.map(({ teks }) => teks)).toEqual([
    'Unduh naskah Peraturan Desa Nomor 7 Tahun 2021 (PDF, 48 kB)',
  ])
  expect(fakta).toContainEqual({
    label: 'Diundangkan dalam Lembaran Desa',
    nilai: 'Nomor 7 Tahun 2021, 30 Desember 2021',
  })
})
