/** From the rows of the short form to lines of a budget: a verdict for every row, nothing guessed. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { parseRupiah, type RupiahRefusal, type Sen } from '../../dasar/rupiah.ts'
import {
  findNamaKegiatan,
  findNamaRekening,
  parseKodeKegiatan,
  parseKodeRekening,
} from '../parameter/kode.ts'
import { getSumberRekening, parseSumberDana } from '../parameter/sumber-dana.ts'
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
  bentuk: IsiBerkas['bentuk']
  temuan: string[]
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

export function parseApbdes(isi: IsiBerkas): HasilImpor {
  const diterima: { nomor: number; baris: BarisApbdes }[] = []
  const ditolak: BarisDitolak[] = []
  for (const baris of isi.daftarBaris) {
    const hasil = parseBaris(baris)
    if (hasil.ok) diterima.push({ nomor: baris.nomor, baris: hasil.value })
    else ditolak.push({ baris: baris.nomor, alasan: hasil.reason })
  }
  const daftarBaris = diterima.map(({ baris }) => baris)
  const susunan = toSusunan(daftarBaris)
  const ringkasan = calculateRingkasan(susunan.rincian)
  const totalTercetak = compareTotal(isi.total, ringkasan)
  return {
    bentuk: isi.bentuk,
    temuan: isi.temuan ?? [],
    dibaca: isi.daftarBaris.length,
    ditolak,
    verdik: listVerdik({ diterima, ditolak, lewat: isi.lewat, total: totalTercetak, susunan }),
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
    ...checkApbdes(susunan),
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
export function parseBaris({ sel, isKelebihan }: BarisBerkas): Result<BarisApbdes, string> {
  if (isKelebihan === true) {
    return toRefusal('Isi baris ini lebih banyak dari kolomnya. Beri tanda kutip pada isi yang memuat koma.')
  }
  if (Object.values(sel).some((isi) => isi.length > BATAS_BERKAS.sel))
    return toRefusal('Ada isi sel yang terlalu panjang.')
  const kodeRekening = parseKodeRekening(sel.kode_rekening ?? '')
  if (kodeRekening === null) return toRefusal(toAlasanRekening(sel.kode_rekening ?? ''))
  const kodeKegiatan = parseKodeKegiatan(sel.kode_kegiatan ?? '')
  if (kodeKegiatan === null)
    return toRefusal(`Kode kegiatan "${sel.kode_kegiatan}" tidak terbaca. Contoh: 01.01.01.`)
  const anggaran = parseRupiah(sel.anggaran ?? '')
  if (!anggaran.ok) return toRefusal(toAlasanJumlah('anggaran', sel.anggaran ?? '', anggaran.reason))
  const realisasi = parseRealisasi(sel.realisasi)
  if (!realisasi.ok) return realisasi
  const rab = parseRab(sel)
  if (!rab.ok) return rab
  return toOk({
    kodeKegiatan,
    kodeRekening,
    uraian: toUraian(sel.uraian ?? '', kodeKegiatan, kodeRekening),
    sumberDana: parseSumberDana(sel.sumber_dana ?? '')?.kode ?? getSumberRekening(kodeRekening),
    anggaran: anggaran.value,
    realisasi: realisasi.value,
    ...(rab.value === undefined ? {} : { rab: rab.value }),
  })
}

/** A missing column or an empty cell is "not reported", never zero. */
function parseRealisasi(isi: string | undefined): Result<Sen | null, string> {
  if (isi === undefined || isi.trim() === '') return toOk(null)
  const hasil = parseRupiah(isi)
  return hasil.ok ? toOk(hasil.value) : toRefusal(toAlasanJumlah('realisasi', isi, hasil.reason))
}

function toUraian(isi: string, kodeKegiatan: string, kodeRekening: string): string {
  const tertulis = isi.replace(/\s+/g, ' ').trim()
  if (tertulis !== '') return tertulis
  const isBelanjaSaja = kodeRekening === '5' && kodeKegiatan !== ''
  return (isBelanjaSaja ? findNamaKegiatan(kodeKegiatan) : findNamaRekening(kodeRekening)) ?? ''
}

function toAlasanRekening(isi: string): string {
  return isi.trim() === ''
    ? 'Kode rekening kosong. Isi misalnya 4.2.1, 5, atau 6.1.1.'
    : `Kode rekening "${isi.trim()}" tidak terbaca. Kode dimulai dengan 4, 5, atau 6, misalnya 5.2.1.06.`
}

const ALASAN_JUMLAH: Readonly<Record<RupiahRefusal, string>> = {
  KOSONG: 'kosong. Tulis 0 kalau memang nol.',
  BUKAN_ANGKA: 'tidak terbaca. Contoh: 1.234.567,89 atau 1234567.89.',
  TERLALU_BESAR: 'terlalu besar (paling banyak di bawah 10 triliun rupiah).',
  LEBIH_DARI_DUA_DESIMAL: 'punya lebih dari dua angka di belakang koma.',
}

function toAlasanJumlah(kolom: string, isi: string, alasan: RupiahRefusal): string {
  const tertulis = isi.trim() === '' ? '' : ` "${isi.trim().slice(0, 40)}"`
  return `Kolom ${kolom}${tertulis} ${ALASAN_JUMLAH[alasan]}`
}
