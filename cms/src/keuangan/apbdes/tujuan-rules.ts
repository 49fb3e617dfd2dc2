/** What an import meets: the budget of that year and phase that is there already, if any. Pure. */
import { LABEL_STATUS, STATUS_DRAF, STATUS_SAH, STATUS_TERBIT, type Status } from '../../alur/kinds.ts'
import type { Alasan } from '../../contract/galat.ts'
import { getAkhirTahun } from '../../dasar/tahun-anggaran.ts'
import { formatTanggal, formatWaktu, type Tanggal } from '../../dasar/tanggal.ts'
import { ATURAN_FASE, type Fase, LABEL_FASE } from './fase.ts'
import { hasSampai } from './sampai-rules.ts'

/** `diubah`: the last change of the document or of one of its lines. */
export type DokumenLama = { id: string; status: Status; diubah: Date }
export type TujuanImpor = { tahun: number; fase: Fase; sampai: Tanggal | null; lama: DokumenLama | null }

/** States in which a document makes room for another one of its phase: a change that is set may be followed by the next. */
export const listStatusTertutup = (fase: Fase): Status[] =>
  ATURAN_FASE[fase].isBerulang ? ['dicabut', ...STATUS_SAH] : ['dicabut']

/** Why the import cannot be saved; null where there is none yet, or a draft. */
export function checkTujuan({ tahun, fase, lama }: Omit<TujuanImpor, 'sampai'>): Alasan | null {
  if (lama === null || STATUS_DRAF.includes(lama.status)) return null
  const jalan = STATUS_TERBIT.includes(lama.status)
    ? 'Minta Kepala Desa atau Sekretaris Desa menariknya dari situs dahulu, atau pilih fase lain.'
    : 'Minta dokumen itu dikembalikan dahulu.'
  return {
    kode: 'SUDAH_DIAJUKAN',
    pesan: `${formatTujuan(tahun, fase)} sudah ada dan berstatus ${LABEL_STATUS[lama.status]}, jadi berkas ini tidak dapat disimpan. ${jalan}`,
  }
}

/**
 * A report on a time that is not over, or a budget of a year that is still far: not refused, for the file decides, but most
 * often the year was chosen wrongly. Of one village: a delivery of a whole kabupaten has one year, and would say it 168 times.
 */
export function checkWaktu({ tahun, fase }: Pick<TujuanImpor, 'tahun' | 'fase'>, hariIni: Tanggal): Alasan[] {
  const akhir = fase === 'realisasi-semester-1' ? `${tahun}-06-30` : getAkhirTahun(tahun)
  const isTerlaluDini = ATURAN_FASE[fase].isAnggaran
    ? tahun > Number(hariIni.slice(0, 4)) + 1
    : !hasSampai(fase) && hariIni <= akhir
  if (!isTerlaluDini) return []
  const sebab = ATURAN_FASE[fase].isAnggaran
    ? 'masih jauh'
    : `mencakup sampai ${formatTanggal(akhir)}, yang belum lewat`
  return [
    {
      kode: 'BELUM_WAKTUNYA',
      pesan: `${formatTujuan(tahun, fase)} ${sebab}. Pastikan tahun dan fasenya benar.`,
    },
  ]
}

/** What saving would do to a draft that is there; null where there is none. */
export function presentPengganti({ tahun, fase, lama }: Omit<TujuanImpor, 'sampai'>): string | null {
  if (lama === null || !STATUS_DRAF.includes(lama.status)) return null
  return `Draf ${formatTujuan(tahun, fase)} sudah ada, terakhir diubah ${formatWaktu(lama.diubah)}. Kalau berkas ini disimpan, seluruh baris draf itu diganti.`
}

/** `APBDes awal tahun 2026`, `Realisasi berjalan tahun 2026, sampai 31 Agustus 2026`. */
export const formatTujuan = (tahun: number, fase: Fase, sampai: Tanggal | null = null): string =>
  `${LABEL_FASE[fase].replace(/ tahun$/, '')} tahun ${tahun}${sampai === null ? '' : `, sampai ${formatTanggal(sampai)}`}`
