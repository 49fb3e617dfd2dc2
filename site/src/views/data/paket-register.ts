/** `datapackage.json` of the registers of a village, and of what all villages have announced. */
import { type FasilitasPublik, getAlamatFasilitas } from 'cms/contract/fasilitas'
import { getAlamatInformasiPublik, type InformasiPublik } from 'cms/contract/informasi-publik'
import { ALAMAT_KETERBUKAAN } from 'cms/contract/keterbukaan'
import { getAlamatLembagaEkonomi, type LembagaEkonomiPublik } from 'cms/contract/lembaga-ekonomi'
import type { DesaRingkas } from 'cms/contract/nilai'
import type { Tanggal } from 'cms/dasar/tanggal'
import { TEKS_DATA as T } from '../../teks/data.ts'
import { TEKS_INFORMASI } from '../../teks/informasi-publik.ts'
import { TEKS_KETERBUKAAN } from '../../teks/keterbukaan.ts'
import { TEKS_FASILITAS, TEKS_LEMBAGA_EKONOMI } from '../../teks/sarana.ts'
import { formatNamaDesa } from '../kerangka.ts'
import { type SaringanKeterbukaan, toAlamatBerkas } from '../saringan-keterbukaan.ts'
import { formatJsonInformasi, toTabelDikecualikan, toTabelInformasi } from './informasi-publik.ts'
import { formatJsonKeterbukaan } from './keterbukaan.ts'
import { toKepala, toSumber } from './paket.ts'
import {
  formatJsonFasilitas,
  formatJsonLembaga,
  toTabelFasilitas,
  toTabelLembaga,
  toTabelPenyertaan,
} from './sarana.ts'
import { formatCsvTabel, type Tabel } from './tabel.ts'
import { formatXlsx } from './xlsx.ts'

export function createPaketInformasi({ isi, waktu }: { isi: InformasiPublik; waktu: Date }, situs: string) {
  const alamat = `${situs}${getAlamatInformasiPublik(isi.desa.slug)}`
  return createPaketRegister({
    desa: isi.desa,
    nama: 'informasi-publik',
    judul: TEKS_INFORMASI.judul,
    uraian: T.uraianInformasi,
    waktu,
    alamat,
    tabel: [
      { nama: 'daftar', judul: TEKS_INFORMASI.judul, tabel: toTabelInformasi(isi, situs) },
      {
        nama: 'dikecualikan',
        judul: TEKS_INFORMASI.dikecualikan,
        path: `${alamat}/dikecualikan.csv`,
        tabel: toTabelDikecualikan(isi),
      },
    ],
    json: { judul: T.seluruhInformasi, isi: formatJsonInformasi(isi, situs) },
  })
}

export function createPaketFasilitas({ isi, waktu }: { isi: FasilitasPublik; waktu: Date }, situs: string) {
  const alamat = `${situs}${getAlamatFasilitas(isi.desa.slug)}`
  return createPaketRegister({
    desa: isi.desa,
    nama: 'fasilitas',
    judul: TEKS_FASILITAS.judul,
    uraian: TEKS_FASILITAS.uraianPaket,
    waktu,
    alamat,
    tabel: [{ nama: 'daftar', judul: TEKS_FASILITAS.csv, tabel: toTabelFasilitas(isi) }],
    json: { judul: TEKS_FASILITAS.json, isi: formatJsonFasilitas(isi, situs) },
  })
}

export function createPaketLembaga(
  { isi, waktu }: { isi: LembagaEkonomiPublik; waktu: Date },
  situs: string,
) {
  const alamat = `${situs}${getAlamatLembagaEkonomi(isi.desa.slug)}`
  return createPaketRegister({
    desa: isi.desa,
    nama: 'lembaga-ekonomi',
    judul: TEKS_LEMBAGA_EKONOMI.judul,
    uraian: TEKS_LEMBAGA_EKONOMI.uraianPaket,
    waktu,
    alamat,
    tabel: [
      { nama: 'lembaga', judul: TEKS_LEMBAGA_EKONOMI.csv, tabel: toTabelLembaga(isi) },
      {
        nama: 'penyertaan',
        judul: TEKS_LEMBAGA_EKONOMI.csvPenyertaan,
        path: `${alamat}/penyertaan.csv`,
        tabel: toTabelPenyertaan(isi),
      },
    ],
    json: { judul: TEKS_LEMBAGA_EKONOMI.json, isi: formatJsonLembaga(isi, situs) },
  })
}

type BahanRegister = {
  desa: DesaRingkas
  nama: string
  judul: string
  uraian: string
  waktu: Date
  /** Of the page, whole. */
  alamat: string
} & Pick<BahanBerkas, 'tabel' | 'json'>

/** A register of a village. */
function createPaketRegister({ desa, nama, judul, uraian, waktu, alamat, tabel, json }: BahanRegister) {
  const namaDesa = formatNamaDesa(desa)
  return createPaket({
    kepala: { nama: `${nama}-${desa.slug}`, judul: `${judul} ${namaDesa}`, uraian, waktu, situs: alamat },
    asal: {
      contributors: [{ title: `Pemerintah ${namaDesa}`, role: 'publisher' }],
      spatial: desa.kode,
      contoh: desa.contoh,
    },
    berkas: { toAlamat: (jenis) => `${alamat}.${jenis}`, tabel, json },
  })
}

type BahanKeterbukaan = { tabel: Tabel; saringan: SaringanKeterbukaan; hariIni: Tanggal; situs: string }

/** What is due changes with the day, so the package is of its day. */
export function createPaketKeterbukaan({ tabel, saringan, hariIni, situs }: BahanKeterbukaan) {
  const { tahun } = saringan
  return createPaket({
    kepala: {
      nama: tabel.nama,
      judul: TEKS_KETERBUKAAN.captionProvinsi(tahun),
      uraian: TEKS_KETERBUKAAN.uraianPaket,
      waktu: new Date(hariIni),
      situs: `${situs}${ALAMAT_KETERBUKAAN}`,
    },
    asal: { temporal: String(tahun), fiscalYear: tahun },
    berkas: {
      toAlamat: (jenis) => `${situs}${toAlamatBerkas(saringan, `.${jenis}`)}`,
      tabel: [{ nama: 'desa', judul: TEKS_KETERBUKAAN.captionProvinsi(tahun), tabel }],
      json: {
        judul: TEKS_KETERBUKAAN.captionProvinsi(tahun),
        isi: formatJsonKeterbukaan(tabel, saringan, situs),
      },
    },
  })
}

type BahanBerkas = {
  toAlamat: (jenis: string) => string
  /** The first is also there as a worksheet; the others say where they are. */
  tabel: readonly [TabelPaket, ...(TabelPaket & { path: string })[]]
  json: { judul: string; isi: string }
}
type TabelPaket = { nama: string; judul: string; tabel: Tabel }

/** Tables as CSV, the first also as a worksheet, and all of it as JSON, beside the page. */
async function createPaket<Asal extends object>(bahan: {
  kepala: Parameters<typeof toKepala>[0]
  asal: Asal
  berkas: BahanBerkas
}) {
  const { toAlamat, tabel, json } = bahan.berkas
  const [utama, ...lain] = tabel
  const path = toAlamat('xlsx')
  const isi = await formatXlsx(utama.tabel)
  return {
    ...toKepala(bahan.kepala),
    ...bahan.asal,
    resources: [
      ...[{ ...utama, path: toAlamat('csv') }, ...lain].map((satu) =>
        toSumber({ ...satu, format: 'csv', isi: formatCsvTabel(satu.tabel) }),
      ),
      toSumber({ ...utama, nama: `${utama.nama}-lembar-kerja`, path, format: 'xlsx', isi }),
      toSumber({ ...json, nama: 'seluruhnya', path: toAlamat('json'), format: 'json' }),
    ],
  }
}
