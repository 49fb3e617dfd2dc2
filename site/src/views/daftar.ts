/** A list of published texts of a village, ready to print. Pure. */
import { JENIS_DOKUMEN, LABEL_JENIS_DOKUMEN, STATUS_HUKUM } from 'cms/contract/dokumen'
import type { JenisNaskah } from 'cms/contract/salinan'
import { formatAngka, formatUkuran } from 'cms/dasar/angka'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import { BARIS_PER_DAFTAR, type BarisDaftar, type Daftar, type Saringan } from '../publik/daftar.ts'
import { LABEL_NASKAH, LABEL_STATUS_HUKUM, TEKS_NASKAH as T, TEKS_DAFTAR } from '../teks/naskah.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'
import { type NavHalaman, toNavHalaman } from './nav-halaman.ts'

export type PilihanView = { nilai: string; label: string; isDipilih: boolean }
export type BarisDaftarView = Tautan & {
  tanggal: { iso: string; teks: string }
  ringkasan: string | null
  tanda: { teks: string; isPenting: boolean }[]
  catatan: string | null
}
export type DaftarView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  saring: {
    aksi: string
    kata: string
    jenis: PilihanView[]
    tahun: PilihanView[]
    status: PilihanView[]
  } | null
  isTersaring: boolean
  baris: BarisDaftarView[]
  kosong: string | null
  umpan: string
  halaman: NavHalaman
}
type Bahan = { daftar: Daftar; jenis: JenisNaskah; halaman: number; saringan: Saringan; situs: string }

export const countHalamanDaftar = ({ jumlah }: Pick<Daftar, 'jumlah'>): number =>
  Math.max(1, Math.ceil(jumlah / BARIS_PER_DAFTAR))

export function toDaftarView({ daftar, jenis, halaman, saringan, situs }: Bahan): DaftarView {
  const alamat = `/desa/${daftar.desa.slug}/${jenis}`
  const isTersaring = Object.values(saringan).some((satu) => satu !== null && satu !== undefined)
  const jumlah = formatAngka(daftar.jumlah)
  const nama = formatNamaDesa(daftar.desa)
  const jawaban = isTersaring ? T.hasilSaring(jumlah) : toJawaban(jenis, daftar.jumlah, nama)
  const jalur = toAlamat(alamat, saringan, halaman)
  return {
    kerangka: toKerangka({
      judul: LABEL_NASKAH[jenis],
      deskripsi: jawaban,
      situs,
      jalur,
      ...(daftar.waktu === null ? {} : { waktu: daftar.waktu }),
      desa: toDesaView(daftar.desa),
      remah: listRemahDesa(daftar.desa),
      isTerindeks: !isTersaring,
    }),
    judul: LABEL_NASKAH[jenis],
    jawaban,
    saring: jenis === 'dokumen' ? toSaring(alamat, daftar, saringan) : null,
    isTersaring,
    baris: daftar.baris.map((baris) => toBaris(alamat, jenis, baris)),
    kosong: daftar.jumlah > 0 ? null : isTersaring ? T.tanpaHasil : TEKS_DAFTAR[jenis].kosong,
    umpan: `/desa/${daftar.desa.slug}/umpan.xml`,
    halaman: toNavHalaman(halaman, countHalamanDaftar(daftar), (nomor) => toAlamat(alamat, saringan, nomor)),
  }
}

const toJawaban = (jenis: JenisNaskah, jumlah: number, nama: string): string =>
  jumlah === 0 ? TEKS_DAFTAR[jenis].kosong : TEKS_DAFTAR[jenis].jumlah(formatAngka(jumlah), nama)

function toBaris(alamat: string, jenis: JenisNaskah, baris: BarisDaftar): BarisDaftarView {
  return {
    teks: baris.judul,
    href: `${alamat}/${baris.slug}`,
    tanggal: { iso: baris.tanggal, teks: formatTanggalRingkas(baris.tanggal) },
    ringkasan: baris.ringkasan ?? baris.tempat,
    tanda: listTanda(jenis, baris),
    catatan: toCatatan(baris),
  }
}

function listTanda(jenis: JenisNaskah, { sifat, status }: BarisDaftar): BarisDaftarView['tanda'] {
  if (sifat === 'serta-merta') return [{ teks: T.segera, isPenting: true }]
  const hukum = STATUS_HUKUM.find((satu) => satu === status)
  if (jenis !== 'dokumen' || hukum === undefined) return []
  return [{ teks: LABEL_STATUS_HUKUM[hukum], isPenting: hukum === 'dicabut' }]
}

function toCatatan({ ukuran, foto }: BarisDaftar): string | null {
  if (ukuran !== null) return `PDF, ${formatUkuran(ukuran)}`
  return foto === null ? null : `${foto} foto`
}

function toSaring(alamat: string, daftar: Daftar, saringan: Saringan): NonNullable<DaftarView['saring']> {
  const semua = (isDipilih: boolean): PilihanView => ({ nilai: '', label: T.semuaPilihan, isDipilih })
  const jenis = JENIS_DOKUMEN.filter((satu) => daftar.jenis.includes(satu))
  return {
    aksi: alamat,
    kata: saringan.kata ?? '',
    jenis: [
      semua(!saringan.jenis),
      ...jenis.map((nilai) => ({
        nilai,
        label: LABEL_JENIS_DOKUMEN[nilai],
        isDipilih: nilai === saringan.jenis,
      })),
    ],
    tahun: [
      semua(!saringan.tahun),
      ...daftar.tahun.map((nilai) => ({
        nilai: String(nilai),
        label: String(nilai),
        isDipilih: nilai === saringan.tahun,
      })),
    ],
    status: [
      semua(!saringan.status),
      ...STATUS_HUKUM.map((nilai) => ({
        nilai,
        label: LABEL_STATUS_HUKUM[nilai],
        isDipilih: nilai === saringan.status,
      })),
    ],
  }
}

/** Canonical: names in order, nothing that says nothing. */
function toAlamat(alamat: string, { jenis, kata, status, tahun }: Saringan, halaman: number): string {
  const kueri = new URLSearchParams()
  if (halaman > 1) kueri.set('halaman', String(halaman))
  if (jenis) kueri.set('jenis', jenis)
  if (kata) kueri.set('q', kata)
  if (status) kueri.set('status', status)
  if (tahun) kueri.set('tahun', String(tahun))
  const akhir = kueri.toString()
  return akhir === '' ? alamat : `${alamat}?${akhir}`
}
