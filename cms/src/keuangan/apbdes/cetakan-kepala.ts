/** The head of a printed table: in which columns the codes, the names and the amounts stand. Pure. */
import type { Rekaman } from '../../platform/tabel-berkas.ts'

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
export type KepalaCetakan = { kolom: KolomCetakan; mulai: number; akhir: number; kunci: string[] }

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
  /^(\(?rp\.?\)?|[a-h]|volume|satuan|output|keluaran.*|(jumlah )?anggaran.*|realisasi.*|semula.*|menjadi.*|sebelum.*|setelah.*|bertambah.*|lebih.*|selisih.*|%|persen.*|\(?kurang\)?|jumlah.*|kegiatan|rekening|bidang|kode.*|sumber.*|harga.*|\(?berkurang\)?)$/

function toKepala(tabel: readonly Rekaman[], mulai: number): KepalaCetakan | null {
  let akhir = mulai
  while (akhir - mulai < BARIS_LANJUTAN && isBarisLanjutanKepala(tabel[akhir + 1]?.record ?? [])) akhir += 1
  const daftar = tabel.slice(mulai, akhir + 1).map(({ record }) => record)
  const kolom = toKolom(daftar)
  return kolom === null ? null : { kolom, mulai, akhir, kunci: daftar.map(toKunciBaris) }
}

function toKolom(daftar: readonly (readonly string[])[]): KolomCetakan | null {
  const utama = daftar[0] ?? []
  const lebar = Math.max(...daftar.map((record) => record.length))
  const nama = Array.from({ length: lebar }, (_, i) =>
    daftar
      .map((record) => normalize(record[i] ?? ''))
      .join(' ')
      .trim(),
  )
  const find = (pola: RegExp): number | null => {
    const i = nama.findIndex((satu) => pola.test(satu))
    return i === -1 ? null : i
  }
  const menjadi = find(/menjadi|setelah perubahan|sesudah perubahan/)
  const anggaran = menjadi ?? findAnggaran(nama, find)
  if (anggaran === null) return null
  return {
    kode: listKolomKode(utama),
    uraian: utama.findIndex(isSelUraian),
    sumber: find(/^sumber/),
    keterangan: find(/^(keterangan|ket\.?|penjelasan)$/),
    anggaran,
    realisasi: find(/realisasi/),
    volume: find(/\bvolume\b/),
    satuan: find(/^(?!.*harga).*\bsatuan\b/),
    harga: find(/harga satuan/),
    semula: menjadi === null ? null : find(/semula|sebelum perubahan/),
    selisih: menjadi === null ? null : find(/bertambah|berkurang|selisih/),
  }
}

function findAnggaran(nama: readonly string[], find: (pola: RegExp) => number | null): number | null {
  const i = nama.findIndex((satu) => /anggaran|pagu/.test(satu) && !/realisasi|lebih|sisa|%/.test(satu))
  return i === -1 ? find(/^jumlah( \(?rp\.?\)?)?$/) : i
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
