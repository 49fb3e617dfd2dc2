/** A question to the tutor is asked once, by the event that carries it, and answered in writing. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { KodeTolakPeristiwa, Peristiwa } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getPengaturan, listLiburSesudah } from '../../pengaturan/index.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { countTanyaHari, findTanyaTugas, type TanyaDijawab } from './queries.ts'
import { calculateJanji, canTanya } from './rules.ts'

/** The caller holds the learner's lock, and knows that the enrolment is theirs and the lesson its own. */
export async function recordTanya(
  req: PayloadRequest,
  pengguna: string,
  { id, pendaftaran, pelajaran, isi }: Extract<Peristiwa, { jenis: 'tanya' }>,
  now: Date,
): Promise<Result<{ pendaftaran: string }, KodeTolakPeristiwa>> {
  const db = await getDb(req)
  const hariIni = toTanggal(now)
  if (!canTanya(await countTanyaHari(db, pengguna, hariIni))) return toRefusal('TANYA_TERLALU_BANYAK')
  const { hariKerjaTutor: hariKerja } = await getPengaturan(db)
  const janji = calculateJanji(hariIni, { hariKerja, libur: await listLiburSesudah(db, hariIni) })
  await db.execute(sql`
    insert into cms.tanya_tutor (id, pendaftaran_id, pelajaran, isi, diterima, janji)
    values (${id}, ${pendaftaran}, ${pelajaran}, ${isi}, ${now.toISOString()}, ${janji})`)
  return toOk({ pendaftaran })
}

export const BUKAN_PENJAWAB: Alasan = {
  kode: 'BUKAN_WEWENANG',
  pesan: 'Pertanyaan ini tidak ada, atau bukan Anda yang menjawabnya.',
}

const toDidahului = (nama: string | null): Alasan => ({
  kode: 'SUDAH_DIJAWAB',
  pesan: `Jawaban: ${nama ?? 'Anda'} baru saja menjawab pertanyaan ini. Salin tulisan Anda bila perlu, lalu muat ulang halaman.`,
})

/** Officers see no answer but their own, so they write over none; tutors share theirs. */
const isMilikLain = ({ isTutor, penjawab }: TanyaDijawab): boolean => !isTutor && penjawab !== null

/** Colleagues are told that an answer is being written; nothing is refused to them by it. */
export async function startJawabanTanya(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  const tanya = await findTanyaTugas(req, id, now)
  if (tanya === null) return toRefusal([BUKAN_PENJAWAB])
  if (isMilikLain(tanya)) return toRefusal([toDidahului(tanya.penjawab)])
  await (await getDb(req)).execute(sql`
    update cms.tanya_tutor set penggarap = ${req.user?.id ?? null}, digarap = ${now.toISOString()}
    where id = ${id} and dijawab is null`)
  return toOk({ id })
}

/**
 * Answered, or the answer mended: the learner sees the last one. `sebelum` is when the answer was given that the writer
 * has seen; where somebody else answered since, nothing is written over.
 */
export async function updateJawabanTanya(
  req: PayloadRequest,
  { id, isi, sebelum }: { id: string; isi: string; sebelum?: string | null | undefined },
  now: Date,
): Promise<Result<{ id: string }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    await db.execute(sql`select 1 from cms.tanya_tutor where id = ${id} for update`)
    const tanya = await findTanyaTugas(req, id, now)
    if (tanya === null) return toRefusal([BUKAN_PENJAWAB])
    if (isMilikLain(tanya) || (sebelum !== undefined && sebelum !== tanya.dijawab))
      return toRefusal([toDidahului(tanya.penjawab)])
    await db.execute(sql`
      update cms.tanya_tutor set jawaban = ${isi}, dijawab = ${now.toISOString()}, penjawab = ${req.user?.id ?? null}
      where id = ${id}`)
    await recordJejak(req, {
      desa: null,
      kumpulan: 'tanya-tutor',
      dokumen: id,
      aksi: tanya.dijawab === null ? 'jawab' : 'perbaiki-jawaban',
      isi: { jawaban: isi },
    })
    return toOk({ id })
  })
}
