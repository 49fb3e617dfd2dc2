/** The sheet in which a budget is typed: rows as typed, what is wrong with them, and what they add up to. Pure. */
import type { KOLOM_APBDES } from '../../../contract/apbdes.ts'
import type { Alasan } from '../../../contract/galat.ts'
import { parseRupiah, type Sen, toDecimalText } from '../../../dasar/rupiah.ts'
import {
  findNamaKegiatan,
  findNamaRekening,
  parseKodeKegiatan,
  parseKodeRekening,
} from '../../parameter/kode.ts'
import { type BarisApbdes, toSusunan } from '../baris.ts'
import { checkApbdes } from '../checks.ts'
import { parseBaris } from '../import-rules.ts'
import { calculateNilaiRab, parseRab, toVolumeText } from '../rab-rules.ts'
import { calculateRingkasan, checkTerlaluBesar, type RingkasanApbdes } from '../ringkasan.ts'

/** Cells by the columns of the short form, as they were typed or pasted. */
export type SelLembar = Record<(typeof KOLOM_APBDES)[number], string>
/** `nomor` counts the rows of the sheet from 1, empty ones among them. */
export type SalahLembar = { nomor: number; alasan: string }
export type HasilLembar = {
  daftarBaris: BarisApbdes[]
  salah: SalahLembar[]
  ringkasan: RingkasanApbdes
  galat: Alasan[]
  peringatan: Alasan[]
}

/** More than any village has; the sheet of a browser stays quick up to here. */
export const MAX_BARIS = 2_000

export const SEL_KOSONG: SelLembar = {
  kode_kegiatan: '',
  kode_rekening: '',
  uraian: '',
  sumber_dana: '',
  anggaran: '',
  realisasi: '',
  volume: '',
  satuan: '',
  harga_satuan: '',
}

export const isSelKosong = (sel: SelLembar): boolean => Object.values(sel).every((isi) => isi.trim() === '')

/** Words or an amount without an account: a heading or a printed sum that came along from a printed budget. */
export const isJudulAtauJumlah = ({ kode_rekening, uraian, anggaran }: SelLembar): boolean =>
  kode_rekening.trim() === '' && (uraian.trim() !== '' || anggaran.trim() !== '')

/** Rows that hold nothing are passed over; a row that cannot be read is told of and keeps the sheet from being saved. */
export function readLembar(daftarSel: readonly SelLembar[]): HasilLembar {
  const daftarBaris: BarisApbdes[] = []
  const salah: SalahLembar[] = []
  for (const [i, sel] of daftarSel.entries()) {
    if (isSelKosong(sel)) continue
    const hasil = parseBaris({ nomor: i + 1, sel })
    if (hasil.ok) daftarBaris.push(hasil.value)
    else salah.push({ nomor: i + 1, alasan: hasil.reason })
  }
  const susunan = toSusunan(daftarBaris)
  const ringkasan = calculateRingkasan(susunan.rincian)
  const terlaluBesar = checkTerlaluBesar(ringkasan)
  const { galat, peringatan } = checkApbdes(susunan)
  return {
    daftarBaris,
    salah,
    ringkasan,
    galat: [...(terlaluBesar ? [terlaluBesar] : []), ...galat],
    peringatan,
  }
}

/** Where an amount is left open and the volume has its price, it is their product; what was typed stays. */
export function toSelTerhitung(sel: SelLembar): SelLembar {
  const rab = sel.anggaran.trim() === '' ? parseRab(sel) : null
  return rab?.ok === true && rab.value !== undefined
    ? { ...sel, anggaran: formatSel(calculateNilaiRab(rab.value)) }
    : sel
}

/** A stored line as it stands in the sheet; reading it again gives the same line. */
export const toSel = ({
  kodeKegiatan,
  kodeRekening,
  uraian,
  sumberDana,
  rab,
  ...jumlah
}: BarisApbdes): SelLembar => ({
  kode_kegiatan: kodeKegiatan,
  kode_rekening: kodeRekening,
  uraian,
  sumber_dana: sumberDana ?? '',
  anggaran: formatSel(jumlah.anggaran),
  realisasi: jumlah.realisasi === null ? '' : formatSel(jumlah.realisasi),
  volume: rab === undefined ? '' : toVolumeText(rab).replace('.', ','),
  satuan: rab?.satuan ?? '',
  harga_satuan: rab === undefined ? '' : formatSel(rab.harga),
})

/** `1234567.5` and `Rp 1.234.567,50` are shown alike; what is no amount stays as it was typed. */
export function presentJumlah(isi: string): string {
  const hasil = parseRupiah(isi)
  return isi.trim() !== '' && hasil.ok ? formatSel(hasil.value) : isi
}

/** The official name of what the codes of a row mean, most particular first; empty where the lists know none. */
export function findNamaSel({ kode_kegiatan, kode_rekening }: SelLembar): string {
  const kegiatan = parseKodeKegiatan(kode_kegiatan)
  const rekening = parseKodeRekening(kode_rekening)
  const nama = [
    kegiatan === null || kegiatan === '' ? null : findNamaKegiatan(kegiatan),
    rekening === null || rekening === '5' ? null : findNamaRekening(rekening),
  ]
  return nama.filter((satu) => satu !== null).join(' / ')
}

function formatSel(sen: Sen): string {
  const [bulat = '', pecahan = '00'] = toDecimalText(sen).split('.')
  const ribuan = bulat.replace(/\B(?=(\d{3})+$)/g, '.')
  return pecahan === '00' ? ribuan : `${ribuan},${pecahan}`
}
