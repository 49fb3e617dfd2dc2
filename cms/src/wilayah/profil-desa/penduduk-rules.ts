/** The number of inhabitants a village tells of itself: a number, its day and its source, or none of them. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'

export type Penduduk = { jumlah: number; tanggal: Tanggal; sumber: string }
type Isian = {
  jumlahPenduduk?: number | null | undefined
  tanggalPenduduk?: string | null | undefined
  sumberPenduduk?: string | null | undefined
}

/** What is wrong, at which field; null where nothing is. */
export function findSalahPenduduk(
  { jumlahPenduduk, tanggalPenduduk, sumberPenduduk }: Isian,
  hariIni: Tanggal,
): { isian: keyof Isian; pesan: string } | null {
  if (!jumlahPenduduk && !tanggalPenduduk && !sumberPenduduk) return null
  if (!jumlahPenduduk)
    return { isian: 'jumlahPenduduk', pesan: 'Isi jumlah penduduknya, atau kosongkan ketiganya.' }
  if (!Number.isInteger(jumlahPenduduk)) return { isian: 'jumlahPenduduk', pesan: 'Tulis bilangan bulat.' }
  if (!tanggalPenduduk || tanggalPenduduk > hariIni)
    return { isian: 'tanggalPenduduk', pesan: 'Isi tanggal keadaannya, paling lambat hari ini.' }
  if (!sumberPenduduk) return { isian: 'sumberPenduduk', pesan: 'Sebutkan sumber angkanya.' }
  return null
}

export function toPenduduk({ jumlahPenduduk, tanggalPenduduk, sumberPenduduk }: Isian): Penduduk | null {
  if (!jumlahPenduduk || !tanggalPenduduk || !sumberPenduduk) return null
  return { jumlah: jumlahPenduduk, tanggal: tanggalPenduduk, sumber: sumberPenduduk }
}
