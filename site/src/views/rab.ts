/** What an activity is made of: the RAB out of the budget's own lines, ready to print. Pure. */
import type { BarisPublik } from 'cms/contract/apbdes'
import { formatVolume } from 'cms/dasar/angka'
import { calculateJumlah, toRupiahNumber, toSen } from 'cms/dasar/rupiah'
import { TEKS_POS as T } from '../teks/pos.ts'
import { formatAngkaRupiah } from './jumlah.ts'

export type BarisRabView = { uraian: string; volume: string; harga: string; jumlah: string }
export type RabView = {
  kalimat: string
  baris: BarisRabView[]
  jumlah: string
}

/** Null for what is no activity. Lines without volume and price are counted, never padded. */
export function toRabView(baris: readonly BarisPublik[], kode: string): RabView | null {
  if (!/^\d{2}\.\d{2}\.\d{2}$/.test(kode)) return null
  const rinci = baris.flatMap(({ rab, ...sisa }) => (rab === undefined ? [] : [{ ...sisa, rab }]))
  const tanpa = baris.length - rinci.length
  return {
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
