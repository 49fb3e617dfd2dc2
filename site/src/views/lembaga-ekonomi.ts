/** BUM Desa and koperasi of a village, ready to print. Pure. */
import {
  getAlamatLembagaEkonomi,
  LABEL_LEMBAGA_EKONOMI,
  type LembagaEkonomi,
  type LembagaEkonomiPublik,
} from 'cms/contract/lembaga-ekonomi'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS_LEMBAGA_EKONOMI as T } from '../teks/sarana.ts'
import { formatAngkaRupiah } from './jumlah.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'

type TabelView = { caption: string; kepala: string[]; baris: string[][] }
export type LembagaEkonomiView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  daftar: { nama: string; jenis: string; badanHukum: string; usaha: string | null; hasil: TabelView | null }[]
  penyertaan: TabelView | null
  unduh: Tautan[]
}
type Bahan = { ekonomi: LembagaEkonomiPublik; waktu: Date; situs: string }

export function toLembagaEkonomiView({ ekonomi, waktu, situs }: Bahan): LembagaEkonomiView {
  const { desa, daftar, penyertaan } = ekonomi
  const nama = formatNamaDesa(desa)
  const jawaban =
    daftar.length === 0 ? T.jawabanKosong(nama) : T.jawaban(nama, daftar.map((satu) => satu.nama).join(', '))
  const alamat = getAlamatLembagaEkonomi(desa.slug)
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: jawaban,
      situs,
      jalur: alamat,
      waktu,
      desa: toDesaView(desa),
      remah: listRemahDesa(desa),
    }),
    judul: T.judul,
    jawaban,
    daftar: daftar.map(toLembagaView),
    penyertaan: toPenyertaanView(penyertaan),
    unduh: [
      { teks: T.csv, href: `${alamat}.csv` },
      { teks: T.xlsx, href: `${alamat}.xlsx` },
      { teks: T.csvPenyertaan, href: `${alamat}/penyertaan.csv` },
      { teks: T.json, href: `${alamat}.json` },
      { teks: T.paket, href: `${alamat}/datapackage.json` },
    ],
  }
}

function toLembagaView(lembaga: LembagaEkonomi): LembagaEkonomiView['daftar'][number] {
  const { nama, jenis, badanHukum, usaha } = lembaga
  return {
    nama,
    jenis: LABEL_LEMBAGA_EKONOMI[jenis],
    badanHukum:
      badanHukum === null
        ? T.tanpaBadanHukum
        : T.badanHukum(badanHukum.nomor, formatTanggal(badanHukum.tanggal)),
    usaha: usaha.length === 0 ? null : usaha.join(', '),
    hasil: toHasilView(lembaga),
  }
}

function toHasilView({ nama, jenis, daftarHasil }: LembagaEkonomi): TabelView | null {
  if (daftarHasil.length === 0) return null
  return {
    caption: T.hasilCaption(nama),
    kepala: [T.tahun, T.pendapatan, jenis === 'kdmp' ? T.shu : T.laba, T.bagianDesa],
    baris: daftarHasil.map(({ tahun, pendapatan, hasil, bagianDesa }) => [
      String(tahun),
      ...[pendapatan, hasil, bagianDesa].map(formatAngkaRupiah),
    ]),
  }
}

function toPenyertaanView(penyertaan: LembagaEkonomiPublik['penyertaan']): TabelView | null {
  if (penyertaan.length === 0) return null
  return {
    caption: T.penyertaanCaption,
    kepala: [T.tahun, T.anggaran, T.realisasi],
    baris: penyertaan.map(({ tahun, anggaran, realisasi }) => [
      String(tahun),
      formatAngkaRupiah(anggaran),
      formatAngkaRupiah(realisasi),
    ]),
  }
}
