/** Whether the admin's menu leaves a collection or global out for somebody with these roles. */
import { matchPeran } from './payload-access.ts'
import type { PeranAktif } from './peran.ts'
import { type Blok, type Global, type Kumpulan, POLICY, POLICY_GLOBAL, POLICY_MENU } from './policy.ts'

export function isTersembunyi(daftar: readonly PeranAktif[], nama: Kumpulan | Global): boolean {
  const blok: Blok = { ...POLICY, ...POLICY_GLOBAL }[nama]
  const perlu = POLICY_MENU[nama]
  return perlu !== undefined && !perlu.some((operasi) => matchPeran(daftar, blok[operasi] ?? {}).length > 0)
}
