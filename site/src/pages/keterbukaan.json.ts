import type { APIRoute } from 'astro'
import { toDataResponse } from '../platform/data-terbuka.ts'
import { getEnv } from '../platform/env.ts'
import { findTabelKeterbukaan } from '../platform/tabel-keterbukaan.ts'
import { toTidakAda } from '../platform/tidak-ada.ts'
import { formatJsonKeterbukaan } from '../views/data/keterbukaan.ts'

export const GET: APIRoute = async (konteks) => {
  const hasil = await findTabelKeterbukaan(konteks)
  if (hasil === null) return toTidakAda()
  return toDataResponse(formatJsonKeterbukaan(hasil.tabel, hasil.saringan, getEnv().situs), {
    jenisMedia: 'application/json; charset=utf-8',
  })
}
