/** Files of all villages' registers, by the names in their addresses. */
export const NAMA_REGISTER = [
  'fasilitas',
  'lembaga-ekonomi',
  'penyertaan',
  'informasi-publik',
  'dikecualikan',
] as const
export type NamaRegister = (typeof NAMA_REGISTER)[number]
