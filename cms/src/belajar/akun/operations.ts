/** Accounts of learners: registering and signing in. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { daftarSchema, masukBelajarSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { toNamaRapi } from '../../dasar/nama-orang.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { checkSandiPeserta, createPeserta, findPenggunaBySandi } from '../../pengguna/index.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { listSalahNama } from './nama-rules.ts'
import { createSesi } from './sesi.ts'

/** Who has no e-mail signs in by a name; the account needs an address that no mail ever reaches. */
const DOMAIN = 'tanpa-surel.invalid'
export const toEmail = (masuk: string): string => (masuk.includes('@') ? masuk : `${masuk}@${DOMAIN}`)
export type Penolakan = Alasan[]
export const toTolakan = (kode: string, pesan: string) => toRefusal<Penolakan>([{ kode, pesan }])

/** The same answer whether the account is new or there already: nobody learns who has one. */
export async function createAkunBelajar(
  req: PayloadRequest,
  { nama, masuk, sandi, desa }: z.infer<typeof daftarSchema>,
  now: Date,
): Promise<Result<true, Penolakan>> {
  const salah = listSalahNama(nama)
  if (salah.length > 0) return toRefusal(salah)
  const akun = { email: toEmail(masuk), nama: toNamaRapi(nama), sandi }
  const lemah = checkSandiPeserta(akun)
  if (lemah !== null) return toTolakan('SANDI_LEMAH', lemah)
  return runInTransaction(req, async () => {
    const id = await createPeserta(req, akun, now)
    if (id !== null)
      await recordPeserta(req, id, { desa: await findDesa(req, desa), perangkat: null, isDikenal: false })
    return toOk(true)
  })
}

/** A token for the roads of learning, or null where e-mail and password do not fit. */
export async function startSesi(
  req: PayloadRequest,
  { masuk, sandi }: z.infer<typeof masukBelajarSchema>,
  now: Date,
): Promise<{ token: string; pengguna: string } | null> {
  const pengguna = await findPenggunaBySandi(req.payload, {
    headers: req.headers,
    email: toEmail(masuk),
    sandi,
  })
  return pengguna === null ? null : { token: await createSesi(req, pengguna, now), pengguna }
}

/**
 * `isDikenal`: whether the village gave a code, and so knows who it is; a code of somebody else takes that from nobody whom
 * this village knew. An account that is there is moved to the village; its office of before goes with the village of before.
 */
export async function recordPeserta(
  req: PayloadRequest,
  id: string,
  { desa, perangkat, isDikenal }: { desa: string | null; perangkat: string | null; isDikenal: boolean },
): Promise<void> {
  await (await getDb(req)).execute(sql`
    insert into cms.peserta (pengguna_id, desa_id, perangkat_id, dikenal_desa)
    values (${id}, ${desa}, ${perangkat}, ${isDikenal})
    on conflict (pengguna_id) do update set desa_id = excluded.desa_id,
      dikenal_desa = excluded.dikenal_desa or (peserta.dikenal_desa and peserta.desa_id = excluded.desa_id),
      perangkat_id = coalesce(excluded.perangkat_id,
        case when peserta.desa_id = excluded.desa_id then peserta.perangkat_id end)`)
}

/** The id of a village by its address; null where there is none. */
export async function findDesa(req: PayloadRequest, slug: string | null): Promise<string | null> {
  if (slug === null) return null
  const [desa] = await (await getDb(req)).execute<{ id: string }>(
    sql`select id from cms.wilayah where slug = ${slug} and tingkat = 'desa'`,
  )
  return desa?.id ?? null
}
