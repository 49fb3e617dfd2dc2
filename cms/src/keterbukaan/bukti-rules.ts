/** What a record of an announcement must say. Pure. */
import type { Tanggal } from '../dasar/tanggal.ts'
import type { BuktiPengumuman } from '../payload-types.ts'

export type Bukti = Pick<BuktiPengumuman, 'jenis' | 'tahun' | 'tanggal' | 'media' | 'keterangan'>
export type SalahBukti = { isian: keyof Bukti; pesan: string }

/** The first thing to put right; null where there is none. What is missing altogether is told by its own field. */
export function findSalahBukti(bukti: Partial<Bukti>, hariIni: Tanggal): SalahBukti | null {
  return findSalahTanggal(bukti, hariIni) ?? findSalahIsi(bukti)
}

/** It lies in the past, and not years before the budget it speaks of. */
function findSalahTanggal({ tanggal, tahun }: Partial<Bukti>, hariIni: Tanggal): SalahBukti | null {
  if (tanggal === undefined || tanggal === '') return null
  if (tanggal > hariIni) return { isian: 'tanggal', pesan: 'Tanggal ini belum tiba. Catat setelah harinya.' }
  if (tahun === undefined || Number(tanggal.slice(0, 4)) >= tahun - 1) return null
  return {
    isian: 'tanggal',
    pesan: `Anggaran ${tahun} tidak diumumkan sebelum ${tahun - 1}. Periksa tahun atau tanggalnya.`,
  }
}

function findSalahIsi({ jenis, media, keterangan }: Partial<Bukti>): SalahBukti | null {
  if (jenis === 'alasan')
    return (keterangan ?? '').trim() === ''
      ? { isian: 'keterangan', pesan: 'Tulis alasannya, supaya warga tahu mengapa belum diumumkan.' }
      : null
  return (media ?? []).length === 0
    ? { isian: 'media', pesan: 'Pilih di mana diumumkan, paling sedikit satu.' }
    : null
}
