/** The question to the tutor under a lesson: kept on the phone first, and sent when it can be. */
import { MIN_HURUF_TANYA } from 'cms/contract/batas-belajar'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { isTanyaPenuh, type Keadaan, recordTanya } from './keadaan-rules.ts'
import type { Sarana } from './sarana.ts'
import { findHalaman } from './sinyal.ts'
import { createUnsur, setKalimat } from './unsur.ts'

export const FORM_TANYA = 'form[action="/belajar/kirim/tanya"]'
const BATAS_MS = 5_000
type Lingkup = { kursus: string; pendaftaran: string; pelajaran: string }

/** Where the phone cannot keep it, the form goes the way it would without a script. */
export function startTanya({ simpanan, akun, send, createCap }: Sarana, lingkup: Lingkup): void {
  const form = document.querySelector<HTMLFormElement>(FORM_TANYA)
  const kolom = form?.querySelector('textarea')
  if (form === null || kolom === null || kolom === undefined) return
  const kabar = createUnsur('p', { role: 'status' })
  form.append(kabar)
  form.closest('details')?.addEventListener('toggle', () => void showTanyaSaya(), { once: true })
  const record = async (): Promise<void> => {
    if (isTanyaPenuh(await simpanan.getKeadaan(akun))) return setKalimat(kabar, T.tanyaPenuh)
    const cap = await createCap()
    const isi = { ...lingkup, isi: kolom.value.trim() }
    await simpanan.update(akun, (keadaan) => recordTanya(keadaan, isi, cap))
    const sesudah = await simpanan.getKeadaan(akun)
    const isBaru = hasTertunda(sesudah, cap.id)
    // Another tab took the last place meanwhile: the words stay in the form.
    if (!isBaru && isTanyaPenuh(sesudah)) return setKalimat(kabar, T.tanyaPenuh)
    kolom.value = ''
    setKalimat(kabar, T.tanyaTersimpan)
    await send()
    // Asked twice, it is the first that waits: of that nothing is known here.
    if (!isBaru) return
    const kini = (await simpanan.getKeadaan(akun)).titipan.find(({ id }) => id === cap.id)
    if (kini?.keadaan === 'ditolak') {
      // Said where it was asked, and the words come back.
      if (kolom.value.trim() === '') kolom.value = isi.isi
      setKalimat(kabar, T.tanyaDitolak(kini.kode))
    } else if (kini === undefined) {
      setKalimat(kabar, T.tanyaTerkirim)
      await showTanyaSaya()
    }
  }
  form.addEventListener('submit', (peristiwa) => {
    // Too short, the server says so.
    if (kolom.value.trim().length < MIN_HURUF_TANYA) return
    peristiwa.preventDefault()
    record().catch(() => form.submit())
  })
}

/** The questions of this lesson under its form, taken from their page; without a signal its link stays. */
export async function showTanyaSaya(): Promise<void> {
  const tempat = document.querySelector('[data-tanya-saya]')
  const href = tempat?.querySelector('a')?.href
  if (tempat === null || tempat === undefined || href === undefined) return
  const daftar = (await findHalaman(href, BATAS_MS))?.getElementById('tanya') ?? null
  if (daftar === null) return
  tempat.querySelector('section')?.remove()
  tempat.append(document.adoptNode(daftar))
}

const hasTertunda = ({ titipan }: Keadaan, id: string): boolean => titipan.some((satu) => satu.id === id)
