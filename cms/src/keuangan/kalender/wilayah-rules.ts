/** The calendars of many villages as one: what is late or near, and in how many of them. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { LangkahDekat } from './kalender-rules.ts'

export type DesaBerlangkah = { id: string; desa: string; kecamatan: string; langkah: readonly LangkahDekat[] }
export type LangkahWilayah = Pick<LangkahDekat, 'kode' | 'nama' | 'dasar' | 'tahun'> & {
  /** The earliest of their last days: habits and what follows from a document differ by village. */
  tenggat: Tanggal
  lewat: number
  dekat: number
}

/** One row for each step and year, what has been due longest first. */
export function calculateKalenderWilayah(daftar: readonly DesaBerlangkah[]): LangkahWilayah[] {
  const semua = daftar.flatMap(({ langkah }) => listSekali(langkah))
  return [...Map.groupBy(semua, toKunci).values()]
    .flatMap((sama) => {
      const [satu] = sama
      if (satu === undefined) return []
      const { kode, nama, dasar, tahun } = satu
      const lewat = sama.filter(({ hari }) => hari > 0).length
      const tenggat = sama.map((langkah) => langkah.tenggat).toSorted()[0] ?? satu.tenggat
      return [{ kode, nama, dasar, tahun, tenggat, lewat, dekat: sama.length - lewat }]
    })
    .toSorted((a, b) => (a.tenggat < b.tenggat ? -1 : a.tenggat > b.tenggat ? 1 : 0))
}

export type DesaKurang = { id: string; desa: string; kecamatan: string; tenggat: Tanggal; hari: number }

/** The villages that lack one step, the latest first. */
export function listDesaKurang(
  daftar: readonly DesaBerlangkah[],
  dicari: { kode: string; tahun: number },
): DesaKurang[] {
  return daftar
    .flatMap(({ id, desa, kecamatan, langkah }) => {
      const satu = listSekali(langkah).find(
        ({ kode, tahun }) => kode === dicari.kode && tahun === dicari.tahun,
      )
      return satu === undefined ? [] : [{ id, desa, kecamatan, tenggat: satu.tenggat, hari: satu.hari }]
    })
    .toSorted((a, b) => b.hari - a.hari)
}

const toKunci = ({ kode, tahun }: Pick<LangkahDekat, 'kode' | 'tahun'>): string => `${kode} ${tahun}`

/** A village counts once for a step, also with two changes of a budget on their way: by what is due first. */
const listSekali = (langkah: readonly LangkahDekat[]): LangkahDekat[] =>
  [...Map.groupBy(langkah, toKunci).values()].flatMap((sama) =>
    sama.toSorted((a, b) => b.hari - a.hari).slice(0, 1),
  )
