/** Attempts (percobaan) at a test: may one begin, which number has it, which one counts. `now` is the server's. Pure. */
import { TENGGANG_UJI_MS } from '../../contract/batas-belajar.ts'
import { isPenentu, type JenisKuis } from '../../contract/kursus.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

export type AturanPercobaan = {
  lulusPersen: number
  /** 0: as often as one likes. */
  maksPercobaan: number
  jedaMenit: number
  /** After so many days an attempt that was not sent in is closed. */
  berlakuHari: number
  ulangSetelahLulus: boolean
  dihitung: 'terbaik' | 'terakhir'
  /** So many minutes from its opening, by the server's clock; left out where there is no hurry. */
  batasMenit?: number
}

/**
 * What holds for a test of its kind, whatever a release says: one that decides nothing knows no failing, so nobody has to
 * wait after it, nor is kept from it by having passed. How often it may be tried stays its author's to say.
 */
export const toAturanJenis = ({
  jenis,
  aturan,
}: {
  jenis: JenisKuis
  aturan: AturanPercobaan
}): AturanPercobaan => (isPenentu(jenis) ? aturan : { ...aturan, jedaMenit: 0, ulangSetelahLulus: true })

export type Percobaan = {
  nomor: number
  keadaan: 'terbuka' | 'dinilai' | 'batal'
  dibuka: Date
  /** When the time of a timed one ends. */
  batas: Date | null
  dinilai: Date | null
  nilai: number
  maks: number
  lulus: boolean
  /** Whether anything was answered before it ran out. */
  terjawab: boolean
  /** The chance a tutor gave that it was begun by; null where none was needed. */
  kelonggaran: string | null
}

export type TolakanPercobaan =
  | { kode: 'MASIH_TERBUKA'; nomor: number }
  | { kode: 'SUDAH_LULUS' }
  | { kode: 'KESEMPATAN_HABIS'; maks: number }
  | { kode: 'MASIH_JEDA'; sampai: Date }

const MENIT = 60_000
const HARI = 1440 * MENIT

export const calculateBatas = ({ batasMenit }: AturanPercobaan, dibuka: Date): Date | null =>
  batasMenit === undefined ? null : new Date(dibuka.getTime() + batasMenit * MENIT)

/** From here on nothing is taken any more, and what has arrived is marked. */
export const isLewatBatas = ({ batas }: Pick<Percobaan, 'batas'>, now: Date): boolean =>
  batas !== null && now.getTime() >= batas.getTime() + TENGGANG_UJI_MS

/**
 * May a new attempt begin, under which number, and by which of the chances that tutors gave (`kelonggaran`, the oldest
 * first): one is used only where the limit or a pause is in the way. The caller holds the lock of the enrolment.
 */
export function checkMulai(
  aturan: AturanPercobaan,
  riwayat: readonly Percobaan[],
  now: Date,
  kelonggaran: readonly string[] = [],
): Result<{ nomor: number; kelonggaran: string | null }, TolakanPercobaan> {
  const terbuka = riwayat.find((satu) => satu.keadaan === 'terbuka' && !isHabisWaktu(aturan, satu, now))
  if (terbuka !== undefined) return toRefusal({ kode: 'MASIH_TERBUKA', nomor: terbuka.nomor })
  const terhitung = riwayat.filter((satu) => isTerhitung(aturan, satu, now))
  if (!aturan.ulangSetelahLulus && terhitung.some(({ lulus }) => lulus))
    return toRefusal({ kode: 'SUDAH_LULUS' })
  const tolakan = findTolakanBatas(aturan, terhitung, now)
  const pakai =
    tolakan === null
      ? null
      : (kelonggaran.find((id) => findPemakai(aturan, id, riwayat, now) === null) ?? null)
  if (tolakan !== null && pakai === null) return toRefusal(tolakan)
  // Numbers are never used again, whatever became of the attempt.
  return toOk({ nomor: Math.max(0, ...riwayat.map(({ nomor }) => nomor)) + 1, kelonggaran: pakai })
}

/** What a tutor may let go: the limit, and the pause. */
function findTolakanBatas(
  aturan: AturanPercobaan,
  terhitung: readonly Percobaan[],
  now: Date,
): Extract<TolakanPercobaan, { kode: 'KESEMPATAN_HABIS' | 'MASIH_JEDA' }> | null {
  if (aturan.maksPercobaan > 0 && terhitung.length >= aturan.maksPercobaan)
    return { kode: 'KESEMPATAN_HABIS', maks: aturan.maksPercobaan }
  const sampai = getAkhirJeda(aturan, terhitung)
  return sampai > now ? { kode: 'MASIH_JEDA', sampai } : null
}

/** The attempt that a chance was used for; null while it is to be had. One that counts for nothing used up nothing. */
export const findPemakai = (
  aturan: AturanPercobaan,
  kelonggaran: string,
  riwayat: readonly Percobaan[],
  now: Date,
): Percobaan | null =>
  riwayat.find(
    (satu) =>
      satu.kelonggaran === kelonggaran &&
      (isTerhitung(aturan, satu, now) || (satu.keadaan === 'terbuka' && !isHabisWaktu(aturan, satu, now))),
  ) ?? null

/** An attempt that ran out is closed; one that was voided counts for nothing, nor does one left empty. */
export function isHabisWaktu(
  { berlakuHari }: AturanPercobaan,
  { dibuka, batas }: Pick<Percobaan, 'dibuka' | 'batas'>,
  now: Date,
): boolean {
  return now.getTime() - dibuka.getTime() >= berlakuHari * HARI || isLewatBatas({ batas }, now)
}

function isTerhitung(aturan: AturanPercobaan, percobaan: Percobaan, now: Date): boolean {
  if (percobaan.keadaan === 'dinilai') return true
  if (percobaan.keadaan !== 'terbuka') return false
  // The questions of a timed one were seen, and its clock was known: it is marked, whatever arrived.
  return isLewatBatas(percobaan, now) || (percobaan.terjawab && isHabisWaktu(aturan, percobaan, now))
}

/** Counted from the last mark; an attempt that was passed makes nobody wait. */
function getAkhirJeda({ jedaMenit }: AturanPercobaan, daftar: readonly Percobaan[]): Date {
  const waktu = daftar.flatMap(({ dinilai, lulus }) => (dinilai === null || lulus ? [] : [dinilai.getTime()]))
  return new Date(Math.max(0, ...waktu) + (waktu.length === 0 ? 0 : jedaMenit * MENIT))
}

/** The attempt that counts, by the rule of the test; null before the first mark. */
export function getPercobaanTerhitung(
  { dihitung }: AturanPercobaan,
  daftar: readonly Percobaan[],
): Percobaan | null {
  const dinilai = daftar.filter(({ keadaan }) => keadaan === 'dinilai').toSorted((a, b) => a.nomor - b.nomor)
  if (dihitung === 'terakhir') return dinilai.at(-1) ?? null
  // By cross-multiplying: papers may differ in what they are worth, and shares must not be rounded.
  return dinilai.reduce<Percobaan | null>(
    (terbaik, satu) =>
      terbaik === null || satu.nilai * terbaik.maks > terbaik.nilai * satu.maks ? satu : terbaik,
    null,
  )
}

/** When an attempt that is not sent in runs out. */
export const calculateBerakhir = ({ berlakuHari }: AturanPercobaan, dibuka: Date): Date =>
  new Date(dibuka.getTime() + berlakuHari * HARI)
