/** The table of announcements that an address asks for; one piece for all of its files. */
import type { APIContext } from 'astro'
import { type Tanggal, toTanggal } from 'cms/dasar/tanggal'
import { listKeterbukaan } from '../publik/keterbukaan.ts'
import { toTabelKeterbukaan } from '../views/data/keterbukaan.ts'
import type { Tabel } from '../views/data/tabel.ts'
import {
  findSaringanBerlaku,
  parseSaringanKeterbukaan,
  type SaringanKeterbukaan,
} from '../views/saringan-keterbukaan.ts'

/** Null for what no form of ours asks for. */
export async function findTabelKeterbukaan({ url, locals }: Pick<APIContext, 'url' | 'locals'>): Promise<{
  tabel: Tabel
  saringan: SaringanKeterbukaan
  hariIni: Tanggal
} | null> {
  const hariIni = toTanggal(new Date())
  const diminta = parseSaringanKeterbukaan(url.searchParams, hariIni)
  if (diminta === null) return null
  const baris = await listKeterbukaan(diminta.tahun, locals.catatan)
  const saringan = findSaringanBerlaku(baris, diminta)
  if (saringan === null) return null
  return { tabel: toTabelKeterbukaan({ baris, saringan, hariIni }), saringan, hariIni }
}
