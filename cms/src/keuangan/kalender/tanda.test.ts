import { expect, test } from 'vitest'
import { findSalahTanda, type KodeTanda } from './tanda.ts'

test.each<[KodeTanda, string, string, string, string | null]>([
  ['rak', 'desa', '2026-11-28', '', null],
  ['rak', 'desa', '2026-11-29', '', 'tanggal'],
  ['rak', 'kabupaten', '2026-11-28', '', 'langkah'],
  ['konsolidasi', 'kabupaten', '2026-11-28', '', null],
  ['konsolidasi', 'desa', '2026-11-28', '', 'langkah'],
  ['laporan-akhir', 'desa', '2026-11-28', '', 'kodeKegiatan'],
  ['laporan-akhir', 'desa', '2026-11-28', '02.03.10', null],
])('%s of a %s on %s for %j is refused at %s', (langkah, tingkat, tanggal, kegiatan, path) =>
  expect(findSalahTanda({ langkah, tingkat, tanggal, kegiatan, hariIni: '2026-11-28' })?.path ?? null).toBe(
    path,
  ),
)
