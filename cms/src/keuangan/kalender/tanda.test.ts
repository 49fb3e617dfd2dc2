import { expect, test } from 'vitest'
import { findBukanMilik, findSalahTanda, type KodeTanda } from './tanda.ts'

test.each<[KodeTanda, string, string, string | null]>([
  ['rak', '2026-11-28', '', null],
  ['rak', '2026-11-29', '', 'tanggal'],
  ['rak', '2025-01-01', '', null],
  ['rak', '2024-12-31', '', 'tanggal'],
  ['laporan-akhir', '2026-11-28', '', 'kodeKegiatan'],
  ['laporan-akhir', '2026-11-28', '02.03.10', null],
])('%s on %s for %j is refused at %s', (langkah, tanggal, kegiatan, path) =>
  expect(
    findSalahTanda({ langkah, tahun: 2026, tanggal, kegiatan, hariIni: '2026-11-28' })?.path ?? null,
  ).toBe(path),
)

test.each<[KodeTanda, string, boolean]>([
  ['rak', 'desa', true],
  ['rak', 'kabupaten', false],
  ['konsolidasi', 'kabupaten', true],
  ['konsolidasi', 'desa', false],
])('%s is a step of a %s: %s', (langkah, tingkat, isMilik) =>
  expect(findBukanMilik(langkah, tingkat) === null).toBe(isMilik),
)
