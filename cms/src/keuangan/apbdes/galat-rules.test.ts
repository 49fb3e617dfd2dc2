import { describe, expect, test } from 'vitest'
import type { Alasan } from '../../contract/galat.ts'
import type { Fase } from './fase.ts'
import { splitGalat } from './galat-rules.ts'

const TIMPANG: Alasan = { kode: 'K05', pesan: 'Tidak seimbang.' }
const NEGATIF: Alasan = { kode: 'K18', pesan: 'Anggaran "A" negatif.' }
const RUGI: Alasan = { kode: 'K18', pesan: 'Realisasi "A" negatif.' }
const HASIL = { galat: [TIMPANG, NEGATIF, RUGI], perluAlasan: [NEGATIF] }

describe('which errors a reason lets through', () => {
  test.each<[Fase, number, string, boolean]>([
    ['awal', 2026, '2026-11-28', true],
    ['awal', 2027, '2026-11-28', true],
    ['awal', 2025, '2026-01-01', false],
    ['perubahan', 2026, '2026-12-31', true],
    ['perubahan', 2026, '2027-01-01', false],
    ['realisasi-semester-1', 2026, '2026-07-31', true],
    ['realisasi-akhir', 2025, '2026-03-31', true],
    ['realisasi-akhir', 2024, '2026-03-31', false],
  ])('%s %i set on %s holds its errors whatever is written: %s', (fase, tahun, hariIni, isMutlak) => {
    const { mutlak, beralasan } = splitGalat(HASIL, { fase, tahun, hariIni })
    expect(mutlak).toEqual(isMutlak ? [TIMPANG, RUGI] : [])
    expect(beralasan).toEqual(isMutlak ? [NEGATIF] : HASIL.galat)
  })

  test('a report may carry what the budget it is on had, and nothing else', () => {
    const hari = { fase: 'realisasi-akhir', tahun: 2025, hariIni: '2026-03-31' } as const
    const lain = { ...TIMPANG, pesan: 'Tidak seimbang, lain jumlahnya.' }
    expect(splitGalat(HASIL, { ...hari, anggaranSah: [TIMPANG, NEGATIF] }).mutlak).toEqual([RUGI])
    expect(splitGalat(HASIL, { ...hari, anggaranSah: [lain] }).mutlak).toEqual([TIMPANG, RUGI])
  })

  test('none is lost on the way', () => {
    const { mutlak, beralasan } = splitGalat(HASIL, { fase: 'awal', tahun: 2026, hariIni: '2026-11-28' })
    expect(new Set([...mutlak, ...beralasan])).toEqual(new Set(HASIL.galat))
  })
})
