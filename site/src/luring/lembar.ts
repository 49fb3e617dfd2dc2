/** A test paper: each change is kept on the phone, sent when it can be, and locked once it is sent in. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import { findAkun } from './akun.ts'
import type { KeadaanLembar, Lembar } from './bentuk.ts'
import { deleteDraf, getKunciLembar } from './draf.ts'
import { startHitungMundur } from './hitung-mundur.ts'
import { startHurufLembar } from './huruf.ts'
import { isDrafGagal, restoreDraf, setJawaban, toLembar } from './isian-lembar.ts'
import {
  addLembar,
  deleteLembar,
  isUsai,
  type Keadaan,
  listDitolak,
  listJawabanTertolak,
  listJawabanTertunda,
} from './keadaan-rules.ts'
import { createKirimSaja, startForm } from './kerja-lembar.ts'
import { submitDaring } from './kirim-polos.ts'
import { presentHilang, presentUsai, toKalimatTertolak } from './lembar-usai.ts'
import { isDapatDisimpan, startPekerja, startTahanHapus, toSebabTidakDapat } from './paket.ts'
import { createSarana } from './sarana.ts'
import type { Simpanan, SimpananCatatan } from './simpanan.ts'
import { SimpananMemori } from './simpanan-memori.ts'
import type { HasilSinkron } from './sinkron.ts'
import { findWaktuServer } from './sinyal.ts'
import { createUnsur, setKalimat } from './unsur.ts'

/**
 * `isTetap`: the phone keeps the paper. `isBaru`: its store had none of it before. `isDaring`: it is only ever done with a
 * signal, so nothing is said of doing it without.
 */
type Ragam = { isTetap: boolean; isBaru: boolean; isDaring?: boolean }

/** `tempat` holds the paper, as the server printed it or as the phone kept it. */
export async function startLembar(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<void> {
  if (akun === null) return
  const lembar = toLembar(tempat, akun)
  if (tempat.dataset.batas) return startBerwaktu(tempat, lembar, Date.parse(tempat.dataset.batas))
  const ragam = simpanan === null ? null : await saveLembar(simpanan, lembar)
  if (simpanan !== null && ragam !== null) {
    void startTahanHapus()
    await openLembar(tempat, simpanan, lembar, ragam)
    return
  }
  // A full phone opens no store, or writes nothing into it.
  tempat.querySelector('form')?.before(createUnsur('p', { class: 'catatan' }, T.hpTidakMenyimpan))
  await openSementara(tempat, lembar, false)
}

/** As long as the page is open. Gives what saves the answers as they stand. */
async function openSementara(
  tempat: HTMLElement,
  lembar: Lembar,
  isDaring: boolean,
): Promise<(() => Promise<unknown>) | null> {
  const sementara = new SimpananMemori()
  await sementara.update(lembar.akun, (keadaan) => addLembar(keadaan, lembar))
  return openLembar(tempat, sementara, lembar, { isTetap: false, isBaru: true, isDaring })
}

/** Servers say the time in whole seconds. */
const SELISIH_JAM_MS = 2_000

/** The time of a test runs on the server, so the paper is not kept for later; at its end it is sent in as it stands. */
async function startBerwaktu(tempat: HTMLElement, lembar: Lembar, batas: number): Promise<void> {
  const form = tempat.querySelector('form')
  if (form === null) return
  const kabar = createUnsur('p', { class: 'meta', role: 'status' }, T.lembarBerwaktu)
  form.before(kabar)
  const save = openSementara(tempat, lembar, true)
  const finish = async (): Promise<void> => {
    await (await save)?.().catch((error: unknown) => console.warn('The last answers were not saved', error))
    // Sent in is sent in, and the clock of a phone may be put forward: shown anew the paper has the time that is left.
    const kini = await findWaktuServer()
    if (kini !== null && kini < batas - SELISIH_JAM_MS) return location.reload()
    await submitDaring(form, createKirimSaja(), kabar)
  }
  startHitungMundur(
    form,
    { batas, waktu: lembar.urut },
    {
      onHabis: () => void finish(),
      onTutup: () => location.replace(`/belajar/uji/${lembar.percobaan}`),
    },
  )
  await save
}

/** Null where the phone could not keep it. */
async function saveLembar(simpanan: Simpanan, lembar: Lembar): Promise<Ragam | null> {
  let isBaru = true
  const save = (keadaan: Keadaan): Keadaan => {
    isBaru = !keadaan.lembar.some(({ percobaan }) => percobaan === lembar.percobaan)
    return addLembar(keadaan, lembar)
  }
  return simpanan.update(lembar.akun, save).then(
    () => ({ isTetap: true, isBaru }),
    () => null,
  )
}

/** Paper and answers out of the store alone. Gives what saves the answers as they stand. */
export async function openLembar(
  tempat: HTMLElement,
  simpanan: SimpananCatatan,
  { akun, percobaan, butir }: Lembar,
  { isTetap, isBaru, isDaring = false }: Ragam,
): Promise<(() => Promise<unknown>) | null> {
  const form = tempat.querySelector('form')
  if (form === null) return null
  startHurufLembar(form)
  const kunci = getKunciLembar(akun, percobaan)
  const kabar = createUnsur('p', { role: 'status', class: 'catatan' })
  form.before(kabar)
  // Said only once it is true: without the worker no page opens without a signal, whatever the phone keeps.
  let isLuring = false
  const update = async (): Promise<KeadaanLembar | null> => {
    const keadaan = await simpanan.getKeadaan(akun)
    const kini = keadaan.lembar.find((satu) => satu.percobaan === percobaan)
    if (kini === undefined) {
      deleteDraf(kunci)
      presentHilang({ form, kabar }, percobaan, findAkun(document.cookie) !== akun)
      return null
    }
    if (kini.keadaan !== 'terbuka') {
      presentUsai({ form, kabar }, kini, keadaan)
      return kini.keadaan
    }
    const isTertunda = Object.keys(listJawabanTertunda(keadaan, percobaan)).length > 0
    setKalimat(kabar, findKalimat(kini, { isTertunda, isTetap, isLuring }))
    return kini.keadaan
  }
  const onHasil = async ({ akhir, terkirim }: HasilSinkron): Promise<void> => {
    const isDinilai = (await update()) === 'dinilai'
    const keadaan = await simpanan.getKeadaan(akun)
    const isLewat = isDaring && listDitolak(keadaan).some(({ kode }) => isUsai(kode))
    const isUtuh = listJawabanTertolak(keadaan, percobaan).banyak === 0
    // The server has the paper, so it answers: the result stands at the same address. What did not count is said first.
    if (isLewat || (isDinilai && isUtuh && terkirim > 0)) location.replace(`/belajar/uji/${percobaan}`)
    else if (akhir === 'habis' && !isDrafGagal(kunci)) deleteDraf(kunci)
  }
  const sarana = createSarana(simpanan, akun, { isSelalu: false, onHasil })
  if (isTetap) form.after(sarana.panel.unsur)
  const tersimpan = (await simpanan.getKeadaan(akun)).lembar.find((satu) => satu.percobaan === percobaan)
  setJawaban(form, butir, tersimpan?.jawaban ?? {})
  const save = startForm({ form, kabar, kunci, sarana, percobaan, butir, isTetap, update })
  if (tersimpan?.keadaan === 'terbuka' && restoreDraf(form, butir, { kunci, isBaru })) await save()
  await update()
  if (isDapatDisimpan() && !isDaring) {
    const setLuring = () => {
      isLuring = true
      return update()
    }
    void startPekerja()
      .then(setLuring)
      .catch((error: unknown) => console.warn('No worker', error))
  } else if (!isDaring) form.before(createUnsur('p', { class: 'meta' }, toSebabTidakDapat(T.lembarDiChrome)))
  // Nobody waits for it: the paper stands.
  void sarana.send()
  return save
}

function findKalimat(
  { jawaban }: Lembar,
  { isTertunda, isTetap, isLuring }: { isTertunda: boolean; isTetap: boolean; isLuring: boolean },
): string {
  if (isTertunda) return isTetap ? T.jawabanTersimpan : T.jawabanBelumTerkirim
  if (Object.keys(jawaban).length > 0) return T.jawabanTerkirim
  return isTetap && isLuring ? T.lembarDapat : T.lembarDaring
}

/** The server has shown the result: the phone has nothing left to keep of it but what did not count. */
export async function startHasil(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<void> {
  const { percobaan = '' } = tempat.dataset
  if (akun === null) return
  deleteDraf(getKunciLembar(akun, percobaan))
  if (simpanan === null) return
  const keadaan = await simpanan.update(akun, (satu) => deleteLembar(satu, percobaan))
  const kalimat = toKalimatTertolak(keadaan, percobaan)
  if (kalimat === null) return
  const { panel } = createSarana(simpanan, akun, { isSelalu: false })
  tempat.after(createUnsur('p', { class: 'catatan' }, kalimat), panel.unsur)
  await panel.update(null)
}
