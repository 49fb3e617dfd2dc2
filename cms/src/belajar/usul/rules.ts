/** What a tutor may propose about a learner, and who may decide it. Pure. */
import type { KeadaanSertifikat } from '../../contract/sertifikat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

/** To withdraw a certificate, or to record that the course is complete. */
export const JENIS_USUL = ['cabut', 'tuntas'] as const
export type JenisUsul = (typeof JENIS_USUL)[number]
export const LABEL_USUL: Readonly<Record<JenisUsul, string>> = {
  cabut: 'Cabut sertifikat',
  tuntas: 'Catat kursus selesai',
}

export type TolakanUsul = 'SUDAH_SELESAI' | 'TANPA_SERTIFIKAT' | 'SUDAH_DIUSULKAN'
export type KeadaanUsul = {
  isTuntas: boolean
  sertifikat: KeadaanSertifikat | null
  /** Kinds that wait for a decision. */
  menunggu: readonly JenisUsul[]
}

export function checkUsul(
  jenis: JenisUsul,
  { isTuntas, sertifikat, menunggu }: KeadaanUsul,
): Result<true, TolakanUsul> {
  if (menunggu.includes(jenis)) return toRefusal('SUDAH_DIUSULKAN')
  if (jenis === 'tuntas') return isTuntas ? toRefusal('SUDAH_SELESAI') : toOk(true)
  return sertifikat === 'berlaku' ? toOk(true) : toRefusal('TANPA_SERTIFIKAT')
}

export type TolakanPutus = 'SUDAH_DIPUTUS' | 'USUL_SENDIRI' | 'CATATAN_SENDIRI' | 'TANGGAPAN_KOSONG'

/** Nobody decides the own proposal or the own record, and a refusal says why. */
export function checkPutus(
  usul: { isDiputus: boolean; pengusul: string | null; peserta: string },
  { saya, setuju, tanggapan }: { saya: string; setuju: boolean; tanggapan: string },
): Result<true, TolakanPutus> {
  if (usul.isDiputus) return toRefusal('SUDAH_DIPUTUS')
  if (usul.pengusul === saya) return toRefusal('USUL_SENDIRI')
  if (usul.peserta === saya) return toRefusal('CATATAN_SENDIRI')
  return setuju || tanggapan.trim().length >= 5 ? toOk(true) : toRefusal('TANGGAPAN_KOSONG')
}
