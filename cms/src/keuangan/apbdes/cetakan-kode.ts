/** Codes as prints write them, in one column or in many; the rows above tell which tree a bare `5.1` is of. Pure. */
import { getTingkatKode, parseKodeKegiatan, parseKodeRekening } from '../parameter/kode.ts'
import { parseKodeLama } from '../parameter/kode-lama.ts'

export type KodeBaris = { kegiatan: string; rekening: string }
/** Where in the document the row stands: the activity above it, and whether spending has begun. */
export type Letak = { kegiatan: string; isBelanja: boolean }

/** Where the reading of a document begins. */
export const LETAK_AWAL: Letak = { kegiatan: '', isBelanja: false }

/** The codes of a row, null where it has none, and the place of the rows after it. */
export function toKodeBaris(
  sel: readonly string[],
  uraian: string,
  letak: Letak,
): { kode: KodeBaris | null; letak: Letak } {
  const bersih = sel.map((satu) => satu.trim())
  if (bersih.every((satu) => satu === '')) return { kode: null, letak }
  const kode = bersih.length >= 7 ? toDuaKelompok(bersih) : toSatuTeks(bersih, uraian, letak)
  if (kode === null) return { kode, letak }
  return finishKode(kode, letak)
}

/**
 * A print from before 2019: all columns of the code hold the parts of one. A bare number counts details, unless its row is
 * named as the head of that number.
 */
export function toKodeBarisLama(sel: readonly string[], uraian: string): KodeBaris | null {
  const bagian = sel.map((satu) => satu.trim().replace(/\.$/, '')).filter((satu) => satu !== '')
  const [akun = '', bawah] = bagian.join('.').split('.')
  if (bawah === undefined && KEPALA_LAMA[akun]?.test(uraian.trim()) !== true) return null
  const kode = parseKodeLama(bagian.join('.'))
  return kode === null ? null : { kegiatan: kode.kodeKegiatan, rekening: kode.kodeRekening }
}

/** `Belanja Desa` and `B. BELANJA (Rp)` are heads, `Belanja ATK` a detail. */
const toKepala = (nama: string): RegExp =>
  new RegExp(`^([A-Z]+\\.\\s*)?${nama}(\\s+(desa|daerah|tahun)\\b.*)?\\W*(\\(rp\\W*)?$`, 'i')
const KEPALA_LAMA: Readonly<Record<string, RegExp>> = {
  '1': toKepala('pendapatan'),
  '2': toKepala('belanja'),
  '3': toKepala('pembiayaan'),
}

/** Group 1 `a b c` is the activity, group 2 `a b c d` the account. */
function toDuaKelompok(sel: readonly string[]): KodeBaris | null {
  const join = (bagian: readonly string[]): string => bagian.filter((satu) => satu !== '').join('.')
  return toPasangan(join(sel.slice(0, 3)), join(sel.slice(3)))
}

function toSatuTeks(sel: readonly string[], uraian: string, letak: Letak): KodeBaris | null {
  const berisi = sel.filter((satu) => satu !== '')
  const [pertama = '', kedua] = berisi
  // Two columns hold two whole codes; more of them hold the parts of one.
  if (berisi.length === 2 && sel.length === 2 && kedua !== undefined && isKodeUtuh(kedua))
    return toPasangan(pertama, kedua)
  const teks = sel.length > 2 ? berisi.map((satu) => satu.replace(/\.$/, '')).join('.') : pertama
  const bersiku = /^([\d.]*)\s*\[([\d.]+)\]\s*([\d.]*)$/.exec(teks)
  if (bersiku !== null) return toPasangan(bersiku[2] ?? '', `${bersiku[1]}${bersiku[3]}`)
  if (!/^\d[\d.]*$/.test(teks)) return null
  if (isNomorRincian(teks, uraian, letak)) return null
  return isKegiatan(teks.replace(/\.$/, ''), uraian, letak) ? toPasangan(teks, '') : toPasangan('', teks)
}

/** `01.` below an account numbers a detail, unless it is named as a bidang. */
function isNomorRincian(teks: string, uraian: string, { kegiatan }: Letak): boolean {
  return (
    getTingkatKode(kegiatan) >= 3 &&
    /^0?[1-9]\d?\.?$/.test(teks) &&
    !/^[456]\.?$/.test(teks) &&
    !NAMA_BIDANG.test(uraian)
  )
}
const NAMA_BIDANG =
  /bidang|pemerintahan desa|pembangunan|pembinaan|pemberdayaan|bencana|darurat|mendesak|pembiayaan/i

const isKodeUtuh = (teks: string): boolean => /^[456](\.|$)/.test(teks)

/** An account has one digit in each of its first three parts, an activity two, at least in the third. */
function isKegiatan(kode: string, uraian: string, { isBelanja }: Letak): boolean {
  const [a = '', b = '', c = ''] = kode.split('.')
  if (a.length > 1 || /^[0-3]/.test(a) || b.length > 1 || c.length > 1) return true
  if (a === '6' || c !== '') return false
  // `4` and `4.1` come again after spending has begun: bidang 4. `5` and `5.1` are told by their name.
  return a === '4' ? isBelanja : /^(sub\s*-?\s*)?bidang\b/i.test(uraian.trim())
}

function toPasangan(kegiatan: string, rekening: string): KodeBaris | null {
  const rapi = {
    kegiatan: parseKodeKegiatan(kegiatan),
    rekening: rekening === '' ? '' : parseKodeRekening(rekening),
  }
  if (rapi.kegiatan === null || rapi.rekening === null) return null
  return { kegiatan: rapi.kegiatan, rekening: rapi.rekening }
}

/** An activity alone stands for all its spending; spending without an activity belongs to the one above it. */
function finishKode({ kegiatan, rekening }: KodeBaris, letak: Letak): { kode: KodeBaris; letak: Letak } {
  if (kegiatan !== '')
    return { kode: { kegiatan, rekening: rekening || '5' }, letak: { kegiatan, isBelanja: true } }
  const isBelanja = rekening.startsWith('5')
  if (!isBelanja || getTingkatKode(rekening) === 1)
    return { kode: { kegiatan, rekening }, letak: { kegiatan: '', isBelanja: isBelanja || letak.isBelanja } }
  return { kode: { kegiatan: letak.kegiatan, rekening }, letak: { ...letak, isBelanja: true } }
}
