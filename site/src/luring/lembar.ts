/** A test paper: each change is kept on the phone, sent when it can be, and locked once it is sent in. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { TEKS_PELAJARAN } from '../teks/pelajaran.ts'
import { type ButirIsian, isAngkaSalah, listIsian, listJawaban } from '../views/jawaban.ts'
import type { KeadaanLembar, Lembar } from './bentuk.ts'
import { addLembar, deleteLembar, listJawabanTertunda, recordJawaban, submitLembar } from './keadaan-rules.ts'
import { isDapatDisimpan, startPekerja } from './paket.ts'
import { createSarana, type Sarana } from './sarana.ts'
import type { Simpanan } from './simpanan.ts'
import type { HasilSinkron } from './sinkron.ts'
import { createAlinea, createTombol, createUnsur, setIsian, setKalimat } from './unsur.ts'

/** `tempat` holds the paper, as the server printed it or as the phone kept it. */
export async function startLembar(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<void> {
  if (simpanan === null || akun === null) return
  const lembar = toLembar(tempat, akun)
  await simpanan.update(akun, (keadaan) => addLembar(keadaan, lembar))
  if (isDapatDisimpan()) void startPekerja().catch(() => undefined)
  await openLembar(tempat, simpanan, lembar)
}

/** Paper and answers out of the phone's store alone. */
export async function openLembar(
  tempat: HTMLElement,
  simpanan: Simpanan,
  { akun, percobaan, butir }: Lembar,
): Promise<void> {
  const form = tempat.querySelector('form')
  if (form === null) return
  const kabar = createUnsur('p', { role: 'status', class: 'catatan' })
  form.before(kabar)
  const update = async (): Promise<KeadaanLembar | null> => {
    const keadaan = await simpanan.getKeadaan(akun)
    const kini = keadaan.lembar.find((satu) => satu.percobaan === percobaan)
    if (kini === undefined) return null
    if (kini.keadaan !== 'terbuka') {
      presentTerkunci(form, kabar, kini)
      return kini.keadaan
    }
    const isTertunda = Object.keys(listJawabanTertunda(keadaan, percobaan)).length > 0
    const isAda = Object.keys(kini.jawaban).length > 0
    const kalimat = isTertunda ? T.jawabanTersimpan : isAda ? T.jawabanTerkirim : ''
    setKalimat(kabar, kalimat === '' ? T.lembarDapat : kalimat)
    return kini.keadaan
  }
  const onHasil = async ({ terkirim }: HasilSinkron): Promise<void> => {
    const isDinilai = (await update()) === 'dinilai'
    // The server has the paper, so it answers: the result stands at the same address.
    if (isDinilai && terkirim > 0) location.replace(`/belajar/uji/${percobaan}`)
  }
  const sarana = createSarana(simpanan, akun, { isSelalu: false, onHasil })
  form.after(sarana.panel.unsur)
  const tersimpan = (await simpanan.getKeadaan(akun)).lembar.find((satu) => satu.percobaan === percobaan)
  setIsian(
    form,
    butir.flatMap((satu) => listIsian(satu, tersimpan?.jawaban[satu.soal] ?? null)),
  )
  startForm({ form, sarana, percobaan, butir, update })
  await update()
  await sarana.send()
}

type Kerja = {
  form: HTMLFormElement
  sarana: Sarana
  percobaan: string
  butir: ButirIsian[]
  update: () => Promise<unknown>
}

function startForm({ form, sarana, percobaan, butir, update }: Kerja): void {
  const { simpanan, akun } = sarana
  const save = async (): Promise<void> => {
    const daftar = listJawaban(new FormData(form), butir)
    for (const satu of daftar.filter(({ jawaban }, i) => !isSalahTulis(butir[i], jawaban))) {
      const cap = await sarana.createCap()
      await simpanan.update(akun, (keadaan) => recordJawaban(keadaan, { percobaan, ...satu }, cap))
    }
    await update()
    await sarana.panel.update(null)
  }
  let tunda: ReturnType<typeof setTimeout> | undefined
  const saveSegera = (): void => {
    clearTimeout(tunda)
    void save().catch(() => setKalimat(form.previousElementSibling as HTMLElement, T.hpTidakMenyimpan))
  }
  form.addEventListener('change', () => {
    checkAngka(form, butir)
    saveSegera()
  })
  form.addEventListener('input', () => {
    clearTimeout(tunda)
    tunda = setTimeout(saveSegera, 500)
  })
  form.addEventListener('submit', async (peristiwa) => {
    peristiwa.preventDefault()
    clearTimeout(tunda)
    const langkah = peristiwa.submitter instanceof HTMLButtonElement ? peristiwa.submitter.value : 'simpan'
    const [salah] = checkAngka(form, butir)
    await save()
    if (salah !== undefined) return salah.focus()
    if (langkah === 'kirim') {
      const cap = await sarana.createCap()
      await simpanan.update(akun, (keadaan) => submitLembar(keadaan, percobaan, cap))
      await update()
    }
    await sarana.send()
  })
}

const isSalahTulis = (butir: ButirIsian | undefined, jawaban: unknown): boolean =>
  butir !== undefined && isAngkaSalah(butir, jawaban)

/** Letters in a field for a number are never an answer; said while they can still be mended. Gives the wrong fields. */
function checkAngka(form: HTMLFormElement, butir: readonly ButirIsian[]): HTMLInputElement[] {
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

function presentTerkunci(form: HTMLFormElement, kabar: HTMLElement, { keadaan, percobaan }: Lembar): void {
  const kalimat =
    keadaan === 'dikunci' ? T.lembarTerkunci : keadaan === 'dinilai' ? T.lembarDinilai : T.lembarDitolak
  setKalimat(kabar, kalimat)
  for (const kolom of form.querySelectorAll<HTMLInputElement>('input, select')) kolom.disabled = true
  for (const tombol of form.querySelectorAll('button[name="langkah"], #kirim-catatan'))
    tombol.closest('p')?.toggleAttribute('hidden', true)
  if (keadaan === 'dinilai' && form.querySelector('[data-hasil]') === null) {
    const tombol = createTombol(T.lihatHasil, () => location.assign(`/belajar/uji/${percobaan}`))
    const tempat = createAlinea(tombol)
    tempat.dataset.hasil = ''
    form.append(tempat)
  }
}

/** The server has shown the result: the phone has nothing left to keep of it. */
export async function startHasil(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<void> {
  const { percobaan = '' } = tempat.dataset
  if (simpanan !== null && akun !== null)
    await simpanan.update(akun, (keadaan) => deleteLembar(keadaan, percobaan))
}

function toLembar(tempat: HTMLElement, akun: string): Lembar {
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
