/** The RAB below a coded row of a print. Pure. */
import { calculateJumlah, parseRupiah } from '../../dasar/rupiah.ts'
import type { Terbaca } from './cetakan-baris.ts'
import type { KolomCetakan } from './cetakan-kepala.ts'
import type { KodeBaris } from './cetakan-kode.ts'
import { toJumlah, toTotal } from './cetakan-total.ts'
import { parseRab } from './rab-rules.ts'

/** `induk` or a part of it: by number of the row. */
export type BagianRab = 'induk' | { kode: KodeBaris; sumber: string }

/**
 * Rows below a coded one that have no code but volume, unit, unit price and amount are its RAB, where they add up to it:
 * they become the lines, with its codes and source. Where they do not, the coded row stays the line, as it is printed. The
 * prints of a realisation or a change have other columns and are left alone.
 */
export function findRab(daftar: readonly Terbaca[], kolom: KolomCetakan): Map<number, BagianRab> {
  const bagian = new Map<number, BagianRab>()
  if (kolom.satuan === null || kolom.realisasi !== null || kolom.semula !== null) return bagian
  for (const [induk, bawah] of listKelompok(daftar)) {
    if (induk.kode === null || !isRabUtuh(induk, bawah)) continue
    bagian.set(induk.nomor, 'induk')
    for (const { nomor, sumber } of bawah)
      bagian.set(nomor, { kode: induk.kode, sumber: sumber === '' ? induk.sumber : sumber })
  }
  return bagian
}

/** Each coded row with the rows of an amount that follow it without a code. */
function listKelompok(daftar: readonly Terbaca[]): [induk: Terbaca, bawah: Terbaca[]][] {
  const kelompok: [Terbaca, Terbaca[]][] = []
  for (const baris of daftar) {
    if (baris.kode !== null) kelompok.push([baris, []])
    else if (isBerjumlah(baris)) kelompok.at(-1)?.[1].push(baris)
  }
  return kelompok
}

const isBerjumlah = (baris: Terbaca): boolean =>
  /\d/.test(baris.anggaran) && !baris.isKepalaUlang && toTotal(baris) === null

function isRabUtuh(induk: Terbaca, bawah: readonly Terbaca[]): boolean {
  const jumlah = parseRupiah(toJumlah(induk.anggaran))
  const isTerbaca = bawah.every((baris) => {
    const rab = parseRab(toSelRab(baris))
    return rab.ok && rab.value !== undefined && parseRupiah(baris.anggaran).ok
  })
  if (bawah.length === 0 || !jumlah.ok || !isTerbaca) return false
  const rinci = bawah.map(({ anggaran }) => parseRupiah(anggaran)).map((satu) => (satu.ok ? satu.value : 0n))
  return calculateJumlah(rinci) === jumlah.value
}

const toSelRab = ({ volume, satuan, harga }: Terbaca) => ({ volume, satuan, harga_satuan: harga })

/** What a coded row says of itself counts only where all three stand there: an output has a volume and no price. */
export function toRabBaris(baris: Terbaca) {
  const rab = parseRab(toSelRab(baris))
  return rab.ok && rab.value !== undefined ? toSelRab(baris) : {}
}
