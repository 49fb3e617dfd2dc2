/**
 * Keeps the cache in step with publications. NOTIFY brings a change within milliseconds; a poll of
 * `publik.perubahan` catches what a broken or replicated connection did not bring.
 */
import { KUNCI_HUBUNGAN } from '../publik/catatan.ts'
import { isGangguan } from '../publik/gangguan.ts'
import { getBatasTransaksi, listPerubahanSejak, SEMUA_KUNCI, startMendengar } from '../publik/perubahan.ts'

const JEDA_SAMBUNG_ULANG = 500
const JEDA_PERIKSA = 1000

type Kabar = (daftarKunci: string[]) => void

/** Starts both; the returned function stops them. */
export function startMengikutiPerubahan(onKunci: Kabar): () => Promise<void> {
  const finishMendengar = startPendengar(onKunci)
  const finishMemeriksa = startPemeriksa(onKunci)
  return async () => {
    finishMemeriksa()
    await finishMendengar()
  }
}

function startPendengar(onKunci: Kabar): () => Promise<void> {
  let isBerhenti = false
  let koneksi: { finish: () => Promise<void> } | null = null
  const connect = async (): Promise<void> => {
    if (isBerhenti) return
    try {
      koneksi = await startMendengar(onKunci, () => {
        onKunci([KUNCI_HUBUNGAN])
        retry()
      })
      // Whatever was published while nobody listened is unknown.
      onKunci([SEMUA_KUNCI])
    } catch {
      // The database is away or does not allow LISTEN (a replica); the poll keeps the pages fresh.
      retry()
    }
  }
  const retry = (): void => {
    koneksi = null
    if (!isBerhenti) setTimeout(connect, JEDA_SAMBUNG_ULANG).unref()
  }
  void connect()
  return async () => {
    isBerhenti = true
    await koneksi?.finish()
  }
}

function startPemeriksa(onKunci: Kabar): () => void {
  const pemeriksa = new Pemeriksa()
  let timer: NodeJS.Timeout
  const check = async (): Promise<void> => {
    const daftarKunci = await pemeriksa.check()
    if (daftarKunci.length > 0) onKunci(daftarKunci)
    timer = setTimeout(check, JEDA_PERIKSA)
  }
  timer = setTimeout(check, 0)
  return () => clearTimeout(timer)
}

/** Finds changes by transaction number: a row that commits late still lies above the last safe number. */
export class Pemeriksa {
  #batas: string | null = null
  #diketahui = new Set<string>()
  #isDilaporkan = false

  /** Keys changed since the last call; that nothing was heard, when the database does not answer. */
  async check(): Promise<string[]> {
    try {
      const daftarKunci = await this.#list()
      this.#isDilaporkan = false
      return daftarKunci
    } catch (error) {
      this.#record(error)
      return [KUNCI_HUBUNGAN]
    }
  }

  /** An outage mends itself; a fault would leave pages old without a word. Said once, not every second. */
  #record(error: unknown): void {
    if (isGangguan(error) || this.#isDilaporkan) return
    this.#isDilaporkan = true
    console.error('Changes cannot be read, pages may stay old:', error)
  }

  async #list(): Promise<string[]> {
    // The number is taken before the rows, so every row below it is among the rows read now.
    const batasBaru = await getBatasTransaksi()
    const isPertama = this.#batas === null
    const daftarBaris = await listPerubahanSejak(this.#batas ?? batasBaru)
    const daftarKunci = daftarBaris.filter(({ id }) => !this.#diketahui.has(id)).map(({ kunci }) => kunci)
    this.#diketahui = new Set(daftarBaris.map(({ id }) => id))
    this.#batas = batasBaru
    return isPertama ? [SEMUA_KUNCI] : [...new Set(daftarKunci)]
  }
}
