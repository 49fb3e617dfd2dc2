/** May a learner say to be of another village from now on. Pure. */
import type { PeranAktif } from '../../akses/peran.ts'
import { getTingkatWilayah } from '../../dasar/kode-wilayah.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

export type TolakanDesa = 'DESA_DARI_JABATAN' | 'DESA_TIDAK_ADA' | 'DESA_SAMA'

/** Whose village follows from an office there, or from the register of its officials: that is not theirs to type. */
export const isDesaDariJabatan = (peran: readonly PeranAktif[], isPerangkat: boolean): boolean =>
  isPerangkat || peran.some(({ kode }) => getTingkatWilayah(kode) === 'desa')

/** `baru`: null where there is no such village. */
export function checkDesaBaru({
  isDariJabatan,
  kini,
  baru,
}: {
  isDariJabatan: boolean
  kini: string | null
  baru: string | null
}): Result<string, TolakanDesa> {
  if (isDariJabatan) return toRefusal('DESA_DARI_JABATAN')
  if (baru === null) return toRefusal('DESA_TIDAK_ADA')
  return baru === kini ? toRefusal('DESA_SAMA') : toOk(baru)
}
