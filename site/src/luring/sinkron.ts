/** Sends what waits on the phone: when a page opens, when a signal comes back, after a growing pause, and by a button. */
import { findAkun } from './akun.ts'
import type { JawabanSinkron, Titipan } from './bentuk.ts'
import {
  calculateJeda,
  finishRombongan,
  type HasilTitipan,
  MAX_ROMBONGAN,
  startRombongan,
  takeRombongan,
} from './keadaan-rules.ts'
import type { SimpananCatatan } from './simpanan.ts'
import { sendTerbatas } from './sinyal.ts'

const ALAMAT = '/belajar/sinkron'
const BATAS_MS = 20_000

/** How it ended, and how many events were taken on the way. */
export type HasilSinkron = {
  akhir: 'habis' | 'putus' | 'masuk' | 'akun-lain' | 'sering'
  terkirim: number
}

/** Two tabs send one after the other; without the lock they would only do the same work twice. */
export function runSinkron(simpanan: SimpananCatatan, akun: string): Promise<HasilSinkron> {
  const run = () => sendSemua(simpanan, akun)
  return navigator.locks === undefined ? run() : navigator.locks.request('lewu-sinkron', run)
}

async function sendSemua(simpanan: SimpananCatatan, akun: string): Promise<HasilSinkron> {
  let terkirim = 0
  let maks = MAX_ROMBONGAN
  for (;;) {
    if (findAkun(document.cookie) !== akun) return { akhir: 'akun-lain', terkirim }
    const rombongan = takeRombongan(await simpanan.getKeadaan(akun), maks)
    if (rombongan.length === 0) return { akhir: 'habis', terkirim }
    await simpanan.update(akun, (satu) => startRombongan(satu, new Set(rombongan.map(({ id }) => id))))
    const jawaban = await sendRombongan(akun, rombongan)
    if (jawaban === null || jawaban.keadaan === 'mati') return { akhir: 'putus', terkirim }
    await simpanan.setSelisih(jawaban.waktu - Date.now())
    if (jawaban.keadaan === 'isian' && rombongan.length > 1) {
      // One of them cannot be read; alone it shows which.
      maks = 1
      continue
    }
    if (jawaban.keadaan !== 'ada' && jawaban.keadaan !== 'isian') return { akhir: jawaban.keadaan, terkirim }
    const hasil = jawaban.keadaan === 'ada' ? jawaban.daftar : rombongan.map(toIsianSalah)
    if (!hasil.some(({ id }) => rombongan.some((satu) => satu.id === id))) return { akhir: 'putus', terkirim }
    await simpanan.update(akun, (satu) => finishRombongan(satu, hasil))
    if (jawaban.keadaan === 'ada') await simpanan.saveKabar(akun, jawaban.kabar)
    terkirim += hasil.length
  }
}

const toIsianSalah = ({ id }: Titipan): HasilTitipan => ({ id, hasil: 'ditolak', kode: 'ISIAN_SALAH' })

/** Null where no answer came that could be read: the events may have arrived all the same. */
async function sendRombongan(akun: string, rombongan: readonly Titipan[]): Promise<JawabanSinkron | null> {
  const form = new FormData()
  form.set('akun', akun)
  form.set('daftar', JSON.stringify(rombongan.map(({ isi }) => isi)))
  const response = await sendTerbatas(ALAMAT, { method: 'POST', body: form, redirect: 'error' }, BATAS_MS)
  const isi = (await response?.json().catch(() => null)) as Partial<JawabanSinkron> | null | undefined
  return typeof isi?.keadaan === 'string' && typeof isi.waktu === 'number' ? (isi as JawabanSinkron) : null
}

/** After the last of several changes, so that one sending takes them all. */
const TUNDA_MS = 4_000

export type Pengirim = {
  /** Tries at once, whoever asks. */
  send: () => Promise<HasilSinkron>
  /** Some seconds after it was last asked for. */
  sendNanti: () => void
}

/** `onHasil` is told each time. */
export function startSinkron(
  simpanan: SimpananCatatan,
  akun: string,
  onHasil: (hasil: HasilSinkron) => void,
): Pengirim {
  let gagal = 0
  let jalan = 0
  let isSering = false
  let sambung = Number.NEGATIVE_INFINITY
  let jeda: ReturnType<typeof setTimeout> | undefined
  let tunda: ReturnType<typeof setTimeout> | undefined
  const send = async (): Promise<HasilSinkron> => {
    clearTimeout(jeda)
    jalan++
    const hasil = await runSinkron(simpanan, akun).catch(
      (): HasilSinkron => ({ akhir: 'putus', terkirim: 0 }),
    )
    jalan--
    isSering = hasil.akhir === 'sering'
    gagal = hasil.akhir === 'putus' || hasil.akhir === 'sering' ? gagal + 1 : 0
    clearTimeout(jeda)
    if (gagal > 0) {
      // Where the server asked for a pause, a new line is no reason to come sooner.
      const sejak = isSering ? Number.POSITIVE_INFINITY : Date.now() - sambung
      jeda = setTimeout(send, calculateJeda(gagal, Math.random(), sejak))
    }
    onHasil(hasil)
    return hasil
  }
  const sendNanti = (): void => {
    clearTimeout(tunda)
    tunda = setTimeout(() => {
      // Where the server asked for a pause, or there is no line at all, the try that follows takes the change along;
      // tried in vain, an answer could not be replaced by the next one any more.
      if (isSering || !navigator.onLine) return
      if (jalan > 0) sendNanti()
      else void send()
    }, TUNDA_MS)
  }
  addEventListener('online', () => {
    // What failed without a line says nothing of the new one.
    gagal = 0
    sambung = Date.now()
    void send()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void send()
  })
  return { send, sendNanti }
}
