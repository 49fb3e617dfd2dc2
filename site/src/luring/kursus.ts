/** Pages of one course: the public one, and the learner's own. */
import type { Kabar } from 'cms/contract/belajar'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { Lanjutan, PendaftaranHp } from './bentuk.ts'
import { startHurufHalaman } from './huruf.ts'
import { listMenunggu } from './keadaan-rules.ts'
import { startKeluar } from './keluar.ts'
import { presentPeserta } from './kenal-peserta.ts'
import { createKendaliPaket } from './kendali-paket.ts'
import { isDapatDisimpan } from './paket.ts'
import { askPendaftaran, recordPendaftaran, savePendaftaran, updatePendaftaran } from './pendaftaran.ts'
import { createSarana } from './sarana.ts'
import type { Simpanan } from './simpanan.ts'
import { createUnsur } from './unsur.ts'

/** Anybody may save the lessons and read them; no account is needed for that. */
export async function startKursus(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<Lanjutan> {
  const { kursus = '' } = tempat.dataset
  startHurufHalaman()
  if (simpanan === null) return akun === null ? undefined : () => startTanpaSimpanan(akun, kursus)
  const update = async (): Promise<void> => {
    if (akun === null) return
    const [milik, { titipan }] = [
      await simpanan.findPendaftaran(akun, kursus),
      await simpanan.getKeadaan(akun),
    ]
    presentPeserta(milik, titipan)
  }
  await update()
  return async () => {
    // Before it can be saved: somebody may lose the signal right after.
    if (akun !== null) await updatePendaftaran(simpanan, akun, kursus)
    await update()
    await addKendali(tempat, simpanan, { akun, kursus })
  }
}

/** What is not kept is asked for each time. */
const startTanpaSimpanan = async (akun: string, kursus: string): Promise<void> =>
  presentPeserta(await askPendaftaran(akun, kursus), [])

/** Who is held to an earlier version reads that one without a signal, too. */
async function addKendali(
  tempat: HTMLElement,
  simpanan: Simpanan,
  { akun, kursus }: { akun: string | null; kursus: string },
): Promise<void> {
  const milik = akun === null ? null : await simpanan.findPendaftaran(akun, kursus)
  tempat.append(
    await createKendaliPaket({
      simpanan,
      kursus,
      versi: milik?.versi ?? null,
      isTertunda: () => hasTertunda(simpanan, akun, kursus),
    }),
  )
}

async function hasTertunda(simpanan: Simpanan, akun: string | null, kursus: string): Promise<boolean> {
  if (akun === null) return false
  return listMenunggu(await simpanan.getKeadaan(akun)).some((satu) => satu.kursus === kursus)
}

/** Once what waited has been sent, the page is asked for again: it shows more now. */
const startUlang = ({ terkirim }: { terkirim: number }): void => {
  if (terkirim > 0) location.reload()
}

export async function startKursusSaya(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<Lanjutan> {
  if (simpanan === null || akun === null) return
  await recordPendaftaran(simpanan, akun, tempat)
  const sarana = createSarana(simpanan, akun, { isSelalu: true, onHasil: startUlang })
  tempat.append(sarana.panel.unsur)
  return async () => {
    await sarana.send()
    await addKendali(tempat, simpanan, { akun, kursus: tempat.dataset.kursus ?? '' })
    if (
      isDapatDisimpan() &&
      document.querySelector('form[action="/belajar/kirim/mulai"], a[href^="/belajar/uji/"]') !== null
    )
      tempat.append(createUnsur('p', { class: 'meta' }, T.ujiPetunjuk))
  }
}

/** The learner's own page: what waits, and a warning before somebody signs out with it. */
export async function startSaya(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<Lanjutan> {
  if (akun === null || simpanan === null) return
  const sarana = createSarana(simpanan, akun, { isSelalu: true, onHasil: startUlang })
  const form = document.querySelector<HTMLFormElement>('form[action="/belajar/kirim/keluar"]')
  if (form !== null) startKeluar(form, sarana)
  return async () => {
    await simpanan.saveKabar(akun, JSON.parse(tempat.dataset.kabar ?? '[]') as Kabar[])
    for (const satu of JSON.parse(tempat.dataset.milik ?? '[]') as Omit<PendaftaranHp, 'akun'>[])
      await savePendaftaran(simpanan, { ...satu, akun })
    tempat.append(sarana.panel.unsur)
    await sarana.send()
  }
}
