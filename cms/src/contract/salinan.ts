/** Names that both sides of schema `publik` share: kinds, change keys and the channel they travel on. */
export const JENIS_SALINAN = [
  'provinsi',
  'kabupaten',
  'desa',
  'apbdes',
  'apbdes-versi',
  'berita',
  'pengumuman',
  'agenda',
  'galeri',
  'dokumen',
  'kegiatan',
  'pengecualian',
  'pemerintahan',
  'fasilitas',
  'lembaga-ekonomi',
  'keterbukaan',
  'informasi-publik',
  'kursus',
  'kursus-versi',
  'program-belajar',
  'resi',
  'tanya-jawab',
  'sertifikat',
] as const
export type JenisSalinan = (typeof JENIS_SALINAN)[number]

/** PostgreSQL channel; the payload is a JSON array of change keys, or `["*"]` for everything. */
export const KANAL_PERUBAHAN = 'publik_berubah'

/** Kinds whose keys are `<desa>/<slug>` and whose texts stand in lists, search and the feed. */
export const JENIS_NASKAH = ['berita', 'pengumuman', 'agenda', 'galeri', 'dokumen'] as const
export type JenisNaskah = (typeof JENIS_NASKAH)[number]

/** What a page depends on and what a publication announces: `apbdes:mekar-jaya/2022`. */
export const toKunciPerubahan = (jenis: JenisSalinan, kunci: string): string => `${jenis}:${kunci}`

/**
 * Keys of the lists that a changed copy may stand in, beside its own: those of its village and of all villages,
 * `berita:mekar-jaya/*` and `berita:*`.
 */
export function listKunciDaftar(kunci: string): string[] {
  const [jenis = '', sisa = ''] = kunci.split(/:(.*)/s)
  const desa = sisa.split('/')[0] ?? ''
  return sisa.includes('/') ? [`${jenis}:${desa}/*`, `${jenis}:*`] : [`${jenis}:*`]
}
