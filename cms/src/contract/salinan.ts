/** Names that both sides of schema `publik` share: kinds, change keys and the channel they travel on. */
export const JENIS_SALINAN = ['provinsi', 'kabupaten', 'desa', 'apbdes'] as const
export type JenisSalinan = (typeof JENIS_SALINAN)[number]

/** PostgreSQL channel; the payload is a JSON array of change keys, or `["*"]` for everything. */
export const KANAL_PERUBAHAN = 'publik_berubah'

/** What a page depends on and what a publication announces: `apbdes:mekar-jaya/2022`. */
export const toKunciPerubahan = (jenis: JenisSalinan, kunci: string): string => `${jenis}:${kunci}`
