/** Questions about an item and the village's answers, ready to print. Pure. */

import { formatIdBaris } from 'cms/contract/pos'
import type { TanyaJawabPublik } from 'cms/contract/tanya-jawab'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS_POS as T } from '../teks/pos.ts'
import type { BarisView } from './rincian.ts'

export type TanyaJawabView = {
  /** The newest first; paragraphs each. */
  daftar: { pertanyaan: string[]; jawaban: string[]; keterangan: string; tentang: TentangBaris | null }[]
  lebih: string | null
}

/** The line that was asked about; without an address where the budget in force has it no more. */
type TentangBaris = { teks: string; href: string | null }

/** More would make the page heavy. */
const TERBANYAK = 15

export const toTanyaJawabView = (
  daftar: readonly TanyaJawabPublik[],
  daftarBaris: readonly BarisView[],
): TanyaJawabView => ({
  daftar: daftar.slice(0, TERBANYAK).map(({ pertanyaan, jawaban, ditanya, dijawab, baris }) => ({
    tentang: baris === undefined ? null : toTentang(baris, daftarBaris),
    pertanyaan: listParagraf(pertanyaan),
    jawaban: listParagraf(jawaban),
    keterangan: T.ditanya(formatTanggal(ditanya), formatTanggal(dijawab)),
  })),
  lebih: daftar.length > TERBANYAK ? T.tanyaLebih(daftar.length - TERBANYAK) : null,
})

function toTentang(baris: string, daftarBaris: readonly BarisView[]): TentangBaris {
  const kini = daftarBaris.find(({ id }) => id === baris)
  return kini === undefined
    ? { teks: formatIdBaris(baris), href: null }
    : { teks: `${kini.kode} ${kini.uraian}`, href: `#${kini.id}` }
}

const listParagraf = (teks: string): string[] => teks.split('\n').filter((baris) => baris.trim() !== '')
