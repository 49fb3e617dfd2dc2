import type { ApbdesPublik } from 'cms/contract/apbdes'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import type { TahunApbdes } from '../publik/tahun-apbdes.ts'
import { toTahunApbdesView } from './tahun-apbdes.ts'

const { desa, pendapatan, belanja, silpa, rincianPendapatan, bidang } =
  readContoh<ApbdesPublik>('apbdes.penuh')
const toTahun = (tahun: number, anggaran = belanja.anggaran): TahunApbdes => ({
  desa,
  tahun,
  susunanKode: tahun > 2018 ? 'permendagri-20-2018' : 'permendagri-113-2014',
  fase: 'perubahan',
  ke: 1,
  jenis: 'perdes',
  nomor: `7 Tahun ${tahun}`,
  waktu: new Date(`${tahun}-12-01T00:00:00Z`),
  pendapatan,
  belanja: { ...belanja, anggaran },
  silpa,
  rincianPendapatan,
  bidang,
})
const toView = (...daftar: TahunApbdes[]) =>
  toTahunApbdesView({ daftar, situs: 'https://lewu.example', now: new Date('2026-12-20T03:00:00Z') })

describe('years compared', () => {
  test.each([
    [
      2_000_000_000,
      'Belanja yang direncanakan naik dari Rp2 miliar pada 2024 menjadi Rp2,54 miliar pada 2026.',
    ],
    [
      3_000_000_000,
      'Belanja yang direncanakan turun dari Rp3 miliar pada 2024 menjadi Rp2,54 miliar pada 2026.',
    ],
    [belanja.anggaran, 'Belanja yang direncanakan pada 2024 dan 2026 sama: Rp2.540.529.584.'],
  ])('from %d', (dahulu, kalimat) =>
    expect(toView(toTahun(2026), toTahun(2024, dahulu))?.jawaban).toBe(kalimat),
  )

  test('bars run from the oldest, the table begins with the newest and leads to each year', () => {
    const view = toView(toTahun(2026), toTahun(2024))
    expect(view?.belanja.batang.map(({ nama }) => nama)).toEqual(['2024', '2026'])
    expect(view?.belanja.baris.map(({ href }) => href)).toEqual([
      '/desa/contoh-mekar-jaya/apbdes/2026',
      '/desa/contoh-mekar-jaya/apbdes/2024',
    ])
    expect(view?.belanja.baris[0]?.nama).toBe('Perubahan ke-1')
  })
  test('says whose figures they are, and leads to the file of each year and to a question', () => {
    const keterangan = toView(toTahun(2026), toTahun(2024))?.keterangan
    expect(keterangan?.sumber).toContain('APBDes 2024–2026')
    expect(keterangan?.unduh).toEqual([
      { teks: '2026 (CSV)', href: '/desa/contoh-mekar-jaya/apbdes/2026.csv' },
      { teks: '2024 (CSV)', href: '/desa/contoh-mekar-jaya/apbdes/2024.csv' },
    ])
    expect(keterangan?.tanya?.href).toContain('halaman=%2Fdesa%2Fcontoh-mekar-jaya%2Fapbdes&')
  })
  test('the menu leads to the running year, though the next is set', () => {
    const view = toView(toTahun(2027), toTahun(2026), toTahun(2025))
    expect(view?.kerangka.desa?.menu[0]).toEqual({
      teks: 'APBDes 2026',
      href: '/desa/contoh-mekar-jaya/apbdes/2026',
    })
  })
  test('a year without an item has a dash, never a zero', () => {
    const view = toView(toTahun(2026), { ...toTahun(2024), rincianPendapatan: rincianPendapatan.slice(1) })
    expect(view?.asal.baris[0]?.sel).toEqual(['–', 'Rp8.075.000'])
  })
  test('a code of another list is another item, in its own codes', () => {
    const [satu] = rincianPendapatan
    if (satu === undefined) throw new Error('No item')
    const item = { ...satu, kode: '4.3.1' }
    const view = toView(
      { ...toTahun(2019), rincianPendapatan: [{ ...item, uraian: 'Kerja sama' }] },
      { ...toTahun(2018), rincianPendapatan: [{ ...item, uraian: 'Hibah' }] },
    )
    expect(view?.asal.baris.map(({ kode, nama }) => [kode, nama])).toEqual([
      ['4.3.1', 'Kerja sama'],
      ['1.3.1', 'Hibah'],
    ])
    expect(view?.asal.baris.map(({ sel }) => sel.filter((isi) => isi === '–').length)).toEqual([1, 1])
  })
  test('wide tables hold the five newest years and say so', () => {
    const view = toView(...[2026, 2025, 2024, 2023, 2022, 2021].map((tahun) => toTahun(tahun)))
    expect(view?.bidang.tahun).toEqual([2022, 2023, 2024, 2025, 2026])
    expect(view?.lebih).toContain('5 tahun terbaru')
    expect(view?.belanja.baris).toHaveLength(6)
  })
  test('one year alone is said to be one; none is no page', () => {
    expect(toView(toTahun(2026))?.jawaban).toContain('belum ada yang dibandingkan')
    expect(toView()).toBeNull()
  })
})
