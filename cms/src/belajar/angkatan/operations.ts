/** Joining and leaving a cohort, and what its tutors read of it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PendaftaranSaya } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { recordJejak } from '../../jejak/record.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { toEmail } from '../akun/operations.ts'
import { enrol, isAkunTerbuka, lockBelajar, lockPeserta, TIDAK_ADA } from '../pendaftaran/operations.ts'
import { findPendaftaran } from '../pendaftaran/queries.ts'
import { getPendaftaranSaya } from '../pendaftaran/saya.ts'
import { type Anggota, toAnggota, toBarisBelumIkut } from './anggota-rules.ts'
import { listBelumIkutAngkatan } from './belum-ikut-queries.ts'
import { type AngkatanTutor, findAngkatanTutor } from './hak.ts'
import {
  listAngkatanPendaftaran,
  listCalonAnggota,
  listEmailAnggota,
  listFaktaAnggota,
  listPendaftaranMasuk,
} from './queries.ts'
import { checkGabung, listNamaMasuk, type TolakanGabung } from './rules.ts'

export const MAX_TAMBAH = 300

const SEBAB: Readonly<Record<TolakanGabung, string>> = {
  KURSUS_LAIN: 'Angkatan ini untuk kursus lain.',
  WILAYAH_LAIN: 'Angkatan ini untuk peserta di wilayah lain.',
  SUDAH_SELESAI: 'Angkatan ini sudah selesai.',
  HANYA_TUTOR: 'Peserta angkatan ini dimasukkan oleh tutornya.',
}

/** A learner's own choice: one cohort for an enrolment, another instead of it, or none. */
export async function updateAngkatanSaya(
  req: PayloadRequest,
  { pendaftaran: id, angkatan }: { pendaftaran: string; angkatan: string | null },
  now: Date,
): Promise<Result<PendaftaranSaya, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const pendaftaran = await findPendaftaran(db, pengguna, id)
    if (pendaftaran === null) return toRefusal(TIDAK_ADA)
    const tolakan = angkatan === null ? null : await findTolakan(db, id, angkatan, now)
    if (tolakan !== null) return toRefusal([tolakan])
    await db.execute(sql`delete from cms.anggota_angkatan where pendaftaran_id = ${id}`)
    if (angkatan !== null) await recordAnggota(db, { pendaftaran: [id], angkatan, cara: 'sendiri' })
    return toOk(await getPendaftaranSaya(req, pendaftaran, now))
  })
}

async function findTolakan(db: Db, pendaftaran: string, angkatan: string, now: Date): Promise<Alasan | null> {
  const tuju = (await listAngkatanPendaftaran(db, [pendaftaran]))
    .get(pendaftaran)
    ?.find(({ id }) => id === angkatan)
  if (tuju === undefined) return { kode: 'WILAYAH_LAIN', pesan: SEBAB.WILAYAH_LAIN }
  const gabung = checkGabung(tuju, tuju, { cara: 'sendiri', hariIni: toTanggal(now) })
  return gabung.ok || tuju.ikut ? null : { kode: gabung.reason, pesan: SEBAB[gabung.reason] }
}

/** Those of the enrolments that are in a cohort by it; one that is in another already stays there. */
async function recordAnggota(
  db: Db,
  {
    pendaftaran,
    angkatan,
    cara,
  }: { pendaftaran: readonly string[]; angkatan: string; cara: 'sendiri' | 'tutor' },
): Promise<ReadonlySet<string>> {
  const baru = await db.execute<{ id: string }>(sql`
    insert into cms.anggota_angkatan (pendaftaran_id, angkatan_id, cara)
    select x::uuid, ${angkatan}, ${cara} from jsonb_array_elements_text(${JSON.stringify(pendaftaran)}::jsonb) x
    on conflict (pendaftaran_id) do nothing returning pendaftaran_id as id`)
  return new Set(baru.map(({ id }) => id))
}

/** `didaftarkan`: of those added, whom the tutor enrolled in the course as well; `sudahAda`: in this cohort before. */
export type HasilTambah = {
  ditambahkan: number
  didaftarkan: number
  sudahAda: string[]
  tidakBisa: string[]
}

/**
 * The tutor's own list of names to sign in by. Whom the tutor sees in the table is said to be there; who cannot be added is
 * named back without a reason that would tell whether there is such an account somewhere.
 */
export async function addAnggota(
  req: PayloadRequest,
  { angkatan: id, nama }: { angkatan: string; nama: string },
  now: Date,
): Promise<Result<HasilTambah, Alasan[]>> {
  const daftar = listNamaMasuk(nama)
  if (daftar.length === 0) return toRefusal([KOSONG])
  if (daftar.length > MAX_TAMBAH) return toRefusal([TERLALU_BANYAK])
  return runInTransaction(req, async () => {
    const angkatan = await findAngkatanTutor(req, id, now)
    if (angkatan === null) return toRefusal([BUKAN_TUTOR])
    const ada = await listEmailAnggota(await getDb(req), id, daftar.map(toEmail))
    const [sudahAda, baru] = [true, false].map((isAda) =>
      daftar.filter((satu) => ada.has(toEmail(satu)) === isAda),
    ) as [string[], string[]]
    const didaftarkan = await enrolBelumIkut(req, angkatan, baru, now)
    const tidakBisa = baru.length === 0 ? [] : await addSemua(req, angkatan, baru, now)
    const ditambahkan = baru.length - tidakBisa.length
    if (ditambahkan > 0)
      await recordJejak(req, {
        desa: null,
        kumpulan: 'angkatan',
        dokumen: id,
        aksi: 'tambah-anggota',
        ke: `${ditambahkan} peserta${didaftarkan === 0 ? '' : `, ${didaftarkan} didaftarkan ke kursusnya`}`,
      })
    return toOk({ ditambahkan, didaftarkan, sudahAda, tidakBisa })
  })
}

/** Who never enrolled is enrolled, by the rules everybody enrols by, where the cohort may take them; how many. */
async function enrolBelumIkut(
  req: PayloadRequest,
  angkatan: AngkatanTutor,
  daftar: readonly string[],
  now: Date,
): Promise<number> {
  const db = await getDb(req)
  const hariIni = toTanggal(now)
  const calon = (await listCalonAnggota(db, daftar.map(toEmail), angkatan.kursus)).filter(
    ({ kodeDesa }) =>
      checkGabung({ kursus: angkatan.kursus, kodeDesa }, angkatan, { cara: 'tutor', hariIni }).ok,
  )
  let didaftarkan = 0
  for (const { pengguna } of calon) {
    await lockBelajar(db, pengguna)
    if ((await isAkunTerbuka(db, pengguna)) && (await enrol(req, pengguna, angkatan.kursus)).ok)
      didaftarkan += 1
  }
  return didaftarkan
}

/** Answers the names that could not be added; two statements, however long the list is. */
async function addSemua(
  req: PayloadRequest,
  angkatan: AngkatanTutor,
  daftar: readonly string[],
  now: Date,
): Promise<string[]> {
  const db = await getDb(req)
  const hariIni = toTanggal(now)
  const boleh = (await listPendaftaranMasuk(db, daftar.map(toEmail), angkatan.kursus)).filter(
    (satu) => checkGabung(satu, angkatan, { cara: 'tutor', hariIni }).ok,
  )
  const masuk = await recordAnggota(db, {
    pendaftaran: boleh.map(({ id }) => id),
    angkatan: angkatan.id,
    cara: 'tutor',
  })
  const bisa = new Set(boleh.filter(({ id }) => masuk.has(id)).map(({ email }) => email))
  return daftar.filter((nama) => !bisa.has(toEmail(nama)))
}

const KOSONG: Alasan = {
  kode: 'NAMA_KOSONG',
  pesan: 'Nama masuk: tulis paling sedikit satu, satu baris satu orang.',
}
const TERLALU_BANYAK: Alasan = {
  kode: 'TERLALU_BANYAK',
  pesan: `Nama masuk: paling banyak ${MAX_TAMBAH} sekali kirim. Bagi daftarnya.`,
}
export const BUKAN_TUTOR: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan: 'Angkatan ini tidak ada, atau Anda bukan tutornya.',
}

/** Everybody of a cohort as its tutor sees them, and who of the area owes its course and is not in it; null for anybody else. */
export async function findDaftarAnggota(
  req: PayloadRequest,
  id: unknown,
  now: Date,
): Promise<{ angkatan: AngkatanTutor; daftar: Anggota[] } | null> {
  const angkatan = await findAngkatanTutor(req, id, now)
  if (angkatan === null) return null
  const db = await getDb(req)
  const fakta = await listFaktaAnggota(db, angkatan.id, now)
  const belum = await listBelumIkutAngkatan(db, angkatan, toTanggal(now))
  return {
    angkatan,
    daftar: [
      ...fakta.map((satu) => toAnggota(satu, { macetHari: angkatan.macetHari, now })),
      ...belum.map(toBarisBelumIkut),
    ],
  }
}
