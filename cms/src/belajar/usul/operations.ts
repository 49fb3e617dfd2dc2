/** A tutor proposes to withdraw a certificate or to record a completion; the province decides, another person. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_KELONGGARAN, POLICY_PUTUS_USUL } from '../../akses/policy.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { findAngkatanTutor } from '../angkatan/hak.ts'
import { BUKAN_TUTOR } from '../angkatan/operations.ts'
import { findPemilikAnggota } from '../kelonggaran/queries.ts'
import { isAkunTerbuka, lockBelajar, recordTuntas, TIDAK_ADA } from '../pendaftaran/operations.ts'
import { findPendaftaran } from '../pendaftaran/queries.ts'
import { finishSertifikat } from '../sertifikat/operations.ts'
import { findSertifikatPendaftaran } from '../sertifikat/queries.ts'
import { findUsulTerkunci, listUsulPendaftaran, type Usul } from './queries.ts'
import {
  checkPutus,
  checkUsul,
  type JenisUsul,
  LABEL_USUL,
  type TolakanPutus,
  type TolakanUsul,
} from './rules.ts'

const SEBAB: Readonly<
  Record<TolakanUsul | TolakanPutus | 'BUKAN_WEWENANG' | 'DIRI_SENDIRI' | 'AKUN_DITUTUP', string>
> = {
  SUDAH_SELESAI: 'Kursus ini sudah selesai.',
  TANPA_SERTIFIKAT: 'Peserta ini tidak punya sertifikat yang berlaku untuk kursus ini.',
  SUDAH_DIUSULKAN: 'Usul yang sama masih menunggu putusan.',
  SUDAH_DIPUTUS: 'Usul ini sudah diputus. Muat ulang halaman.',
  USUL_SENDIRI: 'Anda yang mengusulkan. Admin lain yang memutuskan.',
  CATATAN_SENDIRI: 'Ini catatan belajar Anda sendiri. Admin lain yang memutuskan.',
  TANGGAPAN_KOSONG: 'Tulis alasan penolakannya, paling sedikit lima huruf.',
  BUKAN_WEWENANG: 'Usul tutor diputus admin provinsi.',
  AKUN_DITUTUP: 'Akun peserta ini sudah ditutup atau digabung. Muat ulang halaman.',
  DIRI_SENDIRI: 'Ini catatan belajar Anda sendiri. Tutor lain yang mengusulkan.',
}
const toTolakan = (kode: keyof typeof SEBAB) => toRefusal<Alasan[]>([{ kode, pesan: SEBAB[kode] }])

export async function createUsul(
  req: PayloadRequest,
  isi: { angkatan: string; pendaftaran: string; jenis: JenisUsul; isi: string },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const isTutor =
      matchPeran(await getPeranAktif(req), POLICY_KELONGGARAN).length > 0 &&
      (await findAngkatanTutor(req, isi.angkatan, now)) !== null
    if (!isTutor) return toRefusal([BUKAN_TUTOR])
    const db = await getDb(req)
    const pemilik = await findPemilikAnggota(db, isi)
    if (pemilik === null) return toRefusal(TIDAK_ADA)
    if (pemilik.pengguna === req.user?.id) return toTolakan('DIRI_SENDIRI')
    await lockBelajar(db, pemilik.pengguna)
    if (!(await isAkunTerbuka(db, pemilik.pengguna))) return toTolakan('AKUN_DITUTUP')
    const pendaftaran = await findPendaftaran(db, pemilik.pengguna, isi.pendaftaran)
    const boleh = checkUsul(isi.jenis, {
      isTuntas: pendaftaran?.selesaiPada != null,
      sertifikat: (await findSertifikatPendaftaran(db, isi.pendaftaran))?.keadaan ?? null,
      menunggu: (await listUsulPendaftaran(db, isi.pendaftaran)).flatMap(({ setuju, jenis }) =>
        setuju === null ? [jenis] : [],
      ),
    })
    if (!boleh.ok) return toTolakan(boleh.reason)
    const id = randomUUID()
    await db.execute(sql`
      insert into cms.usul_tutor (id, pendaftaran_id, jenis, alasan, pengusul, waktu)
      values (${id}, ${isi.pendaftaran}, ${isi.jenis}, ${isi.isi}, ${req.user?.id ?? null}, ${now.toISOString()})`)
    await record(req, 'usul-tutor', isi.pendaftaran, `${LABEL_USUL[isi.jenis]}: ${isi.isi}`)
    return toOk({ id })
  })
}

/** Agreed, it is carried out in the same transaction or stays undecided. */
export async function finishUsul(
  req: PayloadRequest,
  { id, setuju, tanggapan }: { id: string; setuju: boolean; tanggapan: string },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  if (matchPeran(await getPeranAktif(req), POLICY_PUTUS_USUL).length === 0) return toTolakan('BUKAN_WEWENANG')
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const [milik] = await db.execute<{ peserta: string }>(sql`
      select p.pengguna_id as peserta from cms.usul_tutor u join cms.pendaftaran p on p.id = u.pendaftaran_id where u.id = ${id}`)
    if (milik === undefined) return toRefusal(TIDAK_ADA)
    // The learner's lock before the row, as everything about one learner takes them.
    await lockBelajar(db, milik.peserta)
    if (!(await isAkunTerbuka(db, milik.peserta))) return toTolakan('AKUN_DITUTUP')
    const usul = await findUsulTerkunci(db, id)
    if (usul === null) return toRefusal(TIDAK_ADA)
    const saya = String(req.user?.id ?? '')
    const boleh = checkPutus({ ...usul, isDiputus: usul.setuju !== null }, { saya, setuju, tanggapan })
    if (!boleh.ok) return toTolakan(boleh.reason)
    if (setuju) {
      const dilakukan = await runUsul(req, usul, now)
      if (!dilakukan.ok) return dilakukan
    }
    await db.execute(sql`
      update cms.usul_tutor set setuju = ${setuju}, tanggapan = ${tanggapan.trim() || null}, pemutus = ${saya},
        diputus = ${now.toISOString()} where id = ${id}`)
    const hasil = setuju ? 'disetujui' : `ditolak: ${tanggapan.trim()}`
    await record(req, 'putus-usul-tutor', usul.pendaftaran, `${LABEL_USUL[usul.jenis]}, ${hasil}`)
    return toOk({ id })
  })
}

async function runUsul(
  req: PayloadRequest,
  { jenis, pendaftaran, alasan }: Usul,
  now: Date,
): Promise<Result<unknown, Alasan[]>> {
  const db = await getDb(req)
  if (jenis === 'tuntas') return toOk(await recordTuntas(db, pendaftaran, now))
  const sertifikat = await findSertifikatPendaftaran(db, pendaftaran)
  if (sertifikat === null) return toTolakan('TANPA_SERTIFIKAT')
  return finishSertifikat(req, { id: sertifikat.id, tindakan: 'cabut', alasan }, now)
}

const record = (req: PayloadRequest, aksi: string, dokumen: string, alasan: string): Promise<void> =>
  recordJejak(req, { desa: null, kumpulan: 'pendaftaran', dokumen, aksi, alasan })
