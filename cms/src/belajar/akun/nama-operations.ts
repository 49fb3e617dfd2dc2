/** A name that was typed wrongly: its owner asks, the province decides, certificates follow (decision 0078). */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import { toNamaRapi } from '../../dasar/nama-orang.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { lockBelajar, lockPeserta } from '../pendaftaran/operations.ts'
import { finishSertifikat } from '../sertifikat/operations.ts'
import { canKelolaPeserta } from './gabung-operations.ts'
import { checkNamaBaru } from './nama-rules.ts'

const BUKAN_WEWENANG: Alasan[] = [
  { kode: 'BUKAN_WEWENANG', pesan: 'Nama peserta dibetulkan admin provinsi.' },
]
const TIDAK_DIMINTA: Alasan[] = [
  { kode: 'TIDAK_DITEMUKAN', pesan: 'Permintaan ini sudah diputuskan atau diganti. Muat ulang halaman.' },
]
const TANPA_ALASAN: Alasan[] = [{ kode: 'ALASAN_WAJIB', pesan: 'Tulis alasannya; peminta membacanya.' }]

/** One request at a time: another takes the place of the one before. */
export async function requestNama(
  req: PayloadRequest,
  nama: string,
): Promise<Result<{ diminta: true }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const salah = checkNamaBaru(req.user?.nama ?? '', nama)
    if (salah.length > 0) return toRefusal(salah)
    await (await getDb(req)).execute(sql`
      insert into cms.permintaan_nama (pengguna_id, nama) values (${pengguna}, ${toNamaRapi(nama)})
      on conflict (pengguna_id) do update set nama = excluded.nama, diminta = now(), alasan_tolak = null`)
    return toOk({ diminta: true })
  })
}

export type PermintaanNama = {
  pengguna: string
  lama: string
  baru: string
  diminta: string
  /** Certificates that hold and would be replaced. */
  sertifikat: number
}

/** What waits for the province, the oldest first; empty for whoever may not decide. */
export async function listPermintaanNama(req: PayloadRequest): Promise<PermintaanNama[]> {
  if (!(await canKelolaPeserta(req))) return []
  return (await getDb(req)).execute<PermintaanNama>(sql`
    select m.pengguna_id as pengguna, u.nama as lama, m.nama as baru, m.diminta::text as diminta, (
      select count(*)::int from cms.sertifikat s join cms.pendaftaran p on p.id = s.pendaftaran_id
      where p.pengguna_id = u.id and s.keadaan = 'berlaku') as sertifikat
    from cms.permintaan_nama m join cms.pengguna u on u.id = m.pengguna_id
    where m.alasan_tolak is null order by m.diminta limit 200`)
}

/** `nama`: as it was shown to who decides, so that a newer request is not decided unseen. */
type Keputusan = { pengguna: string; nama: string; setuju: boolean; alasan: string }
/** `tertinggal`: numbers of certificates that could not be replaced, with why. */
export type HasilNama = { diganti: number; tertinggal: string[] }

export async function finishPermintaanNama(
  req: PayloadRequest,
  { pengguna, nama, setuju, alasan }: Keputusan,
  now: Date,
): Promise<Result<HasilNama, Alasan[]>> {
  if (!(await canKelolaPeserta(req))) return toRefusal(BUKAN_WEWENANG)
  if (!setuju && alasan === '') return toRefusal(TANPA_ALASAN)
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    // Before the request: a certificate of the old name is not made meanwhile, and an account that closes waits its turn.
    await lockBelajar(db, pengguna)
    const [ada] = await db.execute(sql`
      select 1 from cms.permintaan_nama
      where pengguna_id = ${pengguna} and nama = ${nama} and alasan_tolak is null for update`)
    if (ada === undefined) return toRefusal(TIDAK_DIMINTA)
    if (!setuju) {
      await db.execute(
        sql`update cms.permintaan_nama set alasan_tolak = ${alasan} where pengguna_id = ${pengguna}`,
      )
      await recordKeputusan(req, pengguna, 'tolak-nama')
      return toOk({ diganti: 0, tertinggal: [] })
    }
    await req.payload.update({
      collection: 'pengguna',
      id: pengguna,
      data: { nama },
      depth: 0,
      overrideAccess: false,
      req,
    })
    await db.execute(sql`delete from cms.permintaan_nama where pengguna_id = ${pengguna}`)
    const hasil = await replaceSertifikat(req, pengguna, now)
    // Last: whoever closes an account takes the chain of certificates first as well.
    await recordKeputusan(req, pengguna, 'betulkan-nama')
    return toOk(hasil)
  })
}

/** Who decided and when; no name of the learner, for the trail never changes and an account may be erased (decision 0066). */
const recordKeputusan = (
  req: PayloadRequest,
  pengguna: string,
  aksi: 'betulkan-nama' | 'tolak-nama',
): Promise<void> =>
  recordJejak(req, { desa: null, kumpulan: 'pengguna', dokumen: pengguna, aksi, alasan: null })

/** Each is a snapshot; the old address says that it was replaced and leads to the new one. */
async function replaceSertifikat(req: PayloadRequest, pengguna: string, now: Date): Promise<HasilNama> {
  const daftar = await (await getDb(req)).execute<{ id: string; nomor: string }>(sql`
    select s.id, s.nomor from cms.sertifikat s join cms.pendaftaran p on p.id = s.pendaftaran_id
    where p.pengguna_id = ${pengguna} and s.keadaan = 'berlaku' order by s.id`)
  const tertinggal: string[] = []
  for (const { id, nomor } of daftar) {
    const isian = {
      id,
      tindakan: 'ganti' as const,
      alasan: 'Nama dibetulkan atas permintaan pemegangnya',
    }
    const hasil = await finishSertifikat(req, isian, now)
    if (!hasil.ok) tertinggal.push(`${nomor}: ${hasil.reason.map(({ pesan }) => pesan).join(' ')}`)
  }
  return { diganti: daftar.length - tertinggal.length, tertinggal }
}
