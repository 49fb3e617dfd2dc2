/** Printed codes: one opens an account, sets a lost password anew, or joins an account to the village that gave it. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { getPeranAktif } from '../../akses/active-peran.ts'
import type { BuatKode, pakaiKodeSchema } from '../../contract/belajar.ts'
import { toBaku } from '../../dasar/baku.ts'
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
import { publishSalinan } from '../../publikasi/publish.ts'
import { lockBelajar } from '../pendaftaran/operations.ts'
import { moveDesaBelajar } from './desa-queries.ts'
import {
  checkTerbitkanKode,
  isKodeBerlaku,
  type KodeBoleh,
  MASA_KODE_HARI,
  type TolakanKode,
} from './kode-rules.ts'
import { listSalahNama } from './nama-rules.ts'
import { type Penolakan, recordPeserta, toEmail, toTolakan } from './operations.ts'
import { createSesi } from './sesi.ts'

/** 72 bits and the sign that finds a slip: four groups of four. */
export const BYTE_KODE = 9

export const SEBAB_KODE: Readonly<Record<TolakanKode, string>> = {
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
  const salah = listSalahNama(permintaan.nama ?? '')
  if (salah.length > 0) return toRefusal(salah)
  return runInTransaction(req, async () => {
    const tujuan = await findTujuan(req, permintaan)
    const boleh = checkTerbitkanKode(await getPeranAktif(req), tujuan)
    if (!boleh.ok || tujuan === null) {
      const sebab = boleh.ok ? 'BUKAN_PESERTA' : boleh.reason
      return toTolakan(sebab, SEBAB_KODE[sebab])
    }
    const kode = createKodeAcak(randomBytes(BYTE_KODE))
    return toOk({
      kode,
      nama: tujuan.nama,
      sampai: (await recordKode(req, { kode, tujuan, ...boleh.value }, now)).sampai,
    })
  })
}

type KodeBaru = KodeBoleh & { kode: string; tujuan: Omit<Tujuan, 'desa' | 'hanyaPeserta'> }

/** Until when it holds. One that is there already stays as it was made, and is not noted again. */
export async function recordKode(
  req: PayloadRequest,
  { kode, tujuan, desa, isDariDesa }: KodeBaru,
  now: Date,
): Promise<{ sampai: Date; isBaru: boolean }> {
  const { pengguna, nama, perangkat } = tujuan
  const sampai = new Date(now.getTime() + MASA_KODE_HARI * 86_400_000)
  const db = await getDb(req)
  const [baru] = await db.execute(sql`
    insert into cms.kode_belajar (kode_hash, untuk, nama, desa_id, dari_desa, perangkat_id, pembuat, berlaku_sampai)
    values (${toHash(kode)}, ${pengguna}, ${nama}, ${desa}, ${isDariDesa}, ${perangkat}, ${req.user?.id},
      ${sampai.toISOString()})
    on conflict (kode_hash) do nothing returning 1`)
  if (baru === undefined) {
    const [lama] = await db.execute<{ sampai: string }>(
      sql`select berlaku_sampai as sampai from cms.kode_belajar where kode_hash = ${toHash(kode)}`,
    )
    return { sampai: new Date(lama?.sampai ?? sampai), isBaru: false }
  }
  await recordJejak(req, {
    desa,
    kumpulan: 'pengguna',
    dokumen: pengguna ?? nama,
    aksi: pengguna === null ? 'kode-belajar' : 'kode-sandi-baru',
  })
  return { sampai, isBaru: true }
}

type Tujuan = {
  nama: string
  desa: string | null
  perangkat: string | null
  pengguna: string | null
  hanyaPeserta: boolean | null
}

/** Null for an account or an official that is not there, and where nobody is named. */
export async function findTujuan(
  req: PayloadRequest,
  { nama, desa, perangkat, untuk }: BuatKode,
): Promise<Tujuan | null> {
  const db = await getDb(req)
  if (untuk !== null) {
    const [akun] = await db.execute<{ id: string; nama: string; desa: string | null }>(sql`
      select u.id, u.nama, p.desa_id as desa from cms.pengguna u left join cms.peserta p on p.pengguna_id = u.id
      where u.email = ${toEmail(untuk)}
        and not exists (select 1 from cms.akun_ditutup t where t.pengguna_id = u.id)`)
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
  isDariDesa: boolean
  perangkat: string | null
  berlakuSampai: string
  dipakai: string | null
}
const KODE_SALAH = toTolakan(
  'KODE_SALAH',
  'Kode ini salah, sudah dipakai, atau sudah lewat waktunya. Mintalah yang baru.',
)

export const MASUK_TERPAKAI = toTolakan(
  'MASUK_TERPAKAI',
  'Email atau nama masuk ini sudah dipakai. Bila itu akun Anda, tulis kata sandinya: kode ini lalu menghubungkan akun itu dengan desa, bila kodenya menyebut desa. Bila bukan, pilih yang lain.',
)

const NAMA_LAIN = toTolakan(
  'NAMA_LAIN',
  'Nama pada kode ini lain dari nama akun Anda. Minta kode dengan nama yang sama persis, atau buat akun baru dengan nama masuk lain.',
)

type Dibuka = Result<{ token: string; pengguna: string; nama: string }, Penolakan>

type PakaiKode = z.infer<typeof pakaiKodeSchema>

/** Opens an account, or sets the password of one, once; then signs in. */
export async function startDenganKode(
  req: PayloadRequest,
  { kode: tulisan, masuk, sandi }: PakaiKode,
  now: Date,
): Promise<Dibuka> {
  const kode = parseKodeAcak(tulisan)
  if (kode === null) return KODE_SALAH
  return runInTransaction(req, async () => {
    const isi = await lockKode(req, kode, now)
    if (isi === null) return KODE_SALAH
    const akun = { email: toEmail(masuk ?? ''), nama: isi.nama, sandi }
    if (isi.untuk === null && masuk === null)
      return toTolakan('MASUK_KURANG', 'Tulis email Anda, atau nama masuk yang Anda pilih.')
    const lemah = checkSandiPeserta(akun)
    if (lemah !== null) return toTolakan('SANDI_LEMAH', lemah)
    const pengguna = isi.untuk ?? (await createPeserta(req, akun, now))
    if (pengguna === null) return MASUK_TERPAKAI
    if (isi.untuk === null) await recordPeserta(req, pengguna, { ...isi, isDikenal: isDikenalDesa(isi) })
    else if (await isHanyaPeserta(req, isi.untuk)) await updateSandiPeserta(req, isi.untuk, sandi)
    else return KODE_SALAH
    return finishKode(req, { kode, pengguna, nama: isi.nama }, now)
  })
}

/**
 * What an account made alone lacks: a village that knows its owner. For a name that is taken, whoever types its password;
 * the password is checked in a request of its own, so the caller holds no place for one any more.
 */
export async function linkDenganKode(
  req: PayloadRequest,
  { kode: tulisan, masuk, sandi }: PakaiKode,
  now: Date,
): Promise<Dibuka> {
  const kode = parseKodeAcak(tulisan)
  const email = toEmail(masuk ?? '')
  const pengguna = await findPenggunaBySandi(req.payload, { headers: req.headers, email, sandi })
  if (kode === null || pengguna === null) return MASUK_TERPAKAI
  return runInTransaction(req, async () => {
    const isi = await lockKode(req, kode, now)
    if (isi === null) return KODE_SALAH
    if (isi.desa === null || isi.untuk !== null) return MASUK_TERPAKAI
    // An account that ends meanwhile is joined to no village any more: its name is gone.
    await lockBelajar(await getDb(req), pengguna)
    // The village vouches for the name it wrote, not for one that somebody typed.
    if (!(await isNamaAkun(req, pengguna, isi.nama))) return NAMA_LAIN
    await recordPeserta(req, pengguna, { ...isi, isDikenal: isDikenalDesa(isi) })
    // The chain of the village before the queue of publications.
    await recordJejak(req, {
      desa: isi.desa,
      kumpulan: 'pengguna',
      dokumen: pengguna,
      aksi: 'hubungkan-desa',
    })
    await updateDesaPendaftaran(req, pengguna, isi.desa)
    return finishKode(req, { kode, pengguna, nama: isi.nama }, now)
  })
}

/** The village printed the code, or has the person in its register: a tutor who names a village does not speak for it. */
const isDikenalDesa = ({ desa, isDariDesa, perangkat }: Kode): boolean =>
  desa !== null && (isDariDesa || perangkat !== null)

async function isNamaAkun(req: PayloadRequest, pengguna: string, nama: string): Promise<boolean> {
  const db = await getDb(req)
  const [akun] = await db.execute<{ nama: string }>(sql`select nama from cms.pengguna where id = ${pengguna}`)
  return akun !== undefined && toBaku(akun.nama) === toBaku(nama)
}

/** Held until the end of the transaction; null for one that does not open. */
async function lockKode(req: PayloadRequest, kode: string, now: Date): Promise<Kode | null> {
  const [isi] = await (await getDb(req)).execute<Kode>(sql`
    select nama, untuk, desa_id as desa, dari_desa as "isDariDesa", perangkat_id as perangkat,
      berlaku_sampai as "berlakuSampai", dipakai
    from cms.kode_belajar where kode_hash = ${toHash(kode)} for update`)
  return isi !== undefined && isKodeBerlaku(toKode(isi), now) ? isi : null
}

async function finishKode(
  req: PayloadRequest,
  { kode, pengguna, nama }: { kode: string; pengguna: string; nama: string },
  now: Date,
): Promise<Dibuka> {
  const db = await getDb(req)
  await db.execute(
    sql`update cms.kode_belajar set dipakai = ${now.toISOString()}, nama = '' where kode_hash = ${toHash(kode)}`,
  )
  return toOk({ token: await createSesi(req, pengguna, now), pengguna, nama })
}

const toKode = ({ berlakuSampai, dipakai }: Kode) => ({
  berlakuSampai: new Date(berlakuSampai),
  dipakai: dipakai === null ? null : new Date(dipakai),
})

/** Enrolments of nobody's village, and those in progress, become those of this one; its page tells what they count for. */
async function updateDesaPendaftaran(req: PayloadRequest, pengguna: string, desa: string): Promise<void> {
  const db = await getDb(req)
  await moveDesaBelajar(db, pengguna, desa)
  const daftar = await db.execute<{ id: string; provinsi: string }>(sql`
    select s.id, k.desa_id as provinsi from cms.sertifikat s join cms.pendaftaran p on p.id = s.pendaftaran_id
      join cms.kursus k on k.id = p.kursus_id where p.pengguna_id = ${pengguna} order by s.id`)
  for (const { id, provinsi } of daftar) await publishSalinan(req, 'sertifikat', id, provinsi)
}

const toHash = (kode: string): string => createHash('sha256').update(`kode-belajar:${kode}`).digest('hex')
