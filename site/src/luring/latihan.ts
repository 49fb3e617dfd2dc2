/** Practice without a signal: it is only checked on the server, so what was typed is kept until it can be. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { sendTerbatas } from './sinyal.ts'
import { createUnsur, setIsian, setKalimat } from './unsur.ts'

const BATAS_MS = 5_000

export function startLatihan(form: HTMLFormElement, akun: string | null): void {
  const tombol = form.querySelector<HTMLButtonElement>('button[name="latihan"]')
  if (tombol === null) return
  const kunci = `latihan:${akun ?? ''}:${new URL(form.action).pathname}:${tombol.value}`
  const kabar = createUnsur('p', { role: 'status' })
  tombol.parentElement?.after(kabar)
  setIsian(form, readDraf(kunci))
  form.addEventListener('change', () => saveDraf(kunci, form))
  form.addEventListener('submit', async (peristiwa) => {
    if (form.dataset.siap === 'ya') return
    peristiwa.preventDefault()
    saveDraf(kunci, form)
    if (await hasSinyal()) {
      deleteDraf(kunci)
      form.dataset.siap = 'ya'
      form.requestSubmit(tombol)
    } else setKalimat(kabar, T.latihanBelum)
  })
}

/** A browser's own word for being online only says that there is some line. */
const hasSinyal = (): Promise<boolean> =>
  sendTerbatas('/sehat', { cache: 'no-store' }, BATAS_MS).then((jawaban) => jawaban?.ok === true)

type Isian = [nama: string, nilai: string][]

function readDraf(kunci: string): Isian {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(kunci) ?? '[]')
    return Array.isArray(isi) ? (isi as Isian) : []
  } catch {
    return []
  }
}
function saveDraf(kunci: string, form: HTMLFormElement): void {
  try {
    localStorage.setItem(kunci, JSON.stringify([...new FormData(form)]))
  } catch {
    // A full phone keeps no drafts; the page still holds them.
  }
}
function deleteDraf(kunci: string): void {
  try {
    localStorage.removeItem(kunci)
  } catch {
    // Where nothing can be kept there is nothing to remove.
  }
}
