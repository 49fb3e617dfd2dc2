/** A test paper in a page, and phones whose store fails, as the script of a learner's phone meets them. */
import { afterEach, beforeEach, vi } from 'vitest'
import type { Lembar } from '../../src/luring/bentuk.ts'
import type { Keadaan } from '../../src/luring/keadaan-rules.ts'
import { SimpananMemori } from '../../src/luring/simpanan-memori.ts'

export const AKUN = 'a'.repeat(22)
export const PERCOBAAN = '5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01'
/** As the phone keeps it. */
export const LEMBAR: Lembar = {
  akun: AKUN,
  percobaan: PERCOBAAN,
  kursus: 'kursus',
  judul: 'Uji akhir',
  html: '<div></div>',
  butir: [],
  berakhir: '2026-12-04T00:00:00.000Z',
  jawaban: {},
  urut: Date.parse('2026-11-20T00:00:00Z'),
  keadaan: 'terbuka',
}
const BUTIR = [
  { soal: 'a', jenis: 'tunggal', banyak: 2 },
  { soal: 'b', jenis: 'ganda', banyak: 2 },
]

/** A paper as the server prints it; `data` besides what every paper has. */
export function createHalamanLembar(data: Readonly<Record<string, string>> = {}): HTMLElement {
  document.body.innerHTML = `<main><div data-luring="lembar" data-percobaan="${PERCOBAAN}" data-kursus="kursus"
    data-judul="Uji akhir" data-berakhir="2026-12-11T00:00:00.000Z" data-waktu="1764000000000">
    <h1>Uji akhir</h1>
    <form method="post" action="/belajar/kirim/simpan">
      <input type="hidden" name="percobaan" value="${PERCOBAAN}">
      <input type="radio" name="soal-a" value="1"><input type="radio" name="soal-a" value="2">
      <input type="checkbox" name="soal-b-1" value="1" checked><input type="checkbox" name="soal-b-2" value="2">
      <p><button name="langkah" value="simpan">Simpan dahulu</button></p>
      <p id="kirim-catatan"></p>
      <p><button name="langkah" value="kirim">Kirim untuk dinilai</button></p>
    </form></div></main>`
  const tempat = document.querySelector<HTMLElement>('[data-luring]') as HTMLElement
  Object.assign(tempat.dataset, { butir: JSON.stringify(BUTIR), ...data })
  return tempat
}

/** Signed in before each test of a file; after it nothing of it is left. */
export function useHp(): void {
  beforeEach(() => setMasuk(true))
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    localStorage.clear()
  })
}

/** As the server's cookie tells the page who is signed in. */
export function setMasuk(isMasuk: boolean): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the script reads it there, in browsers that know nothing else
  document.cookie = `__Host-belajar-akun=${isMasuk ? AKUN : ''}; Path=/; Secure${isMasuk ? '' : '; Max-Age=0'}`
}

export const getKolom = (nama: string, nilai: string): HTMLInputElement =>
  document.querySelector(`[name="${nama}"][value="${nilai}"]`) as HTMLInputElement

export function answer(nama: string, nilai: string, isDipilih = true): void {
  const kolom = getKolom(nama, nilai)
  kolom.checked = isDipilih
  kolom.dispatchEvent(new Event('change', { bubbles: true }))
}

export const press = (langkah: 'simpan' | 'kirim' | 'kirim-saja'): void =>
  document.querySelector<HTMLButtonElement>(`button[value="${langkah}"]`)?.click()

export const pressTeks = (teks: string): void =>
  [...document.querySelectorAll('button')].find((satu) => satu.textContent === teks)?.click()

/** The phone's store that fills up once the paper is open. */
export class SimpananPenuh extends SimpananMemori {
  isPenuh = false
  override async update(akun: string, rule: (keadaan: Keadaan) => Keadaan): Promise<Keadaan> {
    if (this.isPenuh) throw new DOMException('No room', 'QuotaExceededError')
    return super.update(akun, rule)
  }
}

/** What plain forms have sent, newest last. */
export function watchKiriman(): [string, unknown][][] {
  const daftar: [string, unknown][][] = []
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
    daftar.push([...new FormData(this)])
  })
  return daftar
}

type Diterima = { id: string; jenis: string }
/** A server that takes every event, or with `kode` none, and says what time it is. Without a signal nobody answers. */
export function startServer({
  isSinyal = true,
  kode = null as string | null,
  waktu = null as number | null,
} = {}): Diterima[] {
  const diterima: Diterima[] = []
  // One tab, as in a browser without locks.
  Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true })
  vi.stubGlobal('fetch', async (alamat: string, init: RequestInit = {}) => {
    if (!isSinyal) throw new TypeError('Failed to fetch')
    if (alamat !== '/belajar/sinkron')
      return new Response('', { headers: waktu === null ? {} : { date: new Date(waktu).toUTCString() } })
    const daftar = JSON.parse(String((init.body as FormData).get('daftar'))) as {
      id: string
      jenis: string
    }[]
    diterima.push(...daftar)
    const hasil = daftar.map(({ id }) => ({ id, hasil: kode === null ? 'diterapkan' : 'ditolak', kode }))
    return Response.json({ keadaan: 'ada', waktu: Date.now(), daftar: hasil, kabar: [] })
  })
  return diterima
}
