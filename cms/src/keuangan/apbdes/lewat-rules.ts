/** Spending above its budget (K09), and the reason a report of realisation gives for it (decision 0070). Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { calculateJumlah, formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import {
  type BarisApbdes,
  formatNamaBaris,
  type SusunanApbdes,
  sumAnggaran,
  toSusunan,
  toUraianBersama,
} from './baris.ts'
import { ATURAN_FASE, type Fase } from './fase.ts'
import { calculateBidang, getTingkatRincian, type TingkatRincian } from './ringkasan.ts'

/** `bersama`: sums that a report tells of several lines together. */
type BahanLewat = {
  rincian: readonly BarisApbdes[]
  bersama: SusunanApbdes['jumlahTercetak']
  tingkat: TingkatRincian
  acuan: AcuanAnggaran
}

/** K09: spending stays within its budget; compared by bidang where the budget stops there. */
export function listLewat({ rincian, bersama, tingkat, acuan }: BahanLewat): Alasan[] {
  if (tingkat === 'bidang') {
    return calculateBidang(rincian, acuan).flatMap(({ nama, jumlah }) =>
      toK09(nama, jumlah.anggaran, jumlah.realisasi),
    )
  }
  const kelompok = Map.groupBy(
    rincian.filter((baris) => isKodeAtas('5', baris.kodeRekening)),
    ({ kodeKegiatan, kodeRekening }) => `${kodeKegiatan}|${kodeRekening}`,
  )
  const bawahBersama = new Map(
    bersama.map(({ baris, ...bawah }) => [`${baris.kodeKegiatan}|${baris.kodeRekening}`, bawah]),
  )
  // What a report tells of several lines together is spent within all of them.
  return [...kelompok].flatMap(([kunci, daftar]) => {
    if (daftar.every(({ realisasi }) => realisasi === null) && !bawahBersama.has(kunci)) return []
    const bawah = bawahBersama.get(kunci)
    const anggaran = sumAnggaran(daftar) + (bawah?.anggaran ?? 0n)
    const realisasi = calculateJumlah(daftar.map((baris) => baris.realisasi ?? 0n)) + (bawah?.realisasi ?? 0n)
    return toK09(toNama(daftar, acuan), anggaran, realisasi)
  })
}

function toNama(daftar: readonly BarisApbdes[], acuan: AcuanAnggaran): string {
  const [pertama] = daftar
  if (pertama === undefined) return ''
  const uraian = toUraianBersama(daftar, acuan)
  return formatNamaBaris({ ...pertama, uraian }, acuan.susunanKode, ' · ')
}

function toK09(nama: string, anggaran: Sen, realisasi: Sen | null): Alasan[] {
  if (realisasi === null || realisasi <= anggaran) return []
  return [
    {
      kode: 'K09',
      pesan: `Belanja "${nama}" ${formatRupiah(realisasi)}, lebih dari anggarannya ${formatRupiah(anggaran)}.`,
    },
  ]
}

type Laporan = { fase: Fase; baris: readonly BarisApbdes[]; acuan: AcuanAnggaran; alasanLewat: string | null }

/** A report that goes above its budget is handed in with a reason, as a single record is (`LEWAT_ANGGARAN`). */
export function checkAlasanLewat(laporan: Laporan): Alasan[] {
  const lewat = listLewatLaporan(laporan)
  const [pertama] = lewat
  if (pertama === undefined || (laporan.alasanLewat ?? '').trim() !== '') return []
  const sisa = lewat.length === 1 ? '' : ` Dan ${lewat.length - 1} belanja lain.`
  return [
    {
      kode: 'ALASAN_LEWAT_WAJIB',
      pesan: `${pertama.pesan}${sisa} Tulis dahulu alasannya pada isian "Alasan belanja melebihi anggaran" dokumen ini, lalu simpan. Alasannya ikut terbit.`,
    },
  ]
}

/** Published beside what it explains, and not where nothing goes above its budget any more. */
export function getAlasanLewat(laporan: Laporan): string | null {
  const alasan = (laporan.alasanLewat ?? '').trim()
  return alasan === '' || listLewatLaporan(laporan).length === 0 ? null : alasan
}

function listLewatLaporan({ fase, baris, acuan }: Laporan): Alasan[] {
  if (ATURAN_FASE[fase].isAnggaran) return []
  const { rincian } = toSusunan(baris)
  const { jumlahTercetak: bersama } = toSusunan(rincian)
  return listLewat({ rincian, bersama, acuan, tingkat: getTingkatRincian(rincian) })
}
