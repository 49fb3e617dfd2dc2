import type { APIRoute } from 'astro'
import { getEnv } from '../platform/env.ts'
import { toXmlResponse } from '../platform/xml.ts'
import { findProvinsi } from '../publik/wilayah.ts'
import { formatIndeksPeta, PETA_BELAJAR } from '../views/umpan.ts'

export const GET: APIRoute = async ({ locals }) => {
  const provinsi = await findProvinsi(locals.catatan)
  const daftar = provinsi?.isi.daftarKabupaten.map(({ slug }) => slug) ?? []
  return toXmlResponse(formatIndeksPeta([PETA_BELAJAR, ...daftar], getEnv().situs))
}
