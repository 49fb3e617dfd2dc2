/** Signing out: what the phone keeps of an account goes once its owner is signed out, and not before. */
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { findAkun } from './akun.ts'
import { deleteSemuaDraf } from './draf.ts'
import { listDitolak, listMenunggu } from './keadaan-rules.ts'
import type { Sarana } from './sarana.ts'
import type { SimpananCatatan } from './simpanan.ts'
import { sendTerbatas } from './sinyal.ts'
import { formatJam, presentStatus } from './status-rules.ts'
import { createAlinea, createTombol, createUnsur, setKalimat } from './unsur.ts'

const BATAS_MS = 15_000

/** Who still has notes on the phone is asked first. */
export function startKeluar(form: HTMLFormElement, sarana: Sarana): void {
  const kabar = createUnsur('p', { role: 'status' })
  form.after(kabar)
  const keluar = () => finishMasuk(form, sarana, kabar)
  const openTanya = async (): Promise<void> => {
    const banyak = listMenunggu(await sarana.simpanan.getKeadaan(sarana.akun)).length
    if (banyak === 0) return keluar()
    form.replaceChildren(
      createUnsur('h2', {}, T.keluarJudul(formatAngka(banyak))),
      createAlinea(T.keluarIsi),
      createAlinea(createTombol(T.kirimSekarang, () => sendDahulu(sarana, kabar))),
      createAlinea(createTombol(T.keluarSaja, keluar)),
    )
    form.setAttribute('role', 'alert')
  }
  form.addEventListener('submit', (peristiwa) => {
    peristiwa.preventDefault()
    // What cannot be read (a store that was closed) cannot be asked about: it stays, and the account is left.
    openTanya().catch(() => form.submit())
  })
}

/** What became of it stands under the question; with everything sent the page is asked for again. */
async function sendDahulu({ simpanan, akun, send }: Sarana, kabar: HTMLElement): Promise<void> {
  setKalimat(kabar, T.mengirim)
  const { akhir } = await send()
  const keadaan = await simpanan.getKeadaan(akun)
  const banyak = { menunggu: listMenunggu(keadaan).length, ditolak: listDitolak(keadaan).length }
  setKalimat(kabar, presentStatus(banyak, akhir, formatJam(new Date())).kalimat)
}

/** Asked for from the page that stands: a form that is sent without a signal leads to a page that knows of no account. */
async function finishMasuk(
  form: HTMLFormElement,
  { simpanan, akun }: Sarana,
  kabar: HTMLElement,
): Promise<void> {
  setKalimat(kabar, T.sedangKeluar)
  // A form, if an empty one: the door takes nothing else.
  const permintaan = { method: 'POST', body: new URLSearchParams() }
  const jawaban = await sendTerbatas(form.getAttribute('action') ?? '', permintaan, BATAS_MS)
  if (jawaban === null) return setKalimat(kabar, T.belumKeluar)
  // The server has its own word for why it did not.
  if (findAkun(document.cookie) !== null) return form.submit()
  await deleteSalinan(simpanan, akun).catch((error: unknown) => console.warn('Copies stayed', error))
  location.assign(jawaban.url)
}

/**
 * What the server has needs no copy on a phone that others use: which courses somebody takes, too. What it has not (a place
 * of reading, a note it refused) is read by its owner alone.
 */
async function deleteSalinan(simpanan: SimpananCatatan, akun: string): Promise<void> {
  await simpanan.saveKabar(akun, [])
  await simpanan.deletePendaftaran(akun)
  if (listMenunggu(await simpanan.getKeadaan(akun)).length > 0) return
  await simpanan.update(akun, ({ titipan }) => ({ titipan, lembar: [] }))
  deleteSemuaDraf(akun)
}
