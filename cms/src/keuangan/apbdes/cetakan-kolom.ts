/**
 * Which columns of a print hold the budget and what was used of it, among those that speak of them. What could be either is
 * named instead of guessed (decision 0079): the first of two would be read in silence, and be wrong. Pure.
 */
import type { KolomCetakan } from './cetakan-kepala.ts'

/** `nama`: with the heading over it; `sendiri`: the lowest of its names alone. */
export type NamaKolom = { nama: string; sendiri: string }
type KolomUang = Pick<KolomCetakan, 'anggaran' | 'realisasi' | 'semula' | 'selisih'>
/** `terbaca`: what was chosen among several, as they are called; `ragu`: between which it cannot be told. */
export type Pilihan = { terbaca: string[]; ragu: { apa: string; nama: string[] }[] }
/** Null where no column is a budget's. */
export type HasilKolom = (Pilihan & { kolom: KolomUang }) | null

/** A share, a difference, a part of the RAB, another year or a text: never the amount itself. */
const BUKAN_JUMLAH =
  /%|persen|lebih|kurang|sisa|selisih|bertambah|\+ ?\/ ?-|volume|harga|satuan|sumber|keterangan|penjelasan|alasan|nomor|tanggal|tahun (yang )?(lalu|sebelumnya)/
/** Alone it is as often the difference as the budget after it. */
const PERUBAHAN_SAJA = /^perubahan( \(?rp\.?\)?)?$/
const SEMULA = /semula|sebelum|\bawal\b|murni/
const MENJADI = /menjadi|setelah|sesudah|\bakhir\b/
const PERUBAHAN = /perubahan|apbdes[ -]?p\b|\bp[ -]?apbdes\b|\bpak\b/
const JUMLAH = /jumlah|total/
const SAMPAI = /\bs\.? ?d\b|s\/d|sampai|akumulasi|kumulatif/
const LALU = /lalu|sebelum/

export function pickKolomUang(daftar: readonly NamaKolom[]): HasilKolom {
  const list = (pola: RegExp, kecuali: RegExp = /^\b$/): number[] =>
    daftar.flatMap(({ nama, sendiri }, i) =>
      pola.test(nama) && !kecuali.test(nama) && !BUKAN_JUMLAH.test(nama) && !PERUBAHAN_SAJA.test(sendiri)
        ? [i]
        : [],
    )
  const calon = list(/anggaran|pagu|apbdes|menjadi|semula|sebelum|setelah|sesudah|perubahan/, /realisasi/)
  const getNama = (i: number): string => daftar[i]?.nama ?? ''
  const beda = daftar.findIndex(({ sendiri }) => PERUBAHAN_SAJA.test(sendiri))
  const anggaran = pickAnggaran(calon.length === 0 ? list(/^jumlah( \(?rp\.?\)?)?$/) : calon, {
    getNama,
    beda,
  })
  const realisasi = pickRealisasi(list(/realisasi/), getNama)
  const [terpilih] = anggaran.daftar
  if (terpilih === undefined) return null
  const selisih = daftar.findIndex(({ nama }) => /bertambah|berkurang|selisih/.test(nama))
  const isBerubah = beda !== -1 || [MENJADI, PERUBAHAN].some((pola) => pola.test(getNama(terpilih)))
  const toAda = (i: number): number | null => (isBerubah && i !== -1 ? i : null)
  return {
    kolom: {
      anggaran: terpilih,
      realisasi: realisasi.daftar[0] ?? null,
      semula: toAda(calon.find((i) => i !== terpilih && SEMULA.test(getNama(i))) ?? -1),
      selisih: toAda(selisih === -1 ? beda : selisih),
    },
    terbaca: [...toTerbaca('anggaran', anggaran, getNama), ...toTerbaca('realisasi', realisasi, getNama)],
    ragu: [...toRagu('anggaran', anggaran, getNama), ...toRagu('realisasi', realisasi, getNama)],
  }
}

/** What is left of those that were there. */
type Pilih = { calon: readonly number[]; daftar: readonly number[] }
type GetNama = (i: number) => string

/**
 * A budget that was changed is the one after its change. Beside a column called "perubahan" alone, only one that is called
 * the budget after it, or the sum beside the one before it, is that budget.
 */
function pickAnggaran(
  calon: readonly number[],
  { getNama, beda }: { getNama: GetNama; beda: number },
): Pilih {
  const tahun = new Set(calon.flatMap((i) => getNama(i).match(/\b20\d\d\b/g) ?? []))
  if (tahun.size > 1) return { calon, daftar: calon }
  const isSemula = (i: number): boolean => SEMULA.test(getNama(i))
  const pilih = narrow(calon, getNama, [(i) => !isSemula(i), MENJADI, PERUBAHAN, JUMLAH])
  const [terpilih] = pilih.daftar
  if (beda === -1 || terpilih === undefined || pilih.daftar.length > 1) return pilih
  const nama = getNama(terpilih)
  const isSesudah = MENJADI.test(nama) || PERUBAHAN.test(nama) || (JUMLAH.test(nama) && calon.some(isSemula))
  return isSesudah ? pilih : { calon, daftar: [...pilih.daftar, beda] }
}

/** What was used until a day is all of it; what was used in a part of the year, or until the part before, is not. */
function pickRealisasi(calon: readonly number[], getNama: GetNama): Pilih {
  const pilih = narrow(calon, getNama, [(i) => !LALU.test(getNama(i)), SAMPAI, JUMLAH])
  const [terpilih] = pilih.daftar
  if (calon.length < 2 || terpilih === undefined || pilih.daftar.length > 1) return pilih
  // The only one left may still be a part of the year.
  return [SAMPAI, JUMLAH].some((pola) => pola.test(getNama(terpilih))) ? pilih : { calon, daftar: calon }
}

/** Each rule in turn, as far as it leaves any. */
function narrow(
  calon: readonly number[],
  getNama: GetNama,
  aturan: readonly (RegExp | ((i: number) => boolean))[],
): Pilih {
  let daftar = calon
  for (const satu of aturan) {
    if (daftar.length < 2) break
    const sisa = daftar.filter(satu instanceof RegExp ? (i) => satu.test(getNama(i)) : satu)
    if (sisa.length > 0) daftar = sisa
  }
  return { calon, daftar }
}

const toTerbaca = (apa: string, { calon, daftar }: Pilih, getNama: GetNama): string[] =>
  calon.length > 1 && daftar.length === 1 ? [`${apa} dari kolom "${getNama(daftar[0] ?? 0)}"`] : []

const toRagu = (apa: string, { daftar }: Pilih, getNama: GetNama): Pilihan['ragu'] =>
  daftar.length < 2 ? [] : [{ apa, nama: daftar.map(getNama) }]
