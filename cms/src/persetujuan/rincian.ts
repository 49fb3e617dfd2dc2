/** A budget line by line, as whoever decides on it reads it: by activity, beside what is compared with. */
import type { PayloadRequest } from 'payload'
import { formatKodePos } from '../contract/kode-anggaran.ts'
import type { Sen } from '../dasar/rupiah.ts'
import { type AcuanAnggaran, type BarisApbdes, findNamaKegiatan, formatJudul } from '../keuangan/index.ts'
import { type AnggaranDibaca, findAnggaran } from './anggaran.ts'
import type { FaktaPersetujuan } from './facts.ts'

/** Whole sen; `lalu` null where nothing is compared. */
export type BagianRincian = { nama: string; kini: Sen; lalu: Sen | null; baris: BarisApbdes[] }
export type FaktaRincian = Pick<FaktaPersetujuan, 'id' | 'desa' | 'pembanding'> & {
  judul: string
  acuan: AcuanAnggaran
  bagian: BagianRincian[]
}

/** Reads as the person; null for a document that is not theirs to see or not there. */
export async function findFaktaRincian(req: PayloadRequest, id: string): Promise<FaktaRincian | null> {
  const anggaran = await findAnggaran(req, id)
  if (anggaran === null) return null
  const { dokumen, desa, acuan, susunan, pembanding } = anggaran
  const lalu = listBisaDibanding(anggaran)
  return {
    id,
    judul: formatJudul(dokumen),
    desa: desa.nama,
    acuan,
    pembanding: { nama: pembanding.nama, isAda: lalu !== null },
    bagian: listBagianRincian(susunan.rincian, lalu, acuan),
  }
}

/** Activities of another code list are other activities. */
const listBisaDibanding = ({ acuan, pembanding }: AnggaranDibaca): BarisApbdes[] | null =>
  pembanding.susunanKode === acuan.susunanKode ? pembanding.rincian : null

/** Revenue, each activity, financing; an activity that is left out now stands with nothing. Pure. */
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
