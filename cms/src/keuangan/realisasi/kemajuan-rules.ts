/** How far each activity is, from the approved records of progress. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'
import { toKunciTempat } from '../../dasar/tempat.ts'
import type { CatatanRealisasi } from './catatan.ts'

export type TempatKemajuan = {
  /** Null: the whole village, or no place was named. */
  dusun: string | null
  persen: number
  volume: number | null
  satuan: string | null
  tanggal: Tanggal
}
export type KemajuanKegiatan = {
  kode: string
  /** Plain mean of its places, whole per cent. */
  persen: number
  tempat: TempatKemajuan[]
}

/** What of a record tells how far the work is. */
type CatatanKemajuan = Pick<
  CatatanRealisasi,
  'jenis' | 'kodeKegiatan' | 'dusun' | 'kemajuan' | 'volume' | 'satuan' | 'tanggal'
>

/** The newest record of each place counts; equal days: the one that comes later in the list. In order of code. */
export function calculateKemajuan(daftar: readonly CatatanKemajuan[]): KemajuanKegiatan[] {
  const kemajuan = daftar.filter(({ jenis }) => jenis === 'kemajuan')
  return [...Map.groupBy(kemajuan, ({ kodeKegiatan }) => kodeKegiatan)]
    .map(([kode, milik]) => toKegiatan(kode, listTempat(milik)))
    .sort((a, b) => (a.kode < b.kode ? -1 : 1))
}

function listTempat(daftar: readonly CatatanKemajuan[]): TempatKemajuan[] {
  const urut = daftar.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal === b.tanggal ? 0 : 1))
  const terbaru = new Map(urut.map((satu) => [toKunciTempat(satu.dusun), satu]))
  return [...terbaru.values()].map(({ dusun, kemajuan, volume, satuan, tanggal }) => ({
    dusun: dusun === '' ? null : dusun,
    persen: Number(kemajuan ?? 0),
    volume,
    satuan: volume === null ? null : satuan,
    tanggal,
  }))
}

const toKegiatan = (kode: string, tempat: TempatKemajuan[]): KemajuanKegiatan => ({
  kode,
  persen: Math.round(tempat.reduce((jumlah, { persen }) => jumlah + persen, 0) / tempat.length),
  tempat,
})
