/** What the phone knows of an enrolment: it is taken from the learner's own page of the course. */
import { findAkun } from './akun.ts'
import type { Simpanan } from './simpanan.ts'
import { findHalaman } from './sinyal.ts'

const BATAS_MS = 5_000

/** `tempat`: the place for this script in that page. */
export async function recordPendaftaran(
  simpanan: Simpanan,
  akun: string,
  tempat: HTMLElement,
): Promise<void> {
  const { kursus = '', judul = '', pendaftaran: id = '', versi, selesai = '' } = tempat.dataset
  const lama = await simpanan.findPendaftaran(akun, kursus)
  const kini = {
    akun,
    kursus,
    judul,
    id,
    versi: versi === undefined ? null : Number(versi),
    selesai: selesai.split(' ').filter(Boolean),
  }
  // A course that is taken again is read from its beginning.
  await simpanan.savePendaftaran({ ...kini, posisi: lama?.id === id ? (lama.posisi ?? {}) : {} })
}

/**
 * Asked of that page with a signal: it may have been moved to another version since the phone saw it, and a saved course is
 * to be that of the enrolment. Who is not enrolled is led to another page. Nothing where somebody else signed in meanwhile.
 */
export async function updatePendaftaran(simpanan: Simpanan, akun: string, kursus: string): Promise<void> {
  const halaman = await findHalaman(`/belajar/kursus/${kursus}`, BATAS_MS)
  const tempat = halaman?.querySelector<HTMLElement>('[data-luring="kursus-saya"]') ?? null
  if (tempat !== null && findAkun(document.cookie) === akun) await recordPendaftaran(simpanan, akun, tempat)
}
