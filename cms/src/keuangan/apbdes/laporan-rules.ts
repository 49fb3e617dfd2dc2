/** A report names the budget it reports on, beside what was realised: it must be one that was set. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { type BarisApbdes, sumAnggaran } from './baris.ts'
import { ATURAN_FASE, type Fase } from './fase.ts'

const BAGIAN = [
  ['4', 'pendapatan'],
  ['5', 'belanja'],
  ['6.1', 'penerimaan pembiayaan'],
  ['6.2', 'pengeluaran pembiayaan'],
] as const

const FINANCING = '6'

/** `isBersen`: some line of it is told to the sen, which a printed report may round. */
type Bagian = { jumlah: Sen; isBersen: boolean }
/** Planned sums of a budget by the first code of each part; a part that it does not tell of is not in it. */
export type TotalAnggaran = Readonly<Partial<Record<(typeof BAGIAN)[number][0] | typeof FINANCING, Bagian>>>

/** `rincian`: without subtotals. Financing that is told as one sum is of neither part, and stands by itself. */
export function calculateTotal(rincian: readonly BarisApbdes[]): TotalAnggaran {
  const bagian = BAGIAN.map(([kode]) => [kode, listMilik(kode, rincian)] as const)
  const pembiayaan = rincian.filter(({ kodeRekening }) => kodeRekening === FINANCING)
  return Object.fromEntries(
    [...bagian, [FINANCING, pembiayaan] as const].flatMap(([kode, milik]) =>
      milik.length === 0 ? [] : [[kode, toBagian(milik)]],
    ),
  )
}

const toBagian = (milik: readonly BarisApbdes[]): Bagian => ({
  jumlah: sumAnggaran(milik),
  isBersen: milik.some(({ anggaran }) => anggaran % 100n !== 0n),
})

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
  if (anggaranSah.some((sah) => listBeda(rincian, sah).length === 0)) return []
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

/**
 * Index of the set budget that the report stands on: of those with its sums the one with most of its lines, the later one
 * among equals; -1 where it is none of them. `anggaranSah`: their lines, the one in force last.
 */
export function findAnggaranLaporan(
  rincian: readonly BarisApbdes[],
  anggaranSah: readonly (readonly BarisApbdes[])[],
): number {
  const milik = new Set(rincian.map(toKunci))
  const sama = anggaranSah.map((sah) =>
    listBeda(rincian, calculateTotal(sah)).length > 0
      ? -1
      : sah.filter((satu) => milik.has(toKunci(satu))).length,
  )
  return Math.max(...sama, -1) === -1 ? -1 : sama.lastIndexOf(Math.max(...sama))
}

const toKunci = ({ kodeKegiatan, kodeRekening, sumberDana, anggaran }: BarisApbdes): string =>
  [kodeKegiatan, kodeRekening, sumberDana ?? '', anggaran].join('|')

/** Parts that both tell of, and that differ. */
function listBeda(
  rincian: readonly BarisApbdes[],
  anggaran: TotalAnggaran,
): { nama: string; dilaporkan: Sen; sah: Sen }[] {
  const laporan = calculateTotal(rincian)
  return BAGIAN.flatMap(([kode, nama]) => {
    const dilaporkan = laporan[kode]
    if (dilaporkan === undefined || isTanpaBagian(kode, anggaran)) return []
    const sah = anggaran[kode] ?? { jumlah: 0n, isBersen: false }
    const baris = listMilik(kode, rincian).filter((satu) => satu.anggaran !== 0n).length
    const batas = sah.isBersen && !dilaporkan.isBersen ? 100n * BigInt(baris) : 1n
    const beda = dilaporkan.jumlah - sah.jumlah
    // A report that is printed in whole rupiah is off by less than one a line.
    if (-batas < beda && beda < batas) return []
    return [{ nama, dilaporkan: dilaporkan.jumlah, sah: sah.jumlah }]
  })
}

const isTanpaBagian = (kode: keyof TotalAnggaran, anggaran: TotalAnggaran): boolean =>
  isKodeAtas(FINANCING, kode) && anggaran[kode] === undefined && anggaran[FINANCING] !== undefined
