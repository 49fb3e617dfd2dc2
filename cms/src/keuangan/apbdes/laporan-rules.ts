/** A report names the budget it reports on, beside what was realised: it must be one that was set. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import type { BarisApbdes } from './baris.ts'
import { ATURAN_FASE, type Fase } from './fase.ts'

const BAGIAN = [
  ['4', 'pendapatan'],
  ['5', 'belanja'],
  ['6.1', 'penerimaan pembiayaan'],
  ['6.2', 'pengeluaran pembiayaan'],
] as const

const FINANCING = '6'

/** Planned sums of a budget by the first code of each part; a part that it does not tell of is not in it. */
export type TotalAnggaran = Readonly<Partial<Record<(typeof BAGIAN)[number][0] | typeof FINANCING, Sen>>>

/** `rincian`: without subtotals. Financing that is told as one sum is of neither part, and stands by itself. */
export function calculateTotal(rincian: readonly BarisApbdes[]): TotalAnggaran {
  const bagian = BAGIAN.map(([kode]) => [kode, listMilik(kode, rincian)] as const)
  const pembiayaan = rincian.filter(({ kodeRekening }) => kodeRekening === FINANCING)
  return Object.fromEntries(
    [...bagian, [FINANCING, pembiayaan] as const].flatMap(([kode, milik]) =>
      milik.length === 0 ? [] : [[kode, milik.reduce((jumlah, satu) => jumlah + satu.anggaran, 0n)]],
    ),
  )
}

const listMilik = (kode: string, rincian: readonly BarisApbdes[]): BarisApbdes[] =>
  rincian.filter(({ kodeRekening }) => isKodeAtas(kode, kodeRekening))

/**
 * `anggaranSah`: sums of the set budgets of the year, the one in force last. A report on any of them is in order: one on
 * the first half stands on the budget of before the change.
 */
export function checkAnggaranLaporan(
  fase: Fase,
  rincian: readonly BarisApbdes[],
  anggaranSah: readonly TotalAnggaran[],
): Alasan[] {
  const berlaku = anggaranSah.at(-1)
  if (ATURAN_FASE[fase].isAnggaran || berlaku === undefined) return []
  if (findAnggaranLaporan(rincian, anggaranSah) !== -1) return []
  const beda = listBeda(rincian, berlaku).map(
    ({ nama, dilaporkan, sah }) => `${nama} ${formatRupiah(dilaporkan)}, dalam APBDes ${formatRupiah(sah)}`,
  )
  return [
    {
      kode: 'ANGGARAN_LAPORAN_BEDA',
      pesan: `Anggaran dalam laporan ini bukan anggaran yang tercatat di portal ini untuk tahun itu: ${beda.join('; ')}.`,
    },
  ]
}

/** Index of the last of the set budgets that the report stands on; -1 where it is none of them. */
export const findAnggaranLaporan = (
  rincian: readonly BarisApbdes[],
  anggaranSah: readonly TotalAnggaran[],
): number => anggaranSah.findLastIndex((sah) => listBeda(rincian, sah).length === 0)

/** Parts that both tell of, and that differ. */
function listBeda(
  rincian: readonly BarisApbdes[],
  anggaran: TotalAnggaran,
): { nama: string; dilaporkan: Sen; sah: Sen }[] {
  const laporan = calculateTotal(rincian)
  return BAGIAN.flatMap(([kode, nama]) => {
    const dilaporkan = laporan[kode]
    if (dilaporkan === undefined || isTanpaBagian(kode, anggaran)) return []
    const sah = anggaran[kode] ?? 0n
    return isSama(listMilik(kode, rincian), dilaporkan - sah) ? [] : [{ nama, dilaporkan, sah }]
  })
}

const isTanpaBagian = (kode: keyof TotalAnggaran, anggaran: TotalAnggaran): boolean =>
  isKodeAtas(FINANCING, kode) && anggaran[kode] === undefined && anggaran[FINANCING] !== undefined

/** A report that is printed in whole rupiah is off by less than one a line. */
function isSama(milik: readonly BarisApbdes[], beda: Sen): boolean {
  const isBulat = milik.every(({ anggaran }) => anggaran % 100n === 0n)
  const batas = isBulat ? 100n * BigInt(milik.length) : 1n
  return -batas < beda && beda < batas
}
