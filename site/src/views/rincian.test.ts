import type { ApbdesPublik } from 'cms/contract/apbdes'
import { isKodePos } from 'cms/contract/pos'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { parseHalaman } from './nav-halaman.ts'
import { BARIS_PER_HALAMAN, countHalaman, toRincianView } from './rincian.ts'

const penuh = readContoh<ApbdesPublik>('apbdes.penuh')
const toBesar = (jumlah: number): ApbdesPublik =>
  ({
    ...penuh,
    baris: Array.from({ length: jumlah }, (_, nomor) => ({
      ...penuh.baris.slice(-1)[0],
      uraian: `Baris ${nomor}`,
    })),
  }) as ApbdesPublik
const toView = (apbdes: ApbdesPublik, halaman = 1) =>
  toRincianView({ apbdes, waktu: new Date(), situs: 'https://lewu.example', halaman })

describe('all lines of a budget', () => {
  test.each([
    [0, 1],
    [1, 1],
    [BARIS_PER_HALAMAN, 1],
    [BARIS_PER_HALAMAN + 1, 2],
    [3 * BARIS_PER_HALAMAN, 3],
  ])('%d lines stand on %d pages', (jumlah, halaman) => {
    expect(countHalaman(toBesar(jumlah))).toBe(halaman)
  })

  test('every line stands on exactly one page', () => {
    const besar = toBesar(700)
    const semua = [1, 2, 3].flatMap((halaman) => toView(besar, halaman).baris.map(({ uraian }) => uraian))
    expect(semua).toEqual(besar.baris.map(({ uraian }) => uraian))
  })

  test('each leads to the page of its activity or account; those of an older version to none', () => {
    const href = toView(penuh).baris.map((satu) => satu.href?.split('/pos/')[1] ?? null)
    const harus = penuh.baris.map(
      ({ kodeKegiatan, kodeRekening }) => kodeKegiatan || kodeRekening.split('.').slice(0, 3).join('.'),
    )
    expect(href).toEqual(harus.map((kode) => (isKodePos(kode) ? kode : null)))
    expect(href.some((satu) => satu !== null)).toBe(true)
    const lama = { waktu: new Date(), situs: 'https://lewu.example', halaman: 1, versi: 'awal' }
    expect(toRincianView({ apbdes: penuh, ...lama }).baris.every((satu) => satu.href === null)).toBe(true)
  })

  test('pages have addresses of their own; the first is the plain one', () => {
    const view = toView(toBesar(700), 2)
    expect(view.halaman.tautan.map(({ href, isIni }) => [href.split('apbdes/')[1], isIni])).toEqual([
      ['2022/rincian', false],
      ['2022/rincian?halaman=2', true],
      ['2022/rincian?halaman=3', false],
    ])
    expect(view.kerangka.kanonik).toMatch(/\/rincian\?halaman=2$/)
  })

  test.each([
    [null, 1],
    ['1', 1],
    ['12', 12],
    ['', null],
    ['0', null],
    ['01', null],
    ['+1', null],
    ['1.0', null],
    ['1e0', null],
    ['0x1', null],
    ['10000', null],
  ])('halaman=%s asks for page %s', (teks, halaman) => {
    expect(parseHalaman(teks)).toBe(halaman)
  })

  test('sources are named in words, the unknown one as unknown', () => {
    expect(
      toView(penuh)
        .baris.map(({ sumberDana }) => sumberDana)
        .slice(0, 2),
    ).toEqual(['Pendapatan asli desa', 'Dana Desa'])
    expect(toView(penuh).baris.at(-1)?.sumberDana).toBe('belum ada data')
  })

  test('the foot holds the totals of the whole budget, not of the page', () => {
    expect(toView(toBesar(700), 3).jumlah.at(1)).toEqual({
      nama: 'Jumlah belanja',
      anggaran: '2.540.529.584',
      realisasi: '2.420.281.645',
    })
  })
})

test('says whose lines they are, where their files are and where to ask, also of a version', () => {
  const { keterangan } = toView(penuh)
  const dasar = `/desa/${penuh.desa.slug}/apbdes/${penuh.tahun}`
  expect(keterangan.sumber).toContain(penuh.peraturan?.nomor ?? '')
  expect(keterangan.unduh.map(({ href }) => href)).toEqual(
    ['csv', 'xlsx', 'json'].map((satu) => `${dasar}.${satu}`),
  )
  expect(decodeURIComponent(keterangan.tanya?.href ?? '')).toContain(`${dasar}/rincian`)
  const versi = toRincianView({ apbdes: penuh, waktu: new Date(), situs: 's', halaman: 1, versi: 'awal' })
  expect(versi.keterangan.unduh[0]?.href).toBe(`${dasar}/versi/awal.csv`)
})

test('of a change, what changed stands first, in order of code, and is counted', () => {
  const apbdes = readContoh<ApbdesPublik>('apbdes-versi.penuh')
  const bahan = { apbdes, waktu: new Date(), situs: 'https://lewu.example', halaman: 1 }
  const { beda, jawaban } = toRincianView({ ...bahan, versi: 'perubahan-1' })
  const berubah = apbdes.perubahan?.baris.filter(({ selisih }) => selisih !== 0) ?? []
  expect(berubah.length).toBeGreaterThan(0)
  expect(beda).toHaveLength(apbdes.perubahan?.baris.length ?? 0)
  expect(beda?.slice(0, berubah.length).every(({ selisih }) => selisih !== '0')).toBe(true)
  expect(beda?.slice(berubah.length).every(({ selisih }) => selisih === '0')).toBe(true)
  const kode = beda?.slice(0, berubah.length).map((satu) => satu.kode)
  expect(kode).toEqual(kode?.toSorted())
  expect(jawaban).toContain(`${berubah.length} dari ${apbdes.perubahan?.baris.length} baris`)
})
