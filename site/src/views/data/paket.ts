/** `datapackage.json` (Frictionless): what a set of files holds, under which licence, with size and checksum of each. */
import { createHash } from 'node:crypto'
import { type ApbdesPublik, getAlamatApbdes } from 'cms/contract/apbdes'
import { type FasilitasPublik, getAlamatFasilitas } from 'cms/contract/fasilitas'
import { getAlamatInformasiPublik, type InformasiPublik } from 'cms/contract/informasi-publik'
import { getAlamatLembagaEkonomi, type LembagaEkonomiPublik } from 'cms/contract/lembaga-ekonomi'
import type { DesaRingkas } from 'cms/contract/nilai'
import { type BarisProvinsi, DESA_PER_BAGIAN } from '../../publik/data-provinsi.ts'
import { TEKS_APBDES } from '../../teks/apbdes.ts'
import { TEKS_DATA as T } from '../../teks/data.ts'
import { TEKS_INFORMASI } from '../../teks/informasi-publik.ts'
import { TEKS_FASILITAS, TEKS_LEMBAGA_EKONOMI } from '../../teks/sarana.ts'
import { formatCsv } from '../csv.ts'
import { formatNamaDesa } from '../kerangka.ts'
import { formatJsonApbdes, toTabelApbdes } from './apbdes-desa.ts'
import { toTabelProvinsi, toTabelRincian } from './apbdes-provinsi.ts'
import { formatJsonInformasi, toTabelDikecualikan, toTabelInformasi } from './informasi-publik.ts'
import {
  formatJsonFasilitas,
  formatJsonLembaga,
  toTabelFasilitas,
  toTabelLembaga,
  toTabelPenyertaan,
} from './sarana.ts'
import { formatCsvTabel, type Tabel, toObjek, toSkema } from './tabel.ts'
import { formatXlsx } from './xlsx.ts'

export const LISENSI = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

type Isi = string | Uint8Array
type BahanSumber = { nama: string; judul: string; path: string; format: string; isi: Isi; tabel?: Tabel }

export async function createPaketDesa({ isi, waktu }: { isi: ApbdesPublik; waktu: Date }, situs: string) {
  const { desa, tahun, peraturan } = isi
  const alamat = getAlamatApbdes(desa.slug, tahun)
  const tabel = toTabelApbdes(isi)
  const nama = `apbdes-${desa.slug}-${tahun}`
  return {
    ...toKepala({
      nama,
      judul: `${T.judulPaket(tahun)} ${formatNamaDesa(desa)}`,
      tahun,
      waktu,
      situs: `${situs}${alamat}`,
    }),
    sources: [{ title: `${peraturan.jenis} ${peraturan.nomor}`, path: `${situs}${alamat}` }],
    contributors: [{ title: `Pemerintah ${formatNamaDesa(desa)}`, role: 'publisher' }],
    spatial: desa.kode,
    contoh: desa.contoh,
    resources: [
      toSumber({
        nama: 'baris',
        judul: T.baris,
        path: `${situs}${alamat}.csv`,
        format: 'csv',
        isi: formatCsv(isi),
        tabel,
      }),
      toSumber({
        nama: 'lembar-kerja',
        judul: T.baris,
        path: `${situs}${alamat}.xlsx`,
        format: 'xlsx',
        isi: await formatXlsx(tabel),
        tabel,
      }),
      toSumber({
        nama: 'seluruhnya',
        judul: T.seluruhnya,
        path: `${situs}${alamat}.json`,
        format: 'json',
        isi: formatJsonApbdes({ isi, waktu }),
      }),
      // Of each act of the year; made when they are asked for: each says its own checksum (Repr-Digest).
      ...isi.versi.map(({ nama: versi, alamat: milik, fase, ke }) => ({
        name: `versi-${versi}`,
        title: `${T.baris}: ${TEKS_APBDES.namaVersi(fase, ke)}`,
        path: `${situs}${milik}.csv`,
        format: 'csv',
        mediatype: JENIS.csv,
        encoding: 'utf-8',
        profile: 'tabular-data-resource',
        schema: toSkema(tabel),
      })),
    ],
  }
}

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
      {
        nama: 'daftar',
        judul: TEKS_INFORMASI.judul,
        path: `${alamat}.csv`,
        tabel: toTabelInformasi(isi, situs),
      },
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
    tabel: [
      { nama: 'daftar', judul: TEKS_FASILITAS.csv, path: `${alamat}.csv`, tabel: toTabelFasilitas(isi) },
    ],
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
      { nama: 'lembaga', judul: TEKS_LEMBAGA_EKONOMI.csv, path: `${alamat}.csv`, tabel: toTabelLembaga(isi) },
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
  tabel: readonly { nama: string; judul: string; path: string; tabel: Tabel }[]
  json: { judul: string; isi: string }
}

/** A register of a village: its tables as CSV, and all of it as JSON beside its page. */
function createPaketRegister({ desa, nama, judul, uraian, waktu, alamat, tabel, json }: BahanRegister) {
  const namaDesa = formatNamaDesa(desa)
  return {
    ...toKepalaUmum({
      nama: `${nama}-${desa.slug}`,
      judul: `${judul} ${namaDesa}`,
      uraian,
      waktu,
      situs: alamat,
    }),
    contributors: [{ title: `Pemerintah ${namaDesa}`, role: 'publisher' }],
    spatial: desa.kode,
    contoh: desa.contoh,
    resources: [
      ...tabel.map((satu) => toSumber({ ...satu, format: 'csv', isi: formatCsvTabel(satu.tabel) })),
      toSumber({ ...json, nama: 'seluruhnya', path: `${alamat}.json`, format: 'json' }),
    ],
  }
}

type BahanProvinsi = { daftar: readonly BarisProvinsi[]; tahun: number; situs: string }

export async function createPaketProvinsi({ daftar, tahun, situs }: BahanProvinsi) {
  const alamat = `${situs}/data/apbdes/${tahun}`
  const tabel = toTabelProvinsi(daftar, tahun, situs)
  const rincian = toTabelRincian([], tahun)
  const bagian = Array.from({ length: Math.ceil(daftar.length / DESA_PER_BAGIAN) }, (_, i) =>
    i === 0 ? `${alamat}/rincian.csv` : `${alamat}/rincian.csv?halaman=${i + 1}`,
  )
  const waktu = new Date(Math.max(...daftar.map((satu) => satu.waktu.getTime())))
  return {
    ...toKepala({
      nama: `apbdes-desa-${tahun}`,
      judul: T.judulPaketProvinsi(tahun),
      tahun,
      waktu,
      situs: `${situs}/data`,
    }),
    resources: [
      toSumber({
        nama: 'desa',
        judul: T.ringkasan,
        path: `${alamat}.csv`,
        format: 'csv',
        isi: formatCsvTabel(tabel),
        tabel,
      }),
      toSumber({
        nama: 'desa-lembar-kerja',
        judul: T.ringkasan,
        path: `${alamat}.xlsx`,
        format: 'xlsx',
        isi: await formatXlsx(tabel),
        tabel,
      }),
      toSumber({
        nama: 'desa-json',
        judul: T.ringkasan,
        path: `${alamat}.json`,
        format: 'json',
        isi: formatJsonProvinsi(tabel),
      }),
      // In parts, made when they are asked for: each says its own checksum (Repr-Digest).
      {
        name: 'rincian',
        title: T.rincian,
        path: bagian,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        profile: 'tabular-data-resource',
        schema: toSkema(rincian),
      },
    ],
  }
}

export const formatJsonProvinsi = (tabel: Tabel): string =>
  JSON.stringify({ lisensi: LISENSI.name, desa: toObjek(tabel) })

type BahanKepala = { nama: string; judul: string; tahun: number; waktu: Date; situs: string }

const toKepala = ({ tahun, ...bahan }: BahanKepala) => ({
  ...toKepalaUmum({ ...bahan, uraian: T.uraianPaket }),
  temporal: String(tahun),
  fiscalYear: tahun,
  currency: 'IDR',
})

/** What every package says of itself, whatever it holds. */
const toKepalaUmum = ({
  nama,
  judul,
  uraian,
  waktu,
  situs,
}: Omit<BahanKepala, 'tahun'> & { uraian: string }) => ({
  profile: 'data-package',
  name: nama,
  title: judul,
  description: uraian,
  homepage: situs,
  // Follows from the content, so that an unchanged package stays the same to the byte.
  version: waktu.toISOString(),
  created: waktu.toISOString(),
  licenses: [LISENSI],
})

const JENIS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

function toSumber({ nama, judul, path, format, isi, tabel }: BahanSumber) {
  return {
    name: nama,
    title: judul,
    path,
    format,
    mediatype: JENIS[format],
    encoding: 'utf-8',
    bytes: Buffer.byteLength(isi),
    hash: `sha256:${createHash('sha256').update(isi).digest('hex')}`,
    ...(tabel === undefined ? {} : { profile: 'tabular-data-resource', schema: toSkema(tabel) }),
  }
}
