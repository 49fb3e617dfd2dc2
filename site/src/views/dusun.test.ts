import { describe, expect, test } from 'vitest'
import { createApbdesKaya } from '../../test/support/apbdes-kaya.ts'
import type { DusunApbdes } from '../publik/dusun.ts'
import { toDusunView } from './dusun.ts'
import { parseDusun } from './tempat.ts'

const { desa, tahun, daftarKegiatan, realisasi } = createApbdesKaya()
const isi: DusunApbdes = {
  desa,
  tahun,
  daftarKegiatan,
  peraturan: { jenis: 'perdes', nomor: '7 Tahun 2021' },
  kemajuan: realisasi.kemajuan,
  rencana: [
    { kode: '02.03.10', tempat: [{ dusun: 'hulu', volume: 240, satuan: 'meter' }] },
    { kode: '02.03.11', tempat: [{ dusun: 'Seberang', volume: null, satuan: null }] },
  ],
  dusun: ['Hulu', 'Hilir', 'Dusun HULU', 'RT 03'],
}
const bahan = { waktu: new Date('2022-09-01T03:00:00Z'), situs: 'https://lewu.example' }
const toView = (dusun: string | null, lain: Partial<DusunApbdes> = {}) =>
  toDusunView({ isi: { ...isi, ...lain }, dusun, ...bahan })

describe('what a place got', () => {
  test('all places first, each once however it was spelled', () => {
    const view = toView(null)
    expect(view.jawaban).toBe('Untuk 2022 desa mencatat 3 kegiatan di 3 tempat. Pilih dusun Anda.')
    expect(view.daftar.map(({ teks }) => teks)).toEqual(['Dusun Hilir', 'Dusun HULU', 'RT 03'])
    expect(view.baris).toHaveLength(4)
    expect(view.kerangka.kanonik).toBe('https://lewu.example/desa/contoh-mekar-jaya/apbdes/2022/dusun')
  })
  test('one place, with what is for the whole village beside it', () => {
    const view = toView('hulu')
    expect(view.jawaban).toBe('Di Dusun HULU tercatat 1 kegiatan pada 2022.')
    expect(
      view.baris.map(({ rencana, keluaran, kemajuan, biaya }) => [rencana, keluaran, kemajuan, biaya]),
    ).toEqual([['240 meter', '120,5 meter', '100%', 'Rp400.000.000,25']])
    expect(view.seluruh.map(({ tempat, keluaran }) => [tempat, keluaran])).toEqual([
      ['Seluruh desa', 'belum ada data'],
    ])
    expect(view.kerangka.kanonik).toMatch(/\/dusun\?dusun=hulu$/)
    expect(view.pilihan.filter(({ isDipilih }) => isDipilih).map(({ nilai }) => nilai)).toEqual(['hulu'])
  })
  test.each([
    ['rt-3', 'RT 03', true],
    ['seberang-sana', 'Dusun seberang sana', false],
  ])('%s has nothing and says so', (dusun, nama, isTerindeks) => {
    const view = toView(dusun)
    expect(view.jawaban).toContain(`Belum ada kegiatan 2022 yang tercatat di ${nama}.`)
    expect(view.baris).toEqual([])
    expect(view.kerangka.isTerindeks).toBe(isTerindeks)
  })
  test('a village that has recorded no place offers no form', () => {
    const view = toView(null, { kemajuan: [], rencana: [], dusun: [] })
    expect(view.jawaban).toContain('belum ada data')
    expect(view.pilihan).toEqual([])
  })
  test.each([
    [null, null],
    ['', null],
    ['  <b>Hulu</b> ', 'b-hulu-b'],
    ['Dusun 1', '1'],
    ['rt03', 'rt-3'],
  ])('%s in the address is read as %s', (nilai, hasil) => expect(parseDusun(nilai)).toBe(hasil))
})
