/** A lesson: opened and marked done are kept on the phone first, and sent when they can be. */
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { Lanjutan } from './bentuk.ts'
import { startHurufPelajaran } from './huruf.ts'
import { type Keadaan, recordPelajaran, recordPosisi } from './keadaan-rules.ts'
import { submitDaring, submitPolos } from './kirim-polos.ts'
import { startLatihan } from './latihan.ts'
import { createSarana, type Sarana } from './sarana.ts'
import type { Simpanan } from './simpanan.ts'
import { FORM_TANYA, startTanya } from './tanya.ts'
import { restoreTempatBaca, startTempatBaca } from './tempat-baca.ts'
import { createTombol, createUnsur, setKalimat } from './unsur.ts'

/** So long the next page waits for the mark to arrive; without a signal it goes on. */
const BATAS_MS = 4_000

export async function startPelajaran(
  tempat: HTMLElement,
  simpanan: Simpanan | null,
  akun: string | null,
): Promise<Lanjutan> {
  startHurufPelajaran()
  addCetak()
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action$="/latihan"]'))
    startLatihan(form, akun)
  if (akun === null) return
  const { kursus = '', pelajaran = '' } = tempat.dataset
  const pendaftaran = (await simpanan?.findPendaftaran(akun, kursus)) ?? null
  if (simpanan === null) setKalimat(tempat, T.hpTidakMenyimpan)
  // Who has not enrolled, or not from this phone, uses the forms as they are: the server enrols and marks.
  if (simpanan === null || pendaftaran === null) return startDaring()
  const sarana = createSarana(simpanan, akun, { isSelalu: false })
  const kabar = createUnsur('p', { role: 'status', class: 'meta' })
  tempat.append(kabar, sarana.panel.unsur)
  const isi = { kursus, pendaftaran: pendaftaran.id, pelajaran }
  startTanya(sarana, isi)
  const record = async (jenis: 'buka' | 'selesai'): Promise<void> => {
    const cap = await sarana.createCap()
    await simpanan.update(akun, (keadaan) => recordPelajaran(keadaan, { jenis, ...isi }, cap))
  }
  const update = async (): Promise<void> => {
    const isTertunda = hasTertunda(await simpanan.getKeadaan(akun), isi)
    const isSelesai = (await simpanan.findPendaftaran(akun, kursus))?.selesai.includes(pelajaran) === true
    setKalimat(kabar, isTertunda ? T.pelajaranTersimpan : isSelesai ? T.pelajaranSelesai : '')
    document.querySelector(FORM)?.toggleAttribute('hidden', isTertunda || isSelesai)
  }
  startForm(async () => {
    await record('selesai')
    await simpanan.updatePendaftaran({ akun, kursus }, (kini) => ({
      ...kini,
      selesai: [...new Set([...kini.selesai, pelajaran])],
    }))
    await update()
    await Promise.race([sarana.send(), new Promise((resolve) => setTimeout(resolve, BATAS_MS))])
    location.assign(tempat.dataset.lanjut ?? '')
  })
  return async () => {
    if (!pendaftaran.selesai.includes(pelajaran)) {
      startTempat(sarana, simpanan, { ...isi, posisi: pendaftaran.posisi?.[pelajaran] ?? 1 })
      await record('buka')
      await simpanan.updatePendaftaran({ akun, kursus }, (kini) => ({ ...kini, terakhir: pelajaran }))
    }
    await update()
    await sarana.send()
    await update()
  }
}

/** A place is sent along with what else goes, and by itself no more often than this. */
const JEDA_KIRIM_MS = 60_000
type Tempat = { kursus: string; pendaftaran: string; pelajaran: string; posisi: number }

/** Known on the phone at once, and by the server when it can be. */
function startTempat(
  { akun, createCap, send }: Sarana,
  simpanan: Simpanan,
  { posisi: mulai, ...isi }: Tempat,
): void {
  const sesi = crypto.randomUUID()
  let kirim = Date.now()
  const dibaca = restoreTempatBaca(mulai, createUnsur('p', { class: 'meta', role: 'status' }))
  startTempatBaca(dibaca, async ({ posisi, detik }) => {
    const cap = await createCap()
    await simpanan.update(akun, (keadaan) => recordPosisi(keadaan, { ...isi, posisi, sesi, detik }, cap))
    await simpanan.updatePendaftaran({ akun, kursus: isi.kursus }, (kini) => ({
      ...kini,
      posisi: { ...kini.posisi, [isi.pelajaran]: posisi },
    }))
    if (document.visibilityState === 'visible' && Date.now() < kirim + JEDA_KIRIM_MS) return
    kirim = Date.now()
    await send()
  })
}

const FORM = 'form[action="/belajar/kirim/selesai"]'

/** Courses share names of lessons, and a course that is taken again has the same ones. */
const hasTertunda = (
  { titipan }: Keadaan,
  { pendaftaran, pelajaran }: { pendaftaran: string; pelajaran: string },
): boolean =>
  titipan.some(
    ({ isi, keadaan }) =>
      keadaan === 'menunggu' &&
      isi.jenis === 'selesai' &&
      isi.pendaftaran === pendaftaran &&
      isi.pelajaran === pelajaran,
  )

/** The menu of a phone hides printing deep, and a browser inside an app has none. The sheet bears address and QR code. */
function addCetak(): void {
  if (typeof window.print !== 'function') return
  document.querySelector('[data-huruf]')?.after(
    ' ',
    createTombol(T.cetakPelajaran, () => window.print()),
  )
}

/** Without a signal what was typed stays in the page. */
function startDaring(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(`${FORM}, ${FORM_TANYA}`)) {
    const kabar = createUnsur('p', { role: 'status' })
    form.append(kabar)
    form.addEventListener('submit', (peristiwa) => {
      peristiwa.preventDefault()
      void submitDaring(form, peristiwa.submitter ?? form.querySelector('button'), kabar)
    })
  }
}

function startForm(finish: () => Promise<void>): void {
  const form = document.querySelector<HTMLFormElement>(FORM)
  form?.addEventListener('submit', (peristiwa) => {
    peristiwa.preventDefault()
    // What the phone cannot keep goes the way it would without a script, with the button that was pressed.
    finish().catch(() => submitPolos(form, peristiwa.submitter ?? form.querySelector('button')))
  })
}
