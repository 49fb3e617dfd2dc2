/** The kinds of question by name; apart from their shapes, so that a screen need not carry the checker. */
export const JENIS_SOAL = [
  'tunggal',
  'ganda',
  'benar-salah',
  'isian',
  'angka',
  'menjodohkan',
  'mengurutkan',
] as const
export type JenisSoal = (typeof JENIS_SOAL)[number]

export const LABEL_JENIS_SOAL: Readonly<Record<JenisSoal, string>> = {
  tunggal: 'Pilihan, satu benar',
  ganda: 'Pilihan, beberapa benar',
  'benar-salah': 'Benar atau salah',
  isian: 'Isian singkat',
  angka: 'Isian angka',
  menjodohkan: 'Menjodohkan',
  mengurutkan: 'Mengurutkan',
}
