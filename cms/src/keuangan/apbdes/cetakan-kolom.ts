/**
 * Which columns of a print hold the budget and what was used of it, among those that speak of them. What could be either is
 * named instead of guessed: the first of two would be read in silence, and be wrong. Pure.
 */
import type { KolomCetakan } from './cetakan-kepala.ts'

type KolomUang = Pick<KolomCetakan, 'anggaran' | 'realisasi' | 'semula' | 'selisih'>
/** `terbaca`: what was chosen among several, as they are called; `ragu`: between which it cannot be told. */
export type Pilihan = { terbaca: string[]; ragu: { apa: string; nama: string[] }[] }
/** Null where no column is a budget's. */
export type HasilKolom = (Pilihan & { kolom: KolomUang }) | null

/** A share, a difference, or a part of the RAB: never the amount itself. */
const BUKAN_JUMLAH = /%|persen|lebih|kurang|sisa|selisih|bertambah|\+ ?\/ ?-|volume|harga|satuan|sumber/
const SEMULA = /semula|sebelum|\bawal\b|murni/
const MENJADI = /menjadi|setelah|sesudah/
const PERUBAHAN = /perubahan|apbdes[ -]?p\b|\bp[ -]?apbdes\b|\bpak\b/
const JUMLAH = /jumlah|total/
const SAMPAI = /\bs\.? ?d\b|s\/d|sampai|akumulasi|kumulatif/

export function pickKolomUang(nama: readonly string[]): HasilKolom {
  const list = (pola: RegExp, kecuali = /^\b$/): number[] =>
    nama.flatMap((satu, i) => (pola.test(satu) && !kecuali.test(satu) && !BUKAN_JUMLAH.test(satu) ? [i] : []))
  const calon = list(/anggaran|pagu|apbdes|menjadi|semula|perubahan/, /realisasi/)
  const anggaran = pickAnggaran(nama, calon.length === 0 ? list(/^jumlah( \(?rp\.?\)?)?$/) : calon)
  const realisasi = pickRealisasi(nama, list(/realisasi/))
  if (anggaran.daftar[0] === undefined) return null
  const isBerubah = calon.some((i) => MENJADI.test(nama[i] ?? '') || PERUBAHAN.test(nama[i] ?? ''))
  const semula = calon.filter((i) => i !== anggaran.daftar[0])
  const selisih = nama.findIndex((satu) => /bertambah|berkurang|selisih/.test(satu))
  return {
    kolom: {
      anggaran: anggaran.daftar[0],
      realisasi: realisasi.daftar[0] ?? null,
      semula: isBerubah ? (semula.find((i) => SEMULA.test(nama[i] ?? '')) ?? null) : null,
      selisih: isBerubah && selisih !== -1 ? selisih : null,
    },
    terbaca: [...toTerbaca('anggaran', anggaran, nama), ...toTerbaca('realisasi', realisasi, nama)],
    ragu: [...toRagu('anggaran', anggaran, nama), ...toRagu('realisasi', realisasi, nama)],
  }
}

/** What is left of those that were there. */
type Pilih = { calon: readonly number[]; daftar: readonly number[] }

/** A budget that was changed is the one after its change. */
function pickAnggaran(nama: readonly string[], calon: readonly number[]): Pilih {
  const bukanSemula = calon.filter((i) => !SEMULA.test(nama[i] ?? ''))
  return narrow(nama, calon, [bukanSemula, MENJADI, PERUBAHAN, JUMLAH])
}

/** What was used until a day is all of it; what was used in a part of the year, or until the part before, is not. */
function pickRealisasi(nama: readonly string[], calon: readonly number[]): Pilih {
  const bukanLalu = calon.filter((i) => !/lalu|sebelum/.test(nama[i] ?? ''))
  return narrow(nama, calon, [bukanLalu, JUMLAH, SAMPAI])
}

/** Each rule in turn, as far as it leaves any. */
function narrow(
  nama: readonly string[],
  calon: readonly number[],
  aturan: readonly (RegExp | readonly number[])[],
): Pilih {
  let daftar = calon
  for (const satu of aturan) {
    if (daftar.length < 2) break
    const sisa = daftar.filter((i) => (satu instanceof RegExp ? satu.test(nama[i] ?? '') : satu.includes(i)))
    if (sisa.length > 0) daftar = sisa
  }
  return { calon, daftar }
}

const toTerbaca = (apa: string, { calon, daftar }: Pilih, nama: readonly string[]): string[] =>
  calon.length > 1 && daftar.length === 1 ? [`${apa} dari kolom "${nama[daftar[0] ?? 0]}"`] : []

const toRagu = (apa: string, { daftar }: Pilih, nama: readonly string[]): Pilihan['ragu'] =>
  daftar.length < 2 ? [] : [{ apa, nama: daftar.map((i) => nama[i] ?? '') }]
