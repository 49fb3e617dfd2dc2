/** The head of a printed table: in which columns the codes, the names and the amounts stand. Pure. */
import type { Rekaman } from '../../platform/tabel-berkas.ts'
import { type NamaKolom, type Pilihan, pickKolomUang } from './cetakan-kolom.ts'

/** Numbers of columns; `kode` are all columns below the heading of the codes. */
export type KolomCetakan = {
  kode: number[]
  uraian: number
  sumber: number | null
  keterangan: number | null
  anggaran: number
  realisasi: number | null
  semula: number | null
  selisih: number | null
  volume: number | null
  satuan: number | null
  harga: number | null
}
export type KepalaCetakan = Pilihan & { kolom: KolomCetakan; mulai: number; akhir: number; kunci: string[] }

const BATAS_CARI = 60
const BARIS_LANJUTAN = 4

/** Looks for the row that names codes and descriptions; amounts may be named in the rows below it. */
export function findKepala(tabel: readonly Rekaman[]): KepalaCetakan | null {
  for (let mulai = 0; mulai < Math.min(tabel.length, BATAS_CARI); mulai += 1) {
    const kepala = isBarisKepala(tabel[mulai]?.record ?? []) ? toKepala(tabel, mulai) : null
    if (kepala !== null) return kepala
  }
  return null
}

const normalize = (sel: string): string => sel.toLowerCase().replace(/\s+/g, ' ').trim()
export const toKunciBaris = (record: readonly string[]): string => record.map(normalize).join('|')

const isSelKode = (sel: string): boolean => /^(kode|no\.? ?rek|kd\b)/.test(normalize(sel))
const isSelUraian = (sel: string): boolean => /^(uraian|nama rekening)/.test(normalize(sel))
const isBarisKepala = (record: readonly string[]): boolean =>
  record.some(isSelKode) && record.some(isSelUraian)

/** Below the head: more names, `a b c`, or the numbers of the columns. */
export function isBarisLanjutanKepala(record: readonly string[]): boolean {
  const isi = record.map(normalize).filter((sel) => sel !== '')
  if (isi.length === 0) return false
  const isNomor = isi.length > 2 && isi.every((sel, i) => isNomorKolom(sel, i))
  return isNomor || isi.every((sel) => NAMA_LANJUTAN.test(sel))
}

const isNomorKolom = (sel: string, i: number): boolean =>
  /^\(?\d{1,2}\)?$/.test(sel)
    ? i > 0 || /^\(?1\)?$/.test(sel)
    : /^[a-h]$/.test(sel) || /^\(?\d{1,2} ?= ?\(?[\d +\-:x/*)(]+$/.test(sel)

const NAMA_LANJUTAN =
  /^(\(?rp\.?\)?|[a-h]|volume|satuan|output|keluaran.*|(jumlah )?anggaran.*|realisasi.*|semula.*|menjadi.*|sebelum.*|setelah.*|bertambah.*|lebih.*|selisih.*|%|persen.*|\(?kurang\)?|jumlah.*|kegiatan|rekening|bidang|kode.*|sumber.*|harga.*|\(?berkurang\)?|s\.? ?[d/].*|sampai.*|(semester|triwulan|bulan|periode) .*|awal|murni|total.*|pagu.*|perubahan.*|apbdes.*)$/

function toKepala(tabel: readonly Rekaman[], mulai: number): KepalaCetakan | null {
  let akhir = mulai
  while (akhir - mulai < BARIS_LANJUTAN && isBarisLanjutanKepala(tabel[akhir + 1]?.record ?? [])) akhir += 1
  const daftar = tabel.slice(mulai, akhir + 1).map(({ record }) => record)
  const hasil = toKolom(daftar)
  if (hasil === null) return null
  const ragu = [...hasil.ragu, ...listTanpaNama(tabel.slice(akhir + 1), hasil)]
  return { ...hasil, ragu, mulai, akhir, kunci: daftar.map(toKunciBaris) }
}

type Kolom = Pilihan & { kolom: KolomCetakan; nama: string[] }

function toKolom(daftar: readonly (readonly string[])[]): Kolom | null {
  const utama = daftar[0] ?? []
  const kolom = listNama(daftar)
  const nama = kolom.map((satu) => satu.nama)
  const find = (pola: RegExp): number | null => {
    const i = nama.findIndex((satu) => pola.test(satu))
    return i === -1 ? null : i
  }
  const uang = pickKolomUang(kolom)
  if (uang === null) return null
  return {
    ...uang,
    nama,
    kolom: {
      ...uang.kolom,
      kode: listKolomKode(utama),
      uraian: utama.findIndex(isSelUraian),
      sumber: find(/^sumber/),
      keterangan: find(/^(keterangan|ket\.?|penjelasan)$/),
      volume: find(/\bvolume\b/),
      satuan: find(/^(?!.*harga).*\bsatuan\b/),
      harga: find(/harga satuan/),
    },
  }
}

/** What stands above one another; a heading over several columns is that of each which is named below it. */
function listNama(daftar: readonly (readonly string[])[]): NamaKolom[] {
  const [utama = [], ...bawah] = daftar.map((record) => record.map(normalize))
  let judul = ''
  return Array.from({ length: Math.max(...daftar.map(({ length }) => length)) }, (_, i) => {
    const nama = bawah.map((record) => record[i] ?? '').filter((sel) => sel !== '')
    const isDiBawah = nama.some((sel) => !isNomorKolom(sel, i))
    const sendiri = nama.findLast((sel) => !isNomorKolom(sel, i) && !/^\(?rp\.?\)?$/.test(sel))
    if ((utama[i] ?? '') !== '') judul = utama[i] ?? ''
    else if (!isDiBawah) return { nama: nama.join(' '), sendiri: nama.join(' ') }
    return { nama: [judul, ...nama].join(' ').trim(), sendiri: sendiri ?? utama[i] ?? '' }
  })
}

/** Amounts beside a chosen column, below a heading over both: the print does not say which is which. */
function listTanpaNama(tabel: readonly Rekaman[], { kolom, nama }: Kolom): Pilihan['ragu'] {
  const countAngka = (i: number): number => tabel.filter(({ record }) => /\d{3}/.test(record[i] ?? '')).length
  return (['anggaran', 'realisasi'] as const).flatMap((apa) => {
    const i = kolom[apa]
    const isRagu =
      i !== null &&
      (nama[i + 1] ?? '') === '' &&
      countAngka(i + 1) > 0 &&
      countAngka(i + 1) * 2 >= countAngka(i)
    return isRagu ? [{ apa, nama: [nama[i] ?? '', 'kolom tanpa nama di kanannya'] }] : []
  })
}

/** A heading over several columns fills the first of its cells only; the empty ones after it are its own. */
function listKolomKode(utama: readonly string[]): number[] {
  const daftar: number[] = []
  let isDiKode = false
  for (const [i, sel] of utama.entries()) {
    isDiKode = sel.trim() === '' ? isDiKode : isSelKode(sel)
    if (isDiKode) daftar.push(i)
  }
  return daftar
}
