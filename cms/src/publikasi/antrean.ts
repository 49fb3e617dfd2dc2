/**
 * Copies of one kind that are all to be written anew, because something that each of them shows has changed. They wait in a
 * list, and the cms takes them by itself, some at a time: whoever made the change does not wait, and a stop loses nothing.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { type JenisSalinan, toKunciPerubahan } from '../contract/salinan.ts'
import { recordJejak } from '../jejak/record.ts'
import { type Db, getDb, getPoolDb, runInTransaction } from '../platform/transaction.ts'
import { startUlangan } from '../platform/ulangan.ts'
import { PENYAJI } from './kinds.ts'
import { lockPublikasi, recordPerubahan } from './publish.ts'
import { updateSajian } from './update.ts'

const POTONGAN = 100
const JEDA_MS = 2_000

/** In the transaction of the change; `isTermasuk`: which sources, where not all. Asked for twice they wait once. */
export async function createAntrean(
  req: PayloadRequest,
  jenis: JenisSalinan,
  isTermasuk: (sumber: string) => boolean = () => true,
): Promise<void> {
  const db = await getDb(req)
  const daftarId = (await PENYAJI[jenis].listId(db)).filter(isTermasuk)
  await db.execute(sql`
    insert into cms.antrean_salinan (jenis, sumber)
    select ${jenis}, x from jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb) x on conflict do nothing`)
}

/** How many copies of a kind still wait. */
export async function countAntrean(db: Db, jenis: JenisSalinan): Promise<number> {
  const [row] = await db.execute<{ jumlah: number }>(
    sql`select count(*)::int as jumlah from cms.antrean_salinan where jenis = ${jenis}`,
  )
  return row?.jumlah ?? 0
}

export function startMengantreSalinan(payload: Payload): () => void {
  return startUlangan(payload, {
    kerja: () => publishAntrean(payload),
    jedaMs: JEDA_MS,
    pesanGagal: 'Waiting copies could not be written anew',
  })
}

/** The next ones, all of them or none; false where nothing waits. */
export async function publishAntrean(payload: Payload, maks = POTONGAN): Promise<boolean> {
  // Looked for first: the locks below hold up everybody who publishes.
  const [ada] = await getPoolDb(payload).execute(sql`select 1 from cms.antrean_salinan limit 1`)
  if (ada === undefined) return false
  const req = await createLocalReq({}, payload)
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await lockPublikasi(db, null)
    const daftar = await db.execute<{ jenis: JenisSalinan; sumber: string }>(sql`
      delete from cms.antrean_salinan a using (
        select jenis, sumber from cms.antrean_salinan where jenis = (select min(jenis) from cms.antrean_salinan)
        order by sumber limit ${maks} for update) s
      where a.jenis = s.jenis and a.sumber = s.sumber returning a.jenis, a.sumber`)
    const jenis = daftar[0]?.jenis
    if (jenis === undefined) return false
    await publishPotongan(
      req,
      jenis,
      daftar.map(({ sumber }) => sumber),
    )
    return true
  })
}

async function publishPotongan(req: PayloadRequest, jenis: JenisSalinan, daftarId: string[]): Promise<void> {
  const db = await getDb(req)
  const berubah = await updateSajian(db, jenis, await PENYAJI[jenis].listSajian(db, daftarId))
  if (berubah.length === 0) return
  await recordPerubahan(
    db,
    berubah.map((kunci) => toKunciPerubahan(jenis, kunci)),
  )
  await recordJejak(req, {
    desa: null,
    kumpulan: 'publik',
    dokumen: jenis,
    aksi: 'terbitkan-ulang',
    isi: berubah,
  })
}
