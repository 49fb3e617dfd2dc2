/** Where a budget is found: its pages, sheets and files. Addresses are kept for good. */

export const getAlamatApbdes = (slug: string, tahun: number): string => `/desa/${slug}/apbdes/${tahun}`

export const getAlamatDanaDesa = (slug: string, tahun: number): string =>
  `${getAlamatApbdes(slug, tahun)}/dana-desa`

/** Where the budget's page says whom to complain to (Permendagri 20/2018 Ps 39). */
export const ID_PENGADUAN = 'alamat-pengaduan'
export const getAlamatPengaduan = (slug: string, tahun: number): string =>
  `${getAlamatApbdes(slug, tahun)}#${ID_PENGADUAN}`

/** A sheet to print that says since when the budget has been public, and by which content. */
export const getAlamatBuktiPublikasi = (slug: string, tahun: number): string =>
  `${getAlamatApbdes(slug, tahun)}/bukti`

/** Sheets that are made from the published copy when somebody asks for them, each at the end of the budget's address. */
export const CETAKAN = [
  'lra.pdf',
  'lra.xlsx',
  'semester-1.pdf',
  'semester-1.xlsx',
  'poster.pdf',
  'baliho.pdf',
  'gambar.png',
] as const
export type Cetakan = (typeof CETAKAN)[number]
export const getAlamatCetakan = (slug: string, tahun: number, nama: Cetakan): string =>
  `${getAlamatApbdes(slug, tahun)}/${nama}`
/** Page that offers all of them. */
export const getAlamatCetak = (slug: string, tahun: number): string => `${getAlamatApbdes(slug, tahun)}/cetak`

/** Budgets of all years that were published, side by side. */
export const getAlamatTahun = (slug: string): string => `/desa/${slug}/apbdes`
/** What a place in the village got; `dusun` as it stands in the address. */
export const getAlamatDusun = (slug: string, tahun: number, dusun?: string): string =>
  `${getAlamatApbdes(slug, tahun)}/dusun${dusun === undefined ? '' : `?dusun=${dusun}`}`

/** Activities of a year as open data: cost, output, place and progress of each. */
export const getAlamatDaftarKegiatan = (
  slug: string,
  tahun: number,
  jenis: 'csv' | 'json' | 'xlsx',
): string => `${getAlamatApbdes(slug, tahun)}/kegiatan.${jenis}`

/** Permanent: what stood in a version is found there for as long as it is not withdrawn. */
export const getAlamatVersi = (slug: string, tahun: number, nama: string): string =>
  `${getAlamatApbdes(slug, tahun)}/versi/${nama}`
