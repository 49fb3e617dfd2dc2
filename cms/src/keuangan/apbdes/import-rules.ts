/** From the rows of the short form to lines of a budget: a verdict for every row, nothing guessed. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { parseRupiah, type RupiahRefusal, type Sen } from '../../dasar/rupiah.ts'
import { type AcuanAnggaran, findNamaKegiatan, findNamaRekening } from '../parameter/acuan.ts'
import { type KodeBaris, parseKodeKegiatan, parseKodeRekening } from '../parameter/kode.ts'
import { getSusunanKode, isKodeLama, parseKodeLama } from '../parameter/kode-lama.ts'
import { getSumberRekening, parseSumberDana } from '../parameter/sumber-dana.ts'
import type { PostingTampil } from '../siskeudes/pilih-posting-rules.ts'
import { type BarisApbdes, toSusunan } from './baris.ts'
import {
  checkPerkalian,
  checkPerubahan,
  checkTotal,
  compareTotal,
  type TotalTercetak,
} from './cetakan-checks.ts'
import { checkApbdes, type HasilPeriksa } from './checks.ts'
import { BATAS_BERKAS, type BarisBerkas, type IsiBerkas } from './isi-berkas.ts'
import { parseRab } from './rab-rules.ts'
import { calculateRingkasan, type RingkasanApbdes } from './ringkasan.ts'
import { listVerdik, type VerdikBaris } from './verdik.ts'

export type BarisDitolak = { baris: number; alasan: string }
export type HasilImpor = HasilPeriksa & {
  susunanKode: SusunanKode
  bentuk: IsiBerkas['bentuk']
  temuan: string[]
  posting: PostingTampil[]
  dibaca: number
  ditolak: BarisDitolak[]
  /** What became of every row of the file, in its order. */
  verdik: VerdikBaris[]
  totalTercetak: TotalTercetak[]
  /** Of the file alone: unlike `peringatan` it is not published with the budget. */
  catatan: Alasan[]
  /** Accepted rows in the order of the file, printed subtotals among them. */
  daftarBaris: BarisApbdes[]
  ringkasan: RingkasanApbdes
}

/** `tahunan`: of the year; the rows of the file say which code list they are written in. */
export function parseApbdes(isi: IsiBerkas, tahunan: AcuanAnggaran): HasilImpor {
  const rekening = isi.daftarBaris.map(({ sel }) => sel.kode_rekening ?? '')
  const susunanKode = getSusunanKode(rekening, tahunan.tahun)
  const acuan = { ...tahunan, susunanKode }
  const diterima: { nomor: number; baris: BarisApbdes; catatan: string }[] = []
  const ditolak: BarisDitolak[] = []
  for (const baris of isi.daftarBaris) {
    const hasil = parseBaris(baris, acuan)
    if (hasil.ok) diterima.push({ nomor: baris.nomor, baris: hasil.value, catatan: baris.catatan ?? '' })
    else ditolak.push({ baris: baris.nomor, alasan: hasil.reason })
  }
  const daftarBaris = diterima.map(({ baris }) => baris)
  // Lines of a Siskeudes export are sums of rows of its tables, and no row of a file that anybody looks at.
  const bernomor = isi.bentuk === 'ekspor Siskeudes (ZIP)' ? [] : diterima
  const nomor = new Map(bernomor.map((satu) => [satu.baris, satu.nomor]))
  const susunan = toSusunan(daftarBaris)
  const ringkasan = calculateRingkasan(susunan.rincian)
  const totalTercetak = compareTotal(isi.total, ringkasan)
  return {
    susunanKode,
    bentuk: isi.bentuk,
    temuan: isi.temuan ?? [],
    posting: isi.posting ?? [],
    dibaca: isi.daftarBaris.length,
    ditolak,
    verdik: listVerdik({ diterima, ditolak, lewat: isi.lewat, total: totalTercetak, susunan, susunanKode }),
    totalTercetak,
    daftarBaris,
    ringkasan,
    catatan: [
      ...toCatatan(isi.kolomDiabaikan, ditolak.length),
      ...checkTotal(totalTercetak),
      ...checkPerubahan(isi.perubahan),
      ...checkPerkalian(isi.perkalian),
      ...(isi.catatan ?? []),
    ],
    ...checkApbdes(susunan, acuan, (baris) => nomor.get(baris)),
  }
}

function toCatatan(kolomDiabaikan: readonly string[], jumlahDitolak: number): Alasan[] {
  const catatan: Alasan[] = []
  if (kolomDiabaikan.length > 0) {
    catatan.push({
      kode: 'KOLOM_DIABAIKAN',
      pesan: `Kolom yang tidak dipakai: ${kolomDiabaikan.join(', ')}.`,
    })
  }
  if (jumlahDitolak > 0) {
    catatan.push({
      kode: 'BARIS_DITOLAK',
      pesan: `${jumlahDitolak} baris tidak terbaca dan tidak ikut disimpan.`,
    })
  }
  return catatan
}

/** One row; the refusal is a sentence that says what is wrong and what to do. */
export function parseBaris(
  { sel, isKelebihan }: BarisBerkas,
  acuan: AcuanAnggaran,
): Result<BarisApbdes, string> {
  if (isKelebihan === true) {
    return toRefusal('Isi baris ini lebih banyak dari kolomnya. Beri tanda kutip pada isi yang memuat koma.')
  }
  if (Object.values(sel).some((isi) => isi.length > BATAS_BERKAS.sel))
    return toRefusal('Ada isi sel yang terlalu panjang.')
  const kode = parseKodeBaris(sel, acuan)
  if (!kode.ok) return kode
  const { kodeKegiatan, kodeRekening } = kode.value
  const anggaran = parseRupiah(sel.anggaran ?? '')
  if (!anggaran.ok) return toRefusal(toAlasanJumlah('anggaran', sel.anggaran ?? '', anggaran.reason))
  const realisasi = parseRealisasi(sel.realisasi)
  if (!realisasi.ok) return realisasi
  const rab = parseRab(sel)
  if (!rab.ok) return rab
  return toOk({
    kodeKegiatan,
    kodeRekening,
    uraian: toUraian(sel.uraian ?? '', kode.value, acuan),
    sumberDana: parseSumberDana(sel.sumber_dana ?? '')?.kode ?? getSumberRekening(kodeRekening, acuan.tahun),
    anggaran: anggaran.value,
    realisasi: realisasi.value,
    ...(rab.value === undefined ? {} : { rab: rab.value }),
  })
}

type SelKode = BarisBerkas['sel']

/** Both codes of a row as they are kept. A document is written in one code list, and its other rows say so. */
export function parseKodeBaris(
  sel: SelKode,
  { susunanKode }: Pick<AcuanAnggaran, 'susunanKode'>,
): Result<KodeBaris, string> {
  const { kode_kegiatan: kegiatan = '', kode_rekening: rekening = '' } = sel
  if (susunanKode === 'permendagri-113-2014') return parseKodeBarisLama(kegiatan, rekening)
  const kodeRekening = isKodeLama(rekening) ? null : parseKodeRekening(rekening)
  if (kodeRekening === null) return toRefusal(toAlasanRekening(rekening))
  const kodeKegiatan = parseKodeKegiatan(kegiatan)
  if (kodeKegiatan === null) return toRefusal(`Kode kegiatan "${kegiatan}" tidak terbaca. Contoh: 01.01.01.`)
  return toOk({ kodeKegiatan, kodeRekening })
}

function parseKodeBarisLama(kegiatan: string, rekening: string): Result<KodeBaris, string> {
  if (rekening.trim() === '') return toRefusal('Kode kosong. Isi misalnya 1.2.1, 2.2.1.3, atau 3.1.1.')
  if (kegiatan.trim() !== '')
    return toRefusal('Kode sampai 2018 ditulis dalam satu kolom, kode_rekening, misalnya 2.2.1.3.')
  const kode = parseKodeLama(rekening)
  return kode === null
    ? toRefusal(
        `Kode "${rekening.trim()}" tidak terbaca. Dokumen ini memakai kode sampai 2018, yang dimulai dengan 1, 2, atau 3, misalnya 1.2.1 atau 2.2.1.3.`,
      )
    : toOk(kode)
}

/** A missing column or an empty cell is "not reported", never zero. */
function parseRealisasi(isi: string | undefined): Result<Sen | null, string> {
  if (isi === undefined || isi.trim() === '') return toOk(null)
  const hasil = parseRupiah(isi)
  return hasil.ok ? toOk(hasil.value) : toRefusal(toAlasanJumlah('realisasi', isi, hasil.reason))
}

function toUraian(isi: string, { kodeKegiatan, kodeRekening }: KodeBaris, acuan: AcuanAnggaran): string {
  const tertulis = isi.replace(/\s+/g, ' ').trim()
  if (tertulis !== '') return tertulis
  const isBelanjaSaja = kodeRekening === '5' && kodeKegiatan !== ''
  return (isBelanjaSaja ? findNamaKegiatan(acuan, kodeKegiatan) : findNamaRekening(acuan, kodeRekening)) ?? ''
}

function toAlasanRekening(isi: string): string {
  if (isi.trim() === '') return 'Kode rekening kosong. Isi misalnya 4.2.1, 5, atau 6.1.1.'
  return isKodeLama(isi)
    ? `Kode "${isi.trim()}" dari daftar lama (1, 2, 3), yang hanya untuk tahun anggaran sampai 2018. Periksa tahunnya, atau tulis kode 4, 5, 6.`
    : `Kode rekening "${isi.trim()}" tidak terbaca. Kode dimulai dengan 4, 5, atau 6, misalnya 5.2.1.06.`
}

const ALASAN_JUMLAH: Readonly<Record<RupiahRefusal, string>> = {
  KOSONG: 'kosong. Tulis 0 kalau memang nol.',
  BUKAN_ANGKA: 'tidak terbaca. Contoh: 1.234.567,89 atau 1234567.89.',
  TERLALU_BESAR: 'terlalu besar (paling banyak di bawah 10 triliun rupiah).',
  LEBIH_DARI_DUA_DESIMAL:
    'punya lebih dari dua angka di belakang koma. Kalau maksudnya ribuan, tulis dengan titik: 1.234.',
}

function toAlasanJumlah(kolom: string, isi: string, alasan: RupiahRefusal): string {
  const tertulis = isi.trim() === '' ? '' : ` "${isi.trim().slice(0, 40)}"`
  return `Kolom ${kolom}${tertulis} ${ALASAN_JUMLAH[alasan]}`
}
