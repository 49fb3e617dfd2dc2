/** `datapackage.json` (Frictionless): what a set of files holds, under which licence, with size and checksum of each. */
import { createHash } from 'node:crypto'
import { type ApbdesPublik, getAlamatApbdes } from 'cms/contract/apbdes'
import { getAlamatInformasiPublik, type InformasiPublik } from 'cms/contract/informasi-publik'
import { type BarisProvinsi, DESA_PER_BAGIAN } from '../../publik/data-provinsi.ts'
import { TEKS_DATA as T } from '../../teks/data.ts'
import { TEKS_INFORMASI } from '../../teks/informasi-publik.ts'
import { formatCsv } from '../csv.ts'
import { formatNamaDesa } from '../kerangka.ts'
import { formatJsonApbdes, toTabelApbdes } from './apbdes-desa.ts'
import { toTabelProvinsi, toTabelRincian } from './apbdes-provinsi.ts'
import { formatJsonInformasi, toTabelDikecualikan, toTabelInformasi } from './informasi-publik.ts'
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
    ],
  }
}

export function createPaketInformasi({ isi, waktu }: { isi: InformasiPublik; waktu: Date }, situs: string) {
  const alamat = `${situs}${getAlamatInformasiPublik(isi.desa.slug)}`
  const [daftar, tertutup] = [toTabelInformasi(isi, situs), toTabelDikecualikan(isi)]
  const nama = formatNamaDesa(isi.desa)
  return {
    ...toKepalaUmum({
      nama: `informasi-publik-${isi.desa.slug}`,
      judul: `${TEKS_INFORMASI.judul} ${nama}`,
      uraian: T.uraianInformasi,
      waktu,
      situs: alamat,
    }),
    contributors: [{ title: `Pemerintah ${nama}`, role: 'publisher' }],
    spatial: isi.desa.kode,
    contoh: isi.desa.contoh,
    resources: [
      toSumber({
        nama: 'daftar',
        judul: TEKS_INFORMASI.judul,
        path: `${alamat}.csv`,
        format: 'csv',
        isi: formatCsvTabel(daftar),
        tabel: daftar,
      }),
      toSumber({
        nama: 'dikecualikan',
        judul: TEKS_INFORMASI.dikecualikan,
        path: `${alamat}/dikecualikan.csv`,
        format: 'csv',
        isi: formatCsvTabel(tertutup),
        tabel: tertutup,
      }),
      toSumber({
        nama: 'seluruhnya',
        judul: T.seluruhInformasi,
        path: `${alamat}.json`,
        format: 'json',
        isi: formatJsonInformasi(isi, situs),
      }),
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
