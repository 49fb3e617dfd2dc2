/** Shapes that the site and a phone exchange so that a course can be learnt without a signal. */
import type { HasilPeristiwa, Kabar, Peristiwa } from 'cms/contract/belajar'
import type { ButirIsian, IsiJawaban } from '../views/jawaban.ts'

/** What is left to do on a page once its forms are taken over; nothing on some. */
export type Lanjutan = (() => Promise<void>) | void

/** What a phone is told before it fetches a pack: `/kursus/<slug>/luring.json`. Sizes are bytes. */
export type DaftarPaket = {
  kursus: string
  judul: string
  /** When the edition of the course in it was released; ISO instant. */
  edisi: string
  /** Number of the release in it; null where that is not said. */
  rilis: number | null
  /** SHA-256 of the pack, which is also its address. */
  sidik: string
  /** The page of the course in it. */
  jalur: string
  alamat: string
  /** As it comes over the line, and unpacked. */
  ukuran: number
  ukuranUtuh: number
  /** Pictures of the lessons, fetched besides. */
  gambar: { jumlah: number; ukuran: number }
}

/** The pack: the very pages the server prints, with the styles they share written once. */
export type Paket = {
  kursus: string
  judul: string
  edisi: string
  /** Headers each page is to keep. */
  kepala: Record<string, string>
  gaya: string[]
  /** A style stands in `html` as `<!--gaya:0-->`. */
  halaman: { jalur: string; html: string }[]
  /** Addresses of pictures and of the script. */
  berkas: string[]
}

/** A learning event that waits on the phone; `dicoba`: it may have reached the server, so it never changes again. */
export type Titipan = {
  id: string
  akun: string
  urutan: number
  kursus: string
  isi: Peristiwa
  dicoba: boolean
  keadaan: 'menunggu' | 'ditolak'
  /** Why the server did not take it. */
  kode: string | null
}

export type KeadaanLembar = 'terbuka' | 'dikunci' | 'dinilai' | 'ditolak'
/** A test paper that was drawn with a signal, with what was answered on this phone. */
export type Lembar = {
  akun: string
  percobaan: string
  kursus: string
  judul: string
  /** The part of the page that holds the paper, as the server printed it. */
  html: string
  butir: ButirIsian[]
  /** ISO instant. */
  berakhir: string
  jawaban: Record<string, IsiJawaban>
  /** The highest number an answer of this phone has had. */
  urut: number
  keadaan: KeadaanLembar
}

/** The enrolment of an account in a course, as the phone last saw it. */
export type PendaftaranHp = {
  akun: string
  kursus: string
  judul: string
  id: string
  /** Number of the version it is held to, where that is not the newest. */
  versi?: number | null
  selesai: string[]
  /** Its lessons in their order; missing where the phone saw it before they were kept. */
  pelajaran?: { slug: string; judul: string }[]
  /** The lesson opened last, of those that were not done. */
  terakhir?: string | null
  /** The number of the block that was read last, by lesson. */
  posisi?: Record<string, number>
}
export type PaketHp = Pick<DaftarPaket, 'judul' | 'edisi' | 'sidik'> & {
  /** The course, with its version where that is not the newest (`getKunciPaket`). */
  kursus: string
  /** Missing in packs of before versions had pages of their own. */
  jalur?: string
  rilis?: number | null
  ukuran: number
  /** ISO instant. */
  disimpan: string
}

/** Answer of `/belajar/sinkron`. `waktu` is the server's clock in milliseconds. */
export type JawabanSinkron =
  | { keadaan: 'ada'; waktu: number; daftar: HasilPeristiwa[]; kabar: Kabar[] }
  | { keadaan: 'masuk' | 'akun-lain' | 'isian' | 'sering' | 'mati'; waktu: number }
