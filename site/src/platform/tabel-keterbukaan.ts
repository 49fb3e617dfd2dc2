/** The table of announcements that an address asks for; one piece for all of its files. */
import type { APIContext } from 'astro'
import { type Tanggal, toTanggal } from 'cms/dasar/tanggal'
import { listKeterbukaan } from '../publik/keterbukaan.ts'
import { toTabelKeterbukaan } from '../views/data/keterbukaan.ts'
import type { Tabel } from '../views/data/tabel.ts'
import {
  isKabupatenAda,
  parseSaringanKeterbukaan,
  type SaringanKeterbukaan,
} from '../views/keterbukaan-provinsi.ts'

/** Null for what no form of ours asks for. */
export async function findTabelKeterbukaan({ url, locals }: Pick<APIContext, 'url' | 'locals'>): Promise<{
  tabel: Tabel
  saringan: SaringanKeterbukaan
  hariIni: Tanggal
} | null> {
  const hariIni = toTanggal(new Date())
  const saringan = parseSaringanKeterbukaan(url.searchParams, hariIni)
  if (saringan === null) return null
  const baris = await listKeterbukaan(saringan.tahun, locals.catatan)
  if (!isKabupatenAda(baris, saringan)) return null
  return { tabel: toTabelKeterbukaan({ baris, saringan, hariIni }), saringan, hariIni }
}
