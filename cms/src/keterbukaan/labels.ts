import type { BuktiPengumuman } from '../payload-types.ts'

export const LABEL_JENIS_BUKTI: Readonly<Record<BuktiPengumuman['jenis'], string>> = {
  pengumuman: 'Sudah diumumkan',
  alasan: 'Belum diumumkan, ini alasannya',
}
