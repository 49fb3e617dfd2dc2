/** A complete course is taken again: a run of its own, held to the newest release. What was stays as it is (decision 0065). */
import type { PayloadRequest } from 'payload'
import type { PendaftaranSaya } from '../../contract/belajar.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { findSertifikatPendaftaran } from '../sertifikat/queries.ts'
import { createPutaran, getAtasJabatan, KURSUS_TIDAK_ADA, lockPeserta, TIDAK_ADA } from './operations.ts'
import { findPendaftaran, findPendaftaranKursus } from './queries.ts'
import { getPendaftaranSaya } from './saya.ts'
import { checkUlang, type TolakanUlang } from './ulang-rules.ts'

const TOLAKAN: Readonly<Record<TolakanUlang, Alasan[]>> = {
  KURSUS_TIDAK_ADA,
  BELUM_SELESAI: [{ kode: 'BELUM_SELESAI', pesan: 'Selesaikan dahulu yang sedang Anda pelajari.' }],
  BELUM_PERLU: [
    {
      kode: 'BELUM_PERLU',
      pesan: 'Anda menyelesaikan versi terbaru kursus ini, dan sertifikatnya belum akan habis masanya.',
    },
  ],
}

/** Pressed twice, or on a page of before, it is the run that was begun since. */
export async function createUlang(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<Result<PendaftaranSaya, Alasan[]>> {
  return runInTransaction(req, async () => {
    const pengguna = await lockPeserta(req)
    const db = await getDb(req)
    const lama = await findPendaftaran(db, pengguna, id)
    if (lama === null) return toRefusal(TIDAK_ADA)
    const kini = await findPendaftaranKursus(db, pengguna, lama.slug)
    const baru = kini === id ? await startPutaran(req, lama, now) : toOk(kini)
    if (!baru.ok) return toRefusal(TOLAKAN[baru.reason])
    const pendaftaran = baru.value === null ? null : await findPendaftaran(db, pengguna, baru.value)
    return pendaftaran === null
      ? toRefusal(KURSUS_TIDAK_ADA)
      : toOk(await getPendaftaranSaya(req, pendaftaran, now))
  })
}

/** The caller holds the learner's lock, and knows that this run is the newest one. */
async function startPutaran(
  req: PayloadRequest,
  lama: NonNullable<Awaited<ReturnType<typeof findPendaftaran>>>,
  now: Date,
): Promise<Result<string | null, TolakanUlang>> {
  const sertifikat = await findSertifikatPendaftaran(await getDb(req), lama.id)
  const boleh = checkUlang(
    {
      ...lama,
      tuntas: lama.selesaiPada,
      sertifikat: sertifikat && { ...sertifikat, berlakuSampai: sertifikat.isi.berlakuSampai },
    },
    toTanggal(now),
  )
  if (!boleh.ok) return boleh
  const { pengguna, kursus } = lama
  const atas = await getAtasJabatan(req, pengguna, kursus)
  return toOk(await createPutaran(req, pengguna, { ...atas, kursus, putaran: lama.putaran + 1 }))
}
