/** The kinds of file questions come in and go out by; the screen draws its choice from it. */
export const FORMAT_SOAL = ['csv', 'gift', 'aiken'] as const
export type FormatSoal = (typeof FORMAT_SOAL)[number]
export const LABEL_FORMAT: Readonly<Record<FormatSoal, string>> = {
  csv: 'CSV (tabel, satu baris satu soal)',
  gift: 'GIFT (Moodle)',
  aiken: 'Aiken (pilihan, satu benar)',
}
