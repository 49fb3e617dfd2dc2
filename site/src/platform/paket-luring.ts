/** Makes the pack of a course: its page and its lessons, rendered as for any visitor. */
import { gzipSync } from 'node:zlib'
import { getAlamatKursus, getAlamatPelajaran, type KursusPublik } from 'cms/contract/kursus'
import { formatAngka } from 'cms/dasar/angka'
import type { DaftarPaket } from '../luring/bentuk.ts'
import type { Catatan } from '../publik/catatan.ts'
import { type AlamatKursus, findKursus } from '../publik/kursus.ts'
import { TEKS_KURSUS } from '../teks/naskah.ts'
import { calculateSidik, toPaket } from '../views/paket-luring.ts'
import { findUkuranBerkas } from './berkas.ts'
import { listKepalaAman, toCsp } from './headers.ts'
import { runAstro } from './render.ts'

/** `waktu`: when the published copy it was made from was written. */
type PaketJadi = { daftar: DaftarPaket; isi: string; waktu: number }

/** The last pack of each version of a course: what asks for hashes that are not there costs no rendering. */
const diingat = new Map<string, PaketJadi>()

/** Null where there is no such course. */
export async function getPaketLuring(alamat: AlamatKursus, catatan: Catatan): Promise<PaketJadi | null> {
  const salinan = await findKursus(alamat, catatan)
  if (salinan === null) return null
  const kunci = getAlamatKursus(alamat.slug, alamat.versi)
  const lama = diingat.get(kunci)
  const waktu = salinan.waktu.getTime()
  if (lama?.waktu === waktu) return lama
  const baru = { ...(await createPaket(salinan.isi, catatan)), waktu }
  diingat.set(kunci, baru)
  return baru
}

async function createPaket(kursus: KursusPublik, catatan: Catatan): Promise<Omit<PaketJadi, 'waktu'>> {
  const { slug, versi, rilis, diperbarui: edisi, daftarPelajaran } = kursus
  const judul = versi === null ? kursus.judul : TEKS_KURSUS.judulVersi(kursus.judul, formatAngka(versi))
  const utama = getAlamatKursus(slug, versi)
  const daftarJalur = [
    utama,
    ...daftarPelajaran.map((pelajaran) => getAlamatPelajaran(slug, pelajaran.slug, versi)),
  ]
  const halaman = []
  for (const jalur of daftarJalur) halaman.push({ jalur, html: await renderHalaman(jalur, catatan) })
  const paket = toPaket({ kursus: slug, judul, edisi, kepala: toKepala(halaman[0]?.html ?? ''), halaman })
  const isi = JSON.stringify(paket)
  const sidik = calculateSidik(isi)
  const daftar = {
    kursus: slug,
    judul,
    edisi,
    rilis,
    sidik,
    jalur: utama,
    alamat: `${utama}/luring/${sidik}.json`,
    ukuran: gzipSync(isi).length,
    ukuranUtuh: Buffer.byteLength(isi),
    gambar: await calculateGambar(paket.berkas),
  }
  return { daftar, isi }
}

async function renderHalaman(jalur: string, catatan: Catatan): Promise<string> {
  const { response } = await runAstro(jalur, { catatan })
  if (response.status !== 200) throw new Error(`${jalur} was answered ${response.status}`)
  return response.text()
}

/** A page out of a pack is held to the same policy as from the server. */
const toKepala = (html: string): Record<string, string> => {
  const jenis = 'text/html; charset=utf-8'
  return {
    ...Object.fromEntries(listKepalaAman()),
    'content-type': jenis,
    'content-security-policy': toCsp(jenis, Buffer.from(html)),
  }
}

/** Pictures as they lie here; one that is not (any more) counts nothing. */
async function calculateGambar(daftarBerkas: readonly string[]): Promise<DaftarPaket['gambar']> {
  const daftarUkuran = await Promise.all(
    daftarBerkas.flatMap((alamat) => {
      const sidik = /^\/berkas\/([0-9a-f]{64})\//.exec(alamat)?.[1]
      return sidik === undefined ? [] : [findUkuranBerkas(sidik)]
    }),
  )
  const ada = daftarUkuran.filter((ukuran) => ukuran !== null)
  return { jumlah: ada.length, ukuran: ada.reduce((jumlah, ukuran) => jumlah + ukuran, 0) }
}
