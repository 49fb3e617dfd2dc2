/** The page that offers the open data. Pure. */
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggalRingkas, toTanggal } from 'cms/dasar/tanggal'
import type { TahunData } from '../../publik/data-provinsi.ts'
import { TEKS_DATA as T } from '../../teks/data.ts'
import { TEKS } from '../../teks/kerangka.ts'
import { TEKS_PORTAL } from '../../teks/portal.ts'
import { type KerangkaView, type Tautan, toKerangka } from '../kerangka.ts'
import { toBlokTeks } from '../portal.ts'
import { toTabelApbdes } from './apbdes-desa.ts'
import { toTabelProvinsi } from './apbdes-provinsi.ts'
import type { Tabel } from './tabel.ts'

export type TahunDataTerbukaView = {
  tahun: number
  desa: string
  diperbarui: string
  lembar: Tautan
  lain: Tautan[]
}
export type KolomView = { nama: string; arti: string; jenis: string }
export type DataTerbukaView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  tahun: TahunDataTerbukaView[]
  kolom: { judul: string; daftar: KolomView[] }[]
  blok: ReturnType<typeof toBlokTeks>
}

export function toDataTerbukaView(daftar: readonly TahunData[], situs: string): DataTerbukaView {
  const { judul, jawaban, isi } = TEKS_PORTAL.data
  return {
    kerangka: toKerangka({
      judul,
      deskripsi: jawaban,
      situs,
      jalur: '/data',
      remah: [{ teks: TEKS.beranda, href: '/' }],
    }),
    judul,
    jawaban,
    tahun: daftar.map(toTahunView),
    kolom: [
      {
        judul: T.kolomJelas(T.perBaris.toLowerCase()),
        daftar: listKolom(toTabelApbdes({ baris: [], tahun: 0, susunanKode: 'permendagri-20-2018' })),
      },
      { judul: T.kolomJelas(T.tabel.toLowerCase()), daftar: listKolom(toTabelProvinsi([], 0, '')) },
    ],
    blok: toBlokTeks(isi),
  }
}

function toTahunView({ tahun, desa, contoh, waktu }: TahunData): TahunDataTerbukaView {
  const alamat = `/data/apbdes/${tahun}`
  return {
    tahun,
    desa: contoh === desa ? T.termasukContoh(formatAngka(desa)) : formatAngka(desa),
    diperbarui: formatTanggalRingkas(toTanggal(waktu)),
    lembar: { teks: T.unduhXlsx(tahun), href: `${alamat}.xlsx` },
    lain: [
      { teks: T.csv, href: `${alamat}.csv` },
      { teks: T.json, href: `${alamat}.json` },
      { teks: T.rincianCsv, href: `${alamat}/rincian.csv` },
      { teks: T.paket, href: `${alamat}/datapackage.json` },
    ],
  }
}

/** Pairs of columns are told once. */
const listKolom = ({ kolom }: Tabel): KolomView[] =>
  kolom.map(({ nama, judul, keterangan, jenis }) => ({
    nama,
    arti: `${judul}. ${keterangan}`,
    jenis: T.jenisKolom[jenis],
  }))
