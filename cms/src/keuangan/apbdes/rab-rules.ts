/**
 * What a line of a budget is made of: volume, unit and unit price. Legal source: Permendagri 20/2018 (RAB, part of the
 * DPA). Pure.
 */
import type { Alasan } from '../../contract/galat.ts'
import { parseAngka } from '../../dasar/angka.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { formatRupiah, parseRupiah, type Sen } from '../../dasar/rupiah.ts'

/** `volume` in thousandths of the unit, above zero; `harga` in whole sen for one unit. */
export type Rab = { volume: bigint; satuan: string; harga: Sen }
type SelRab = { volume?: string; satuan?: string; harga_satuan?: string }

const PER_SATUAN = 1000n
/** Below a billion units; more is a slip of the hand. */
export const MAX_VOLUME = 1_000_000_000
/** One rupiah: prints round the amount, never the factors (K13). */
const TOLERANSI: Sen = 100n

/** All three or none: a volume without a price is the output of the activity, which stands with its places. */
export function parseRab(sel: SelRab): Result<Rab | undefined, string> {
  const isi = [sel.volume, sel.satuan, sel.harga_satuan].map((satu) => (satu ?? '').trim())
  const [volume = '', satuan = '', harga = ''] = isi
  if (isi.every((satu) => satu === '')) return toOk(undefined)
  if (isi.some((satu) => satu === '')) return toRefusal(TIDAK_LENGKAP)
  const ribuan = parseVolume(volume)
  if (ribuan === null)
    return toRefusal(
      `Kolom volume "${volume.slice(0, 40)}" tidak terbaca. Tulis angka di atas nol dengan paling banyak tiga angka di belakang koma, misalnya 12 atau 1.250,5.`,
    )
  const sen = parseRupiah(harga)
  if (!sen.ok || sen.value < 0n)
    return toRefusal(`Kolom harga satuan "${harga.slice(0, 40)}" tidak terbaca. Contoh: 65.000.`)
  return toOk({ volume: ribuan, satuan: satuan.slice(0, 40), harga: sen.value })
}
const TIDAK_LENGKAP =
  'Isi volume, satuan, dan harga satuan bersama-sama, atau kosongkan ketiganya bila rinciannya tidak ada.'

/** Thousandths; null for what is no number above zero with at most three decimals. */
export function parseVolume(teks: string): bigint | null {
  const angka = parseAngka(teks)
  if (angka === null || angka <= 0 || angka >= MAX_VOLUME) return null
  const ribuan = Math.round(angka * 1000)
  return Math.abs(angka * 1000 - ribuan) > 1e-4 ? null : BigInt(ribuan)
}

/** Volume times unit price, rounded to the sen once. */
export const calculateNilaiRab = ({ volume, harga }: Rab): Sen =>
  (volume * harga + PER_SATUAN / 2n) / PER_SATUAN

export const isNilaiCocok = (rab: Rab, jumlah: Sen): boolean => {
  const beda = calculateNilaiRab(rab) - jumlah
  return beda >= -TOLERANSI && beda <= TOLERANSI
}

/** K13 of one line; `nama` is how the line is called in the sentence. */
export function checkRab(nama: string, rab: Rab | undefined, anggaran: Sen): Alasan[] {
  if (rab === undefined || isNilaiCocok(rab, anggaran)) return []
  return [
    {
      kode: 'K13',
      pesan: `"${nama}": volume kali harga satuan ${formatRupiah(calculateNilaiRab(rab))}, padahal anggarannya tertulis ${formatRupiah(anggaran)}.`,
    },
  ]
}

/** `12`, `1250.5`: no thousands mark, a point before the decimals. */
export function toVolumeText({ volume }: Pick<Rab, 'volume'>): string {
  const [bulat, sisa] = [volume / PER_SATUAN, volume % PER_SATUAN]
  return sisa === 0n ? `${bulat}` : `${bulat}.${String(sisa).padStart(3, '0').replace(/0+$/, '')}`
}
