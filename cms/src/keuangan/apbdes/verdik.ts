/** What became of every row of an imported file, in its order. Pure. */

import type { SusunanKode } from '../../contract/kode-anggaran.ts'
import { formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import { type BarisApbdes, formatNamaBaris, type SusunanApbdes } from './baris.ts'
import { calculateBeda, NAMA_BAGIAN, type TotalTercetak } from './cetakan-checks.ts'
import type { BarisLewat } from './isi-berkas.ts'

export const VERDIK = ['diterima', 'jumlah', 'judul', 'diabaikan', 'ditolak'] as const
export type VerdikBaris = { baris: number; verdik: (typeof VERDIK)[number]; keterangan: string }
type Bahan = {
  diterima: readonly { nomor: number; baris: BarisApbdes; catatan: string }[]
  ditolak: readonly { baris: number; alasan: string }[]
  lewat: readonly BarisLewat[]
  total: readonly TotalTercetak[]
  susunan: SusunanApbdes
  susunanKode: SusunanKode
}

export function listVerdik({ diterima, ditolak, lewat, total, susunan, susunanKode }: Bahan): VerdikBaris[] {
  const toNamaBaris = (baris: BarisApbdes): string => formatNamaBaris(baris, susunanKode, ' ')
  const jumlah = new Map(susunan.jumlahTercetak.map((satu) => [satu.baris, satu]))
  const daftar = diterima.map(({ nomor, baris, catatan }): VerdikBaris => {
    const dihitung = jumlah.get(baris)
    const keterangan = catatan === '' ? toNamaBaris(baris) : `${toNamaBaris(baris)}. ${catatan}`
    if (dihitung === undefined) return { baris: nomor, verdik: 'diterima', keterangan }
    const beda = {
      anggaran: baris.anggaran - dihitung.anggaran,
      realisasi: baris.realisasi === null ? 0n : baris.realisasi - (dihitung.realisasi ?? 0n),
    }
    return { baris: nomor, verdik: 'jumlah', keterangan: `${toNamaBaris(baris)}: ${formatBeda(beda)}` }
  })
  return [
    ...daftar,
    ...total.map(
      (satu): VerdikBaris => ({
        baris: satu.nomor,
        verdik: 'jumlah',
        keterangan: `${NAMA_BAGIAN[satu.bagian]}: ${formatBeda(calculateBeda(satu))}`,
      }),
    ),
    ...lewat.map(
      ({ nomor, jenis, alasan }): VerdikBaris => ({ baris: nomor, verdik: jenis, keterangan: alasan }),
    ),
    ...ditolak.map(({ baris, alasan }): VerdikBaris => ({ baris, verdik: 'ditolak', keterangan: alasan })),
  ].sort((a, b) => a.baris - b.baris)
}

function formatBeda({ anggaran, realisasi }: { anggaran: Sen; realisasi: Sen }): string {
  const beda = [
    ...(anggaran === 0n ? [] : [`anggaran berbeda ${formatRupiah(anggaran)}`]),
    ...(realisasi === 0n ? [] : [`realisasi berbeda ${formatRupiah(realisasi)}`]),
  ]
  return beda.length === 0 ? 'cocok dengan rinciannya.' : `${beda.join(', ')} dari rinciannya.`
}
