/** What is recorded of a set regulation, and what a correction of it says. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'

/** Files by their names, as people know them; null is what was not recorded. */
export type PeraturanTercatat = {
  nomorPerdes: string | null
  tanggalPerdes: Tanggal | null
  nomorUndang: string | null
  tanggalUndang: Tanggal | null
  berkas: string | null
  nomorPenjabaran: string | null
  tanggalPenjabaran: Tanggal | null
  berkasPenjabaran: string | null
  /** What was put right before, as the public reads it. */
  catatan: string | null
}

/** What takes the place of it; a blank leaves what stands. */
export type PeraturanBaru = Partial<
  Record<'nomorPerdes' | 'tanggalPerdes' | 'nomorUndang' | 'tanggalUndang' | 'berkasPeraturan', string>
>

/** `Nomor 3 Tahun 2025 tanggal 20 Desember 2025, diundangkan dengan Nomor 3 tanggal 22 Desember 2025, berkas perdes.pdf`. */
export function formatPeraturan(peraturan: PeraturanTercatat): string {
  const { nomorPerdes, tanggalPerdes, nomorUndang, tanggalUndang, berkas } = peraturan
  return [
    formatSurat(nomorPerdes, tanggalPerdes),
    ...(nomorUndang === null ? [] : [`diundangkan dengan ${formatSurat(nomorUndang, tanggalUndang)}`]),
    ...(berkas === null ? [] : [`berkas ${berkas}`]),
  ].join(', ')
}

/** The Perkades that details a budget; null where none is recorded. */
export function formatPenjabaran(peraturan: PeraturanTercatat): string | null {
  const { nomorPenjabaran, tanggalPenjabaran, berkasPenjabaran } = peraturan
  if (nomorPenjabaran === null) return null
  const berkas = berkasPenjabaran === null ? '' : `, berkas ${berkasPenjabaran}`
  return `${formatSurat(nomorPenjabaran, tanggalPenjabaran)}${berkas}`
}

const formatSurat = (nomor: string | null, tanggal: Tanggal | null): string =>
  `Nomor ${nomor ?? '–'} tanggal ${tanggal === null ? '–' : formatTanggal(tanggal)}`

/** What a correction really changes, as the public reads it; empty where all of it stood so already. */
export function listPembetulan(semula: PeraturanTercatat, baru: PeraturanBaru): string[] {
  const isLain = (isian: string | undefined, lama: string | null): boolean =>
    isian !== undefined && isian.trim() !== '' && isian.trim() !== lama
  const toHari = (hari: Tanggal | null): string => (hari === null ? '–' : formatTanggal(hari))
  return [
    ...(isLain(baru.nomorPerdes, semula.nomorPerdes) ? [`nomor semula ${semula.nomorPerdes ?? '–'}`] : []),
    ...(isLain(baru.tanggalPerdes, semula.tanggalPerdes)
      ? [`tanggal semula ${toHari(semula.tanggalPerdes)}`]
      : []),
    ...(isLain(baru.nomorUndang, semula.nomorUndang)
      ? [`nomor pengundangan semula ${semula.nomorUndang ?? '–'}`]
      : []),
    ...(isLain(baru.tanggalUndang, semula.tanggalUndang)
      ? [`tanggal pengundangan semula ${toHari(semula.tanggalUndang)}`]
      : []),
    ...(baru.berkasPeraturan === undefined
      ? []
      : [semula.berkas === null ? 'naskahnya ditambahkan' : 'naskahnya diganti']),
  ]
}

type PenjabaranBaru = Partial<Record<'nomorPenjabaran' | 'tanggalPenjabaran' | 'berkasPenjabaran', string>>

/** Whether what is written of the Perkades says anything that does not stand there already. */
export const isPenjabaranBerubah = (semula: PeraturanTercatat, baru: PenjabaranBaru): boolean =>
  baru.berkasPenjabaran !== undefined ||
  baru.nomorPenjabaran?.trim() !== semula.nomorPenjabaran ||
  baru.tanggalPenjabaran !== semula.tanggalPenjabaran

/** `Dibetulkan pada 28 November 2026: nomor semula 3 Tahun 2025.`, after what was put right before. */
export const formatPembetulan = (
  semula: PeraturanTercatat,
  daftar: readonly string[],
  hari: Tanggal,
): string =>
  [
    ...(semula.catatan === null ? [] : [semula.catatan]),
    `Dibetulkan pada ${formatTanggal(hari)}: ${daftar.join('; ')}.`,
  ].join(' ')

/** A budget is detailed once it is set (Permendagri 20/2018 Ps 38). A warning: either day may be a slip of the paper itself. */
export function checkPenjabaran(tanggalPerdes: Tanggal | null, tanggalPenjabaran: Tanggal | null): Alasan[] {
  if (tanggalPerdes === null || tanggalPenjabaran === null || tanggalPenjabaran >= tanggalPerdes) return []
  return [
    {
      kode: 'PENJABARAN_SEBELUM_PERDES',
      pesan: `Peraturan Kepala Desa tentang penjabarannya bertanggal ${formatTanggal(tanggalPenjabaran)}, sebelum peraturannya sendiri (${formatTanggal(tanggalPerdes)}). Penjabaran ditetapkan sesudah APBDes ditetapkan (Permendagri 20/2018 Pasal 38).`,
    },
  ]
}
