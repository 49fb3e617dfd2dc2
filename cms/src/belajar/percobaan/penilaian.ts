/** Marks papers: those that were sent in, and timed ones whose time is over. Each is marked once, whoever comes first. */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { getDb, getPoolDb, runInTransaction } from '../../platform/transaction.ts'
import { startUlangan } from '../../platform/ulangan.ts'
import { lockKoreksi } from '../nilai-ulang/queries.ts'
import { toBankTerkoreksi } from '../nilai-ulang/rules.ts'
import { finishPendaftaran, lockBelajar } from '../pendaftaran/operations.ts'
import { gradeLembar, isLulus } from '../soal/nilai-rules.ts'
import { findPercobaan, listJawabanTersimpan, listLewatBatas, type PercobaanTersimpan } from './queries.ts'
import { isLewatBatas } from './rules.ts'

/** The score comes from the paper and the release; nothing that was sent says what it is. The caller holds the learner's lock. */
export async function gradePercobaan(
  req: PayloadRequest,
  pengguna: string,
  percobaan: PercobaanTersimpan,
  now: Date,
): Promise<void> {
  const db = await getDb(req)
  const { id, lembar, bank, kuis, pendaftaran, batas } = percobaan
  const lewat = isLewatBatas(percobaan, now)
  const jawaban = await listJawabanTersimpan(db, id)
  // Decisions of before count for this paper, too; one that is being made waits until it is marked.
  const koreksi = await lockKoreksi(db, percobaan.idKursus)
  const nilai = gradeLembar({ lembar, jawaban, sebagian: kuis.sebagian, ...toBankTerkoreksi(bank, koreksi) })
  if (nilai.diabaikan.length > 0) req.payload.logger.warn({ msg: 'Jawaban diabaikan', percobaan: id })
  // Who looks at it a day later has not waited for nothing: the pause counts from the end of the time.
  const dinilai = (lewat && batas !== null ? batas : now).toISOString()
  await db.execute(sql`
    update cms.percobaan set keadaan = 'dinilai', dinilai = ${dinilai}, lewat = ${lewat}, nilai = ${nilai.nilai},
      maks = ${nilai.maks}, persen = ${nilai.persen}, lulus = ${isLulus(nilai, kuis.aturan.lulusPersen)},
      butir = ${JSON.stringify(nilai.butir)}::jsonb
    where id = ${id} and keadaan = 'terbuka'`)
  await finishPendaftaran(req, { id: pendaftaran, pengguna }, now)
}

/** Marks what of this learner ran out of time, with the answers that had arrived. */
export async function finishLewat(req: PayloadRequest, pengguna: string, now: Date): Promise<void> {
  if ((await listLewatBatas(await getDb(req), pengguna, now)).length === 0) return
  await runInTransaction(req, async () => {
    const db = await getDb(req)
    await lockBelajar(db, pengguna)
    // Asked anew under the lock: somebody may have come first.
    for (const { id } of await listLewatBatas(db, pengguna, now)) {
      const percobaan = await findPercobaan(db, pengguna, id)
      if (percobaan !== null) await gradePercobaan(req, pengguna, percobaan, now)
    }
  })
}

const JEDA_MS = 5 * 60_000

/** For those who never look again. */
export function startMenilaiLewat(payload: Payload): () => void {
  return startUlangan(payload, {
    kerja: async () => {
      await finishSemuaLewat(payload, new Date())
      return false
    },
    jedaMs: JEDA_MS,
    pesanGagal: 'Papers whose time is over could not be marked',
  })
}

/** Safe in two processes: who comes second finds it done. One that fails holds up nobody else. */
export async function finishSemuaLewat(payload: Payload, now: Date): Promise<void> {
  const daftar = await listLewatBatas(getPoolDb(payload), null, now)
  for (const pengguna of new Set(daftar.map((satu) => satu.pengguna)))
    await finishLewat(await createLocalReq({}, payload), pengguna, now).catch((error: unknown) =>
      payload.logger.error({
        msg: 'A paper whose time is over was not marked',
        pengguna,
        error: String(error),
      }),
    )
}
