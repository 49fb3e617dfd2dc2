/** The kinds of file questions come in and go out by; the screen draws its choices from them. */
export const FORMAT_IMPOR = ['tabel', 'gift', 'aiken'] as const
export type FormatImpor = (typeof FORMAT_IMPOR)[number]
export const LABEL_IMPOR: Readonly<Record<FormatImpor, string>> = {
  tabel: 'Tabel: Excel (.xlsx) atau CSV',
  gift: 'GIFT (Moodle)',
  aiken: 'Aiken (pilihan, satu benar)',
}

export const FORMAT_EKSPOR = ['xlsx', 'csv', 'gift', 'aiken'] as const
export type FormatEkspor = (typeof FORMAT_EKSPOR)[number]
export const EKSPOR: Readonly<Record<FormatEkspor, { label: string; berkas: string; mime: string }>> = {
  xlsx: {
    label: 'Excel',
    berkas: 'soal.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { label: 'CSV', berkas: 'soal.csv', mime: 'text/csv; charset=utf-8' },
  gift: { label: 'GIFT', berkas: 'soal.gift.txt', mime: 'text/plain; charset=utf-8' },
  aiken: { label: 'Aiken', berkas: 'soal.aiken.txt', mime: 'text/plain; charset=utf-8' },
}
