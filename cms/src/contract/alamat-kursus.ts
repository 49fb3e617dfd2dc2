/** Addresses of courses, without the weight of the contract: the script of a phone asks by them, too. */

/** `versi`: number of a version before the newest; null for that one. */
export const getAlamatKursus = (slug: string, versi: number | null = null): string =>
  versi === null ? `/kursus/${slug}` : `/kursus/${slug}/versi/${versi}`
export const getAlamatPelajaran = (kursus: string, slug: string, versi: number | null = null): string =>
  `${getAlamatKursus(kursus, versi)}/${slug}`

/** Where the answers to the practice of a lesson are sent. */
export const getAlamatLatihan = (kursus: string, slug: string, versi: number | null = null): string =>
  `${getAlamatPelajaran(kursus, slug, versi)}/latihan`
