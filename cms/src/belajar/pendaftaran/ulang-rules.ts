/** May a learner take a complete course again, and what for. Pure. */
import type { PendaftaranSaya } from '../../contract/belajar.ts'
import type { KeadaanSertifikat } from '../../contract/sertifikat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { addHari, type Tanggal } from '../../dasar/tanggal.ts'

/** So many days before a certificate ends its holder may begin anew, so that no day is without one. */
export const HARI_SEBELUM_HABIS = 90

export type SebabUlang = NonNullable<PendaftaranSaya['ulang']>
export type TolakanUlang = 'KURSUS_TIDAK_ADA' | 'BELUM_SELESAI' | 'BELUM_PERLU'

/** Of the newest run. */
export type PutaranTerakhir = {
  tuntas: string | null
  /** Whether a release that changes more than words came after it: other words are nothing to learn anew. */
  adaVersiBaru: boolean
  /** Whether the course is public: what was withdrawn is learnt by nobody anew. */
  isTerbit: boolean
  sertifikat: { keadaan: KeadaanSertifikat; berlakuSampai: Tanggal | null } | null
}

export function checkUlang(
  { tuntas, adaVersiBaru, isTerbit, sertifikat }: PutaranTerakhir,
  hariIni: Tanggal,
): Result<SebabUlang, TolakanUlang> {
  if (!isTerbit) return toRefusal('KURSUS_TIDAK_ADA')
  if (tuntas === null) return toRefusal('BELUM_SELESAI')
  if (adaVersiBaru) return toOk('versi-baru')
  return isHampirHabis(sertifikat, hariIni) ? toOk('sertifikat-habis') : toRefusal('BELUM_PERLU')
}

/** By its own validity: one that was withdrawn did not run out. */
function isHampirHabis(sertifikat: PutaranTerakhir['sertifikat'], hariIni: Tanggal): boolean {
  if (sertifikat === null || sertifikat.keadaan !== 'berlaku' || sertifikat.berlakuSampai === null)
    return false
  return addHari(hariIni, HARI_SEBELUM_HABIS) >= sertifikat.berlakuSampai
}
