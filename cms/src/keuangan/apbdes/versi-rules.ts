/** The versions of a year: their order, their numbers, and which of them may be withdrawn. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import { compareTeks } from '../../dasar/urutan.ts'
import { ATURAN_FASE, type Fase, formatJudul } from './fase.ts'

/** A version that stands; `ke` is given to what there may be several of, `sampai` to reports under way. */
export type Versi = {
  tahun: number
  fase: Fase
  ke: number | null
  sampai: Tanggal | null
  tanggal: Tanggal
  ditetapkanPada: string
}

/** The budget opens its year and the account closes it; between them the day of the regulation decides. */
const LETAK: Readonly<Record<Fase, number>> = {
  awal: 0,
  perubahan: 1,
  'perubahan-penjabaran': 1,
  'realisasi-semester-1': 1,
  'realisasi-berjalan': 1,
  'realisasi-akhir': 2,
}

export function compareVersi(a: Versi, b: Versi): number {
  return (
    LETAK[a.fase] - LETAK[b.fase] ||
    compareTeks(a.tanggal, b.tanggal) ||
    compareTeks(a.ditetapkanPada, b.ditetapkanPada)
  )
}

/** The budgets among these versions, the one in force last. Reports set no budget. */
export const listAnggaranSah = <Satu extends Versi>(daftar: readonly Satu[]): Satu[] =>
  daftar.filter(({ fase }) => ATURAN_FASE[fase].isAnggaran).toSorted(compareVersi)

export const findAnggaranBerlaku = <Satu extends Versi>(daftar: readonly Satu[]): Satu | null =>
  listAnggaranSah(daftar).at(-1) ?? null

/** What a change changes: the budget in force before it. */
export function findSemula<Satu extends Versi>(versi: Satu, daftar: readonly Satu[]): Satu | null {
  const { isBerulang, isAnggaran } = ATURAN_FASE[versi.fase]
  if (!isBerulang || !isAnggaran) return null
  return findAnggaranBerlaku(daftar.filter((satu) => compareVersi(satu, versi) < 0))
}

/** The next number of its kind in the year, without gaps; null for what is not counted. */
export function calculateKe(
  fase: Fase,
  tanggal: Tanggal,
  daftar: readonly Versi[],
): Result<number | null, Alasan> {
  const { isBerulang, isAnggaran } = ATURAN_FASE[fase]
  if (!isBerulang) return toOk(null)
  const awal = daftar.find((versi) => versi.fase === 'awal')
  if (isAnggaran && awal !== undefined && tanggal < awal.tanggal) return toRefusal(toSebelumAwal(awal))
  const sejenis = daftar.filter((versi) => versi.fase === fase)
  const lebihBaru = sejenis.find((versi) => versi.tanggal > tanggal)
  return lebihBaru === undefined ? toOk(sejenis.length + 1) : toRefusal(toUrutanSalah(lebihBaru))
}

/**
 * A budget is changed once in its year, save in extraordinary circumstances (Permendagri 20/2018 Ps 40 (2)). A warning: what
 * is extraordinary stands in the regulation, and another shift is made by the head alone (Ps 42).
 */
export const checkPerubahanBerulang = (fase: Fase, ke: number): Alasan[] =>
  fase !== 'perubahan' || ke < 2
    ? []
    : [
        {
          kode: 'PERUBAHAN_BERULANG',
          pesan: `Ini perubahan APBDes ke-${ke} dalam setahun. APBDes diubah satu kali setahun, kecuali dalam keadaan luar biasa (Permendagri 20/2018 Pasal 40); keadaannya tertulis dalam peraturannya.`,
        },
      ]

/**
 * Whether a set version may bear another day. Figures follow the order of the days, so it may not change: that of all budgets
 * of the year, and of reports of one kind. `versi`: as it stands; `daftar`: the others.
 */
export function checkTanggalVersi(versi: Versi, tanggal: Tanggal, daftar: readonly Versi[]): Alasan[] {
  const { isAnggaran } = ATURAN_FASE[versi.fase]
  const sekelompok = daftar.filter(({ fase }) =>
    isAnggaran ? ATURAN_FASE[fase].isAnggaran : fase === versi.fase,
  )
  return sekelompok.flatMap((lain) => {
    const isDahulu = compareVersi(lain, versi) < 0
    if (isDahulu ? lain.tanggal <= tanggal : lain.tanggal >= tanggal) return []
    return [toTakUrut(lain, isDahulu ? 'sesudah' : 'sebelum')]
  })
}

const toTakUrut = (versi: Versi, letak: 'sebelum' | 'sesudah'): Alasan => ({
  kode: 'URUTAN_PERUBAHAN',
  pesan: `${formatJudul(versi)} bertanggal ${formatTanggal(versi.tanggal)}, ${letak} tanggal ini, sehingga urutannya terbalik. Periksa tanggalnya.`,
})

/** A change that another one of its kind counts on is withdrawn after that one, and the original after all its changes. */
export function checkCabut(fase: Fase, ke: number | null, daftar: readonly Versi[]): Alasan[] {
  const penerus = daftar.find((versi) => versi.fase === fase && (versi.ke ?? 0) > (ke ?? 0))
  const perubahan =
    fase === 'awal' ? daftar.find((versi) => findSemula(versi, daftar)?.fase === 'awal') : undefined
  if (perubahan !== undefined) return [toMasihDiubah(perubahan)]
  if (!ATURAN_FASE[fase].isBerulang || penerus === undefined) return []
  return [
    {
      kode: 'ADA_PERUBAHAN_SESUDAHNYA',
      pesan: `${formatJudul(penerus)} menyusul dokumen ini. Tarik dahulu yang terakhir dari situs, supaya nomor urutnya tidak terputus.`,
    },
  ]
}

const toMasihDiubah = (perubahan: Versi): Alasan => ({
  kode: 'ADA_PERUBAHAN_SESUDAHNYA',
  pesan: `${formatJudul(perubahan)} mengubah dokumen ini dan masih berlaku. Tarik dahulu perubahannya dari situs.`,
})

const toSebelumAwal = (awal: Versi): Alasan => ({
  kode: 'URUTAN_PERUBAHAN',
  pesan: `${formatJudul(awal)} bertanggal ${formatTanggal(awal.tanggal)}; perubahannya tidak dapat bertanggal lebih dahulu. Periksa tanggalnya.`,
})

const toUrutanSalah = (lebihBaru: Versi): Alasan => ({
  kode: 'URUTAN_PERUBAHAN',
  pesan: `${formatJudul(lebihBaru)} yang sudah ditetapkan bertanggal ${formatTanggal(lebihBaru.tanggal)}, sesudah tanggal ini. Periksa tanggalnya, atau tarik dahulu yang itu dari situs.`,
})
