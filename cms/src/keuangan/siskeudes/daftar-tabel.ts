/**
 * The closed list of what is read from a Siskeudes export: tables by name, columns by name. What is not
 * named here (payees, accounts, tax numbers, free text, users) is never turned into text at all. Of a wording only
 * what consists of known words is (decision 0069).
 */
import { toKataDikenal, toSatuanDikenal } from './kata-rules.ts'

/** How a cell is read. `?`: the column may be missing and the cell empty; the value is then null, of a text empty. */
type Jenis =
  | 'teks'
  | 'teks?'
  | 'kode?'
  | 'kata?'
  | 'satuan?'
  | 'jumlah'
  | 'jumlah?'
  | 'angka?'
  | 'tanggal'
  | 'tanggal?'

/** What is let in of a text that people type: asked at the door, so that nothing else is ever kept or told. */
const SARINGAN: Readonly<Partial<Record<Jenis, (teks: string) => string>>> = {
  'kode?': (teks) => (/^[\d.]{1,20}$/.test(teks.trim()) ? teks.trim() : ''),
  'kata?': toKataDikenal,
  'satuan?': toSatuanDikenal,
}
export const toSelDisaring = (jenis: Jenis, teks: string): string => SARINGAN[jenis]?.(teks) ?? teks

export const TABEL = {
  Ref_Version: { Versi: 'teks?' },
  Ref_Desa: { Kd_Desa: 'teks', Nama_Desa: 'teks?' },
  Ref_Kegiatan: { ID_Keg: 'kode?', Nama_Kegiatan: 'kata?' },
  Ref_Rek4: { Obyek: 'teks', Nama_Obyek: 'teks?' },
  Ta_AnggaranLog: {
    KdPosting: 'teks',
    Tahun: 'teks',
    Kd_Desa: 'teks',
    No_Perdes: 'teks?',
    TglPosting: 'tanggal?',
    Kunci: 'teks?',
  },
  Ta_AnggaranRinci: {
    KdPosting: 'teks',
    Tahun: 'teks',
    Kd_Desa: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    Kd_SubRinci: 'kode?',
    No_Urut: 'kode?',
    Uraian: 'kata?',
    SumberDana: 'teks?',
    JmlSatuan: 'angka?',
    HrgSatuan: 'angka?',
    Satuan: 'satuan?',
    Anggaran: 'jumlah?',
    JmlSatuanPAK: 'angka?',
    HrgSatuanPAK: 'angka?',
    AnggaranPAK: 'jumlah?',
    AnggaranStlhPAK: 'jumlah?',
  },
  Ta_Anggaran: {
    KdPosting: 'teks',
    Tahun: 'teks',
    Kd_Desa: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    SumberDana: 'teks?',
    Anggaran: 'jumlah?',
    AnggaranStlhPAK: 'jumlah?',
  },
  Ta_RAB: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    Anggaran: 'jumlah?',
    AnggaranStlhPAK: 'jumlah?',
  },
  Ta_RABSub: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    Anggaran: 'jumlah?',
    AnggaranStlhPAK: 'jumlah?',
  },
  Ta_RABRinci: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    SumberDana: 'teks?',
    Anggaran: 'jumlah?',
    AnggaranStlhPAK: 'jumlah?',
  },
  Ta_TBP: { Tahun: 'teks', Kd_Desa: 'teks', No_Bukti: 'teks', Tgl_Bukti: 'tanggal', Jumlah: 'jumlah?' },
  Ta_TBPRinci: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    No_Bukti: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    SumberDana: 'teks?',
    Nilai: 'jumlah',
  },
  Ta_SPP: { Tahun: 'teks', Kd_Desa: 'teks', No_SPP: 'teks', Jn_SPP: 'teks', Jumlah: 'jumlah?' },
  Ta_SPPRinci: { Tahun: 'teks', Kd_Desa: 'teks', No_SPP: 'teks', Kd_Rincian: 'teks', Nilai: 'jumlah' },
  Ta_SPPBukti: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    No_SPP: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    Sumberdana: 'teks?',
    Nilai: 'jumlah',
  },
  Ta_Pencairan: { Tahun: 'teks', Kd_Desa: 'teks', No_SPP: 'teks', Tgl_Cek: 'tanggal' },
  Ta_SPJ: { Tahun: 'teks', Kd_Desa: 'teks', No_SPJ: 'teks', No_SPP: 'teks?', Tgl_SPJ: 'tanggal' },
  Ta_SPJRinci: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    No_SPJ: 'teks',
    JmlCair: 'jumlah?',
    Nilai: 'jumlah',
    Sisa: 'jumlah?',
  },
  Ta_SPJBukti: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    No_SPJ: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    Sumberdana: 'teks?',
    Nilai: 'jumlah',
  },
  Ta_SPJSisa: { Tahun: 'teks', Kd_Desa: 'teks', Tgl_Bukti: 'tanggal', Nilai: 'jumlah' },
  Ta_Mutasi: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    Tgl_Bukti: 'tanggal',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    Sumberdana: 'teks?',
    Nilai: 'jumlah',
  },
  Ta_JurnalUmum: { Tahun: 'teks', Kd_Desa: 'teks', NoBukti: 'teks', Tanggal: 'tanggal', Posted: 'teks' },
  Ta_JurnalUmumRinci: {
    Tahun: 'teks',
    Kd_Desa: 'teks',
    NoBukti: 'teks',
    Kd_Keg: 'teks?',
    Kd_Rincian: 'teks',
    Sumberdana: 'teks?',
    Debet: 'jumlah?',
    Kredit: 'jumlah?',
  },
} as const satisfies Record<string, Record<string, Jenis>>

export type NamaTabel = keyof typeof TABEL
export const NAMA_TABEL = Object.keys(TABEL) as NamaTabel[]
/** Columns of a table as plain data, for code that walks over all of them. */
export const listKolom = (tabel: NamaTabel): [kolom: string, jenis: Jenis][] => Object.entries(TABEL[tabel])

export const TABEL_ANGGARAN = ['Ta_AnggaranLog', 'Ta_AnggaranRinci'] as const satisfies NamaTabel[]
/** Without one of these a figure of realisation would be silently too small. */
export const TABEL_REALISASI = [
  'Ta_TBP',
  'Ta_TBPRinci',
  'Ta_SPP',
  'Ta_SPPBukti',
  'Ta_Pencairan',
  'Ta_SPJ',
  'Ta_SPJBukti',
  'Ta_Mutasi',
  'Ta_JurnalUmum',
  'Ta_JurnalUmumRinci',
] as const satisfies NamaTabel[]

/** A row of an allowed table as texts, with its line in the file. */
export type BarisMentah = { nomor: number; sel: Record<string, string> }
/** A row that has more or fewer cells than the head of its table. */
export type BarisCacat = {
  tabel: NamaTabel
  nomor: number
  alasan: string
  /** The village it is of, as far as a cell that looks like its code tells. */
  desa: string | null
}

/** `zip/ta_rab.CSV` is the table Ta_RAB; null for an entry that is not read. */
export function findNamaTabel(entri: string): NamaTabel | null {
  const nama = entri.split(/[\\/]/).at(-1)?.toLowerCase() ?? ''
  return NAMA_TABEL.find((tabel) => nama === `${tabel.toLowerCase()}.csv`) ?? null
}

/** Any table of Siskeudes, also one that is never read: tells such a ZIP from a workbook. */
export const isTabelSiskeudes = (entri: string): boolean => /(^|[\\/])(ta|ref)_\w+\.csv$/i.test(entri)
