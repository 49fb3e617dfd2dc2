/**
 * What a phone keeps of one account: events that wait for a signal, and test papers with their answers. Each step takes
 * the whole and gives the whole, so that it is written in one piece. Ids and times come from outside. Pure.
 */
import { MAX_TANYA_HARI } from 'cms/contract/batas-belajar'
import type { HasilPeristiwa, Peristiwa } from 'cms/contract/belajar'
import type { IsiJawaban } from '../views/jawaban.ts'
import type { KeadaanLembar, Lembar, Titipan } from './bentuk.ts'

export type Keadaan = { titipan: readonly Titipan[]; lembar: readonly Lembar[] }
export const KEADAAN_KOSONG: Keadaan = { titipan: [], lembar: [] }
/** `waktu` is the phone's clock as far as it can be trusted (`toWaktuTerpercaya`), in milliseconds. */
export type Cap = { id: string; akun: string; waktu: number }

/** At most so many events at once, and so many characters of them. */
export const MAX_ROMBONGAN = 50
const MAX_HURUF = 48_000

type IsiPelajaran = { jenis: 'buka' | 'selesai'; kursus: string; pendaftaran: string; pelajaran: string }

/**
 * What waits already is not written a second time. Of a lesson that is opened again the first opening and the newest
 * wait: the one says since when it is read, the other where one goes on.
 */
export function recordPelajaran(keadaan: Keadaan, isi: IsiPelajaran, cap: Cap): Keadaan {
  const { kursus, ...peristiwa } = isi
  const ada = keadaan.titipan.filter((satu) => isPelajaranSama(satu.isi, isi))
  const isCukup = isi.jenis === 'selesai' ? ada.length > 0 : ada.some((satu) => satu.keadaan === 'ditolak')
  if (isCukup) return keadaan
  const usang = new Set(ada.slice(1).filter(({ dicoba }) => !dicoba))
  const titipan = keadaan.titipan.filter((satu) => !usang.has(satu))
  return addTitipan({ ...keadaan, titipan }, kursus, { ...toDasar(cap), ...peristiwa }, cap)
}

type LingkupPelajaran = { jenis: Peristiwa['jenis']; pendaftaran: string; pelajaran: string }
const isPelajaranSama = (lama: Peristiwa, { jenis, pendaftaran, pelajaran }: LingkupPelajaran): boolean =>
  'pelajaran' in lama &&
  lama.jenis === jenis &&
  lama.pelajaran === pelajaran &&
  lama.pendaftaran === pendaftaran

type IsiPosisi = Omit<IsiPelajaran, 'jenis'> & { posisi: number; sesi: string; detik: number }

/** The newest place replaces one of the same reading that never left the phone. */
export function recordPosisi(keadaan: Keadaan, { kursus, ...isi }: IsiPosisi, cap: Cap): Keadaan {
  const baru = { ...toDasar(cap), jenis: 'posisi' as const, ...isi }
  const titipan = keadaan.titipan.filter(
    ({ isi: lama, dicoba }) =>
      dicoba || !isPelajaranSama(lama, baru) || !('sesi' in lama) || lama.sesi !== isi.sesi,
  )
  return addTitipan({ ...keadaan, titipan }, kursus, baru, cap)
}

type IsiTanya = { kursus: string; pendaftaran: string; pelajaran: string; isi: string }

/** A phone keeps no more questions than the server takes in a day. */
export const isTanyaPenuh = ({ titipan }: Keadaan): boolean =>
  titipan.filter(({ isi, keadaan }) => isi.jenis === 'tanya' && keadaan === 'menunggu').length >=
  MAX_TANYA_HARI

/** The same words about the same lesson wait once. */
export function recordTanya(keadaan: Keadaan, { kursus, ...isi }: IsiTanya, cap: Cap): Keadaan {
  const isAda = keadaan.titipan.some(
    ({ isi: lama, keadaan: sampai }) =>
      sampai === 'menunggu' &&
      lama.jenis === 'tanya' &&
      lama.pendaftaran === isi.pendaftaran &&
      lama.pelajaran === isi.pelajaran &&
      lama.isi === isi.isi,
  )
  return isAda || isTanyaPenuh(keadaan)
    ? keadaan
    : addTitipan(keadaan, kursus, { ...toDasar(cap), jenis: 'tanya', ...isi }, cap)
}

/** A paper drawn again under the same id keeps what was answered here and not sent, and stays locked once it was. */
export function addLembar(keadaan: Keadaan, baru: Lembar): Keadaan {
  const lama = keadaan.lembar.find(({ percobaan }) => percobaan === baru.percobaan)
  if (lama === undefined) return { ...keadaan, lembar: [...keadaan.lembar, baru] }
  const jawaban = { ...baru.jawaban, ...listJawabanTertunda(keadaan, baru.percobaan) }
  const gabung = { ...baru, jawaban, urut: Math.max(lama.urut, baru.urut), keadaan: lama.keadaan }
  return updateLembar(keadaan, gabung)
}

/** Answers of a paper that the server may not have. */
export const listJawabanTertunda = ({ titipan }: Keadaan, percobaan: string): Record<string, IsiJawaban> =>
  Object.fromEntries(
    titipan.flatMap(({ isi, keadaan }) =>
      isi.jenis === 'jawab' && isi.percobaan === percobaan && keadaan === 'menunggu'
        ? [[isi.soal, isi.jawaban]]
        : [],
    ),
  )

type IsiJawab = { percobaan: string; soal: string; jawaban: IsiJawaban }

/** The newest answer replaces one that never left the phone. A paper that was sent in takes none any more. */
export function recordJawaban(keadaan: Keadaan, isi: IsiJawab, cap: Cap): Keadaan {
  const lembar = keadaan.lembar.find(({ percobaan }) => percobaan === isi.percobaan)
  if (lembar === undefined || lembar.keadaan !== 'terbuka') return keadaan
  if (JSON.stringify(lembar.jawaban[isi.soal] ?? null) === JSON.stringify(isi.jawaban)) return keadaan
  const urut = Math.max(lembar.urut + 1, cap.waktu)
  const sisa = keadaan.titipan.filter((satu) => satu.dicoba || !isJawabanSoal(satu.isi, isi))
  const jawaban = { ...lembar.jawaban, [isi.soal]: isi.jawaban }
  const baru = updateLembar({ ...keadaan, titipan: sisa }, { ...lembar, jawaban, urut })
  return addTitipan(baru, lembar.kursus, { ...toDasar(cap), jenis: 'jawab', ...isi, urut }, cap)
}

const isJawabanSoal = (isi: Peristiwa, { percobaan, soal }: IsiJawab): boolean =>
  isi.jenis === 'jawab' && isi.percobaan === percobaan && isi.soal === soal

/** Sent in once; pressed again it is the same one. */
export function submitLembar(keadaan: Keadaan, percobaan: string, cap: Cap): Keadaan {
  const lembar = keadaan.lembar.find((satu) => satu.percobaan === percobaan)
  if (lembar === undefined || lembar.keadaan !== 'terbuka') return keadaan
  const terkunci = updateLembar(keadaan, { ...lembar, keadaan: 'dikunci' })
  return addTitipan(terkunci, lembar.kursus, { ...toDasar(cap), jenis: 'kirim', percobaan }, cap)
}

/** The server shows the result: nothing waits for the paper, and only what did not count is kept, until it was read. */
export const deleteLembar = (keadaan: Keadaan, percobaan: string): Keadaan => ({
  titipan: keadaan.titipan.filter(
    (satu) => !('percobaan' in satu.isi) || satu.isi.percobaan !== percobaan || satu.keadaan === 'ditolak',
  ),
  lembar: keadaan.lembar.filter((satu) => satu.percobaan !== percobaan),
})

/** The next events to go, in the order they were made; `maks` is smaller where one of them was refused unread. */
export function takeRombongan({ titipan }: Keadaan, maks: number = MAX_ROMBONGAN): Titipan[] {
  const menunggu = titipan
    .filter(({ keadaan }) => keadaan === 'menunggu')
    // A list of its own; phones of 2021 know no `toSorted`.
    .sort((a, b) => a.urutan - b.urutan)
    .slice(0, maks)
  let huruf = 0
  return menunggu.filter(({ isi }, i) => {
    huruf += JSON.stringify(isi).length
    return i === 0 || huruf <= MAX_HURUF
  })
}

/** What is on its way is never changed again: the server may have it, whatever becomes of the answer. */
export function startRombongan(keadaan: Keadaan, daftarId: ReadonlySet<string>): Keadaan {
  const titipan = keadaan.titipan.map((satu) => (daftarId.has(satu.id) ? { ...satu, dicoba: true } : satu))
  return { ...keadaan, titipan }
}

/** `kode` is the server's, or ISIAN_SALAH for an event it could not read. */
export type HasilTitipan = Pick<HasilPeristiwa, 'id' | 'hasil'> & { kode: string | null }

/** Taken or known already: gone. Refused for good: kept with its reason, to be shown. Not named: waits on. */
export function finishRombongan(keadaan: Keadaan, daftarHasil: readonly HasilTitipan[]): Keadaan {
  const hasilById = new Map(daftarHasil.map((satu) => [satu.id, satu]))
  const titipan = keadaan.titipan.flatMap((satu) => {
    const hasil = hasilById.get(satu.id)
    if (hasil === undefined) return [satu]
    // Nobody misses a place of reading.
    return hasil.hasil === 'ditolak' && !isSudahDinilai(satu, hasil) && satu.isi.jenis !== 'posisi'
      ? [{ ...satu, keadaan: 'ditolak' as const, kode: hasil.kode }]
      : []
  })
  const lembar = keadaan.lembar.map((satu) => {
    const akhir = keadaan.titipan.flatMap(({ id, isi }) =>
      'percobaan' in isi && isi.percobaan === satu.percobaan
        ? (findAkhirLembar(isi.jenis, hasilById.get(id)) ?? [])
        : [],
    )
    return { ...satu, keadaan: akhir.at(-1) ?? satu.keadaan }
  })
  return { titipan, lembar }
}

/** The paper takes nothing any more: it was sent in from elsewhere, its time is over, or a tutor voided it. */
const AKHIR_OLEH_KODE: Readonly<Record<string, KeadaanLembar>> = {
  SUDAH_DIKIRIM: 'dinilai',
  WAKTU_HABIS: 'ditolak',
  PERCOBAAN_DIBATALKAN: 'ditolak',
}
export const isUsai = (kode: string | null): boolean => kode !== null && kode in AKHIR_OLEH_KODE

/** What the server's word on one event means for its paper; null: the paper stays as it is. */
function findAkhirLembar(jenis: 'jawab' | 'kirim', hasil: HasilTitipan | undefined): KeadaanLembar | null {
  if (hasil === undefined) return null
  if (hasil.hasil !== 'ditolak') return jenis === 'kirim' ? 'dinilai' : null
  return AKHIR_OLEH_KODE[hasil.kode ?? ''] ?? (jenis === 'kirim' ? 'ditolak' : null)
}

/** Sent in from another phone meanwhile: that is no failure of this one. */
const isSudahDinilai = ({ isi }: Titipan, { kode }: HasilTitipan): boolean =>
  isi.jenis === 'kirim' && kode === 'SUDAH_DIKIRIM'

/** To how many questions the server took no answer of this phone any more, and why. */
export function listJawabanTertolak(
  { titipan }: Keadaan,
  percobaan: string,
): { kode: string | null; banyak: number } {
  const daftar = titipan.flatMap(({ isi, keadaan, kode }) =>
    isi.jenis === 'jawab' && isi.percobaan === percobaan && keadaan === 'ditolak'
      ? [{ soal: isi.soal, kode }]
      : [],
  )
  return { kode: daftar.at(-1)?.kode ?? null, banyak: new Set(daftar.map(({ soal }) => soal)).size }
}

/** Refused ones that its owner has seen. */
export const deleteDitolak = (keadaan: Keadaan): Keadaan => ({
  titipan: keadaan.titipan.filter((satu) => satu.keadaan !== 'ditolak'),
  lembar: keadaan.lembar.filter((satu) => satu.keadaan !== 'ditolak'),
})

/** What its owner would miss; a place of reading goes along, and is spoken of by nobody. */
export const listMenunggu = ({ titipan }: Keadaan): Titipan[] =>
  titipan.filter(({ keadaan, isi }) => keadaan === 'menunggu' && isi.jenis !== 'posisi')
export const listDitolak = ({ titipan }: Keadaan): Titipan[] =>
  titipan.filter(({ keadaan }) => keadaan === 'ditolak')

const JEDA_AWAL = 5_000
const JEDA_MAKS = 15 * 60_000

/** A line that has just come back often bears nothing in its first seconds. */
const SAMBUNG_BARU = 4_000
const JEDA_SAMBUNG = 1_000

/**
 * Milliseconds until the next try after so many failed ones; `acak` between 0 and 1 spreads the phones of a village.
 * `sejakSambung`: milliseconds since the phone last found a line.
 */
export const calculateJeda = (
  gagal: number,
  acak: number,
  sejakSambung = Number.POSITIVE_INFINITY,
): number => {
  const lama = Math.min(JEDA_MAKS, JEDA_AWAL * 2 ** Math.max(0, gagal - 1))
  return Math.round((sejakSambung < SAMBUNG_BARU ? JEDA_SAMBUNG : lama) * (0.8 + 0.4 * acak))
}

/** The phone's clock, put right by what the server last said of the time. */
export const toWaktuTerpercaya = (jamHp: number, selisih: number): number => Math.round(jamHp + selisih)

const toDasar = ({ id, waktu }: Cap) => ({ id, waktu: new Date(waktu).toISOString() })

function addTitipan(keadaan: Keadaan, kursus: string, isi: Peristiwa, { id, akun }: Cap): Keadaan {
  const urutan = Math.max(0, ...keadaan.titipan.map((satu) => satu.urutan)) + 1
  const baru: Titipan = { id, akun, urutan, kursus, isi, dicoba: false, keadaan: 'menunggu', kode: null }
  return { ...keadaan, titipan: [...keadaan.titipan, baru] }
}

const updateLembar = (keadaan: Keadaan, baru: Lembar): Keadaan => ({
  ...keadaan,
  lembar: keadaan.lembar.map((satu) => (satu.percobaan === baru.percobaan ? baru : satu)),
})
