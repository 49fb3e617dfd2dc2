/** Posted budgets of an export. Siskeudes: 1 is a proposal, 2 the first APBDes, 3 and above its changes. Pure. */
import type { Sen } from '../../dasar/rupiah.ts'
import { formatTanggal } from '../../dasar/tanggal.ts'
import type { Fase } from '../apbdes/fase.ts'
import type { BarisTabel, Dump } from './dump-rules.ts'
import { isBenar } from './nilai-rules.ts'

export type Posting = { nomor: number; tanggal: string | null; perdes: string; isTerkunci: boolean }

/** Posted budgets that have lines, in their order; proposals are none. */
export function listPosting({ tabel }: Dump): Posting[] {
  const berbaris = new Set(tabel.Ta_AnggaranRinci.map(({ KdPosting }) => Number(KdPosting)))
  return tabel.Ta_AnggaranLog.map(({ KdPosting, TglPosting, No_Perdes, Kunci }) => ({
    nomor: Number(KdPosting),
    tanggal: TglPosting,
    perdes: No_Perdes,
    isTerkunci: isBenar(Kunci),
  }))
    .filter(({ nomor }) => nomor >= 2 && berbaris.has(nomor))
    .sort((a, b) => a.nomor - b.nomor)
}

/** The posting that a phase of planning usually is: 3 is the change by Perdes, 4 the one by Perkades. */
const POSTING_FASE: Readonly<Partial<Record<Fase, number>>> = {
  awal: 2,
  perubahan: 3,
  'perubahan-penjabaran': 4,
}
export const findNomorPosting = (fase: Fase): number | null => POSTING_FASE[fase] ?? null
const FASE_ANGGARAN = ['awal', 'perubahan', 'perubahan-penjabaran'] as const satisfies Fase[]

/** Phases that the file can give without a choice, for the sentence that tells the officer. */
export function listFaseAda(dump: Dump, tanpaRealisasi: boolean): Fase[] {
  const posting = listPosting(dump)
  if (posting.length === 0) return []
  return [
    ...FASE_ANGGARAN.filter((fase) => posting.some(({ nomor }) => nomor === findNomorPosting(fase))),
    ...(tanpaRealisasi ? [] : (['realisasi-semester-1', 'realisasi-berjalan', 'realisasi-akhir'] as const)),
  ]
}

/** `posting 3 (diposting 12 September 2024, Perdes 2 Tahun 2024)`: as the officer tells one from another. */
export function formatPosting(posting: Posting): string {
  const ciri = listCiri(posting)
  return `posting ${posting.nomor}${ciri.length === 0 ? '' : ` (${ciri.join(', ')})`}`
}

/** Its day and its regulation, as far as the file has them. */
export const listCiri = ({ tanggal, perdes }: Posting): string[] => [
  ...(tanggal === null ? [] : [`diposting ${formatTanggal(tanggal)}`]),
  ...(perdes === '' ? [] : [`Perdes ${perdes}`]),
]

/** The amount that counts: of the first budget its own, of a change what stands after it. */
export const getAnggaran = (
  { Anggaran, AnggaranStlhPAK }: Pick<BarisTabel<'Ta_AnggaranRinci'>, 'Anggaran' | 'AnggaranStlhPAK'>,
  posting: number,
): Sen | null => (posting > 2 ? AnggaranStlhPAK : Anggaran)
