/** What a village has announced about its budgets, ready to print. Pure. */
import { getAlamatInformasiPublik } from 'cms/contract/informasi-publik'
import {
  ALAMAT_KETERBUKAAN,
  type BuktiPublik,
  getAlamatKeterbukaan,
  type KeterbukaanPublik,
  LABEL_KEWAJIBAN,
  LABEL_MEDIA,
} from 'cms/contract/keterbukaan'
import { formatAngka, formatUkuran } from 'cms/dasar/angka'
import {
  type ButirKewajiban,
  calculateKeterbukaan,
  isLewatTenggang,
  KEWAJIBAN,
  type Keterbukaan,
} from 'cms/dasar/keterbukaan'
import { formatTanggal, formatTanggalRingkas } from 'cms/dasar/tanggal'
import { TEKS_INFORMASI } from '../teks/informasi-publik.ts'
import { TEKS_KETERBUKAAN as T } from '../teks/keterbukaan.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'

type BuktiView = { kalimat: string; tautan: Tautan | null }
export type KewajibanView = {
  nama: string
  batas: string
  keadaan: string
  isPenting: boolean
  catatan: string[]
  bukti: BuktiView[]
}
export type TahunKeterbukaanView = {
  judul: string
  caption: string
  skor: string | null
  daftar: KewajibanView[]
}
export type KeterbukaanView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  daftarTahun: TahunKeterbukaanView[]
  dasar: string[]
  informasi: Tautan
  semuaDesa: Tautan
}
type Bahan = { keterbukaan: KeterbukaanPublik; waktu: Date; situs: string; hariIni: string }
/** What the province lets the public see as late, and after how many days. */
type AturanTampil = Pick<KeterbukaanPublik, 'tampilTerlambat' | 'hariTenggang'>
type Tahun = KeterbukaanPublik['daftarTahun'][number]

export function toKeterbukaanView({ keterbukaan, waktu, situs, hariIni }: Bahan): KeterbukaanView {
  const { desa } = keterbukaan
  const daftarTahun = toDaftarTahun(keterbukaan, Number(hariIni.slice(0, 4)))
  const nama = formatNamaDesa(desa)
  const terbaru = daftarTahun.find(({ tahun }) => tahun === Number(hariIni.slice(0, 4)))
  const jawaban = toJawaban(nama, terbaru ?? null, hariIni)
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: jawaban,
      situs,
      jalur: getAlamatKeterbukaan(desa.slug),
      waktu,
      desa: toDesaView(desa),
      remah: listRemahDesa(desa),
    }),
    judul: T.judul,
    jawaban,
    daftarTahun: daftarTahun.map((satu) => toTahunView(satu, keterbukaan, hariIni)),
    dasar: [...new Set(KEWAJIBAN.map(({ dasar }) => dasar))],
    informasi: { teks: TEKS_INFORMASI.tautan, href: getAlamatInformasiPublik(desa.slug) },
    semuaDesa: { teks: T.semuaDesa, href: ALAMAT_KETERBUKAAN },
  }
}

/** The present year stands there even before anything of it is known. */
function toDaftarTahun({ daftarTahun }: KeterbukaanPublik, kini: number): Tahun[] {
  if (daftarTahun.some(({ tahun }) => tahun === kini)) return daftarTahun
  return [...daftarTahun, { tahun: kini, bukti: [], alasan: [] }].sort((a, b) => b.tahun - a.tahun)
}

function toJawaban(nama: string, tahun: Tahun | null, hariIni: string): string {
  const { tahun: angka, bukti } = tahun ?? { tahun: Number(hariIni.slice(0, 4)), bukti: [] }
  const { jatuhTempo, tepat, lewat } = calculateKeterbukaan(angka, bukti, hariIni)
  if (jatuhTempo === 0) return T.jawabanBelumWaktunya(nama, angka)
  return T.jawaban(nama, angka, formatAngka(tepat + lewat), formatAngka(jatuhTempo))
}

function toTahunView(tahun: Tahun, aturan: AturanTampil, hariIni: string): TahunKeterbukaanView {
  const hitungan = calculateKeterbukaan(tahun.tahun, tahun.bukti, hariIni)
  return {
    judul: T.tahunJudul(tahun.tahun),
    caption: T.captionDesa(tahun.tahun),
    skor: toSkor(hitungan),
    daftar: hitungan.butir.map((butir) => toKewajibanView({ butir, tahun, aturan, hariIni })),
  }
}

const toSkor = ({ skor }: Keterbukaan): string | null => (skor === null ? null : T.skor(formatAngka(skor)))

type BahanKewajiban = { butir: ButirKewajiban; tahun: Tahun; aturan: AturanTampil; hariIni: string }

function toKewajibanView({ butir, tahun, aturan, hariIni }: BahanKewajiban): KewajibanView {
  const { keadaan, tenggat } = butir
  const isBelum = aturan.tampilTerlambat && keadaan === 'belum'
  const isTerlambat =
    isBelum && tenggat !== null && isLewatTenggang(tenggat, hariIni, aturan.hariTenggang ?? 0)
  return {
    nama: LABEL_KEWAJIBAN[butir.kode],
    batas: butir.tenggat === null ? T.bilaAda : formatTanggalRingkas(butir.tenggat),
    keadaan: formatKeadaan(butir, aturan.tampilTerlambat, isTerlambat),
    isPenting: isTerlambat,
    catatan: isBelum
      ? tahun.alasan
          .filter(({ kode }) => kode === butir.kode)
          .map(({ tanggal, isi }) => T.alasan(formatTanggalRingkas(tanggal), isi))
      : [],
    bukti: tahun.bukti.filter(({ kode }) => kode === butir.kode).flatMap(listBuktiView),
  }
}

function formatKeadaan(
  { keadaan, tanggal, tenggat }: ButirKewajiban,
  tampilTerlambat: boolean,
  isTerlambat: boolean,
): string {
  const hari = tanggal === null ? '' : formatTanggalRingkas(tanggal)
  switch (keadaan) {
    case 'tepat':
      return T.diumumkan(hari)
    case 'lewat':
      return tampilTerlambat ? T.lewat(hari) : T.diumumkan(hari)
    case 'belum':
      return isTerlambat ? T.terlambat(formatTanggal(tenggat ?? '')) : T.belum
    case 'belum-waktunya':
      return T.belumWaktunya
    case 'bila-ada':
      return T.belumAda
  }
}

/** Where it could be seen, and the ways to see it now. */
function listBuktiView({ tanggal, media, keterangan, alamat, berkas }: BuktiPublik): BuktiView[] {
  const tempat = [media.map((satu) => LABEL_MEDIA[satu]).join(', '), keterangan].filter(Boolean).join('. ')
  const kalimat = tempat === '' ? '' : `${tempat} (${formatTanggalRingkas(tanggal)})`
  const tautan = [
    ...(alamat === null ? [] : [{ teks: T.lihat, href: alamat }]),
    ...(berkas === null
      ? []
      : [
          {
            teks: T.berkas(formatUkuran(berkas.ukuran)),
            href: `/berkas/${berkas.sha256}/${berkas.nama}`,
          },
        ]),
  ]
  return tautan.length === 0
    ? [{ kalimat, tautan: null }]
    : tautan.map((satu, i) => ({ kalimat: i === 0 ? kalimat : '', tautan: satu }))
}
