/** One published text, ready to print; every kind gives the same few parts. Pure. */
import type { FotoPublik } from 'cms/contract/foto'
import type { BerkasTerbit } from 'cms/contract/naskah'
import type { DesaRingkas } from 'cms/contract/nilai'
import type { JenisNaskah } from 'cms/contract/salinan'
import type { TeksKaya } from 'cms/contract/teks-kaya'
import { formatUkuran } from 'cms/dasar/angka'
import { formatTanggal } from 'cms/dasar/tanggal'
import { LABEL_NASKAH, TEKS_NASKAH as T } from '../teks/naskah.ts'
import { type FotoView, toFotoView } from './foto.ts'
import type { FaktaView } from './isi.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'

export type NaskahView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string | null
  /** Marks beside the date; the ones of importance stand out. */
  tanda: { teks: string; isPenting: boolean }[]
  tanggal: { label: string; iso: string; teks: string } | null
  catatan: { judul: string; isi: string } | null
  fakta: FaktaView[]
  bagian: { judul: string; isi: string }[]
  foto: FotoView[]
  isi: TeksKaya | null
  paragraf: string[]
  unduhan: Tautan | null
  rujukan: { judul: string; daftar: Tautan[] }[]
  teksPenuh: { catatan: string; paragraf: string[] } | null
  /** Ways onward at the end of the page. */
  lain: Tautan[]
}
export type BahanNaskah<Isi> = { isi: Isi; waktu: Date; situs: string; isPratinjau?: boolean }
type Dasar = { desa: DesaRingkas; judul: string; tanggal: string }

/** The frame and the empty parts; a kind fills what it has. */
export function toDasarNaskah<Isi extends Dasar>(
  jenis: JenisNaskah,
  { isi, waktu, situs, isPratinjau }: BahanNaskah<Isi>,
  { alamat, deskripsi }: { alamat: string; deskripsi: string },
): NaskahView {
  const daftar = { teks: LABEL_NASKAH[jenis], href: `/desa/${isi.desa.slug}/${jenis}` }
  return {
    kerangka: toKerangka({
      judul: isi.judul,
      deskripsi,
      situs,
      jalur: alamat,
      waktu,
      isPratinjau,
      desa: toDesaView(isi.desa),
      remah: [...listRemahDesa(isi.desa), daftar],
    }),
    judul: isi.judul,
    jawaban: null,
    tanda: [],
    tanggal: { label: T.terbit, iso: isi.tanggal, teks: formatTanggal(isi.tanggal) },
    catatan: null,
    fakta: [],
    bagian: [],
    foto: [],
    isi: null,
    paragraf: [],
    unduhan: null,
    rujukan: [],
    teksPenuh: null,
    lain: [{ teks: T.lain(LABEL_NASKAH[jenis]), href: daftar.href }],
  }
}

/** Link text names kind and size. */
export function toUnduhan(berkas: BerkasTerbit, kalimat: (jenis: string, ukuran: string) => string): Tautan {
  const jenis =
    berkas.jenisMedia === 'application/pdf' ? 'PDF' : (berkas.jenisMedia.split('/')[1] ?? '').toUpperCase()
  return {
    teks: kalimat(jenis, formatUkuran(berkas.ukuran)),
    href: `/berkas/${berkas.sha256}/${encodeURIComponent(berkas.nama)}`,
  }
}

export const listFoto = (daftar: readonly (FotoPublik | null)[]): FotoView[] =>
  daftar.flatMap((foto) => toFotoView(foto) ?? [])

export const toPenerbit = (desa: DesaRingkas): FaktaView => ({
  label: T.penerbit,
  nilai: `Pemerintah ${formatNamaDesa(desa)}`,
})
