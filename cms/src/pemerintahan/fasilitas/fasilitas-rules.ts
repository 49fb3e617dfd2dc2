/** Whether a facility may be kept as it is written down. Each refusal names its field. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { findDataOrang } from '../../dasar/data-orang.ts'

/** Nothing of a village that still stands is older. */
export const TAHUN_BANGUN_PERTAMA = 1900

export type IsiFasilitas = {
  nama: string
  dusun: string
  kapasitas: string
  tahunDibangun: number | null
}
export type SalahFasilitas = Alasan & { isian: keyof IsiFasilitas }

export function checkFasilitas(isi: IsiFasilitas, tahunIni: number): SalahFasilitas[] {
  return [
    ...checkTahun(isi, tahunIni),
    ...(['nama', 'dusun', 'kapasitas'] as const).flatMap((isian) => checkTeks(isian, isi[isian])),
  ]
}

function checkTahun({ tahunDibangun }: IsiFasilitas, tahunIni: number): SalahFasilitas[] {
  if (tahunDibangun === null) return []
  const isWajar =
    Number.isInteger(tahunDibangun) && tahunDibangun >= TAHUN_BANGUN_PERTAMA && tahunDibangun <= tahunIni
  const pesan = `Isi tahun antara ${TAHUN_BANGUN_PERTAMA} dan ${tahunIni}, atau kosongkan bila tidak diketahui.`
  return isWajar ? [] : [{ isian: 'tahunDibangun', kode: 'TAHUN_DIBANGUN', pesan }]
}

function checkTeks(isian: keyof IsiFasilitas, nilai: string): SalahFasilitas[] {
  if (findDataOrang(nilai) === null) return []
  const pesan = 'Di sini ada nomor seperti NIK atau nomor HP. Hapus dahulu, karena isinya akan terbit.'
  return [{ isian, kode: 'DATA_ORANG', pesan }]
}
