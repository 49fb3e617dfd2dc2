/** The decree that fixes the list of public information (Perki 1/2018 Ps 7), as a profile names it. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { ProfilDesa } from '../../payload-types.ts'

type Keputusan = Pick<ProfilDesa, 'nomorKeputusanDip' | 'tanggalKeputusanDip'>
export type SalahKeputusan = { isian: keyof Keputusan; pesan: string }

export function findSalahKeputusan(
  { nomorKeputusanDip, tanggalKeputusanDip }: Partial<Keputusan>,
  hariIni: Tanggal,
): SalahKeputusan | null {
  const nomor = (nomorKeputusanDip ?? '').trim()
  const tanggal = tanggalKeputusanDip ?? ''
  if (nomor !== '' && tanggal === '')
    return { isian: 'tanggalKeputusanDip', pesan: 'Isi tanggal keputusannya, atau kosongkan nomornya.' }
  if (nomor === '' && tanggal !== '')
    return { isian: 'nomorKeputusanDip', pesan: 'Isi nomor keputusannya, atau kosongkan tanggalnya.' }
  if (tanggal > hariIni)
    return { isian: 'tanggalKeputusanDip', pesan: 'Tanggal ini belum tiba. Isi sesudah ditetapkan.' }
  return null
}
