/** Door of the cms for the package `seed`: opens it inside a process, without a server. */
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import config from './payload.config.ts'
import { asSystem } from './platform/as-system.ts'

export { PERAN, type Peran } from './akses/peran.ts'
export type { KumpulanNaskah } from './alur/kinds.ts'
export { transitionDokumen } from './alur/operations.ts'
export { createJejak } from './jejak/record.ts'
export { type BahanJejak, calculateIsiHash } from './jejak/rules.ts'
export {
  createAcuanAwal,
  createAturanAwal,
  createBaris,
  getDesaByNama,
  getIsiApbdes,
  importApbdes,
  loadAcuan,
  parseApbdes,
  parseCsv,
  toAlasanImpor,
} from './keuangan/index.ts'
export type { Terbitan } from './naskah/terbitan.ts'
export { asSystem } from './platform/as-system.ts'
export { runMigrations } from './platform/migrate.ts'
export { type Db, getDb, runInTransaction } from './platform/transaction.ts'
export { publishAntrean } from './publikasi/antrean.ts'
export { publishSemua } from './publikasi/rebuild.ts'
export { createSlugDesa } from './wilayah/index.ts'

/** Opens the cms; the caller closes it with `payload.destroy()`. */
export const startCms = (): Promise<Payload> => getPayload({ config })

/** A request of nobody (the system), or of the account with this e-mail. Throws when there is no such account. */
export async function createReq(payload: Payload, email?: string): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  if (email === undefined) return req
  const { docs } = await payload.find({
    collection: 'pengguna',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    ...asSystem(req, 'the account a script acts as is looked up before any right is known'),
  })
  if (docs[0] === undefined) throw new Error(`Tidak ada akun dengan e-mail ${email}.`)
  return createLocalReq({ user: { ...docs[0], collection: 'pengguna' } }, payload)
}
