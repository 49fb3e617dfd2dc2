/** What an activity is made of: the RAB out of the lines of its budget, ready to print. Pure. */

import { getAlamatVersi } from 'cms/contract/alamat-apbdes'
import { type BarisPublik, toNamaVersi } from 'cms/contract/apbdes'
import { formatVolume } from 'cms/dasar/angka'
import { calculateJumlah, toRupiahNumber, toSen } from 'cms/dasar/rupiah'
import { TEKS_APBDES } from '../teks/apbdes.ts'
import { TEKS_POS as T } from '../teks/pos.ts'
import { formatAngkaRupiah } from './jumlah.ts'
import type { Tautan } from './kerangka.ts'

export type BarisRabView = { uraian: string; volume: string; harga: string; jumlah: string }
export type RabView = {
  kalimat: string
  /** Which version it is of, where another one stands on the page. */
  dari: { kalimat: string; tautan: Tautan } | null
  baris: BarisRabView[]
  jumlah: string
}
type BahanRab = {
  alamat: { desa: string; tahun: number; kode: string }
  baris: readonly BarisPublik[]
  /** Of the newest budget, where a report stands on the page. */
  anggaran: (Parameters<typeof toNamaVersi>[0] & { baris: readonly BarisPublik[] }) | null
}

/** Null for what is no activity. Lines without volume and price are counted, never padded. */
export function toRabView({ alamat, baris: tampil, anggaran }: BahanRab): RabView | null {
  if (!/^\d{2}\.\d{2}\.\d{2}$/.test(alamat.kode)) return null
  // A report that has a RAB of its own tells it; else that of the budget it reports on.
  const lama = tampil.some(({ rab }) => rab !== undefined) ? null : anggaran
  const baris = lama?.baris ?? tampil
  const rinci = baris.flatMap(({ rab, ...sisa }) => (rab === undefined ? [] : [{ ...sisa, rab }]))
  // What was spent beside the plan was never planned: it can have no RAB.
  const tanpa = baris.filter(({ rab, anggaran: rencana }) => rab === undefined && rencana !== 0).length
  return {
    dari: lama === null || rinci.length === 0 ? null : toDari(lama, alamat),
    kalimat: rinci.length === 0 ? T.rabTidakAda : tanpa === 0 ? T.rabLengkap : T.rabSebagian(tanpa),
    baris: rinci.map(({ uraian, anggaran, rab }) => ({
      uraian,
      volume: `${formatVolume(rab.volume)} ${rab.satuan}`,
      harga: formatAngkaRupiah(rab.hargaSatuan),
      jumlah: formatAngkaRupiah(anggaran),
    })),
    jumlah: formatAngkaRupiah(toRupiahNumber(calculateJumlah(rinci.map(({ anggaran }) => toSen(anggaran))))),
  }
}

function toDari(
  versi: NonNullable<BahanRab['anggaran']>,
  { desa, tahun }: BahanRab['alamat'],
): NonNullable<RabView['dari']> {
  const nama = TEKS_APBDES.namaVersi(versi.fase, versi.ke)
  return {
    kalimat: T.rabDari(nama),
    tautan: { teks: T.rabDariLihat(nama), href: getAlamatVersi(desa, tahun, toNamaVersi(versi)) },
  }
}
