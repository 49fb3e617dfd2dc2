/** The work at an open test paper: each change is kept, and the buttons send it. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { ButirIsian } from '../views/jawaban.ts'
import { saveDraf } from './draf.ts'
import { checkAngka, listJawabanUtuh, saveDrafGagal } from './isian-lembar.ts'
import { recordJawaban, submitLembar } from './keadaan-rules.ts'
import { submitDaring } from './kirim-polos.ts'
import type { Sarana } from './sarana.ts'
import { createUnsur, setKalimat } from './unsur.ts'

type Kerja = {
  form: HTMLFormElement
  kabar: HTMLElement
  kunci: string
  sarana: Sarana
  percobaan: string
  butir: ButirIsian[]
  isTetap: boolean
  update: () => Promise<unknown>
}

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
}: Kerja): () => Promise<void> {
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
  const save = async (): Promise<void> => {
    await record().catch((error: unknown) => {
      saveDrafGagal(kunci, form)
      throw error
    })
    saveDraf(kunci, form)
    await update()
    await sarana.panel.update(null)
    // What the phone does not keep is sent at each change.
    if (!isTetap) void sarana.send()
  }
  let tunda: ReturnType<typeof setTimeout> | undefined
  const saveSegera = (): void => {
    clearTimeout(tunda)
    void save().catch(() => setKalimat(kabar, T.hpTidakMenyimpan))
  }
  const finish = async (tombol: HTMLElement | null): Promise<void> => {
    const langkah = tombol instanceof HTMLButtonElement ? tombol.value : 'simpan'
    const [salah] = checkAngka(form, butir)
    await save()
    if (salah !== undefined) return salah.focus()
    if (!isTetap) return submitDaring(form, tombol, tekan)
    if (langkah === 'kirim') {
      const cap = await sarana.createCap()
      await simpanan.update(akun, (keadaan) => submitLembar(keadaan, percobaan, cap))
      await update()
    }
    await sarana.send()
  }
  form.addEventListener('change', () => {
    checkAngka(form, butir)
    saveSegera()
  })
  form.addEventListener('input', () => {
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
