/** Words of the feeds. */
export const TEKS_UMPAN = {
  semua: 'Lewu: terbaru dari semua desa',
  desa: (nama: string) => `Terbaru dari ${nama}`,
} as const
