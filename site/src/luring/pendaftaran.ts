/** What the phone knows of an enrolment: it is taken from the learner's own pages. */
import { findAkun } from './akun.ts'
import type { PendaftaranHp } from './bentuk.ts'
import type { Simpanan } from './simpanan.ts'
import { findHalaman } from './sinyal.ts'

const BATAS_MS = 5_000

/** `tempat`: the place for this script in the learner's own page of the course. */
export async function recordPendaftaran(
  simpanan: Simpanan,
  akun: string,
  tempat: HTMLElement,
): Promise<void> {
  await savePendaftaran(simpanan, parsePendaftaran(akun, tempat))
}

export function parsePendaftaran(akun: string, { dataset }: HTMLElement): PendaftaranHp {
  const { kursus = '', judul = '', pendaftaran: id = '', versi, selesai = '', terakhir, posisi } = dataset
  return {
    akun,
    kursus,
    judul,
    id,
    versi: versi === undefined ? null : Number(versi),
    selesai: selesai.split(' ').filter(Boolean),
    pelajaran: JSON.parse(dataset.pelajaran ?? '[]') as { slug: string; judul: string }[],
    terakhir: terakhir ?? null,
    posisi: terakhir === undefined || posisi === undefined ? {} : { [terakhir]: Number(posisi) },
  }
}

/** Where this phone read goes before what the server knows of others; so does a lesson whose opening still waits. */
export async function savePendaftaran(simpanan: Simpanan, kini: PendaftaranHp): Promise<void> {
  const lama = await simpanan.findPendaftaran(kini.akun, kini.kursus)
  // A course that is taken again is read from its beginning.
  if (lama?.id !== kini.id) return simpanan.savePendaftaran(kini)
  const { titipan } = await simpanan.getKeadaan(kini.akun)
  const isTertunda = titipan.some(
    ({ isi, keadaan }) =>
      keadaan === 'menunggu' &&
      isi.jenis === 'buka' &&
      isi.pendaftaran === kini.id &&
      isi.pelajaran === lama.terakhir,
  )
  const terakhir = isTertunda ? lama.terakhir : kini.terakhir
  await simpanan.savePendaftaran({ ...kini, terakhir, posisi: { ...kini.posisi, ...lama.posisi } })
}

/**
 * Asked of that page with a signal: it may have been moved to another version since the phone saw it, and a saved course is
 * to be that of the enrolment. Who is not enrolled is led to another page. Null where somebody else signed in meanwhile.
 */
export async function askPendaftaran(akun: string, kursus: string): Promise<PendaftaranHp | null> {
  const halaman = await findHalaman(`/belajar/kursus/${kursus}`, BATAS_MS)
  const tempat = halaman?.querySelector<HTMLElement>('[data-luring="kursus-saya"]') ?? null
  return tempat !== null && findAkun(document.cookie) === akun ? parsePendaftaran(akun, tempat) : null
}

export async function updatePendaftaran(simpanan: Simpanan, akun: string, kursus: string): Promise<void> {
  const kini = await askPendaftaran(akun, kursus)
  if (kini !== null) await savePendaftaran(simpanan, kini)
}
