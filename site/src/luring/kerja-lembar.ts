/** The work at an open test paper: each change is kept, and the buttons send it. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { TEKS_PELAJARAN } from '../teks/pelajaran.ts'
import { type ButirIsian, listJawaban, listNomorKosong } from '../views/jawaban.ts'
import type { KeadaanLembar } from './bentuk.ts'
import { saveDraf } from './draf.ts'
import { checkAngka, listJawabanUtuh, saveDrafGagal } from './isian-lembar.ts'
import { recordJawaban, submitLembar } from './keadaan-rules.ts'
import { submitDaring } from './kirim-polos.ts'
import type { Sarana } from './sarana.ts'
import { createSesudahTekan } from './sesudah-tekan.ts'
import { createUnsur, setKalimat } from './unsur.ts'

type Kerja = {
  form: HTMLFormElement
  kabar: HTMLElement
  kunci: string
  sarana: Sarana
  percobaan: string
  butir: ButirIsian[]
  isTetap: boolean
  /** The state of the paper; null where the store has it no more. */
  update: () => Promise<KeadaanLembar | null>
}

/** Sends the paper in without asking what is left open. */
export const createKirimSaja = (): HTMLButtonElement =>
  createUnsur('button', { class: 'tombol', name: 'langkah', value: 'kirim-saja' }, TEKS_PELAJARAN.kirimSaja)

/** Gives what saves the answers as they stand. */
export function startForm({
  form,
  kabar,
  kunci,
  sarana,
  percobaan,
  butir,
  isTetap,
  update,
}: Kerja): () => Promise<KeadaanLembar | null> {
  const { simpanan, akun } = sarana
  // Where the buttons are, for what became of pressing one.
  const tekan = createUnsur('p', { role: 'status' })
  form.append(tekan)
  const record = async (): Promise<void> => {
    for (const satu of listJawabanUtuh(form, butir)) {
      const cap = await sarana.createCap()
      await simpanan.update(akun, (keadaan) => recordJawaban(keadaan, { percobaan, ...satu }, cap))
    }
  }
  const save = async (): Promise<KeadaanLembar | null> => {
    await record().catch((error: unknown) => {
      saveDrafGagal(kunci, form)
      throw error
    })
    saveDraf(kunci, form)
    const keadaan = await update()
    await sarana.panel.update(null)
    // What the phone does not keep is sent at each change; the rest soon, for a phone may be lost, too.
    if (isTetap) sarana.sendNanti()
    else void sarana.send()
    return keadaan
  }
  let tunda: ReturnType<typeof setTimeout> | undefined
  const saveSegera = (): void => {
    clearTimeout(tunda)
    void save().catch(() => setKalimat(kabar, T.hpTidakMenyimpan))
  }
  const finish = async (tombol: HTMLElement | null): Promise<void> => {
    const langkah = tombol instanceof HTMLButtonElement ? tombol.value : 'simpan'
    const [salah] = checkAngka(form, butir)
    // Another page has sent it in meanwhile, and this one says so now.
    if ((await save()) !== 'terbuka') return
    if (salah !== undefined) return salah.focus()
    const kosong = langkah === 'kirim' ? listNomorKosong(butir, listJawaban(new FormData(form), butir)) : []
    if (kosong.length > 0)
      return tekan.replaceChildren(TEKS_PELAJARAN.belumDijawab(kosong), ' ', createKirimSaja())
    if (!isTetap) return submitDaring(form, tombol, tekan)
    if (langkah !== 'simpan') {
      const cap = await sarana.createCap()
      await simpanan.update(akun, (keadaan) => submitLembar(keadaan, percobaan, cap))
      await update()
    }
    await sarana.send()
  }
  const sesudahTekan = createSesudahTekan()
  form.addEventListener('change', () => {
    sesudahTekan(() => checkAngka(form, butir))
    saveSegera()
  })
  form.addEventListener('input', () => {
    // Not at `change`, which comes of pressing the button that it would take away.
    if (tekan.querySelector('button') !== null) tekan.replaceChildren()
    clearTimeout(tunda)
    tunda = setTimeout(saveSegera, 500)
  })
  form.addEventListener('submit', (peristiwa) => {
    peristiwa.preventDefault()
    clearTimeout(tunda)
    const { submitter } = peristiwa
    void finish(submitter).catch(() => submitDaring(form, submitter, tekan))
  })
  return save
}
