/** The budget of a year as the list of realisation shows it: what was planned, what is used, what is left. Pure. */
import { calculateJumlah, type Sen } from '../../dasar/rupiah.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { type AcuanAnggaran, findNamaKegiatan } from '../parameter/acuan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { isUang, type KunciBaris, toKunciBaris } from './catatan.ts'
import { calculateKemajuan } from './kemajuan-rules.ts'
import { calculateTerpakai } from './letak-rules.ts'
import type { CatatanTersimpan } from './queries.ts'

/**
 * Whole sen. `terpakai` is null where a report tells of none of it; `sisa` = `anggaran` − `terpakai`, below zero where more
 * was spent, and null as long as something is not known.
 */
export type Pemakaian = { anggaran: Sen; terpakai: Sen | null; sisa: Sen | null }
export type BarisLayar = KunciBaris &
  Pemakaian & {
    /** Handed in and not approved yet. */
    menunggu: Sen
  }
export type KegiatanLayar = Pemakaian & {
  kode: string
  nama: string
  /** Approved physical progress; null where none is recorded. */
  persen: number | null
  baris: BarisLayar[]
  /** In whatever state, the newest first. */
  catatan: CatatanTersimpan[]
}
export type BagianLayar = Pemakaian & { kode: string; nama: string; kegiatan: KegiatanLayar[] }

const LAIN: readonly (readonly [kode: string, nama: string])[] = [
  ['4', 'Pendapatan'],
  ['6.1', 'Penerimaan pembiayaan'],
  ['6.2', 'Pengeluaran pembiayaan'],
]

/**
 * Bidang with their activities, then what comes in and the financing; parts without a line are left out. What is used is
 * what the public page says, of records or of `dilaporkan`, which stands in their place.
 */
export function listBagianLayar(
  rincian: readonly BarisApbdes[],
  catatan: readonly CatatanTersimpan[],
  { acuan, dilaporkan }: { acuan: AcuanAnggaran; dilaporkan: readonly BarisApbdes[] | null },
): BagianLayar[] {
  const disetujui = catatan.filter(({ status }) => status === 'disetujui').toReversed()
  // Of what the village keeps here itself, no record is no money; of what a report leaves out nothing is known.
  const terpakai =
    dilaporkan ??
    calculateTerpakai(rincian, disetujui).rincian.map((satu) => ({
      ...satu,
      realisasi: satu.realisasi ?? 0n,
    }))
  const baris = terpakai.map((satu) => toBarisLayar(satu, catatan))
  const persen = new Map(calculateKemajuan(disetujui).map((satu) => [satu.kode, satu.persen]))
  const belanja = baris.filter(({ kodeRekening }) => isKodeAtas('5', kodeRekening))
  const bidang = [...new Set(belanja.map(({ kodeKegiatan }) => kodeKegiatan.slice(0, 2)))].sort()
  const toKegiatan = (kode: string, nama: string, milik: BarisLayar[]): KegiatanLayar => ({
    kode,
    nama,
    persen: persen.get(kode) ?? null,
    baris: milik,
    catatan: catatan.filter((satu) => isMilik(satu, kode)),
    ...sumPemakaian(milik),
  })
  const perBidang = bidang.map((kode): BagianLayar => {
    const milik = belanja.filter(({ kodeKegiatan }) => kodeKegiatan.slice(0, 2) === kode)
    const nama = findNamaKegiatan(acuan, kode) ?? `Bidang ${kode}`
    const kegiatan = [...Map.groupBy(milik, ({ kodeKegiatan }) => kodeKegiatan.slice(0, 8))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([satu, punya]) =>
        toKegiatan(satu, findNamaKegiatan(acuan, satu) ?? punya[0]?.namaBaris ?? satu, punya),
      )
    return { kode, nama, kegiatan, ...sumPemakaian(milik) }
  })
  const lain = LAIN.map(([kode, nama]): BagianLayar => {
    const milik = baris.filter(({ kodeRekening }) => isKodeAtas(kode, kodeRekening))
    return { kode, nama, kegiatan: [toKegiatan(kode, nama, milik)], ...sumPemakaian(milik) }
  })
  return [...perBidang, ...lain.filter(({ kegiatan }) => kegiatan.some((satu) => satu.baris.length > 0))]
}

const isMilik = ({ kodeKegiatan, kodeRekening }: KunciBaris, kode: string): boolean =>
  kodeKegiatan === '' ? isKodeAtas(kode, kodeRekening) : kodeKegiatan.slice(0, 8) === kode

function toBarisLayar(baris: BarisApbdes, catatan: readonly CatatanTersimpan[]): BarisLayar {
  const terpakai = baris.realisasi
  const diajukan = catatan.filter(
    (satu) =>
      isUang(satu) &&
      ['diajukan', 'diverifikasi'].includes(satu.status) &&
      toKunciBaris(satu) === toKunciBaris(baris) &&
      satu.namaBaris === baris.uraian,
  )
  return {
    kodeKegiatan: baris.kodeKegiatan,
    kodeRekening: baris.kodeRekening,
    sumberDana: baris.sumberDana,
    namaBaris: baris.uraian,
    anggaran: baris.anggaran,
    terpakai,
    sisa: terpakai === null ? null : baris.anggaran - terpakai,
    menunggu: calculateJumlah(diajukan.map(({ jumlah }) => jumlah)),
  }
}

function sumPemakaian(daftar: readonly Pemakaian[]): Pemakaian {
  const anggaran = calculateJumlah(daftar.map((satu) => satu.anggaran))
  const tahu = daftar.flatMap(({ terpakai }) => (terpakai === null ? [] : [terpakai]))
  const terpakai = tahu.length === 0 ? null : calculateJumlah(tahu)
  const isLengkap = terpakai !== null && tahu.length === daftar.length
  return { anggaran, terpakai, sisa: isLengkap ? anggaran - terpakai : null }
}

/** What a year's realisation is taken from, as the list says it above all else. */
export const KALIMAT_SUMBER = {
  'tidak-ada':
    'Belum ada realisasi. Begitu satu catatan disetujui Kepala Desa, halaman publik menghitung realisasi dari catatan di sini.',
  catatan:
    'Realisasi tahun ini dihitung dari catatan di sini yang sudah disetujui Kepala Desa. Angka dari berkas impor tidak ikut dijumlahkan.',
  impor:
    'Realisasi tahun ini dibawa oleh berkas impor anggarannya (Siskeudes atau cetakan LRA). Catatan di sini tidak dijumlahkan dengannya, dan yang baru tidak diterima, kecuali tanda bahwa sebagian dibayar langsung dari kas negara.',
  'laporan-semester-1':
    'Halaman publik memuat angka laporan semester pertama pada baris anggaran yang berlaku. Begitu satu catatan disetujui (selain tanda dibayar langsung dari kas negara), realisasi tahun ini dihitung dari catatan saja; laporan itu tetap di alamatnya sendiri dan tidak dijumlahkan.',
  'laporan-berjalan':
    'Halaman publik memuat angka laporan realisasi berjalan yang terbaru pada baris anggaran yang berlaku. Begitu satu catatan disetujui (selain tanda dibayar langsung dari kas negara), realisasi tahun ini dihitung dari catatan saja; laporan itu tetap di alamatnya sendiri dan tidak dijumlahkan.',
  'laporan-akhir':
    'Laporan realisasi akhir tahun sudah ditetapkan dan dipakai sebagai realisasi. Catatan di sini menjadi rinciannya, tidak dijumlahkan, dan yang baru tidak diterima, kecuali tanda bahwa sebagian dibayar langsung dari kas negara.',
} as const
