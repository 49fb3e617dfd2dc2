import type { APIRoute } from 'astro'
import { getEnv } from '../platform/env.ts'
import { toXmlResponse } from '../platform/xml.ts'
import { findProvinsi } from '../publik/wilayah.ts'
import { formatIndeksPeta } from '../views/umpan.ts'

export const GET: APIRoute = async ({ locals }) => {
  const provinsi = await findProvinsi(locals.catatan)
  const daftar = provinsi?.isi.daftarKabupaten.map(({ slug }) => slug) ?? []
  return toXmlResponse(formatIndeksPeta(daftar, getEnv().situs))
}
