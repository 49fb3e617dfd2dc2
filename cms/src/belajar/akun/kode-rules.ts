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

const listDesaSendiri = (peran: readonly PeranAktif[]): string[] =>
  peran.filter((satu) => satu.peran === 'operator-desa').map(({ wilayahId }) => wilayahId)
const isPenerbitProvinsi = (peran: readonly PeranAktif[]): boolean =>
  peran.some((satu) => PENERBIT_PROVINSI.includes(satu.peran))
export const canTerbitkanKode = (peran: readonly PeranAktif[]): boolean =>
  isPenerbitProvinsi(peran) || listDesaSendiri(peran).length > 0

/**
 * An operator helps the own village; tutors and the province help everybody. Nobody opens an officer's account. An
 * account that is not there (null), an officer's and one of elsewhere are refused alike: nobody learns who has one.
 */
export function checkTerbitkanKode(
  peran: readonly PeranAktif[],
  sasaran: Sasaran | null,
): Result<{ desa: string | null }, TolakanKode> {
  if (!canTerbitkanKode(peran)) return toRefusal('BUKAN_WEWENANG')
  if (sasaran === null || sasaran.hanyaPeserta === false) return toRefusal('BUKAN_PESERTA')
  const desaSendiri = listDesaSendiri(peran)
  const isAkun = sasaran.hanyaPeserta !== null
  // Who serves one village need not say which; a lost password is that of a learner of the own village.
  const desa = sasaran.desa ?? (isAkun || isPenerbitProvinsi(peran) ? null : (desaSendiri[0] ?? null))
  if (isPenerbitProvinsi(peran) || (desa !== null && desaSendiri.includes(desa))) return toOk({ desa })
  return toRefusal(isAkun ? 'BUKAN_PESERTA' : 'DESA_LAIN')
}

export type KodeTersimpan = { berlakuSampai: Date; dipakai: Date | null }

/** Used, run out and never made: the same answer, so that guessing teaches nothing. */
export const isKodeBerlaku = (kode: KodeTersimpan | null, now: Date): boolean =>
  kode !== null && kode.dipakai === null && now < kode.berlakuSampai
