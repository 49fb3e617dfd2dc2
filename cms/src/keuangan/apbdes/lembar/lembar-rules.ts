/** The sheet in which a budget is typed: rows as typed, what is wrong with them, and what they add up to. Pure. */
import type { KOLOM_APBDES } from '../../../contract/apbdes.ts'
import type { Alasan } from '../../../contract/galat.ts'
import { type SusunanKode, toKodeTertulis } from '../../../contract/kode-anggaran.ts'
import { parseRupiah, type Sen, toDecimalText } from '../../../dasar/rupiah.ts'
import { type AcuanAnggaran, findNamaKegiatan, findNamaRekening } from '../../parameter/acuan.ts'
import { getTingkatKode, parseKodeKegiatan } from '../../parameter/kode.ts'
import { getSusunanKode } from '../../parameter/kode-lama.ts'
import type { CatatanRealisasi } from '../../realisasi/catatan.ts'
import { calculateDalamRekening } from '../../realisasi/luar-rules.ts'
import { type BarisApbdes, type SusunanApbdes, toSusunan } from '../baris.ts'
import { checkApbdes, listJumlahSalah } from '../checks.ts'
import { checkDokumen, type KonteksDokumen, listTakDiperiksa } from '../document-checks.ts'
import { parseBaris, parseKodeBaris } from '../import-rules.ts'
import { calculateNilaiRab, parseRab, toVolumeText } from '../rab-rules.ts'
import { calculateRingkasan, checkTerlaluBesar, type RingkasanApbdes } from '../ringkasan.ts'

/** Cells by the columns of the short form, as they were typed or pasted. */
export type SelLembar = Record<(typeof KOLOM_APBDES)[number], string>
/** `nomor` counts the rows of the sheet from 1, empty ones among them. */
export type SalahLembar = { nomor: number; alasan: string }
export type HasilLembar = {
  susunanKode: SusunanKode
  daftarBaris: BarisApbdes[]
  salah: SalahLembar[]
  ringkasan: RingkasanApbdes
  /**
   * K01: a sum that was typed beside its lines and is not theirs. In a file it is what a print says of itself, and a remark;
   * here it is a slip of the hand, and the sheet adds up by itself.
   */
  jumlahSalah: { nomor: number[]; daftar: Alasan[] }
  galat: Alasan[]
  peringatan: Alasan[]
  tidakDiperiksa: Alasan[]
}
/** What the year and the phase ask of the lines; `catatanLuar`: records of what never is in the village's cash. */
export type KonteksLembar = Pick<
  KonteksDokumen,
  'fase' | 'hasAwal' | 'silpaLalu' | 'uangAda' | 'anggaranSah' | 'perubahanKe'
> & {
  catatanLuar: readonly CatatanRealisasi[]
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

/**
 * A heading or a printed sum that came along from a printed budget, by its place: words or an amount without an account, or
 * an account without an amount above others of its own. An activity with an amount and no account below it is a line of a
 * budget that stops at activities: its account is missing.
 */
export function listJudulAtauJumlah(daftarSel: readonly SelLembar[]): number[] {
  const dirinci = new Set(
    daftarSel.filter((sel) => sel.kode_rekening.trim() !== '').map((sel) => toKegiatan(sel)),
  )
  return daftarSel.flatMap((sel, nomor) => {
    const { kode_rekening, uraian, anggaran } = sel
    const isTanpaRekening = kode_rekening.trim() === '' && (uraian.trim() !== '' || anggaran.trim() !== '')
    const isBaris =
      getTingkatKode(toKegiatan(sel)) >= 3 && anggaran.trim() !== '' && !dirinci.has(toKegiatan(sel))
    return (isTanpaRekening && !isBaris) || isJudulRekening(sel, daftarSel) ? [nomor] : []
  })
}
function isJudulRekening(sel: SelLembar, daftarSel: readonly SelLembar[]): boolean {
  const rekening = toRekening(sel)
  if (rekening === '' || sel.anggaran.trim() !== '' || sel.volume.trim() !== '') return false
  return daftarSel.some(
    (lain) => toKegiatan(lain) === toKegiatan(sel) && toRekening(lain).startsWith(`${rekening}.`),
  )
}
const toRekening = ({ kode_rekening }: SelLembar): string => kode_rekening.trim().replace(/\.$/, '')
const toKegiatan = ({ kode_kegiatan }: SelLembar): string => parseKodeKegiatan(kode_kegiatan) ?? ''

/**
 * Rows that hold nothing are passed over; a row that cannot be read is told of and keeps the sheet from being saved.
 * `tahunan`: of the year; the rows say which code list they are written in. Without `konteks` the lines alone are checked.
 */
export function readLembar(
  daftarSel: readonly SelLembar[],
  tahunan: AcuanAnggaran,
  konteks: KonteksLembar | null = null,
): HasilLembar {
  const susunanKode = getSusunanLembar(daftarSel, tahunan)
  const acuan = { ...tahunan, susunanKode }
  const daftarBaris: BarisApbdes[] = []
  const salah: SalahLembar[] = []
  const nomor = new Map<BarisApbdes, number>()
  for (const [i, sel] of daftarSel.entries()) {
    if (isSelKosong(sel)) continue
    const hasil = parseBaris({ nomor: i + 1, sel }, acuan)
    if (hasil.ok) {
      daftarBaris.push(hasil.value)
      nomor.set(hasil.value, i + 1)
    } else salah.push({ nomor: i + 1, alasan: hasil.reason })
  }
  const susunan = toSusunan(daftarBaris)
  const ringkasan = calculateRingkasan(susunan.rincian)
  const terlaluBesar = checkTerlaluBesar(ringkasan)
  const { galat, ...lain } = checkApbdes(susunan, acuan, (baris) => nomor.get(baris))
  const peringatan = lain.peringatan.filter(({ kode }) => kode !== KODE_JUMLAH)
  const dokumen = konteks === null ? null : toKonteksDokumen(susunan, acuan, konteks)
  return {
    susunanKode,
    daftarBaris,
    salah,
    ringkasan,
    jumlahSalah: {
      nomor: listJumlahSalah(susunan).flatMap(({ baris }) => nomor.get(baris) ?? []),
      daftar: lain.peringatan.filter(({ kode }) => kode === KODE_JUMLAH),
    },
    galat: [...(terlaluBesar ? [terlaluBesar] : []), ...galat],
    peringatan: dokumen === null ? peringatan : [...checkDokumen(susunan, dokumen), ...peringatan],
    tidakDiperiksa: dokumen === null ? [] : listTakDiperiksa(susunan, dokumen),
  }
}

const KODE_JUMLAH = 'K01'

const toKonteksDokumen = (
  { rincian }: SusunanApbdes,
  acuan: AcuanAnggaran,
  { catatanLuar, ...konteks }: KonteksLembar,
): KonteksDokumen => ({
  ...konteks,
  acuan,
  dalamRekening: calculateDalamRekening(rincian, catatanLuar),
})

/** The list that the codes in the sheet are of, while it is typed too. */
export const getSusunanLembar = (daftarSel: readonly SelLembar[], { tahun }: AcuanAnggaran): SusunanKode =>
  getSusunanKode(
    daftarSel.map(({ kode_rekening }) => kode_rekening),
    tahun,
  )

/** Where an amount is left open and the volume has its price, it is their product; what was typed stays. */
export function toSelTerhitung(sel: SelLembar): SelLembar {
  const rab = sel.anggaran.trim() === '' ? parseRab(sel) : null
  return rab?.ok === true && rab.value !== undefined
    ? { ...sel, anggaran: formatSel(calculateNilaiRab(rab.value)) }
    : sel
}

/** Where the cell stands that a refusal of a row speaks of; its account where it names none. */
export const findKolomSalah = (alasan: string): keyof SelLembar =>
  KOLOM_SALAH.find(([pola]) => pola.test(alasan))?.[1] ?? 'kode_rekening'
const KOLOM_SALAH: readonly (readonly [RegExp, keyof SelLembar])[] = [
  [/^Kolom anggaran/, 'anggaran'],
  [/^Kolom realisasi/, 'realisasi'],
  [/harga/i, 'harga_satuan'],
  [/volume/i, 'volume'],
  [/satuan/i, 'satuan'],
  [/kode kegiatan/i, 'kode_kegiatan'],
]

/** A stored line as it stands in the sheet; reading it again gives the same line. */
export const toSel = (
  { uraian, sumberDana, rab, ...baris }: BarisApbdes,
  susunan: SusunanKode,
): SelLembar => ({
  kode_kegiatan: toKodeTertulis(baris, susunan).kodeKegiatan,
  kode_rekening: toKodeTertulis(baris, susunan).kodeRekening,
  uraian,
  sumber_dana: sumberDana ?? '',
  anggaran: formatSel(baris.anggaran),
  realisasi: baris.realisasi === null ? '' : formatSel(baris.realisasi),
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
export function findNamaSel(sel: SelLembar, acuan: AcuanAnggaran): string {
  const { kegiatan, rekening } = parseSelKode(sel, acuan)
  const nama = [
    kegiatan === '' ? null : findNamaKegiatan(acuan, kegiatan),
    rekening === '' || rekening === '5' ? null : findNamaRekening(acuan, rekening),
  ]
  return nama.filter((satu) => satu !== null).join(' / ')
}

/** What of the two cells can be read already; the account of a row may still be missing. */
function parseSelKode(sel: SelLembar, acuan: AcuanAnggaran): { kegiatan: string; rekening: string } {
  const utuh = parseKodeBaris(sel, acuan)
  if (utuh.ok) return { kegiatan: utuh.value.kodeKegiatan, rekening: utuh.value.kodeRekening }
  return { kegiatan: parseKodeKegiatan(sel.kode_kegiatan) ?? '', rekening: '' }
}

function formatSel(sen: Sen): string {
  const [bulat = '', pecahan = '00'] = toDecimalText(sen).split('.')
  const ribuan = bulat.replace(/\B(?=(\d{3})+$)/g, '.')
  return pecahan === '00' ? ribuan : `${ribuan},${pecahan}`
}
