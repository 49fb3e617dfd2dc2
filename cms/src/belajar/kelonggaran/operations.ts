/** A tutor voids an attempt of a learner of an own cohort, or gives another chance; each with a reason, in the audit trail. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_KELONGGARAN } from '../../akses/policy.ts'
import { isUuid } from '../../akses/scope.ts'
import type { Alasan } from '../../contract/galat.ts'
import type { KeadaanSertifikat } from '../../contract/sertifikat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { findAngkatanTutor } from '../angkatan/hak.ts'
import { BUKAN_TUTOR } from '../angkatan/operations.ts'
import { finishPendaftaran, lockBelajar } from '../pendaftaran/operations.ts'
import {
  type BarisPercobaan,
  findPendaftaran,
  listPercobaan,
  type Pendaftaran,
} from '../pendaftaran/queries.ts'
import { finishLewat } from '../percobaan/penilaian.ts'
import type { KuisRilis } from '../rilis/rules.ts'
import { findSertifikatPendaftaran } from '../sertifikat/queries.ts'
import { listUsulPendaftaran, type Usul } from '../usul/queries.ts'
import { findPemilikAnggota, listKelonggaran, listPembatalan } from './queries.ts'
import {
  checkBatal,
  checkBeri,
  checkMulaiUji,
  type TolakanBatal,
  type TolakanBeri,
  toUjiDitinjau,
  type UjiDitinjau,
} from './rules.ts'

export const SEBAB: Readonly<Record<TolakanBatal | TolakanBeri | 'DIRI_SENDIRI', string>> = {
  SUDAH_BATAL: 'Percobaan ini sudah dibatalkan.',
  MENYELESAIKAN:
    'Percobaan ini tidak dapat dibatalkan: dengan lulus di sini peserta menyelesaikan kursusnya, dan yang selesai tetap selesai. Bila ada kecurangan, minta admin provinsi mencabut sertifikatnya.',
  SUDAH_DIBERI: 'Kesempatan yang Anda berikan belum dipakai. Berikan lagi sesudah yang itu dipakai.',
  TIDAK_PERLU: 'Peserta ini dapat memulai uji itu sekarang, tanpa kesempatan tambahan.',
  MASIH_TERBUKA: 'Lembar soal peserta ini masih terbuka. Tunggu sampai dikirim, atau batalkan percobaan itu.',
  SUDAH_LULUS: 'Peserta ini sudah lulus uji itu.',
  DIRI_SENDIRI: 'Ini catatan belajar Anda sendiri. Tutor lain yang memutuskan.',
}
const toTolakan = (kode: keyof typeof SEBAB) => toRefusal<Alasan[]>([{ kode, pesan: SEBAB[kode] }])
const TIDAK_ADA: Alasan[] = [
  {
    kode: 'TIDAK_DITEMUKAN',
    pesan: 'Peserta atau percobaan ini tidak ada di angkatan Anda. Muat ulang halaman.',
  },
]

type Lingkup = { angkatan: string; pendaftaran: string }
export type Ditinjau = {
  nama: string
  pendaftaran: Pendaftaran
  isDiri: boolean
  daftarUji: { kuis: KuisRilis; uji: UjiDitinjau<BarisPercobaan> }[]
  usul: Usul[]
  sertifikat: KeadaanSertifikat | null
}

/** Tests of one learner with all that was tried, for a tutor of the cohort; null for anybody else. */
export async function findDitinjau(
  req: PayloadRequest,
  { angkatan, pendaftaran }: { angkatan: string; pendaftaran: unknown },
  now: Date,
): Promise<Ditinjau | null> {
  if (!isUuid(pendaftaran) || !(await isTutorKelonggaran(req, angkatan, now))) return null
  const pemilik = await findPemilikAnggota(await getDb(req), { angkatan, pendaftaran })
  return pemilik === null ? null : getDitinjau(req, pemilik, pendaftaran)
}

const isTutorKelonggaran = async (req: PayloadRequest, angkatan: string, now: Date): Promise<boolean> =>
  matchPeran(await getPeranAktif(req), POLICY_KELONGGARAN).length > 0 &&
  (await findAngkatanTutor(req, angkatan, now)) !== null

async function getDitinjau(
  req: PayloadRequest,
  { pengguna, nama }: { pengguna: string; nama: string },
  id: string,
): Promise<Ditinjau | null> {
  const db = await getDb(req)
  const pendaftaran = await findPendaftaran(db, pengguna, id)
  if (pendaftaran === null) return null
  const semua = {
    percobaan: await listPercobaan(db, id),
    kelonggaran: (await listKelonggaran(db, [id])).get(id) ?? [],
    pembatalan: (await listPembatalan(db, [id])).get(id) ?? [],
  }
  const daftarUji = pendaftaran.isi.daftarKuis.map((kuis) => ({ kuis, uji: toUjiDitinjau(kuis, semua) }))
  const usul = await listUsulPendaftaran(db, id)
  const sertifikat = (await findSertifikatPendaftaran(db, id))?.keadaan ?? null
  return { nama, pendaftaran, isDiri: pengguna === req.user?.id, daftarUji, usul, sertifikat }
}

/** The learner's lock is held from here on: what is decided is what stands then. */
async function lockDitinjau(
  req: PayloadRequest,
  lingkup: Lingkup,
  now: Date,
): Promise<Result<Ditinjau, Alasan[]>> {
  if (!(await isTutorKelonggaran(req, lingkup.angkatan, now))) return toRefusal([BUKAN_TUTOR])
  const db = await getDb(req)
  const pemilik = await findPemilikAnggota(db, lingkup)
  if (pemilik === null) return toRefusal(TIDAK_ADA)
  if (pemilik.pengguna === req.user?.id) return toTolakan('DIRI_SENDIRI')
  await lockBelajar(db, pemilik.pengguna)
  // Who left the cohort meanwhile is its tutor's no more.
  if ((await findPemilikAnggota(db, lingkup)) === null) return toRefusal(TIDAK_ADA)
  await finishLewat(req, pemilik.pengguna, now)
  const ditinjau = await getDitinjau(req, pemilik, lingkup.pendaftaran)
  return ditinjau === null ? toRefusal(TIDAK_ADA) : toOk(ditinjau)
}

/** It counts for nothing from now on; where that makes the course complete, it is. */
export async function withdrawPercobaan(
  req: PayloadRequest,
  { percobaan: id, isi: alasan, ...lingkup }: Lingkup & { percobaan: string; isi: string },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const ditinjau = await lockDitinjau(req, lingkup, now)
    if (!ditinjau.ok) return ditinjau
    const { pendaftaran, daftarUji } = ditinjau.value
    const milik = daftarUji.find(({ uji }) => uji.percobaan.some((satu) => satu.id === id))
    const percobaan = milik?.uji.percobaan.find((satu) => satu.id === id)
    if (milik === undefined || percobaan === undefined) return toRefusal(TIDAK_ADA)
    const { selesaiPada } = pendaftaran
    const boleh = checkBatal(
      { ...percobaan, jenis: milik.kuis.jenis },
      selesaiPada === null ? null : new Date(selesaiPada),
    )
    if (!boleh.ok) return toTolakan(boleh.reason)
    const db = await getDb(req)
    await db.execute(sql`update cms.percobaan set keadaan = 'batal' where id = ${id}`)
    await db.execute(sql`
      insert into cms.pembatalan_uji (percobaan_id, pembatal, alasan, waktu)
      values (${id}, ${req.user?.id ?? null}, ${alasan}, ${now.toISOString()})`)
    await record(req, 'batalkan-percobaan', {
      ...lingkup,
      alasan,
      kuis: percobaan.kuis,
      nomor: percobaan.nomor,
    })
    await finishPendaftaran(req, pendaftaran, now)
    return toOk({ id })
  })
}

export async function createKelonggaran(
  req: PayloadRequest,
  { kuis: slug, isi: alasan, ...lingkup }: Lingkup & { kuis: string; isi: string },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const ditinjau = await lockDitinjau(req, lingkup, now)
    if (!ditinjau.ok) return ditinjau
    const milik = ditinjau.value.daftarUji.find(({ kuis }) => kuis.slug === slug)
    if (milik === undefined) return toRefusal(TIDAK_ADA)
    const boleh = checkBeri(checkMulaiUji(milik.uji, now))
    if (!boleh.ok) return toTolakan(boleh.reason)
    const id = randomUUID()
    await (await getDb(req)).execute(sql`
      insert into cms.kelonggaran_uji (id, pendaftaran_id, kuis, pemberi, alasan, waktu)
      values (${id}, ${lingkup.pendaftaran}, ${slug}, ${req.user?.id ?? null}, ${alasan}, ${now.toISOString()})`)
    await record(req, 'beri-kesempatan', { ...lingkup, alasan, kuis: slug, nomor: null })
    return toOk({ id })
  })
}

type IsiJejak = Lingkup & { kuis: string; nomor: number | null; alasan: string }
const record = (req: PayloadRequest, aksi: string, { angkatan, alasan, ...isi }: IsiJejak): Promise<void> =>
  recordJejak(req, { desa: null, kumpulan: 'angkatan', dokumen: angkatan, aksi, alasan, isi })
