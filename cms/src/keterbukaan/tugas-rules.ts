/** What of the announcements still has to be done: for the village itself, and for those above it. Pure. */
import { calculateKeterbukaan, isLewatTenggang, type KodeKewajiban } from '../dasar/keterbukaan.ts'
import { calculateSelisihHari, type Tanggal } from '../dasar/tanggal.ts'

/** Days before its day on which a duty is named to the village. */
const HARI_SEBELUM = 30
/** What was due longer ago is history; the public page keeps it. */
const HARI_SESUDAH = 365

export type DesaDiumumkan = {
  id: string
  nama: string
  kode: string
  kecamatan: string
  kabupaten: string
  daftarTahun: readonly { tahun: number; bukti: readonly { kode: KodeKewajiban; tanggal: Tanggal }[] }[]
}
/** `hari`: days since it was due; not above zero while there is still time. */
export type TugasPengumuman = { kode: KodeKewajiban; tahun: number; tenggat: Tanggal; hari: number }

/** Late or due within thirty days, the longest late first. */
export function listTugasPengumuman(
  { daftarTahun }: Pick<DesaDiumumkan, 'daftarTahun'>,
  hariIni: Tanggal,
): TugasPengumuman[] {
  const kini = Number(hariIni.slice(0, 4))
  return [kini - 1, kini, kini + 1]
    .flatMap((tahun) => {
      const bukti = daftarTahun.find((satu) => satu.tahun === tahun)?.bukti ?? []
      return calculateKeterbukaan(tahun, bukti, hariIni).butir.flatMap(({ kode, tenggat, tanggal }) => {
        if (tenggat === null || tanggal !== null) return []
        return [{ kode, tahun, tenggat, hari: calculateSelisihHari(tenggat, hariIni) }]
      })
    })
    .filter(({ hari }) => hari >= -HARI_SEBELUM && hari <= HARI_SESUDAH)
    .sort((a, b) => b.hari - a.hari)
}

/** Duties that are late by more than the days of grace, as kecamatan and kabupaten see it. */
export function listTerlambat(
  desa: Pick<DesaDiumumkan, 'daftarTahun'>,
  hariIni: Tanggal,
  hariTenggang: number,
): TugasPengumuman[] {
  return listTugasPengumuman(desa, hariIni).filter(({ tenggat }) =>
    isLewatTenggang(tenggat, hariIni, hariTenggang),
  )
}
