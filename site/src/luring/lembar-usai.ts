/** What a paper says once it takes nothing any more, with the way from there. */
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { KeadaanLembar, Lembar } from './bentuk.ts'
import { type Keadaan, listJawabanTertolak } from './keadaan-rules.ts'
import { createAlinea, createTombol, setKalimat } from './unsur.ts'

const KALIMAT: Readonly<Record<KeadaanLembar, string>> = {
  terbuka: '',
  dikunci: T.lembarTerkunci,
  dinilai: T.lembarDinilai,
  ditolak: T.lembarDitolak,
}

type Tempat = { form: HTMLFormElement; kabar: HTMLElement }

export function presentUsai({ form, kabar }: Tempat, lembar: Lembar, catatan: Keadaan): void {
  lockForm(form)
  // While it waits for a signal nothing is known of what will count.
  const tertolak = lembar.keadaan === 'dikunci' ? null : toKalimatTertolak(catatan, lembar.percobaan)
  setKalimat(kabar, tertolak ?? KALIMAT[lembar.keadaan])
  if (lembar.keadaan === 'dinilai') addTombol(form, T.lihatHasil, `/belajar/uji/${lembar.percobaan}`)
  if (lembar.keadaan === 'ditolak') addTombol(form, T.keKursus, `/belajar/kursus/${lembar.kursus}`)
}

/** The store has the paper no more: another page sent it in and showed its result, or signed the account out. */
export function presentHilang({ form, kabar }: Tempat, percobaan: string, isKeluar: boolean): void {
  lockForm(form)
  setKalimat(kabar, isKeluar ? T.lembarKeluar : T.lembarHilang)
  addTombol(form, isKeluar ? T.masuk : T.lihatHasil, `/belajar/uji/${percobaan}`)
}

/** Null where every answer of this phone counted. */
export function toKalimatTertolak(catatan: Keadaan, percobaan: string): string | null {
  const { kode, banyak } = listJawabanTertolak(catatan, percobaan)
  return banyak === 0 ? null : (T.tidakDihitung[kode ?? ''] ?? T.tidakDiterima)(formatAngka(banyak))
}

function lockForm(form: HTMLFormElement): void {
  for (const kolom of form.querySelectorAll<HTMLInputElement>('input, select')) kolom.disabled = true
  for (const tombol of form.querySelectorAll('button[name="langkah"], #kirim-catatan'))
    tombol.closest('p')?.toggleAttribute('hidden', true)
}

function addTombol(form: HTMLFormElement, teks: string, alamat: string): void {
  if (form.querySelector('[data-hasil]') !== null) return
  const tempat = createAlinea(createTombol(teks, () => location.assign(alamat)))
  tempat.dataset.hasil = ''
  form.append(tempat)
}
