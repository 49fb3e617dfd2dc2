/** Accounts of learners: registering, signing in, printed codes. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { getPeranAktif } from '../../akses/active-peran.ts'
import type { BuatKode, daftarSchema, masukBelajarSchema, pakaiKodeSchema } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { createKodeAcak, parseKodeAcak } from '../../dasar/kode-acak.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import {
  checkSandiPeserta,
  createPeserta,
  findPenggunaBySandi,
  isHanyaPeserta,
  updateSandiPeserta,
} from '../../pengguna/index.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { checkTerbitkanKode, isKodeBerlaku, MASA_KODE_HARI, type TolakanKode } from './kode-rules.ts'
import { createSesi } from './sesi.ts'

/** Who has no e-mail signs in by a name; the account needs an address that no mail ever reaches. */
const DOMAIN = 'tanpa-surel.invalid'
export const toEmail = (masuk: string): string => (masuk.includes('@') ? masuk : `${masuk}@${DOMAIN}`)
/** 72 bits and the sign that finds a slip: four groups of four. */
const BYTE_KODE = 9

type Penolakan = Alasan[]
const toTolakan = (kode: string, pesan: string) => toRefusal<Penolakan>([{ kode, pesan }])

/** The same answer whether the account is new or there already: nobody learns who has one. */
export async function createAkunBelajar(
  req: PayloadRequest,
  { nama, masuk, sandi, desa }: z.infer<typeof daftarSchema>,
  now: Date,
): Promise<Result<true, Penolakan>> {
  const akun = { email: toEmail(masuk), nama, sandi }
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

const SEBAB: Readonly<Record<TolakanKode, string>> = {
  BUKAN_WEWENANG: 'Kode belajar diterbitkan operator desa, tutor, atau admin provinsi.',
  DESA_LAIN: 'Anda menerbitkan kode untuk peserta desa Anda sendiri.',
  BUKAN_PESERTA:
    'Akun ini tidak ada, bukan akun peserta, atau bukan peserta desa Anda. Kata sandi pejabat diatur lewat admin.',
}

/** Shown once, to be printed; only its hash is kept. */
export async function createKode(
  req: PayloadRequest,
  permintaan: BuatKode,
  now: Date,
): Promise<Result<{ kode: string; nama: string; sampai: Date }, Penolakan>> {
  return runInTransaction(req, async () => {
    const tujuan = await findTujuan(req, permintaan)
    const boleh = checkTerbitkanKode(await getPeranAktif(req), tujuan)
    if (!boleh.ok || tujuan === null) {
      const sebab = boleh.ok ? 'BUKAN_PESERTA' : boleh.reason
      return toTolakan(sebab, SEBAB[sebab])
    }
    const kode = createKodeAcak(randomBytes(BYTE_KODE))
    const sampai = new Date(now.getTime() + MASA_KODE_HARI * 86_400_000)
    const { desa } = boleh.value
    await (await getDb(req)).execute(sql`
      insert into cms.kode_belajar (kode_hash, untuk, nama, desa_id, perangkat_id, pembuat, berlaku_sampai)
      values (${toHash(kode)}, ${tujuan.pengguna}, ${tujuan.nama}, ${desa}, ${tujuan.perangkat}, ${req.user?.id},
        ${sampai.toISOString()})`)
    await recordJejak(req, {
      desa,
      kumpulan: 'pengguna',
      dokumen: tujuan.pengguna ?? tujuan.nama,
      aksi: tujuan.pengguna === null ? 'kode-belajar' : 'kode-sandi-baru',
    })
    return toOk({ kode, nama: tujuan.nama, sampai })
  })
}

type Tujuan = {
  nama: string
  desa: string | null
  perangkat: string | null
  pengguna: string | null
  hanyaPeserta: boolean | null
}

/** Null for an account or an official that is not there, and where nobody is named. */
async function findTujuan(
  req: PayloadRequest,
  { nama, desa, perangkat, untuk }: BuatKode,
): Promise<Tujuan | null> {
  const db = await getDb(req)
  if (untuk !== null) {
    const [akun] = await db.execute<{ id: string; nama: string; desa: string | null }>(sql`
      select u.id, u.nama, p.desa_id as desa from cms.pengguna u left join cms.peserta p on p.pengguna_id = u.id
      where u.email = ${toEmail(untuk)}`)
    if (akun === undefined) return null
    const hanyaPeserta = await isHanyaPeserta(req, akun.id)
    return { nama: akun.nama, desa: akun.desa, perangkat: null, pengguna: akun.id, hanyaPeserta }
  }
  if (perangkat !== null) {
    const [pejabat] = await db.execute<{ nama: string; desa: string }>(
      sql`select nama, desa_id as desa from cms.perangkat where id = ${perangkat} and aktif`,
    )
    return pejabat === undefined ? null : { ...pejabat, perangkat, pengguna: null, hanyaPeserta: null }
  }
  const [ada] =
    desa === null
      ? []
      : await db.execute(sql`select 1 from cms.wilayah where id = ${desa} and tingkat = 'desa'`)
  if (nama === null || (desa !== null && ada === undefined)) return null
  return { nama, desa, perangkat: null, pengguna: null, hanyaPeserta: null }
}

type Kode = {
  nama: string
  untuk: string | null
  desa: string | null
  perangkat: string | null
  berlakuSampai: string
  dipakai: string | null
}
const KODE_SALAH = toTolakan(
  'KODE_SALAH',
  'Kode ini salah, sudah dipakai, atau sudah lewat waktunya. Mintalah yang baru.',
)

/** Opens an account, or sets the password of one, once; then signs in. */
export async function startDenganKode(
  req: PayloadRequest,
  { kode: tulisan, masuk, sandi }: z.infer<typeof pakaiKodeSchema>,
  now: Date,
): Promise<Result<{ token: string; pengguna: string; nama: string }, Penolakan>> {
  const kode = parseKodeAcak(tulisan)
  if (kode === null) return KODE_SALAH
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const [isi] = await db.execute<Kode>(sql`
      select nama, untuk, desa_id as desa, perangkat_id as perangkat, berlaku_sampai as "berlakuSampai", dipakai
      from cms.kode_belajar where kode_hash = ${toHash(kode)} for update`)
    if (isi === undefined || !isKodeBerlaku(toKode(isi), now)) return KODE_SALAH
    const akun = { email: toEmail(masuk ?? ''), nama: isi.nama, sandi }
    if (isi.untuk === null && masuk === null)
      return toTolakan('MASUK_KURANG', 'Tulis email Anda, atau nama masuk yang Anda pilih.')
    const lemah = checkSandiPeserta(akun)
    if (lemah !== null) return toTolakan('SANDI_LEMAH', lemah)
    const pengguna = isi.untuk ?? (await createPeserta(req, akun, now))
    if (pengguna === null)
      return toTolakan('MASUK_TERPAKAI', 'Email atau nama masuk ini sudah dipakai. Pilih yang lain.')
    if (isi.untuk === null) await recordPeserta(req, pengguna, { ...isi, isDikenal: isi.desa !== null })
    else if (await isHanyaPeserta(req, isi.untuk)) await updateSandiPeserta(req, isi.untuk, sandi)
    else return KODE_SALAH
    await db.execute(
      sql`update cms.kode_belajar set dipakai = ${now.toISOString()} where kode_hash = ${toHash(kode)}`,
    )
    return toOk({ token: await createSesi(req, pengguna, now), pengguna, nama: isi.nama })
  })
}

const toKode = ({ berlakuSampai, dipakai }: Kode) => ({
  berlakuSampai: new Date(berlakuSampai),
  dipakai: dipakai === null ? null : new Date(dipakai),
})

/** `isDikenal`: whether the village opened the account, and so knows who it is. */
async function recordPeserta(
  req: PayloadRequest,
  id: string,
  { desa, perangkat, isDikenal }: { desa: string | null; perangkat: string | null; isDikenal: boolean },
): Promise<void> {
  await (await getDb(req)).execute(sql`
    insert into cms.peserta (pengguna_id, desa_id, perangkat_id, dikenal_desa)
    values (${id}, ${desa}, ${perangkat}, ${isDikenal}) on conflict do nothing`)
}

async function findDesa(req: PayloadRequest, slug: string | null): Promise<string | null> {
  if (slug === null) return null
  const [desa] = await (await getDb(req)).execute<{ id: string }>(
    sql`select id from cms.wilayah where slug = ${slug} and tingkat = 'desa'`,
  )
  return desa?.id ?? null
}

const toHash = (kode: string): string => createHash('sha256').update(`kode-belajar:${kode}`).digest('hex')
