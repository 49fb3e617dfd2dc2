/**
 * The wording of a free text, where every word of it is known; else nothing. What villages type beside an amount may name
 * a person (`Honor Ketua RT an. ...`), so it is decided at the door, before anything is kept (decision 0069). Pure.
 */
import { DAFTAR_KEGIATAN } from '../parameter/kode-kegiatan.ts'
import { DAFTAR_REKENING } from '../parameter/kode-rekening.ts'
import { FRASA_RAB, KOSAKATA_RAB, NAMA_JUGA, SATUAN_JUGA } from './kosakata.ts'

const listKata = (teks: string): string[] => teks.toLowerCase().match(/[a-z0-9]+/g) ?? []

const RESMI = [...DAFTAR_KEGIATAN, ...DAFTAR_REKENING].flatMap(([, nama]) => listKata(nama))
const KATA = new Set([...RESMI, ...KOSAKATA_RAB])
for (const kata of [...NAMA_JUGA, ...SATUAN_JUGA]) KATA.delete(kata)
const KATA_SATUAN = new Set([...KATA, ...SATUAN_JUGA])
/** Also `3 bulan`, `120 m`, `2 x 3`: a number counts them, but for one that is somebody's (`RT 01 Hari`). */
const BERANGKA = `(?<=\\d ?)(?<!\\b(?:rt|rw|no|nomor|dusun)\\W{0,2}\\d+ ?)(${SATUAN_JUGA.join('|')}|x)\\b|\\bx(?= ?\\d)`
const FRASA = new RegExp(`\\b(${FRASA_RAB.join('|')})\\b|${BERANGKA}`, 'g')

/** Letters, digits and what prints put between them; nothing of a link, an address or a formula. */
const TANDA = /^[a-z0-9 .,;:/()&%+\-'"–]*$/i
/** A size or a year has no more; a number of a person, a telephone or an account has. */
const MAX_ANGKA = { satu: 4, semua: 6 }
const MAX_PANJANG = 200
/** With the spaces; a cell that is longer is not looked through. */
const MAX_MENTAH = 1_000
/** Where the columns of Siskeudes end: a text of that length stops in the middle of a word. */
const PANJANG_KOLOM = [50, 54, 100, 200]

/** Spaces put right; empty where a word is not known. */
export function toKataDikenal(teks: string): string {
  const rapi = toRapi(teks)
  if (isDikenal(rapi, KATA)) return rapi
  const utuh = rapi.replace(/[^a-z0-9]*[a-z0-9]+$/i, '')
  return PANJANG_KOLOM.includes(teks.trim().length) && isDikenal(utuh, KATA) ? utuh : ''
}

/** The same for a unit, which may be one that is also somebody's name. */
export function toSatuanDikenal(teks: string): string {
  const rapi = toRapi(teks)
  return isDikenal(rapi, KATA_SATUAN) ? rapi : ''
}

/** `m²` is `m2`; what stands before the first letter or digit goes, a sign of a formula with it. */
const toRapi = (teks: string): string =>
  (teks.length > MAX_MENTAH ? '' : teks)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()

function isDikenal(teks: string, kata: ReadonlySet<string>): boolean {
  if (teks.length > MAX_PANJANG || !/[a-z]/i.test(teks) || !TANDA.test(teks) || isBernomor(teks)) return false
  const sisa = teks.toLowerCase().replace(FRASA, ' ')
  return listKata(sisa).every((satu) => kata.has(satu) || isBerangka(satu, kata))
}

/** `50`, `50kg`, `2x3`, `rt01`; a letter before a number is no word. */
function isBerangka(teks: string, kata: ReadonlySet<string>): boolean {
  const [depan = '', ...sisa] = teks.match(/[a-z]+|\d+/g) ?? []
  if (!/\d/.test(teks)) return false
  if (!/\d/.test(depan)) return sisa.length === 1 && depan.length > 1 && kata.has(depan)
  return sisa.every((satu) => /^(\d+|[xml])$/.test(satu) || kata.has(satu))
}

function isBernomor(teks: string): boolean {
  const angka = teks.match(/\d+/g) ?? []
  return angka.some(({ length }) => length > MAX_ANGKA.satu) || angka.join('').length > MAX_ANGKA.semua
}
