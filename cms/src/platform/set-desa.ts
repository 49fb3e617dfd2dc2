/** Sets the village of a new row from the asking person's rights; the body can only choose among them. */
import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeValidateHook, type PayloadRequest, type Where } from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { matchPeran } from '../akses/payload-access.ts'
import { type Blok, type Kumpulan, POLICY } from '../akses/policy.ts'
import { isUuid, whereDesa } from '../akses/scope.ts'
import { getTingkatWilayah, isWilayahDalam } from '../dasar/kode-wilayah.ts'
import { getDb } from './transaction.ts'

const COOKIE_DESA = 'lewu-desa'

/** Hook for village-owned collections. Calls made as the system carry the village themselves. */
export function toSetDesaHook(kumpulan: Kumpulan): CollectionBeforeValidateHook {
  return async ({ data, operation, req }) => {
    if (operation !== 'create' || data === undefined || req.user === null) return data
    return { ...data, desa: await getDesaBaru(req, kumpulan, data.desa) }
  }
}

/** The same for rows of the province (courses): they belong to the province the role is held in. */
export function toSetProvinsiHook(kumpulan: Kumpulan): CollectionBeforeValidateHook {
  return async ({ data, operation, req }) => {
    if (operation !== 'create' || data === undefined || req.user === null) return data
    const blok: Blok = POLICY[kumpulan]
    const berhak = matchPeran(await getPeranAktif(req), blok.create ?? {})
    const provinsi = berhak.find(({ aktif }) => getTingkatWilayah(aktif.kode) === 'provinsi')
    if (provinsi === undefined)
      throw new APIError('Peran Anda bukan untuk seluruh provinsi.', 403, undefined, true)
    return { ...data, desa: provinsi.aktif.wilayahId }
  }
}

/** Whether the person may make rows of this kind in some village. */
export async function canCreate(req: PayloadRequest, kumpulan: Kumpulan): Promise<boolean> {
  const blok: Blok = POLICY[kumpulan]
  return matchPeran(await getPeranAktif(req), blok.create ?? {}).length > 0
}

/** Whether one of the person's roles may make rows of this kind in this village. */
export async function canCreateIn(req: PayloadRequest, kumpulan: Kumpulan, desa: string): Promise<boolean> {
  const blok: Blok = POLICY[kumpulan]
  const berhak = matchPeran(await getPeranAktif(req), blok.create ?? {}).filter(
    ({ cakupan }) => cakupan !== 'wilayah:sendiri',
  )
  return isDesaDalam(
    req,
    desa,
    berhak.map(({ aktif }) => aktif.kode),
  )
}

/** The village a person makes a row in; throws a refusal when there is none or the choice is not theirs. */
export async function getDesaBaru(
  req: PayloadRequest,
  kumpulan: Kumpulan,
  pilihan: unknown,
): Promise<string> {
  const blok: Blok = POLICY[kumpulan]
  const cocok = matchPeran(await getPeranAktif(req), blok.create ?? {})
  // Whose right ends at the own area makes rows there alone.
  const isDiSana = ({ aktif, cakupan }: (typeof cocok)[number]): boolean =>
    cakupan === 'wilayah:sendiri' || aktif.kode.length === 13
  const berhak = cocok.filter(({ cakupan }) => cakupan !== 'wilayah:sendiri').map(({ aktif }) => aktif)
  const sendiri = [...new Set(cocok.filter(isDiSana).map(({ aktif }) => aktif.wilayahId))]
  if (sendiri.length === 1 && sendiri[0] !== undefined) return sendiri[0]
  const diminta = isUuid(pilihan) ? pilihan : getDesaCookie(req)
  if (diminta !== null && sendiri.includes(diminta)) return diminta
  if (
    diminta !== null &&
    (await isDesaDalam(
      req,
      diminta,
      berhak.map(({ kode }) => kode),
    ))
  )
    return diminta
  throw new APIError('Pilih dahulu desa yang Anda layani.', 403, undefined, true)
}

/** In lists of the admin: only the village chosen in the switcher. It narrows; rights are asked besides. */
export async function toDesaFilter({ req }: { req: PayloadRequest }): Promise<Where | null> {
  const pilihan = getDesaCookie(req)
  const sendiri = (await getPeranAktif(req))
    .filter(({ kode }) => kode.length === 13)
    .map(({ wilayahId }) => wilayahId)
  return sendiri.length > 1 && pilihan !== null && sendiri.includes(pilihan) ? whereDesa(pilihan) : null
}

function getDesaCookie(req: PayloadRequest): string | null {
  const cookie = req.headers.get('cookie') ?? ''
  const value = new RegExp(`(?:^|;\\s*)${COOKIE_DESA}=([0-9a-f-]{36})`).exec(cookie)?.[1]
  return isUuid(value) ? value : null
}

async function isDesaDalam(req: PayloadRequest, id: string, daftarKode: string[]): Promise<boolean> {
  const db = await getDb(req)
  const [row] = await db.execute<{ kode: string; tingkat: string }>(
    sql`select kode, tingkat from cms.wilayah where id = ${id}`,
  )
  return row?.tingkat === 'desa' && daftarKode.some((kode) => isWilayahDalam(row.kode, kode))
}
