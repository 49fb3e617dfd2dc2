/** Which posted budget a phase takes. Siskeudes: 1 is a proposal, 2 the first APBDes, 3 and above its changes. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import type { Fase } from '../apbdes/fase.ts'
import type { BarisTabel, Dump } from './dump-rules.ts'
import { isBenar } from './nilai-rules.ts'
import type { Rentang } from './peristiwa-rules.ts'

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

/** Phases that the file can give, for the sentence that tells the officer. */
export function listFaseAda(dump: Dump, tanpaRealisasi: boolean): Fase[] {
  const posting = listPosting(dump)
  if (posting.length === 0) return []
  return [
    ...(posting.some(({ nomor }) => nomor === 2) ? (['awal'] as const) : []),
    ...(posting.some(({ nomor }) => nomor > 2) ? (['perubahan'] as const) : []),
    ...(tanpaRealisasi ? [] : (['realisasi-semester-1', 'realisasi-berjalan', 'realisasi-akhir'] as const)),
  ]
}

/** `rentang`: the days that a report tells of; null for a phase that plans only. */
export function findPosting(dump: Dump, fase: Fase, rentang: Rentang | null): Result<Posting, Alasan> {
  const posting = listPosting(dump)
  if (posting.length === 0) return toRefusal(toBelumDiposting(dump))
  const terpilih = posting.filter((satu) => isUntukFase(satu, fase, rentang)).at(-1)
  return terpilih === undefined ? toRefusal(TANPA_FASE[fase]) : toOk(terpilih)
}

function isUntukFase({ nomor, tanggal }: Posting, fase: Fase, rentang: Rentang | null): boolean {
  if (fase === 'awal') return nomor === 2
  if (rentang === null) return nomor > 2
  // A report stands beside the budget that was in force on its last day.
  return fase === 'realisasi-akhir' || nomor === 2 || (tanggal !== null && tanggal < rentang.sebelum)
}

function toBelumDiposting({ tabel, tahun }: Dump): Alasan {
  const isUsulan = tabel.Ta_AnggaranRinci.length > 0
  return {
    kode: 'BELUM_DIPOSTING',
    pesan: `Anggaran tahun ${tahun} belum diposting di Siskeudes${isUsulan ? ' (baru usulan)' : ''}, jadi belum dapat disebut APBDes. Posting dahulu di Siskeudes, lalu ekspor ulang.`,
  }
}

const toTanpaFase = (apa: string): Alasan => ({
  kode: 'FASE_TIDAK_ADA',
  pesan: `Berkas ini tidak memuat ${apa}. Pilih fase lain, atau posting dahulu di Siskeudes lalu ekspor ulang.`,
})
const TANPA_FASE: Readonly<Record<Fase, Alasan>> = {
  awal: toTanpaFase('posting APBDes awal (posting 2)'),
  perubahan: toTanpaFase('posting perubahan (posting 3 ke atas)'),
  'perubahan-penjabaran': toTanpaFase('posting perubahan (posting 3 ke atas)'),
  'realisasi-semester-1': toTanpaFase('posting anggaran yang berlaku sebelum 1 Juli'),
  'realisasi-berjalan': toTanpaFase('posting anggaran yang berlaku sampai tanggal itu'),
  'realisasi-akhir': toTanpaFase('posting anggaran'),
}

/** The amount that counts: of the first budget its own, of a change what stands after it. */
export const getAnggaran = (
  { Anggaran, AnggaranStlhPAK }: Pick<BarisTabel<'Ta_AnggaranRinci'>, 'Anggaran' | 'AnggaranStlhPAK'>,
  posting: number,
): Sen | null => (posting > 2 ? AnggaranStlhPAK : Anggaran)
