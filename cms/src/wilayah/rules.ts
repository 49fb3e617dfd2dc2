/** Addresses of areas: slug = name; where a name repeats in the province, the kecamatan is added. */
import type { KodeWilayah } from '../dasar/kode-wilayah.ts'
import { toSlug } from '../dasar/slug.ts'

export type DesaBernama = { kode: KodeWilayah; nama: string; kecamatan: string; kabupaten: string }

/** One slug per code: unique, and the same whatever order the villages come in. */
export function createSlugDesa(daftar: readonly DesaBernama[]): Map<KodeWilayah, string> {
  const pilihan = daftar.map((desa) => ({
    kode: desa.kode,
    calon: [
      toSlug(desa.nama),
      toSlug(`${desa.nama} ${desa.kecamatan}`),
      toSlug(`${desa.nama} ${desa.kecamatan} ${desa.kabupaten}`),
      toSlug(`${desa.nama} ${desa.kode}`),
    ],
  }))
  const jumlah = new Map<string, number>()
  for (const { calon } of pilihan) {
    for (const slug of new Set(calon)) jumlah.set(slug, (jumlah.get(slug) ?? 0) + 1)
  }
  return new Map(
    pilihan.map(({ kode, calon }) => [kode, calon.find((slug) => jumlah.get(slug) === 1) ?? toSlug(kode)]),
  )
}
