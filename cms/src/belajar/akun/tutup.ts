/** Closes an account of a learner for ever: its row stays, as others name it, and says nothing of anybody (decision 0066). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { lockRantai, recordJejak } from '../../jejak/record.ts'
import { findPenggunaBySandi, isHanyaPeserta } from '../../pengguna/index.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { isAkunTerbuka, lockBelajar } from '../pendaftaran/operations.ts'

export const AKUN_PEJABAT: Alasan[] = [
  {
    kode: 'AKUN_PEJABAT',
    pesan:
      'Akun ini juga memegang jabatan, atau pernah memegangnya, jadi tidak dapat dihapus dari sini. Hubungi admin provinsi.',
  },
]
const SUDAH_DITUTUP: Alasan[] = [{ kode: 'SUDAH_DITUTUP', pesan: 'Akun ini sudah ditutup.' }]
const SANDI_SALAH: Alasan[] = [{ kode: 'SANDI_SALAH', pesan: 'Kata sandi salah. Akun Anda tidak diubah.' }]
const DIHAPUS = '(dihapus atas permintaan pemiliknya)'

/** At the owner's wish, who types the password once more. */
export async function deleteAkunSaya(
  req: PayloadRequest,
  sandi: string,
): Promise<Result<{ dihapus: true }, Alasan[]>> {
  const { id = '', email = '' } = req.user ?? {}
  const pengguna = await findPenggunaBySandi(req.payload, { headers: req.headers, email, sandi })
  return pengguna === id && id !== '' ? deleteAkun(req, id, null) : toRefusal(SANDI_SALAH)
}

/** What somebody wrote goes, and who it was; what was counted stays, as that of nobody. */
export async function deleteAkun(
  req: PayloadRequest,
  pengguna: string,
  alasan: string | null,
): Promise<Result<{ dihapus: true }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await lockBelajar(db, pengguna)
    // Pressed twice, or joined with another meanwhile.
    if (!(await isAkunTerbuka(db, pengguna))) return toRefusal(SUDAH_DITUTUP)
    if (!(await isHanyaPeserta(req, pengguna))) return toRefusal(AKUN_PEJABAT)
    const terbit = await lockTerbit(db, [pengguna])
    await closeAkun(req, pengguna, { ke: null, alasan })
    await deleteTulisan(db, pengguna)
    await publishTerbit(req, terbit)
    return toOk({ dihapus: true })
  })
}

/** `ke`: the account it is joined with; null where its owner wants it gone. */
export async function closeAkun(
  req: PayloadRequest,
  pengguna: string,
  { ke, alasan }: { ke: string | null; alasan: string | null },
): Promise<void> {
  const db = await getDb(req)
  const sebab = ke === null ? 'permintaan' : 'digabung'
  await db.execute(sql`
    insert into cms.akun_ditutup (pengguna_id, sebab, ke, oleh) values (${pengguna}, ${sebab}, ${ke}, ${req.user?.id})`)
  // The code before the account, as who uses one takes them.
  await db.execute(sql`delete from cms.kode_belajar where untuk = ${pengguna}`)
  await db.execute(sql`
    update cms.pengguna set nama = 'Akun dihapus', email = id || '@dihapus.invalid', aktif = false, hash = null, salt = null,
      reset_password_token = null, reset_password_expiration = null where id = ${pengguna}`)
  await db.execute(sql`delete from cms.pengguna_sessions where _parent_id = ${pengguna}`)
  await db.execute(sql`delete from cms.gawai where pengguna_id = ${pengguna}`)
  await db.execute(sql`delete from cms.sesi_belajar where pengguna_id = ${pengguna}`)
  await db.execute(sql`delete from cms.peserta_program where pengguna_id = ${pengguna}`)
  await db.execute(sql`delete from cms.permintaan_nama where pengguna_id = ${pengguna}`)
  await db.execute(sql`delete from cms.peserta where pengguna_id = ${pengguna}`)
  await recordJejak(req, {
    desa: null,
    kumpulan: 'pengguna',
    dokumen: pengguna,
    aksi: ke === null ? 'hapus-akun' : 'gabung-akun',
    alasan,
    // The trail never changes: the name of who is forgotten must not come into it now.
    tanpaNama: pengguna === req.user?.id,
  })
}

/** Questions, what tutors proposed, what stands on the page of a village, and what would tell who learned there. */
async function deleteTulisan(db: Db, pengguna: string): Promise<void> {
  const milik = sql`(select id from cms.pendaftaran where pengguna_id = ${pengguna})`
  await db.execute(sql`
    update cms.tanya_tutor set isi = ${DIHAPUS}, jawaban = case when jawaban is null then null else ${DIHAPUS} end
    where pendaftaran_id in ${milik}`)
  await db.execute(sql`delete from cms.usul_tutor where diputus is null and pendaftaran_id in ${milik}`)
  await db.execute(sql`
    update cms.usul_tutor set alasan = ${DIHAPUS}, tanggapan = case when tanggapan is null then null else ${DIHAPUS} end
    where pendaftaran_id in ${milik}`)
  // Events are only ever added by this role; the database blanks those of an account that is closed for this.
  await db.execute(sql`select cms.hapus_tulisan_peserta(${pengguna})`)
  await db.execute(sql`
    delete from cms.izin_pemegang where sertifikat_id in (select id from cms.sertifikat where pendaftaran_id in ${milik})`)
  await db.execute(sql`delete from cms.anggota_angkatan where pendaftaran_id in ${milik}`)
  await db.execute(
    sql`update cms.pendaftaran set desa_id = null, jabatan = null where pengguna_id = ${pengguna}`,
  )
}

/** Copies that tell of these learners, with the villages that tell of their certificates. */
type Terbit = { sertifikat: { id: string; provinsi: string }[]; desa: string[] }

/**
 * Their chains are held from here on: before rows of enrolments and before the queue of publications, as a release and
 * `lockPublikasi` take them; villages in one order, then the province.
 */
export async function lockTerbit(db: Db, daftarAkun: readonly string[]): Promise<Terbit> {
  const akun = sql`(select jsonb_array_elements_text(${JSON.stringify(daftarAkun)}::jsonb)::uuid)`
  const sertifikat = await db.execute<{ id: string; provinsi: string }>(sql`
    select s.id, k.desa_id as provinsi from cms.sertifikat s join cms.pendaftaran p on p.id = s.pendaftaran_id
      join cms.kursus k on k.id = p.kursus_id where p.pengguna_id in ${akun} order by s.id`)
  if (sertifikat.length === 0) return { sertifikat, desa: [] }
  const daftar = await db.execute<{ id: string }>(sql`
    select distinct x.id from (
      select desa_id as id from cms.pendaftaran where pengguna_id in ${akun}
      union all select k.desa_id from cms.peserta t join cms.perangkat k on k.id = t.perangkat_id
        where t.pengguna_id in ${akun}) x where x.id is not null order by x.id`)
  const desa = daftar.map(({ id }) => id)
  for (const rantai of [...desa, ...new Set(sertifikat.map(({ provinsi }) => provinsi))])
    await lockRantai(db, rantai)
  return { sertifikat, desa }
}

/** The caller has locked them. */
export async function publishTerbit(req: PayloadRequest, { sertifikat, desa }: Terbit): Promise<void> {
  for (const { id, provinsi } of sertifikat) await publishSalinan(req, 'sertifikat', id, provinsi)
  for (const id of desa) await publishSalinan(req, 'pemerintahan', id, id)
}
