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

/** Planned sums of a budget by the first code of each part; a part that it does not tell of is not in it. */
export type TotalAnggaran = Readonly<Partial<Record<(typeof BAGIAN)[number][0], Sen>>>

/** `rincian`: without subtotals. Financing that is told as one sum is of neither part. */
export function calculateTotal(rincian: readonly BarisApbdes[]): TotalAnggaran {
  return Object.fromEntries(
    BAGIAN.flatMap(([kode]) => {
      const milik = rincian.filter(({ kodeRekening }) => isKodeAtas(kode, kodeRekening))
      return milik.length === 0 ? [] : [[kode, milik.reduce((jumlah, satu) => jumlah + satu.anggaran, 0n)]]
    }),
  )
}

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
  const laporan = calculateTotal(rincian)
  if (anggaranSah.some((sah) => listBeda(laporan, sah).length === 0)) return []
  const beda = listBeda(laporan, berlaku).map(
    ({ nama, dilaporkan, sah }) => `${nama} ${formatRupiah(dilaporkan)}, dalam APBDes ${formatRupiah(sah)}`,
  )
  return [
    {
      kode: 'ANGGARAN_LAPORAN_BEDA',
      pesan: `Anggaran dalam laporan ini bukan anggaran yang ditetapkan tahun ini: ${beda.join('; ')}.`,
    },
  ]
}

/** Parts that the report tells of. */
function listBeda(
  laporan: TotalAnggaran,
  anggaran: TotalAnggaran,
): { nama: string; dilaporkan: Sen; sah: Sen }[] {
  return BAGIAN.flatMap(([kode, nama]) => {
    const [dilaporkan, sah] = [laporan[kode], anggaran[kode] ?? 0n]
    return dilaporkan === undefined || dilaporkan === sah ? [] : [{ nama, dilaporkan, sah }]
  })
}
