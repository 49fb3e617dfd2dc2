/** Collections that Payload adds by itself get their rights from the same table, and nothing starts without. */
import type { Payload } from 'payload'
import { getPeranTerakhir } from './active-peran.ts'
import { isTersembunyi } from './menu.ts'
import { toCollectionAccess, toGlobalAccess } from './payload-access.ts'
import { type Global, type Kumpulan, POLICY, POLICY_GLOBAL } from './policy.ts'
import { refuseVersiTakTerbaca } from './restore.ts'
import { lockRow } from './row-lock.ts'
import { refuseUrutanRelasi } from './sort.ts'

const BAWAAN = [
  'payload-locked-documents',
  'payload-preferences',
  'payload-jobs',
  'payload-kv',
  'payload-migrations',
] as const satisfies Kumpulan[]

export function updateInternalAccess(payload: Payload): void {
  const koleksi = payload.collections as Record<string, { config: { access: object } } | undefined>
  for (const kumpulan of BAWAAN) {
    const satu = koleksi[kumpulan]
    if (satu !== undefined) Object.assign(satu.config.access, toCollectionAccess(kumpulan))
  }
  const statistik = payload.globals.config.find(({ slug }) => slug === 'payload-jobs-stats')
  if (statistik !== undefined) Object.assign(statistik.access, toGlobalAccess('payload-jobs-stats'))
}

/** What holds for every collection, also for one that is added later. */
export function updateRoads({ collections }: Payload): void {
  for (const { config } of Object.values(collections))
    config.hooks.beforeOperation.push(refuseUrutanRelasi, refuseVersiTakTerbaca, lockRow)
}

/** The menu follows the table, for every collection and global. */
export function updateMenu({ collections, globals }: Payload): void {
  const daftar = [...Object.values(collections).map(({ config }) => config), ...globals.config]
  for (const { slug, admin } of daftar) {
    if (admin.hidden === true) continue
    admin.hidden = ({ user }: { user: { id: string } | null }) =>
      isTersembunyi(getPeranTerakhir(user?.id ?? '') ?? [], slug as Kumpulan | Global)
  }
}

/** Throws when a collection or global has no row in the policy table: closed by default, also by forgetting. */
export function assertAccessStated(payload: Payload): void {
  const tanpaAturan = [
    ...Object.keys(payload.collections).filter((slug) => !Object.hasOwn(POLICY, slug)),
    ...payload.globals.config.map(({ slug }) => slug).filter((slug) => !Object.hasOwn(POLICY_GLOBAL, slug)),
  ]
  if (tanpaAturan.length > 0) throw new Error(`No policy rows for: ${tanpaAturan.join(', ')}`)
}
