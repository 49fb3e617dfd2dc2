/** Questions of learners to their tutors: how many, by when, and what each side is told. Pure. */
import { MAX_TANYA_HARI } from '../../contract/batas-belajar.ts'
import { type Kabar, MAX_KABAR, type TanyaSaya } from '../../contract/belajar.ts'
import { addHariKerja } from '../../dasar/hari-kerja.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import { compareTeks } from '../../dasar/urutan.ts'

/** May one more be asked today; `hariIni` is how many were. */
export const canTanya = (hariIni: number): boolean => hariIni < MAX_TANYA_HARI

/** The day until which an answer is promised: so many working days after the question reached the server. */
export const calculateJanji = (
  diterima: Tanggal,
  { hariKerja, libur }: { hariKerja: number; libur: ReadonlySet<Tanggal> },
): Tanggal => addHariKerja(diterima, hariKerja, libur)

/** A question as whoever may answer it sees it; `penanya` is null for who is no tutor of the learner. */
export type TanyaTugas = Omit<TanyaSaya, 'pelajaran'> & {
  kursus: string
  judul: string
  pelajaran: string
  slug: string
  penanya: string | null
  /** A colleague who answered it, or is writing an answer now; null where it is nobody, or the person who looks. */
  penjawab: string | null
  penggarap: string | null
}
export type TanyaTampil = TanyaTugas & { isTerlambat: boolean }

/** Waiting ones first, and of those the one promised earliest; then answered ones, the newest first. */
export function listTanyaTampil(daftar: readonly TanyaTugas[], hariIni: Tanggal): TanyaTampil[] {
  return daftar
    .map((satu) => ({ ...satu, isTerlambat: satu.dijawab === null && satu.janji < hariIni }))
    .sort(compareTanya)
}

const compareTanya = (a: TanyaTampil, b: TanyaTampil): number => {
  if (a.dijawab === null && b.dijawab === null)
    return compareTeks(a.janji, b.janji) || compareTeks(a.diterima, b.diterima) || compareTeks(a.id, b.id)
  if (a.dijawab !== null && b.dijawab !== null)
    return compareTeks(b.dijawab, a.dijawab) || compareTeks(a.id, b.id)
  return a.dijawab === null ? -1 : 1
}

/** Name, office and village as a tutor reads them; what was not given is left out. */
export const formatPenanya = ({
  nama,
  jabatan,
  desa,
}: {
  nama: string
  jabatan: string | null
  desa: string | null
}): string => [nama, jabatan, desa].filter((satu) => satu !== null && satu !== '').join(', ')

/** The newest that a phone is to keep. */
export const listKabar = (daftar: readonly Kabar[]): Kabar[] =>
  [...daftar].sort((a, b) => compareTeks(b.waktu, a.waktu) || compareTeks(a.id, b.id)).slice(0, MAX_KABAR)
