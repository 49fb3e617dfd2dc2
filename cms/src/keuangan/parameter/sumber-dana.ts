/** Sources of funds: codes, the spellings met in the wild, and the account that feeds each. */
import { TAHUN_TERAKHIR_KODE_LAMA } from '../../contract/kode-anggaran.ts'
import { isKodeAtas } from './kode.ts'

export const SUMBER_DANA = ['PAD', 'DDS', 'PBH', 'ADD', 'PBP', 'PBK', 'SWD', 'DLL'] as const
export type SumberDana = (typeof SUMBER_DANA)[number] | 'CAMPURAN'

export const LABEL_SUMBER_DANA: Readonly<Record<SumberDana, string>> = {
  PAD: 'Pendapatan Asli Desa',
  DDS: 'Dana Desa',
  PBH: 'Bagi Hasil Pajak dan Retribusi',
  ADD: 'Alokasi Dana Desa',
  PBP: 'Bantuan Keuangan Provinsi',
  PBK: 'Bantuan Keuangan Kabupaten/Kota',
  SWD: 'Swadaya Masyarakat',
  DLL: 'Pendapatan Lain-lain',
  CAMPURAN: 'Campuran beberapa sumber',
}

/** The name of a source; a word that the list does not know stays as written. */
export const formatSumberDana = (kode: string): string => LABEL_SUMBER_DANA[kode as SumberDana] ?? kode

const SAMAAN: Readonly<Record<string, SumberDana>> = {
  DD: 'DDS',
  'DD-APBN': 'DDS',
  'DANA DESA': 'DDS',
  'DD APBN': 'DDS',
  DANADESA: 'DDS',
  PADES: 'PAD',
  PADESA: 'PAD',
  'PENDAPATAN ASLI DESA': 'PAD',
  BHP: 'PBH',
  BHPR: 'PBH',
  PDRD: 'PBH',
  BHPRD: 'PBH',
  'ALOKASI DANA DESA': 'ADD',
  'BAN-PROV': 'PBP',
  BANPROV: 'PBP',
  BKP: 'PBP',
  'BAN-KAB': 'PBK',
  BANKAB: 'PBK',
  BKK: 'PBK',
  SWADAYA: 'SWD',
  LAIN: 'DLL',
  'LAIN-LAIN': 'DLL',
}

const REKENING_SUMBER: readonly (readonly [awalan: string, sumber: SumberDana])[] = [
  ['4.1.3', 'SWD'],
  ['4.1', 'PAD'],
  ['4.2.1', 'DDS'],
  ['4.2.2', 'PBH'],
  ['4.2.3', 'ADD'],
  ['4.2.4', 'PBP'],
  ['4.2.5', 'PBK'],
  ['4.3', 'DLL'],
]

/** Reads a cell. Several sources in one cell stay mixed (no guessed split); an unknown word stays as written. */
export function parseSumberDana(text: string): { kode: string; isDikenal: boolean } | null {
  const kata = text.trim().toUpperCase()
  if (kata === '') return null
  const satu = toSumber(kata)
  if (satu !== null) return { kode: satu, isDikenal: true }
  const bagian = kata.split(/[,;/+&]/).map((potong) => toSumber(potong.trim()))
  const isCampuran = bagian.length > 1 && bagian.every((sumber) => sumber !== null)
  return isCampuran
    ? { kode: 'CAMPURAN', isDikenal: true }
    : { kode: text.trim().slice(0, 60), isDikenal: false }
}

/** Before 2019 kabupaten numbered the other transfers as they liked. */
const REKENING_SUMBER_LAMA: typeof REKENING_SUMBER = [
  ['4.1', 'PAD'],
  ['4.2.1', 'DDS'],
]

/** The source a revenue account feeds; null for accounts that name none (belanja, pembiayaan). */
export function getSumberRekening(kodeRekening: string, tahun: number): SumberDana | null {
  const daftar = tahun <= TAHUN_TERAKHIR_KODE_LAMA ? REKENING_SUMBER_LAMA : REKENING_SUMBER
  return daftar.find(([awalan]) => isKodeAtas(awalan, kodeRekening))?.[1] ?? null
}

function toSumber(kata: string): SumberDana | null {
  const kode = SUMBER_DANA.find((sumber) => sumber === kata)
  return kode ?? (kata === 'CAMPURAN' ? 'CAMPURAN' : (SAMAAN[kata] ?? null))
}
