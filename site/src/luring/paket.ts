/** Saves a course on the phone, whole or not at all, and removes it again. */
import { getAlamatKursus } from 'cms/contract/alamat-kursus'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { DaftarPaket, Paket, PaketHp } from './bentuk.ts'
import { AWALAN_PAKET } from './nama-cache.ts'
import type { Simpanan } from './simpanan.ts'

const getNamaCache = (kunci: string, sidik: string): string => `${AWALAN_PAKET}${kunci}/${sidik}`

/** The site has switched its worker off (`pekerja-mati.ts`); its pages say so, and register none. */
const isPekerjaMati = (): boolean => document.documentElement.dataset.pekerja === 'mati'

export const isDapatDisimpan = (): boolean =>
  !isPekerjaMati() && 'caches' in globalThis && 'serviceWorker' in navigator

/** Why nothing can be saved here; `biasa` where it is the browser. */
export const toSebabTidakDapat = (biasa: string): string => (isPekerjaMati() ? T.pekerjaMati : biasa)

/** Of what the phone knows to have saved, that whose pages are still there. */
export async function listPaketAda(simpanan: Pick<Simpanan, 'listPaket'>): Promise<PaketHp[]> {
  const daftar = await simpanan.listPaket()
  if (!('caches' in globalThis)) return daftar
  const ada = await Promise.all(
    daftar.map(({ kursus, sidik }) => caches.has(getNamaCache(kursus, sidik)).catch(() => false)),
  )
  return daftar.filter((_, i) => ada[i])
}

/** Null without a signal. */
export async function findDaftarPaket(kursus: string, versi: number | null): Promise<DaftarPaket | null> {
  try {
    const response = await fetch(`${getAlamatKursus(kursus, versi)}/luring.json`)
    return response.ok ? ((await response.json()) as DaftarPaket) : null
  } catch {
    return null
  }
}

export type HasilSimpan = 'tersimpan' | 'penuh' | 'gagal'

/** The former edition stays until the new one is whole. `onBagian` is told the share that has come, 0 to 1. */
export async function savePaket(
  simpanan: Simpanan,
  { daftar, kunci }: { daftar: DaftarPaket; kunci: string },
  onBagian: (bagian: number) => void,
): Promise<HasilSimpan> {
  const nama = getNamaCache(kunci, daftar.sidik)
  try {
    await startPekerja()
    const paket = await readPaket(daftar, onBagian)
    const ruang = await caches.open(nama)
    for (const { jalur, html } of paket.halaman)
      await ruang.put(jalur, new Response(toUtuh(html, paket.gaya), { headers: paket.kepala }))
    await ruang.addAll(paket.berkas)
    await simpanan.savePaket(toPaketHp(daftar, kunci, new Date().toISOString()))
    await deleteCache(kunci, nama)
    return 'tersimpan'
  } catch (error) {
    await caches.delete(nama).catch(() => false)
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'penuh' : 'gagal'
  }
}

export async function deletePaket(simpanan: Simpanan, kunci: string): Promise<void> {
  await simpanan.deletePaket(kunci)
  await deleteCache(kunci, null)
}

/** From here on pages that were saved open without a signal. */
export async function startPekerja(): Promise<void> {
  await navigator.serviceWorker.register('/pekerja.js', { scope: '/' })
  await navigator.serviceWorker.ready
}

/** Whether the browser has promised not to clear the phone's store when space runs short. */
export const startTahanHapus = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.().catch(() => false)) ?? false

async function deleteCache(kunci: string, kecuali: string | null): Promise<void> {
  for (const nama of await caches.keys())
    if (nama.startsWith(getNamaCache(kunci, '')) && nama !== kecuali) await caches.delete(nama)
}

const toPaketHp = (
  { judul, edisi, rilis, sidik, jalur, ...daftar }: DaftarPaket,
  kunci: string,
  disimpan: string,
): PaketHp => ({
  kursus: kunci,
  judul,
  edisi,
  rilis,
  sidik,
  jalur,
  ukuran: daftar.ukuranUtuh + daftar.gambar.ukuran,
  disimpan,
})

const toUtuh = (html: string, gaya: readonly string[]): string =>
  html.replace(/<!--gaya:(\d+)-->/g, (_, nomor) => gaya[Number(nomor)] ?? '')

async function readPaket(daftar: DaftarPaket, onBagian: (bagian: number) => void): Promise<Paket> {
  const response = await fetch(daftar.alamat)
  if (!response.ok || response.body === null) throw new Error(`The pack was answered ${response.status}`)
  const isi = await readTeks(response.body, (byte) => onBagian(Math.min(1, byte / daftar.ukuranUtuh)))
  if ((await calculateSidik(isi)) !== daftar.sidik) throw new Error('The pack is not what was announced')
  return JSON.parse(new TextDecoder().decode(isi)) as Paket
}

async function readTeks(
  aliran: ReadableStream<Uint8Array>,
  onByte: (byte: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const daftar: Uint8Array[] = []
  let byte = 0
  const pembaca = aliran.getReader()
  for (let satu = await pembaca.read(); !satu.done; satu = await pembaca.read()) {
    daftar.push(satu.value)
    byte += satu.value.length
    onByte(byte)
  }
  const semua = new Uint8Array(byte)
  let tempat = 0
  for (const satu of daftar) {
    semua.set(satu, tempat)
    tempat += satu.length
  }
  return semua
}

async function calculateSidik(isi: Uint8Array<ArrayBuffer>): Promise<string> {
  const sidik = new Uint8Array(await crypto.subtle.digest('SHA-256', isi))
  return [...sidik].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
