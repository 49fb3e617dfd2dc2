/** The page that offers the open data. Pure. */
import { formatAngka } from 'cms/dasar/angka'
import { formatTanggalRingkas, toTanggal } from 'cms/dasar/tanggal'
import { DESA_PER_BAGIAN, type RingkasRegister, type TahunData } from '../../publik/data-provinsi.ts'
import { TEKS_DATA as T } from '../../teks/data.ts'
import { TEKS } from '../../teks/kerangka.ts'
import { TEKS_PORTAL } from '../../teks/portal.ts'
import { type KerangkaView, type Tautan, toKerangka } from '../kerangka.ts'
import { toBlokTeks } from '../portal.ts'
import { toTabelApbdes } from './apbdes-desa.ts'
import { toTabelProvinsi } from './apbdes-provinsi.ts'
import { NAMA_REGISTER } from './nama-register.ts'
import { REGISTER, toKolomRegister } from './register-provinsi.ts'
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
  /** Registers of all villages, each in its forms. */
  register: { judul: string; berkas: Tautan[] }[]
  registerJelas: string
  kolom: { judul: string; daftar: KolomView[] }[]
  blok: ReturnType<typeof toBlokTeks>
}

type Bahan = { daftarTahun: readonly TahunData[]; register: readonly RingkasRegister[]; situs: string }

export function toDataTerbukaView({ daftarTahun, register, situs }: Bahan): DataTerbukaView {
  const terisi = NAMA_REGISTER.filter((nama) => register.some(({ jenis }) => jenis === REGISTER[nama].jenis))
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
    tahun: daftarTahun.map(toTahunView),
    register: terisi.map((nama) => ({
      judul: REGISTER[nama].judul,
      berkas: [
        { teks: T.xlsx, href: `/data/${nama}.xlsx` },
        { teks: T.csv, href: `/data/${nama}.csv` },
        { teks: T.json, href: `/data/${nama}.json` },
      ],
    })),
    registerJelas: T.registerJelas(DESA_PER_BAGIAN),
    kolom: [
      {
        judul: T.kolomJelas(T.perBaris.toLowerCase()),
        daftar: listKolom(toTabelApbdes({ baris: [], tahun: 0, susunanKode: 'permendagri-20-2018' })),
      },
      { judul: T.kolomJelas(T.tabel.toLowerCase()), daftar: listKolom(toTabelProvinsi([], 0, '')) },
      ...terisi.map((nama) => ({
        judul: T.kolomJelas(REGISTER[nama].judul.toLowerCase()),
        daftar: listKolom({ kolom: toKolomRegister(nama) }),
      })),
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
      { teks: T.kegiatanCsv, href: `${alamat}/kegiatan.csv` },
      { teks: T.paket, href: `${alamat}/datapackage.json` },
    ],
  }
}

/** Pairs of columns are told once. */
const listKolom = ({ kolom }: Pick<Tabel, 'kolom'>): KolomView[] =>
  kolom.map(({ nama, judul, keterangan, jenis }) => ({
    nama,
    arti: `${judul}. ${keterangan}`,
    jenis: T.jenisKolom[jenis],
  }))
