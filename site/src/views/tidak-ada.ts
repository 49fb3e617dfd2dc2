/** What a page for an address that is not there leads to. Pure. */
import { PENANDA_DESA, TEKS_GALAT, TEKS_TERDEKAT } from '../teks/galat.ts'
import { ID_DAFTAR_TAHUN } from './apbdes.ts'
import { ID_DAFTAR_KABUPATEN } from './beranda.ts'
import type { Tautan } from './kerangka.ts'

export const TEMPAT_TIDAK_ADA = ['portal', 'kabupaten', 'desa'] as const
export type TempatTidakAda = (typeof TEMPAT_TIDAK_ADA)[number]
type Teks = { judul: string; kalimat: string; langkah: (string | Tautan)[] }

/** Whether its village is there is not asked: that would cost a read for each address that somebody makes up. */
export function findTempat(jalur: string): { tempat: TempatTidakAda; desa: string | null } {
  const [, desa = null] = /^\/desa\/([a-z0-9-]{1,120})\/./.exec(jalur) ?? []
  if (desa !== null) return { tempat: 'desa', desa }
  return { tempat: /^\/(kabupaten|desa)(\/|$)/.test(jalur) ? 'kabupaten' : 'portal', desa }
}

export function toTeksTidakAda(tempat: TempatTidakAda): Teks {
  const { langkah, ...teks } = TEKS_GALAT[404]
  const [periksa, ...lain] = langkah
  return { ...teks, langkah: [periksa, ...TERDEKAT[tempat], ...lain] }
}

/** With a mark in place of the village. */
const TERDEKAT: Readonly<Record<TempatTidakAda, Tautan[]>> = {
  portal: [],
  kabupaten: [{ teks: TEKS_TERDEKAT.kabupaten, href: `/#${ID_DAFTAR_KABUPATEN}` }],
  desa: [
    { teks: TEKS_TERDEKAT.desa, href: PENANDA_DESA },
    { teks: TEKS_TERDEKAT.anggaran, href: `${PENANDA_DESA}#${ID_DAFTAR_TAHUN}` },
  ],
}
