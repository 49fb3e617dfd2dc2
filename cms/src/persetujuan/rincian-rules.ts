/** A budget as whoever decides on it reads it: by activity, beside what is compared with. Pure. */
import { formatKodePos } from '../contract/kode-anggaran.ts'
import type { Sen } from '../dasar/rupiah.ts'
import {
  type AcuanAnggaran,
  type BarisApbdes,
  calculateRealisasi,
  findNamaKegiatan,
} from '../keuangan/index.ts'

/** Whole sen; `realisasi` null where none is told, `lalu` where nothing is compared. */
export type BagianRincian = {
  nama: string
  kini: Sen
  realisasi: Sen | null
  lalu: Sen | null
  baris: BarisApbdes[]
}

/** Revenue, each activity, financing; an activity that is left out now stands with nothing. */
export function listBagianRincian(
  rincian: readonly BarisApbdes[],
  lalu: readonly BarisApbdes[] | null,
  acuan: AcuanAnggaran,
): BagianRincian[] {
  const [kini, dulu] = [Map.groupBy(rincian, toKunci), Map.groupBy(lalu ?? [], toKunci)]
  return [...new Set([...kini.keys(), ...dulu.keys()])].sort().map((kunci) => {
    const baris = kini.get(kunci) ?? []
    const kode = kunci.slice(2)
    return {
      nama: NAMA[kunci] ?? formatKegiatan(kode, [...baris, ...(dulu.get(kunci) ?? [])], acuan),
      kini: sum(baris),
      realisasi: baris.reduce<Sen | null>((jumlah, satu) => calculateRealisasi(jumlah, satu.realisasi), null),
      lalu: lalu === null ? null : sum(dulu.get(kunci) ?? []),
      baris,
    }
  })
}

const NAMA: Readonly<Record<string, string>> = {
  '4|': 'Pendapatan',
  '6|6.1': 'Penerimaan pembiayaan',
  '6|6.2': 'Pengeluaran pembiayaan',
}

/** In the order of a budget. */
function toKunci({ kodeKegiatan, kodeRekening }: BarisApbdes): string {
  if (kodeRekening.startsWith('5')) return `5|${kodeKegiatan.slice(0, 8)}`
  return kodeRekening.startsWith('4') ? '4|' : `6|${kodeRekening.slice(0, 3)}`
}

function formatKegiatan(kode: string, baris: readonly BarisApbdes[], acuan: AcuanAnggaran): string {
  const nama = findNamaKegiatan(acuan, kode) ?? baris[0]?.uraian ?? ''
  return `${formatKodePos(kode, acuan.susunanKode)} ${nama}`.trim()
}

const sum = (daftar: readonly BarisApbdes[]): Sen =>
  daftar.reduce((jumlah, { anggaran }) => jumlah + anggaran, 0n)
