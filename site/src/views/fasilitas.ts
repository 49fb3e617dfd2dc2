/** Facilities of a village, ready to print. Pure. */
import {
  type Fasilitas,
  type FasilitasPublik,
  getAlamatFasilitas,
  JENIS_FASILITAS,
  LABEL_JENIS_FASILITAS,
  LABEL_KONDISI,
  LABEL_SUMBER_FASILITAS,
} from 'cms/contract/fasilitas'
import { formatAngka, formatDesimal } from 'cms/dasar/angka'
import { toKunciTempat } from 'cms/dasar/tempat'
import { TEKS_FASILITAS as T } from '../teks/sarana.ts'
import {
  formatNamaDesa,
  type KerangkaView,
  listRemahDesa,
  type Tautan,
  toDesaView,
  toKerangka,
} from './kerangka.ts'
import { type NavHalaman, toNavHalaman } from './nav-halaman.ts'
import { formatDusun, listNamaDusun, listPilihanDusun, type PilihanDusun } from './tempat.ts'

export type FasilitasBarisView = { nama: string; kondisi: string; isRusak: boolean; rincian: string }
export type FasilitasView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  aksi: string
  pilihan: PilihanDusun[]
  /** Only the kinds that there are. */
  kelompok: { judul: string; daftar: FasilitasBarisView[] }[]
  halaman: NavHalaman
  unduh: Tautan[]
}
/** `dusun` as it stands in the address, null for all; `halaman` counts from 1. */
type Saringan = { dusun: string | null; halaman: number }
type Bahan = { fasilitas: FasilitasPublik; waktu: Date; situs: string } & Saringan

const FASILITAS_PER_HALAMAN = 100

/** At least one, also where there is nothing to show. */
export const countHalamanFasilitas = (fasilitas: FasilitasPublik, dusun: string | null): number =>
  Math.max(1, Math.ceil(listDusun(fasilitas, dusun).length / FASILITAS_PER_HALAMAN))

const listDusun = ({ daftar }: FasilitasPublik, dusun: string | null): Fasilitas[] =>
  daftar.filter((satu) => dusun === null || (satu.dusun !== null && toKunciTempat(satu.dusun) === dusun))

export function toFasilitasView({ fasilitas, waktu, situs, dusun, halaman }: Bahan): FasilitasView {
  const { desa } = fasilitas
  const urut = listNamaDusun(fasilitas.daftar.flatMap((satu) => satu.dusun ?? []))
  const isDikenal = dusun === null || urut.some(([nilai]) => nilai === dusun)
  const semua = listDusun(fasilitas, dusun)
  const mulai = (halaman - 1) * FASILITAS_PER_HALAMAN
  const daftar = semua.slice(mulai, mulai + FASILITAS_PER_HALAMAN)
  const tempat = dusun === null ? null : (new Map(urut).get(dusun) ?? formatDusun(dusun.replaceAll('-', ' ')))
  const jawaban = toJawaban(formatNamaDesa(desa), tempat, semua)
  const alamat = getAlamatFasilitas(desa.slug)
  return {
    kerangka: toKerangka({
      judul: T.judul,
      deskripsi: jawaban,
      situs,
      jalur: toAlamat(alamat, { dusun: isDikenal ? dusun : null, halaman }),
      waktu,
      desa: toDesaView(desa),
      remah: listRemahDesa(desa),
      isTerindeks: isDikenal,
    }),
    judul: T.judul,
    jawaban,
    aksi: alamat,
    pilihan: listPilihanDusun(urut, dusun),
    kelompok: JENIS_FASILITAS.flatMap((jenis) => {
      const milik = daftar.filter((satu) => satu.jenis === jenis).map(toBarisView)
      return milik.length === 0 ? [] : [{ judul: LABEL_JENIS_FASILITAS[jenis], daftar: milik }]
    }),
    halaman: toNavHalaman(halaman, countHalamanFasilitas(fasilitas, dusun), (nomor) =>
      toAlamat(alamat, { dusun, halaman: nomor }),
    ),
    unduh: [
      { teks: T.csv, href: `${alamat}.csv` },
      { teks: T.xlsx, href: `${alamat}.xlsx` },
      { teks: T.json, href: `${alamat}.json` },
      { teks: T.paket, href: `${alamat}/datapackage.json` },
    ],
  }
}

function toJawaban(nama: string, tempat: string | null, daftar: readonly Fasilitas[]): string {
  const rusak = formatAngka(daftar.filter(({ kondisi }) => kondisi !== 'baik').length)
  if (tempat !== null)
    return daftar.length === 0
      ? T.jawabanDusunKosong(nama, tempat)
      : T.jawabanDusun(tempat, formatAngka(daftar.length), rusak)
  return daftar.length === 0 ? T.jawabanKosong(nama) : T.jawaban(nama, formatAngka(daftar.length), rusak)
}

function toAlamat(alamat: string, { dusun, halaman }: Saringan): string {
  const kueri = new URLSearchParams()
  if (dusun !== null) kueri.set('dusun', dusun)
  if (halaman > 1) kueri.set('halaman', String(halaman))
  return kueri.size === 0 ? alamat : `${alamat}?${kueri}`
}

function toBarisView(satu: Fasilitas): FasilitasBarisView {
  const { dusun, kapasitas, tahunDibangun, jarakKm, sumberDana } = satu
  const rincian = [
    dusun === null ? (jarakKm === null ? T.seluruhDesa : null) : formatDusun(dusun),
    kapasitas,
    tahunDibangun === null ? null : T.dibangun(tahunDibangun),
    jarakKm === null ? null : T.jarak(formatDesimal(jarakKm)),
    sumberDana === null ? null : `${T.sumber}: ${LABEL_SUMBER_FASILITAS[sumberDana]}`,
  ].filter((bagian) => bagian !== null)
  return {
    nama: satu.nama,
    kondisi: LABEL_KONDISI[satu.kondisi],
    isRusak: satu.kondisi !== 'baik',
    rincian: rincian.join(' · '),
  }
}
