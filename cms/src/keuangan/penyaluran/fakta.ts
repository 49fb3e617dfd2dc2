/** What is known of a village and year for its stages: what somebody stated, and what the portal's own records say. */
import type { Sen } from '../../dasar/rupiah.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { StatusDinyatakan } from './aturan.ts'

/** What somebody has stated of one stage; days and amounts are of the kabupaten, but for the handing over. */
export type Pernyataan = {
  kode: string
  diserahkan: Tanggal | null
  lengkap: Tanggal | null
  cair: Tanggal | null
  jumlahCair: Sen | null
  /** Stated by the kabupaten: the amount of the stage. */
  nilai: Sen | null
  /** Codes of requirements that somebody ticked: papers by the village, the rest by the kabupaten. */
  dipenuhi: readonly string[]
}
/** An activity of the Dana Desa; `persen` null where nobody noted progress. */
export type KegiatanDanaDesa = { kode: string; anggaran: Sen; realisasi: Sen; persen: number | null }
/** What the budget in force plans with the Dana Desa, of all bidang and by activity. */
export type RencanaDanaDesa = {
  /** False where its lines name no source. */
  isDirinci: boolean
  belanja: Sen
  kegiatan: readonly KegiatanDanaDesa[]
}
/** What our own records know of a village and year. */
export type FaktaDesa = {
  kabupaten: string | null
  statusDesa: StatusDinyatakan | null
  /** Null: none; false: a draft that is not set. */
  apbdes: boolean | null
  laporanLalu: boolean | null
  /** Spending from the fund that passed the village's cash; null = nothing is reported. */
  belanja: Readonly<Record<'DDS' | 'ADD', Sen | null>>
  /** Planned revenue of the fund through the village's cash; null without a budget. */
  pagu: Readonly<Record<'DDS' | 'ADD', Sen | null>>
  /** Null without a budget. */
  danaDesa: RencanaDanaDesa | null
  pernyataan: readonly Pernyataan[]
}
