/** A table of text, wherever it came from: our short form by its column names, or a print. Pure. */
import { KOLOM_APBDES } from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import type { Rekaman } from '../../platform/tabel-berkas.ts'
import { parseCetakan } from './cetakan.ts'
import { findKepala } from './cetakan-kepala.ts'
import { BATAS_BERKAS, type BarisBerkas, type IsiBerkas, type KolomApbdes } from './isi-berkas.ts'
import { readKomaSel } from './koma-ribuan-rules.ts'

const KOLOM_WAJIB = ['kode_rekening', 'anggaran'] as const satisfies KolomApbdes[]

export function parseTabel(tabel: readonly Rekaman[]): Result<IsiBerkas, Alasan> {
  const berisi = listBerisi(tabel)
  const [kepala, ...isi] = berisi
  if (kepala === undefined) return toGalat('BERKAS_KOSONG', 'Berkas ini kosong.')
  if (isi.length > BATAS_BERKAS.baris || isTerlaluLebar(berisi))
    return toGalat(
      'TERLALU_BANYAK_BARIS',
      'Berkas lebih dari 20.000 baris atau 500 kolom. Sisakan tabel anggarannya saja.',
    )
  const nama = kepala.record.map(toNamaKolom)
  const cetakan = isBentukPendek(kepala) ? null : parseCetakan(berisi)
  if (cetakan !== null) return cetakan
  if (KOLOM_WAJIB.every((kolom) => nama.includes(kolom))) return toBentukPendek(nama, kepala, isi)
  const kurang = KOLOM_WAJIB.filter((kolom) => !nama.includes(kolom))
  return toGalat(
    'KOLOM_KURANG',
    `Baris pertama harus memuat nama kolom. Yang belum ada: ${kurang.join(', ')}. Untuk cetakan Penjabaran atau LRA, sertakan baris judul tabelnya (Kode, Uraian, Anggaran).`,
  )
}

const listBerisi = (tabel: readonly Rekaman[]): Rekaman[] =>
  tabel.filter(({ record }) => record.some((sel) => sel.trim() !== ''))

/** `Kode Rekening` heads a print as well; only our own spelling tells the short form from it. */
const isBentukPendek = ({ record }: Rekaman): boolean =>
  record.some((sel) => /\bkode[_-]rekening\b/i.test(sel))

/** Rows that hold something, the last of them that is a head, and in which columns what stands: two with one `sidik` are alike. */
export type KepalaTabel = { berisi: Rekaman[]; akhir: number; sidik: string }

export function findKepalaTabel(tabel: readonly Rekaman[]): KepalaTabel | null {
  const berisi = listBerisi(tabel)
  const [kepala] = berisi
  if (kepala === undefined) return null
  const cetakan = isBentukPendek(kepala) ? null : findKepala(berisi)
  return cetakan === null
    ? { berisi, akhir: 0, sidik: kepala.record.map(toNamaKolom).join('|').replace(/\|+$/, '') }
    : { berisi, akhir: cetakan.akhir, sidik: JSON.stringify(cetakan.kolom) }
}

function toBentukPendek(
  nama: readonly string[],
  kepala: Rekaman,
  isi: readonly Rekaman[],
): Result<IsiBerkas, Alasan> {
  const kembar = KOLOM_APBDES.find((kolom) => nama.filter((satu) => satu === kolom).length > 1)
  if (kembar !== undefined) return toGalat('KOLOM_KEMBAR', `Kolom ${kembar} ada dua kali.`)
  const kolomDiabaikan = kepala.record.filter(
    (sel, i) => sel.trim() !== '' && !KOLOM_APBDES.some((kolom) => kolom === nama[i]),
  )
  const { daftar: daftarSel, temuan } = readKomaSel(isi.map(({ record }) => toSel(nama, record)))
  const daftarBaris = isi.map(({ record, nomor }, i) => ({
    nomor,
    sel: daftarSel[i] ?? {},
    isKelebihan: hasKelebihan(record, nama.length),
  }))
  return toOk({
    bentuk: 'bentuk pendek',
    daftarBaris,
    kolomDiabaikan,
    lewat: [],
    total: [],
    perubahan: [],
    perkalian: [],
    ...(temuan.length === 0 ? {} : { temuan }),
  })
}

const isTerlaluLebar = (tabel: readonly Rekaman[]): boolean =>
  tabel.some(({ record }) => record.length > BATAS_BERKAS.kolom)

const toNamaKolom = (sel: string): string =>
  sel
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** Filled cells beyond the last column, or an amount whose sen stand in a cell of their own (an unquoted comma). */
function hasKelebihan(record: readonly string[], kolom: number): boolean {
  if (record.length <= kolom) return false
  const isTerpotong = record.some((sel, i) => /\d$/.test(sel) && /^\d{1,2}$/.test(record[i + 1] ?? ''))
  return isTerpotong || record.slice(kolom).some((sel) => sel.trim() !== '')
}

function toSel(nama: readonly string[], record: readonly string[]): BarisBerkas['sel'] {
  return Object.fromEntries(
    KOLOM_APBDES.filter((kolom) => nama.includes(kolom)).map((kolom) => [
      kolom,
      record[nama.indexOf(kolom)] ?? '',
    ]),
  )
}

const toGalat = (kode: string, pesan: string) => toRefusal({ kode, pesan })
