/** What the phone knows of an enrolment: it is taken from the learner's own page of the course. */
import type { Simpanan } from './simpanan.ts'
import { sendTerbatas } from './sinyal.ts'

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

/** Asked where the phone has not seen that page, so that a saved course can be done without a signal. */
export async function fetchPendaftaran(simpanan: Simpanan, akun: string, kursus: string): Promise<void> {
  if ((await simpanan.findPendaftaran(akun, kursus)) !== null) return
  const jawaban = await sendTerbatas(`/belajar/kursus/${kursus}`, { cache: 'no-store' }, BATAS_MS)
  // Who is not enrolled is led to another page.
  if (jawaban?.ok !== true || jawaban.redirected) return
  const halaman = new DOMParser().parseFromString(await jawaban.text(), 'text/html')
  const tempat = halaman.querySelector<HTMLElement>('[data-luring="kursus-saya"]')
  if (tempat !== null) await recordPendaftaran(simpanan, akun, tempat)
}
