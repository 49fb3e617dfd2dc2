/** Money that came in or went out, with its day: only these make the realisation. Pure. */
import { calculateJumlah, type Sen } from '../../dasar/rupiah.ts'
import type { BarisTabel, Dump } from './dump-rules.ts'
import { isBenar } from './nilai-rules.ts'

export type Peristiwa = { tanggal: string; kegiatan: string; rekening: string; sumber: string; nilai: Sen }
/** From the first day to before the last: day 30 or 31 never matters. */
export type Rentang = { dari: string; sebelum: string }

export const isDalam = (tanggal: string, { dari, sebelum }: Rentang): boolean =>
  tanggal >= dari && tanggal < sebelum

/** Numbers of documents repeat between villages and years; a dump holds one of each, so the number is the key. */
export function toIndeks<Baris>(
  daftar: readonly Baris[],
  toNomor: (baris: Baris) => string,
): Map<string, Baris> {
  const indeks = new Map<string, Baris>()
  for (const baris of daftar) if (!indeks.has(toNomor(baris))) indeks.set(toNomor(baris), baris)
  return indeks
}

export const listPeristiwa = (dump: Dump): Peristiwa[] => [
  ...listPenerimaan(dump),
  ...listMutasi(dump),
  ...listPembayaran(dump),
  ...listPertanggungjawaban(dump),
  ...listJurnal(dump),
]

/** Receipts; one with an account of spending gives money back. */
function listPenerimaan({ tabel }: Dump): Peristiwa[] {
  const tbp = toIndeks(tabel.Ta_TBP, ({ No_Bukti }) => No_Bukti)
  return tabel.Ta_TBPRinci.flatMap((baris) => {
    const tanda = findTanda(baris.Kd_Rincian, { '4': 1n, '5': -1n, '6.1': 1n, '6.2': -1n })
    return toPeristiwa(tbp.get(baris.No_Bukti)?.Tgl_Bukti, { ...baris, sumber: baris.SumberDana }, tanda)
  })
}

/** Interest and charges of the bank. */
const listMutasi = ({ tabel }: Dump): Peristiwa[] =>
  tabel.Ta_Mutasi.flatMap((baris) =>
    toPeristiwa(
      baris.Tgl_Bukti,
      { ...baris, sumber: baris.Sumberdana },
      findTanda(baris.Kd_Rincian, { '4': 1n, '5': 1n }),
    ),
  )

/** Direct payments and financing, on the day of their cheque; without one nothing was paid. */
function listPembayaran({ tabel }: Dump): Peristiwa[] {
  const spp = toIndeks(tabel.Ta_SPP, ({ No_SPP }) => No_SPP)
  const cair = toIndeks(tabel.Ta_Pencairan, ({ No_SPP }) => No_SPP)
  return tabel.Ta_SPPBukti.flatMap((baris) => {
    const jenis = spp.get(baris.No_SPP)?.Jn_SPP.toUpperCase() ?? ''
    return toPeristiwa(
      cair.get(baris.No_SPP)?.Tgl_Cek,
      { ...baris, sumber: baris.Sumberdana },
      findTanda(baris.Kd_Rincian, TANDA_SPP[jenis] ?? {}),
    )
  })
}

/** An advance (UM) is no spending yet. */
const TANDA_SPP: Readonly<Record<string, Tanda>> = { LS: { '5': 1n }, PBY: { '6.2': 1n }, UM: {} }
export const isJenisSppDikenal = (jenis: string): boolean => jenis.toUpperCase() in TANDA_SPP

/** What an advance was spent on, on the day it was accounted for. */
function listPertanggungjawaban({ tabel }: Dump): Peristiwa[] {
  const spj = toIndeks(tabel.Ta_SPJ, ({ No_SPJ }) => No_SPJ)
  return tabel.Ta_SPJBukti.flatMap((baris) =>
    toPeristiwa(
      spj.get(baris.No_SPJ)?.Tgl_SPJ,
      { ...baris, sumber: baris.Sumberdana },
      findTanda(baris.Kd_Rincian, { '5': 1n }),
    ),
  )
}

/** Posted corrections: debit adds to spending, credit to income. */
function listJurnal({ tabel }: Dump): Peristiwa[] {
  const jurnal = toIndeks(
    tabel.Ta_JurnalUmum.filter(({ Posted }) => isBenar(Posted)),
    ({ NoBukti }) => NoBukti,
  )
  return tabel.Ta_JurnalUmumRinci.flatMap((baris) =>
    toPeristiwa(
      jurnal.get(baris.NoBukti)?.Tanggal,
      { ...baris, sumber: baris.Sumberdana, Nilai: (baris.Debet ?? 0n) - (baris.Kredit ?? 0n) },
      findTanda(baris.Kd_Rincian, { '4': -1n, '5': 1n, '6.1': -1n, '6.2': 1n }),
    ),
  )
}

type Tanda = Readonly<Record<string, bigint>>

/** Accounts outside the list (taxes 7.x, cash 1.x) are no part of a budget. */
function findTanda(rekening: string, tanda: Tanda): bigint | null {
  const awalan = Object.keys(tanda).find((satu) => rekening === satu || rekening.startsWith(`${satu}.`))
  return awalan === undefined ? null : (tanda[awalan] ?? null)
}

function toPeristiwa(
  tanggal: string | undefined,
  {
    Kd_Keg,
    Kd_Rincian,
    sumber,
    Nilai,
  }: Pick<BarisTabel<'Ta_TBPRinci'>, 'Kd_Keg' | 'Kd_Rincian' | 'Nilai'> & {
    sumber: string
  },
  tanda: bigint | null,
): Peristiwa[] {
  if (tanggal === undefined || tanda === null) return []
  return [{ tanggal, kegiatan: Kd_Keg, rekening: Kd_Rincian, sumber, nilai: tanda * Nilai }]
}

/** Advances paid and neither accounted for nor given back before a day. */
export function calculatePanjar({ tabel }: Dump, sebelum: string): Sen {
  const spp = toIndeks(tabel.Ta_SPP, ({ No_SPP }) => No_SPP)
  const cair = toIndeks(tabel.Ta_Pencairan, ({ No_SPP }) => No_SPP)
  const spj = toIndeks(tabel.Ta_SPJ, ({ No_SPJ }) => No_SPJ)
  const dibayar = tabel.Ta_SPPRinci.filter(
    ({ No_SPP }) =>
      spp.get(No_SPP)?.Jn_SPP.toUpperCase() === 'UM' && isSebelum(cair.get(No_SPP)?.Tgl_Cek, sebelum),
  )
  const dipertanggungjawabkan = tabel.Ta_SPJBukti.filter(({ No_SPJ }) =>
    isSebelum(spj.get(No_SPJ)?.Tgl_SPJ, sebelum),
  )
  const sisa = tabel.Ta_SPJSisa.filter(({ Tgl_Bukti }) => isSebelum(Tgl_Bukti, sebelum))
  return sum(dibayar) - sum(dipertanggungjawabkan) - sum(sisa)
}

const isSebelum = (tanggal: string | undefined, sebelum: string): boolean =>
  tanggal !== undefined && tanggal < sebelum
export const sum = (daftar: readonly { Nilai: Sen }[]): Sen =>
  calculateJumlah(daftar.map(({ Nilai }) => Nilai))
