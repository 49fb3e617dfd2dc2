/** The page that offers what can be printed and passed on, ready to print. Pure. */
import { type Cetakan, getAlamatApbdes, getAlamatCetak, getAlamatCetakan } from 'cms/contract/alamat-apbdes'
import { TEKS_APBDES } from '../../teks/apbdes.ts'
import { TEKS_CETAK as T } from '../../teks/cetak.ts'
import { toGambarBagi } from '../apbdes.ts'
import { type KerangkaView, listRemahDesa, type Tautan, toDesaView, toKerangka } from '../kerangka.ts'
import { toSumber } from '../keterangan-angka.ts'
import type { BahanCetakan } from './bahan.ts'
import { listCetakan } from './daftar.ts'

export type CetakView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  laporan: Tautan[]
  papan: Tautan[]
  gambar: { tautan: Tautan; alt: string }
  /** What is not there, and why. */
  takAda: string[]
  sumber: string
  kembali: Tautan
}

const TANPA_REALISASI: readonly Cetakan[] = ['poster.pdf', 'baliho.pdf', 'gambar.png']

export function toCetakView({ apbdes, waktu, situs }: BahanCetakan): CetakView {
  const { desa, tahun } = apbdes
  const gambar = toGambarBagi(apbdes, situs)
  const ada = listCetakan(apbdes)
  const kembali = { teks: T.kembali(tahun), href: getAlamatApbdes(desa.slug, tahun) }
  const toTautan = (nama: Cetakan): Tautan => ({
    teks: T.nama[nama],
    href: getAlamatCetakan(desa.slug, tahun, nama),
  })
  return {
    kerangka: toKerangka({
      judul: T.judul(tahun),
      deskripsi: T.jawaban(tahun),
      situs,
      jalur: getAlamatCetak(desa.slug, tahun),
      waktu,
      gambar,
      desa: toDesaView(desa, { tahun }),
      remah: [...listRemahDesa(desa), { teks: TEKS_APBDES.judul(tahun), href: kembali.href }],
    }),
    judul: T.judul(tahun),
    jawaban: T.jawaban(tahun),
    laporan: ada.filter((nama) => !TANPA_REALISASI.includes(nama)).map(toTautan),
    papan: [toTautan('poster.pdf'), toTautan('baliho.pdf')],
    gambar: { tautan: toTautan('gambar.png'), alt: gambar.alt },
    takAda: [
      ...(ada.includes('lra.pdf') ? [] : [T.laporanTakAda]),
      ...(ada.includes('semester-1.pdf') ? [] : [T.semesterTakAda]),
    ],
    sumber: toSumber(apbdes),
    kembali,
  }
}
