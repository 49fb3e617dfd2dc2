/** The page that offers what can be printed and passed on, ready to print. Pure. */
import { type Cetakan, getAlamatApbdes, getAlamatCetak, getAlamatCetakan } from 'cms/contract/apbdes'
import { TEKS_APBDES } from '../../teks/apbdes.ts'
import { TEKS_CETAK as T } from '../../teks/cetak.ts'
import { listRemahDesa, toDesaApbdes, toSumber } from '../apbdes.ts'
import { type KerangkaView, type Tautan, toKerangka } from '../kerangka.ts'
import { type BahanCetakan, listCetakan } from './daftar.ts'

export type CetakView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  laporan: Tautan[]
  /** What is not there, and why. */
  takAda: string[]
  sumber: string
  kembali: Tautan
}

export function toCetakView({ apbdes, waktu, situs }: BahanCetakan): CetakView {
  const { desa, tahun } = apbdes
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
      desa: toDesaApbdes(desa, tahun),
      remah: [...listRemahDesa(desa), { teks: TEKS_APBDES.judul(tahun), href: kembali.href }],
    }),
    judul: T.judul(tahun),
    jawaban: T.jawaban(tahun),
    laporan: ada.map(toTautan),
    takAda: [
      ...(ada.includes('lra.pdf') ? [] : [T.laporanTakAda]),
      ...(ada.includes('semester-1.pdf') ? [] : [T.semesterTakAda]),
    ],
    sumber: toSumber(apbdes),
    kembali,
  }
}
