/** What a phase is in law: its name, its regulation, whom it passes, and whether there may be several. Pure. */
import type { Fase, JenisPeraturan } from '../../contract/apbdes.ts'
import { formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'

export type { Fase } from '../../contract/apbdes.ts'

/** As officers read it, in forms and in sentences. */
export const LABEL_FASE: Readonly<Record<Fase, string>> = {
  awal: 'APBDes awal',
  perubahan: 'Perubahan APBDes',
  'perubahan-penjabaran': 'Perubahan penjabaran APBDes',
  'realisasi-semester-1': 'Realisasi semester 1',
  'realisasi-berjalan': 'Realisasi berjalan',
  'realisasi-akhir': 'Realisasi akhir tahun',
}

type AturanFase = {
  peraturan: JenisPeraturan
  /** Agreed with the BPD, where the kabupaten asks for that step. */
  isDisepakati: boolean
  /** Evaluated by camat or bupati, where the kabupaten asks for that step. */
  isDievaluasi: boolean
  /** Several in a year, counted. */
  isBerulang: boolean
  /** It sets the budget, or changes it; else it reports on one. */
  isAnggaran: boolean
}

/**
 * Legal source: Permendagri 20/2018 Ps 31–38 (APBDes), Ps 40–43 (its change, and the change of its penjabaran by the head alone),
 * Ps 68 (report of the first half, no regulation; a report under way is one like it that the village gives of its own accord), Ps 70 (accountability by Perdes).
 */
export const ATURAN_FASE: Readonly<Record<Fase, AturanFase>> = {
  awal: {
    peraturan: 'perdes',
    isDisepakati: true,
    isDievaluasi: true,
    isBerulang: false,
    isAnggaran: true,
  },
  perubahan: {
    peraturan: 'perdes',
    isDisepakati: true,
    isDievaluasi: true,
    isBerulang: true,
    isAnggaran: true,
  },
  'perubahan-penjabaran': {
    peraturan: 'perkades',
    isDisepakati: false,
    isDievaluasi: false,
    isBerulang: true,
    isAnggaran: true,
  },
  'realisasi-semester-1': {
    peraturan: 'laporan',
    isDisepakati: false,
    isDievaluasi: false,
    isBerulang: false,
    isAnggaran: false,
  },
  'realisasi-berjalan': {
    peraturan: 'laporan',
    isDisepakati: false,
    isDievaluasi: false,
    isBerulang: true,
    isAnggaran: false,
  },
  'realisasi-akhir': {
    peraturan: 'perdes',
    isDisepakati: true,
    isDievaluasi: false,
    isBerulang: false,
    isAnggaran: false,
  },
}

/** `APBDes 2026`, `Perubahan ke-1 APBDes 2026`, `Realisasi berjalan ke-1 APBDes 2026, sampai 31 Agustus 2026`. */
export function formatJudul({
  tahun,
  fase,
  ke,
  sampai,
}: {
  tahun: number
  fase: Fase
  ke?: number | null
  sampai?: Tanggal | null
}): string {
  if (fase === 'awal') return `APBDes ${tahun}`
  const nama = LABEL_FASE[fase].replace(/ APBDes$/, '')
  const hari = sampai ? `, sampai ${formatTanggal(sampai)}` : ''
  return `${nama}${ke ? ` ke-${ke}` : ''} APBDes ${tahun}${hari}`
}
