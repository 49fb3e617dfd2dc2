/** Printed one-time codes: who may issue one, for whom, and whether one still opens. Pure. */
import type { PeranAktif } from '../../akses/peran.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

export const MASA_KODE_HARI = 14
const PENERBIT_PROVINSI: readonly string[] = ['tutor', 'admin-provinsi']

export type Sasaran = {
  /** The village the learner belongs to; null for nobody's. */
  desa: string | null
  /** An account whose password is to be set anew: whether it holds the learner's role alone. Null for a new one. */
  hanyaPeserta: boolean | null
}
export type TolakanKode = 'BUKAN_WEWENANG' | 'DESA_LAIN' | 'BUKAN_PESERTA'

/** An operator helps the own village; tutors and the province help everybody. Nobody opens an officer's account. */
export function checkTerbitkanKode(
  peran: readonly PeranAktif[],
  sasaran: Sasaran,
): Result<{ desa: string | null }, TolakanKode> {
  const isProvinsi = peran.some((satu) => PENERBIT_PROVINSI.includes(satu.peran))
  const desaSendiri = peran.filter((satu) => satu.peran === 'operator-desa').map(({ wilayahId }) => wilayahId)
  if (!isProvinsi && desaSendiri.length === 0) return toRefusal('BUKAN_WEWENANG')
  // Who serves one village need not say which; a lost password is that of a learner of the own village.
  const desa = sasaran.desa ?? (sasaran.hanyaPeserta === null ? (desaSendiri[0] ?? null) : null)
  if (!isProvinsi && (desa === null || !desaSendiri.includes(desa))) return toRefusal('DESA_LAIN')
  return sasaran.hanyaPeserta === false ? toRefusal('BUKAN_PESERTA') : toOk({ desa })
}

export type KodeTersimpan = { berlakuSampai: Date; dipakai: Date | null }

/** Used, run out and never made: the same answer, so that guessing teaches nothing. */
export const isKodeBerlaku = (kode: KodeTersimpan | null, now: Date): boolean =>
  kode !== null && kode.dipakai === null && now < kode.berlakuSampai
