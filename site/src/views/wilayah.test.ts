import type { KabupatenPublik, ProvinsiPublik } from 'cms/contract/wilayah'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toBerandaView } from './beranda.ts'
import { toKabupatenView } from './kabupaten.ts'

const waktu = new Date('2026-11-24T03:00:00Z')
const bahan = { waktu, situs: 'https://lewu.example' }
const toBeranda = (nama: string, now = waktu) =>
  toBerandaView({ ...bahan, now, provinsi: readContoh<ProvinsiPublik>(nama) })
const toKabupaten = (nama: string) =>
  toKabupatenView({ ...bahan, kabupaten: readContoh<KabupatenPublik>(nama) })

describe('province home', () => {
  test('says how many villages the figures cover', () => {
    expect(toBeranda('provinsi.penuh').cakupan).toEqual([
      '0 dari 1.432 desa sudah bergabung.',
      '212 dari 1.432 desa sudah menerbitkan anggaran 2026.',
      'Desa contoh tidak ikut dihitung.',
    ])
    expect(toBeranda('provinsi.hampir-kosong').cakupan).toEqual(['Data wilayah belum dimuat.'])
  })

  test('counts the budgets of the running year, whatever the next one has already', () => {
    const menurutHari = (hari: string) => toBeranda('provinsi.penuh', new Date(hari)).angka.at(-1)
    expect(menurutHari('2026-12-31T16:59:59Z')).toEqual({ label: 'Ada anggaran 2026', nilai: '212' })
    expect(menurutHari('2026-12-31T17:00:00Z')).toEqual({ label: 'Ada anggaran 2027', nilai: '3' })
  })

  test('leads to kabupaten, budgets and sample villages', () => {
    const view = toBeranda('provinsi.penuh')
    expect(view.daftarKabupaten.at(0)?.tautan.href).toBe('/kabupaten/kabupaten-kotawaringin-barat')
    expect(view.terbaru.at(0)).toMatchObject({ href: '/desa/contoh-mekar-jaya/apbdes/2022', isContoh: true })
    expect(view.daftarContoh.at(0)?.href).toBe('/desa/contoh-mekar-jaya')
  })
})

describe('list of a kabupaten', () => {
  test('counts without the sample villages', () => {
    expect(toKabupaten('kabupaten.penuh').jawaban).toBe(
      'Kabupaten Kotawaringin Barat memiliki 1 kecamatan, 1 desa, dan 0 kelurahan.',
    )
  })

  test('marks sample villages and gives each kecamatan a place to jump to', () => {
    const [kecamatan] = toKabupaten('kabupaten.penuh').daftarKecamatan
    expect(kecamatan?.id).toBe('kec-62-01-02')
    expect(kecamatan?.daftarDesa.map(({ href, tanda }) => [href, tanda])).toEqual([
      ['/desa/sungai-bakau', []],
      ['/desa/contoh-mekar-jaya', ['data contoh']],
    ])
  })
})
