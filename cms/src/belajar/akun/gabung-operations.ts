/** Two accounts of one person become one; the province does it, after a look at what would happen (decision 0066). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_KELOLA_PESERTA } from '../../akses/policy.ts'
import { MIN_HURUF_ALASAN_KELOLA } from '../../contract/batas-belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { isHanyaPeserta } from '../../pengguna/index.ts'
import { type Db, getDb, runInTransaction } from '../../platform/transaction.ts'
import { lockBelajar } from '../pendaftaran/operations.ts'
import {
  type AkunDinilai,
  checkGabung,
  listPutaran,
  type PendaftaranGabung,
  type TolakanGabung,
} from './gabung-rules.ts'
import { toEmail } from './operations.ts'
import { AKUN_PEJABAT, closeAkun, deleteAkun, lockTerbit, publishTerbit } from './tutup.ts'

const SEBAB: Readonly<Record<Exclude<TolakanGabung, 'AKUN_PEJABAT'>, string>> = {
  AKUN_TIDAK_ADA: 'Akun ini tidak ada, atau sudah ditutup. Periksa email atau nama masuknya.',
  AKUN_SAMA: 'Kedua isian menyebut akun yang sama.',
}
const toAlasan = (kode: TolakanGabung): Alasan[] =>
  kode === 'AKUN_PEJABAT' ? AKUN_PEJABAT : [{ kode, pesan: SEBAB[kode] }]

/** What an administrator is told of an account before it is changed. */
export type AkunTampil = {
  nama: string
  masuk: string
  pendaftaran: number
  selesai: number
  sertifikat: number
}
export type HasilKelola = { dari: AkunTampil; ke: AkunTampil | null; isJadi: boolean }
type Permintaan = { dari: string; ke: string | null; alasan: string; pratinjau: boolean }

const BUKAN_WEWENANG: Alasan[] = [{ kode: 'BUKAN_WEWENANG', pesan: 'Akun peserta dikelola admin provinsi.' }]
const TANPA_ALASAN: Alasan[] = [
  { kode: 'ALASAN_WAJIB', pesan: 'Tulis alasannya, misalnya nomor surat permohonan.' },
]

/** With `ke` the two are joined, without it the account is erased; `pratinjau` only looks. */
export async function updateAkunPeserta(
  req: PayloadRequest,
  { dari: masukDari, ke: masukKe, alasan, pratinjau }: Permintaan,
): Promise<Result<HasilKelola, Alasan[]>> {
  return runInTransaction(req, async () => {
    if (!(await canKelolaPeserta(req))) return toRefusal(BUKAN_WEWENANG)
    if (!pratinjau && alasan.length < MIN_HURUF_ALASAN_KELOLA) return toRefusal(TANPA_ALASAN)
    await lockAkun(await getDb(req), [masukDari, masukKe ?? masukDari])
    const dari = await findAkun(req, masukDari)
    const ke = masukKe === null ? null : await findAkun(req, masukKe)
    if (masukKe === null) return deleteDinilai(req, dari, pratinjau ? null : alasan)
    const boleh = checkGabung(dari, ke)
    if (!boleh.ok || dari === null || ke === null)
      return toRefusal(toAlasan(boleh.ok ? 'AKUN_TIDAK_ADA' : boleh.reason))
    const db = await getDb(req)
    const tampil = { dari: await presentAkun(db, dari), ke: await presentAkun(db, ke) }
    if (!pratinjau) await joinAkun(req, boleh.value, alasan)
    return toOk({ ...tampil, isJadi: !pratinjau })
  })
}

/** In one order, so that two who join the same accounts wait for each other; what is decided is what stands then. */
async function lockAkun(db: Db, daftarMasuk: readonly string[]): Promise<void> {
  const daftar = await db.execute<{ id: string }>(sql`
    select id from cms.pengguna where email in
      (select jsonb_array_elements_text(${JSON.stringify(daftarMasuk.map(toEmail))}::jsonb)) order by id`)
  for (const { id } of daftar) await lockBelajar(db, id)
}

export async function canKelolaPeserta(req: PayloadRequest): Promise<boolean> {
  return matchPeran(await getPeranAktif(req), POLICY_KELOLA_PESERTA).length > 0
}

/** Without a reason it only looks. */
async function deleteDinilai(
  req: PayloadRequest,
  dari: Akun | null,
  alasan: string | null,
): Promise<Result<HasilKelola, Alasan[]>> {
  if (dari === null || !dari.aktif) return toRefusal(toAlasan('AKUN_TIDAK_ADA'))
  if (!dari.hanyaPeserta) return toRefusal(AKUN_PEJABAT)
  const tampil = { dari: await presentAkun(await getDb(req), dari), ke: null }
  const hasil = alasan === null ? toOk(null) : await deleteAkun(req, dari.id, alasan)
  return hasil.ok ? toOk({ ...tampil, isJadi: alasan !== null }) : hasil
}

async function joinAkun(
  req: PayloadRequest,
  { dari, ke }: { dari: string; ke: string },
  alasan: string,
): Promise<void> {
  const db = await getDb(req)
  const terbit = await lockTerbit(db, [dari, ke])
  await moveProgram(db, dari, ke)
  await movePendaftaran(db, dari, ke)
  await movePeserta(db, dari, ke)
  await closeAkun(req, dari, { ke, alasan })
  await publishTerbit(req, terbit)
}

async function moveProgram(db: Db, dari: string, ke: string): Promise<void> {
  await db.execute(sql`
    insert into cms.peserta_program (pengguna_id, program_id, dibuat)
    select ${ke}, program_id, dibuat from cms.peserta_program where pengguna_id = ${dari} on conflict do nothing`)
}

/** Out of the way of each other first: no two rounds of a course have one number. */
async function movePendaftaran(db: Db, dari: string, ke: string): Promise<void> {
  const daftar = await db.execute<PendaftaranGabung>(sql`
    select p.id, p.kursus_id as kursus, p.putaran, p.selesai_pada::text as selesai, p.dibuat::text as dibuat,
      (select count(*)::int from cms.kemajuan m where m.pendaftaran_id = p.id and m.keadaan->>'selesai' is not null) as maju
    from cms.pendaftaran p where p.pengguna_id in (${dari}, ${ke}) order by p.id`)
  const baru = JSON.stringify(listPutaran(daftar))
  await db.execute(sql`update cms.pendaftaran set putaran = putaran + 100000 where pengguna_id = ${ke}`)
  await db.execute(sql`
    update cms.pendaftaran set pengguna_id = ${ke}, putaran = putaran + 200000 where pengguna_id = ${dari}`)
  await db.execute(sql`
    update cms.pendaftaran p set putaran = x.putaran
    from jsonb_to_recordset(${baru}::jsonb) as x(id uuid, putaran int) where p.id = x.id`)
}

/** The village and the office that only the other account had go along. */
async function movePeserta(db: Db, dari: string, ke: string): Promise<void> {
  await db.execute(sql`
    insert into cms.peserta (pengguna_id, desa_id, perangkat_id, dikenal_desa)
    select ${ke}, desa_id, perangkat_id, dikenal_desa from cms.peserta where pengguna_id = ${dari}
    on conflict (pengguna_id) do update set
      desa_id = coalesce(peserta.desa_id, excluded.desa_id),
      dikenal_desa = peserta.dikenal_desa or (excluded.dikenal_desa and coalesce(peserta.desa_id, excluded.desa_id) = excluded.desa_id),
      perangkat_id = coalesce(peserta.perangkat_id,
        case when coalesce(peserta.desa_id, excluded.desa_id) = excluded.desa_id then excluded.perangkat_id end)`)
}

type Akun = AkunDinilai & { nama: string; masuk: string }

async function findAkun(req: PayloadRequest, masuk: string): Promise<Akun | null> {
  const [row] = await (await getDb(req)).execute<{ id: string; nama: string; aktif: boolean }>(
    sql`select id, nama, coalesce(aktif, false) as aktif from cms.pengguna where email = ${toEmail(masuk)}`,
  )
  return row === undefined ? null : { ...row, masuk, hanyaPeserta: await isHanyaPeserta(req, row.id) }
}

async function presentAkun(db: Db, { id, nama, masuk }: Akun): Promise<AkunTampil> {
  const [row] = await db.execute<Omit<AkunTampil, 'nama' | 'masuk'>>(sql`
    select count(*)::int as pendaftaran, count(selesai_pada)::int as selesai,
      (select count(*)::int from cms.sertifikat s join cms.pendaftaran p on p.id = s.pendaftaran_id
        where p.pengguna_id = ${id}) as sertifikat from cms.pendaftaran where pengguna_id = ${id}`)
  return { nama, masuk, pendaftaran: 0, selesai: 0, sertifikat: 0, ...row }
}
