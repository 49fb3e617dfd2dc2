/** `datapackage.json` of budgets: of a village and year, and of all villages of a year. */

import { getAlamatApbdes, getAlamatDaftarKegiatan } from 'cms/contract/alamat-apbdes'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { BarisProvinsi } from '../../publik/data-provinsi.ts'
import { TEKS_APBDES } from '../../teks/apbdes.ts'
import { TEKS_DATA as T } from '../../teks/data.ts'
import { formatCsv } from '../csv.ts'
import { formatNamaDesa } from '../kerangka.ts'
import { formatJsonApbdes, toTabelApbdes } from './apbdes-desa.ts'
import { toTabelProvinsi, toTabelRincian } from './apbdes-provinsi.ts'
import { KOLOM_KEGIATAN } from './kegiatan.ts'
import { JENIS, LISENSI, listAlamatBagian, toKepala, toSumber, toSumberBagian } from './paket.ts'
import { KOLOM_KEGIATAN_PROVINSI } from './register-provinsi.ts'
import { formatCsvTabel, type Tabel, toObjek, toSkema } from './tabel.ts'
import { formatXlsx } from './xlsx.ts'

export async function createPaketDesa({ isi, waktu }: { isi: ApbdesPublik; waktu: Date }, situs: string) {
  const { desa, tahun, peraturan } = isi
  const alamat = getAlamatApbdes(desa.slug, tahun)
  const tabel = toTabelApbdes(isi)
  const nama = `apbdes-${desa.slug}-${tahun}`
  return {
    ...toKepalaTahun({
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
      // Made when they are asked for: each says its own checksum (Repr-Digest).
      {
        name: 'kegiatan',
        title: T.kegiatan,
        path: `${situs}${getAlamatDaftarKegiatan(desa.slug, tahun, 'csv')}`,
        format: 'csv',
        mediatype: JENIS.csv,
        encoding: 'utf-8',
        profile: 'tabular-data-resource',
        schema: toSkema({ kolom: KOLOM_KEGIATAN }),
      },
      // Of each act of the year.
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

type BahanProvinsi = { daftar: readonly BarisProvinsi[]; tahun: number; situs: string }

export async function createPaketProvinsi({ daftar, tahun, situs }: BahanProvinsi) {
  const alamat = `${situs}/data/apbdes/${tahun}`
  const tabel = toTabelProvinsi(daftar, tahun, situs)
  const toBagian = (nama: string): string[] => listAlamatBagian(`${alamat}/${nama}.csv`, daftar.length)
  const waktu = new Date(Math.max(...daftar.map((satu) => satu.waktu.getTime())))
  return {
    ...toKepalaTahun({
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
      toSumberBagian({
        nama: 'rincian',
        judul: T.rincian,
        path: toBagian('rincian'),
        kolom: toTabelRincian([], tahun).kolom,
      }),
      toSumberBagian({
        nama: 'kegiatan',
        judul: T.kegiatan,
        path: toBagian('kegiatan'),
        kolom: KOLOM_KEGIATAN_PROVINSI,
      }),
    ],
  }
}

export const formatJsonProvinsi = (tabel: Tabel): string =>
  JSON.stringify({ lisensi: LISENSI.name, desa: toObjek(tabel) })

type BahanKepala = { nama: string; judul: string; tahun: number; waktu: Date; situs: string }

const toKepalaTahun = ({ tahun, ...bahan }: BahanKepala) => ({
  ...toKepala({ ...bahan, uraian: T.uraianPaket }),
  temporal: String(tahun),
  fiscalYear: tahun,
  currency: 'IDR',
})
