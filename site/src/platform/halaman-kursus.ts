/** Pages of a course and its lessons: the same for the newest version and for those before it. */
import type { Catatan } from '../publik/catatan.ts'
import { findKursus, parseAlamatKursus } from '../publik/kursus.ts'
import { type KursusView, type PelajaranView, toKursusView, toPelajaranView } from '../views/kursus.ts'
import { getEnv } from './env.ts'

type Permintaan = {
  params: { kursus?: string; versi?: string; pelajaran?: string }
  url: URL
  locals: { catatan: Catatan }
}

/** Null where there is no such course. */
export async function findKursusView({ params, locals }: Permintaan): Promise<KursusView | null> {
  const salinan = await findKursus(parseAlamatKursus(params), locals.catatan)
  if (salinan === null) return null
  return toKursusView({ kursus: salinan.isi, waktu: salinan.waktu, situs: getEnv().situs })
}

/** Null where there is no such lesson. */
export async function findPelajaranView({ params, url, locals }: Permintaan): Promise<PelajaranView | null> {
  const huruf = url.searchParams.get('huruf')
  // One other size, and no end of addresses that say the same.
  if (huruf !== null && huruf !== 'besar') return null
  const salinan = await findKursus(parseAlamatKursus(params), locals.catatan)
  if (salinan === null) return null
  const bahan = { kursus: salinan.isi, waktu: salinan.waktu, situs: getEnv().situs }
  return toPelajaranView(bahan, params.pelajaran ?? '', huruf === 'besar')
}
