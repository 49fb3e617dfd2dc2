/**
 * Whose figures are the realisation of a year, and on which lines they stand. Figures of a file and records of the same
 * year tell of the same money, so they are never added: one of them is taken (decisions 0033 and 0060). Pure.
 */
import type { SumberRealisasi } from '../../contract/apbdes.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { ATURAN_FASE, type Fase } from '../apbdes/fase.ts'
import { type CatatanRealisasi, isUang } from './catatan.ts'
import { addLuar, calculateDilaporkan, calculateTerpakai, type Terpakai } from './letak-rules.ts'

/** A version that stands, in the order of the year, and whether its own lines report a realisation. */
export type VersiTercatat = { fase: Fase; sampai: Tanggal | null; hasRealisasi: boolean }
/** Which approved records of money there are; `luar`: marks of money past the village's cash, which add to no report. */
export type AdaCatatan = { biasa: boolean; luar: boolean }

export function toAdaCatatan(
  catatan: readonly Pick<CatatanRealisasi, 'jenis' | 'luarRekening'>[],
): AdaCatatan {
  const uang = catatan.filter(isUang)
  return {
    biasa: uang.some(({ luarRekening }) => !luarRekening),
    luar: uang.some(({ luarRekening }) => luarRekening),
  }
}

const isAnggaran = ({ fase }: VersiTercatat): boolean => ATURAN_FASE[fase].isAnggaran
const SUMBER_LAPORAN = {
  'realisasi-semester-1': 'laporan-semester-1',
  'realisasi-berjalan': 'laporan-berjalan',
} as const
/** A report that is set while its year goes on. */
export const isLaporanBerjalan = (fase: Fase): fase is keyof typeof SUMBER_LAPORAN =>
  Object.hasOwn(SUMBER_LAPORAN, fase)

/** Of the reports before the account of the year that bring figures, the one that goes furthest; of equals the last. */
function findLaporan<Satu extends VersiTercatat>(daftar: readonly Satu[]): Satu | undefined {
  const laporan = daftar.filter(({ fase, hasRealisasi }) => isLaporanBerjalan(fase) && hasRealisasi)
  const terjauh = laporan.map(getHariAkhir).sort().at(-1)
  return laporan.findLast((satu) => getHariAkhir(satu) === terjauh)
}

/** `MM-DD`: the day up to which a report tells of its year. */
const getHariAkhir = ({ sampai }: VersiTercatat): string => sampai?.slice(5) ?? '06-30'

/**
 * The account of the year closes it; a budget whose file brought its realisation keeps that until a report comes after it;
 * records come before reports, which they have gone past. Marks alone are records only where nothing else tells anything.
 */
export function getSumberRealisasi(daftar: readonly VersiTercatat[], ada: AdaCatatan): SumberRealisasi {
  if (daftar.some(({ fase }) => fase === 'realisasi-akhir')) return 'laporan-akhir'
  const anggaran = daftar.findLast(isAnggaran)
  const laporan = findLaporan(daftar)
  if (anggaran?.hasRealisasi === true && !isSesudah(daftar, laporan, anggaran)) return 'impor'
  if (ada.biasa && anggaran !== undefined) return 'catatan'
  if (laporan !== undefined && isLaporanBerjalan(laporan.fase)) return SUMBER_LAPORAN[laporan.fase]
  return ada.luar && anggaran !== undefined ? 'catatan' : 'tidak-ada'
}

const isSesudah = (
  daftar: readonly VersiTercatat[],
  satu: VersiTercatat | undefined,
  lain: VersiTercatat,
): boolean => satu !== undefined && daftar.indexOf(satu) > daftar.indexOf(lain)

/** The version that the page of a year shows: its account, else the budget in force, with whatever is known of it. */
export const findVersiTampil = <Satu extends VersiTercatat>(
  daftar: readonly Satu[],
  sumber: SumberRealisasi,
): Satu | undefined =>
  sumber === 'laporan-akhir' ? daftar.at(-1) : (daftar.findLast(isAnggaran) ?? daftar.at(-1))

/** The version that the figures of the year stand in; undefined where they are those of records, or there are none. */
export function findVersiAngka<Satu extends VersiTercatat>(
  daftar: readonly Satu[],
  sumber: SumberRealisasi,
): Satu | undefined {
  if (sumber === 'catatan' || sumber === 'tidak-ada') return undefined
  return sumber === 'impor' || sumber === 'laporan-akhir'
    ? findVersiTampil(daftar, sumber)
    : findLaporan(daftar)
}

/**
 * The lines of a year with its realisation. `laporan`: the lines that tell it, where those are of another version than
 * the one that is shown. Marked records say beside them how much of it did not pass the village's cash.
 */
export function calculateTahun({
  rincian,
  laporan,
  sumber,
  catatan,
}: {
  rincian: readonly BarisApbdes[]
  laporan: readonly BarisApbdes[] | null
  sumber: SumberRealisasi
  catatan: readonly CatatanRealisasi[]
}): Terpakai {
  if (sumber === 'catatan') return calculateTerpakai(rincian, catatan)
  const terisi =
    laporan === null ? { rincian: [...rincian], luar: [] } : calculateDilaporkan(rincian, laporan)
  return addLuar(terisi, catatan)
}
