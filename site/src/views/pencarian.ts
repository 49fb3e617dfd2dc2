/** Search results of villages, and what was asked. Pure. */
import { getAlamatDesa } from 'cms/contract/desa'
import { formatAngka } from 'cms/dasar/angka'
import type { HasilPencarian } from '../publik/pencarian.ts'
import { TEKS_DESA } from '../teks/desa.ts'
import { TEKS } from '../teks/kerangka.ts'
import { TEKS_CARI as T, TEKS_KABUPATEN } from '../teks/wilayah.ts'
import { formatNamaDesa, type KerangkaView, type Tautan, toKerangka } from './kerangka.ts'

const MIN_HURUF = 2
const MAX_HURUF = 80

/** `lemah`: nothing usable was typed, so the database need not be asked. */
export type Permintaan = { kata: string; isLayak: boolean }
export type PencarianView = {
  kerangka: KerangkaView
  kata: string
  judul: string
  keterangan: string
  langkah: string | null
  hasil: (Tautan & { tempat: string; tanda: string[] })[]
}
type Bahan = { permintaan: Permintaan; hasil: HasilPencarian[]; maxHasil: number; situs: string }

/** What people type before a name ("Desa …") is left out; case and spaces do not matter. */
export function parsePermintaan(masukan: string | null): Permintaan {
  const rapi = (masukan ?? '')
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_HURUF)
  const kata = rapi.replace(/^(desa|kelurahan)\s+/i, '')
  return { kata, isLayak: [...kata].length >= MIN_HURUF }
}

export function toPencarianView({ permintaan, hasil, maxHasil, situs }: Bahan): PencarianView {
  const { kata, isLayak } = permintaan
  const judul = isLayak ? T.judulHasil(kata) : T.judul
  const isKosong = isLayak && hasil.length === 0
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: T.deskripsi,
      situs,
      jalur: '/cari',
      remah: [{ teks: TEKS.beranda, href: '/' }],
      isTerindeks: false,
    }),
    kata,
    judul,
    keterangan: toKeterangan(permintaan, hasil.length, maxHasil),
    langkah: isKosong ? T.tidakAdaLangkah : null,
    hasil: hasil.slice(0, maxHasil).map(toHasilView),
  }
}

function toKeterangan({ kata, isLayak }: Permintaan, jumlah: number, maxHasil: number): string {
  if (kata === '') return T.kosong
  if (!isLayak) return T.terlaluPendek(MIN_HURUF)
  if (jumlah === 0) return T.tidakAda(kata)
  if (jumlah > maxHasil) return T.lebih(formatAngka(maxHasil))
  return jumlah === 1 ? T.satu : T.jumlah(formatAngka(jumlah))
}

function toHasilView(hasil: HasilPencarian): PencarianView['hasil'][number] {
  const tanda = [
    hasil.bergabung && !hasil.contoh ? TEKS_KABUPATEN.bergabung : null,
    hasil.contoh ? TEKS_KABUPATEN.dataContoh : null,
  ]
  return {
    teks: formatNamaDesa(hasil),
    href: getAlamatDesa(hasil.slug),
    tempat: TEKS_DESA.tempat(hasil.kecamatan, hasil.kabupaten.nama),
    tanda: tanda.filter((satu) => satu !== null),
  }
}
