/** The fields of a test paper: filled from what is known, read as answers, and wrong numbers said at once. */
import { TEKS_PELAJARAN } from '../teks/pelajaran.ts'
import {
  type ButirIsian,
  isAngkaSalah,
  type JawabanDikirim,
  listIsian,
  listJawaban,
} from '../views/jawaban.ts'
import type { Lembar } from './bentuk.ts'
import { type Isian, readDraf, saveDraf } from './draf.ts'
import { createUnsur, setIsian } from './unsur.ts'

/** Stands in a draft whose answers the phone's store did not take. */
const GAGAL: Isian[number] = ['gagal', 'ya']
export const isDrafGagal = (kunci: string): boolean => readDraf(kunci).some(([nama]) => nama === GAGAL[0])
export const saveDrafGagal = (kunci: string, form: HTMLFormElement): void => saveDraf(kunci, form, GAGAL)

/** What can be kept as answers: letters in a field for a number never are. */
export const listJawabanUtuh = (form: HTMLFormElement, butir: readonly ButirIsian[]): JawabanDikirim[] =>
  listJawaban(new FormData(form), butir).filter(
    ({ jawaban }, i) => butir[i] === undefined || !isAngkaSalah(butir[i], jawaban),
  )

export const setJawaban = (
  form: HTMLFormElement,
  butir: readonly ButirIsian[],
  jawaban: Readonly<Lembar['jawaban']>,
): void =>
  setIsian(
    form,
    butir.flatMap((satu) => listIsian(satu, jawaban[satu.soal] ?? null)),
  )

/** Whether answers came back that the store does not have: it was cleared (`isBaru`), or did not take them. */
export function restoreDraf(
  form: HTMLFormElement,
  butir: readonly ButirIsian[],
  { kunci, isBaru }: { kunci: string; isBaru: boolean },
): boolean {
  const draf = readDraf(kunci)
  if (draf.length === 0 || !(isBaru || isDrafGagal(kunci))) return false
  const isi = new FormData()
  for (const [nama, nilai] of draf) isi.append(nama, nilai)
  setJawaban(
    form,
    butir,
    Object.fromEntries(listJawaban(isi, butir).map((satu) => [satu.soal, satu.jawaban])),
  )
  return true
}

/** Said while they can still be mended. Gives the wrong fields. */
export function checkAngka(form: HTMLFormElement, butir: readonly ButirIsian[]): HTMLInputElement[] {
  return butir.flatMap(({ soal, jenis }) => {
    const kolom = form.elements.namedItem(`soal-${soal}`)
    if (jenis !== 'angka' || !(kolom instanceof HTMLInputElement)) return []
    const isSalah = isAngkaSalah({ jenis }, kolom.value)
    const id = `${kolom.id}-galat`
    const galat = document.getElementById(id)
    if (isSalah && galat === null)
      kolom.before(createUnsur('span', { class: 'galat', id }, TEKS_PELAJARAN.angkaSalah))
    if (!isSalah) galat?.remove()
    kolom.setAttribute('aria-invalid', String(isSalah))
    if (isSalah) kolom.setAttribute('aria-describedby', id)
    else kolom.removeAttribute('aria-describedby')
    return isSalah ? [kolom] : []
  })
}

/** As it stands in the page. */
export function toLembar(tempat: HTMLElement, akun: string): Lembar {
  const { percobaan = '', kursus = '', judul = '', butir = '[]', berakhir = '', waktu = '0' } = tempat.dataset
  const daftar = JSON.parse(butir) as ButirIsian[]
  const form = tempat.querySelector('form')
  const jawaban = form === null ? [] : listJawaban(new FormData(form), daftar)
  return {
    akun,
    percobaan,
    kursus,
    judul,
    html: tempat.outerHTML,
    butir: daftar,
    berakhir,
    jawaban: Object.fromEntries(
      jawaban.flatMap((satu) => (satu.jawaban === null ? [] : [[satu.soal, satu.jawaban]])),
    ),
    urut: Number(waktu),
    keadaan: 'terbuka',
  }
}
