/** What a lesson and a course may weigh, and how that is told. Pure. */

export const BAGIAN = ['teks', 'gambar', 'suara', 'video', 'berkas'] as const
export type BagianUkuran = (typeof BAGIAN)[number]

/**
 * Bytes of one lesson. A page has 14 kB compressed, of which its frame and styles take about 7,5. Pictures come after it;
 * sound and film are fetched by who plays them: about eight minutes of the one, four of the other.
 */
export const BATAS_UKURAN: Readonly<Record<BagianUkuran, number>> = {
  teks: 6_500,
  gambar: 200_000,
  suara: 1_500_000,
  video: 9_000_000,
  berkas: 1_000_000,
}
/** Bytes of a whole course on the phone: its pages and their pictures. */
export const BATAS_PAKET = 2_000_000

export type UkuranPelajaran = {
  judul: string
  ukuran: Readonly<Record<BagianUkuran, number>>
  /** What is heavier than it should be. */
  lewat: BagianUkuran[]
}
