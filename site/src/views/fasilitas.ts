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
import { TEKS_FASILITAS as T } from '../teks/sarana.ts'
import { listRemahDesa } from './apbdes.ts'
import { formatNamaDesa, type KerangkaView, type Tautan, toDesaView, toKerangka } from './kerangka.ts'
import { formatDusun } from './tempat.ts'

export type FasilitasBarisView = { nama: string; kondisi: string; isRusak: boolean; rincian: string }
export type FasilitasView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  /** Only the kinds that there are. */
  kelompok: { judul: string; daftar: FasilitasBarisView[] }[]
  unduh: Tautan[]
}
type Bahan = { fasilitas: FasilitasPublik; waktu: Date; situs: string }

export function toFasilitasView({ fasilitas, waktu, situs }: Bahan): FasilitasView {
  const { desa, daftar } = fasilitas
  const jawaban = toJawaban(formatNamaDesa(desa), daftar)
  const alamat = getAlamatFasilitas(desa.slug)
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
    kelompok: JENIS_FASILITAS.flatMap((jenis) => {
      const milik = daftar.filter((satu) => satu.jenis === jenis).map(toBarisView)
      return milik.length === 0 ? [] : [{ judul: LABEL_JENIS_FASILITAS[jenis], daftar: milik }]
    }),
    unduh: [
      { teks: T.csv, href: `${alamat}.csv` },
      { teks: T.json, href: `${alamat}.json` },
      { teks: T.paket, href: `${alamat}/datapackage.json` },
    ],
  }
}

function toJawaban(nama: string, daftar: readonly Fasilitas[]): string {
  if (daftar.length === 0) return T.jawabanKosong(nama)
  const rusak = daftar.filter(({ kondisi }) => kondisi !== 'baik').length
  return T.jawaban(nama, formatAngka(daftar.length), formatAngka(rusak))
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
