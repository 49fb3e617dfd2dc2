/** Questions about an item and the village's answers, ready to print. Pure. */

import { TAHUN_TERAKHIR_KODE_LAMA } from 'cms/contract/kode-anggaran'
import { formatIdBaris, toIdTanpaNomor } from 'cms/contract/pos'
import type { TanyaJawabPublik } from 'cms/contract/tanya-jawab'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS_POS as T } from '../teks/pos.ts'
import type { BarisView } from './rincian.ts'

export type TanyaJawabView = {
  /** The newest first; paragraphs each. */
  daftar: { pertanyaan: string[]; jawaban: string[]; keterangan: string; tentang: TentangBaris | null }[]
  lebih: string | null
}

/** The line that was asked about; without an address where the budget in force has it no more, or several of its codes. */
type TentangBaris = { teks: string; href: string | null }

/** More would make the page heavy. */
const TERBANYAK = 15

export const toTanyaJawabView = (
  daftar: readonly TanyaJawabPublik[],
  daftarBaris: readonly BarisView[],
): TanyaJawabView => ({
  daftar: daftar.slice(0, TERBANYAK).map(({ pertanyaan, jawaban, ditanya, dijawab, baris, tahun }) => ({
    tentang: baris === undefined ? null : toTentang(baris, tahun, daftarBaris),
    pertanyaan: listParagraf(pertanyaan),
    jawaban: listParagraf(jawaban),
    keterangan: T.ditanya(formatTanggal(ditanya), formatTanggal(dijawab)),
  })),
  lebih: daftar.length > TERBANYAK ? T.tanyaLebih(daftar.length - TERBANYAK) : null,
})

function toTentang(baris: string, tahun: number, daftarBaris: readonly BarisView[]): TentangBaris {
  const dasar = toIdTanpaNomor(baris)
  const [kini, ...lain] = daftarBaris.filter(({ id }) => toIdTanpaNomor(id) === dasar)
  // Which of several was meant only the edition of that day could tell.
  if (kini !== undefined && (lain.length > 0 || baris !== dasar)) return { teks: kini.kode, href: null }
  if (kini !== undefined) return { teks: `${kini.kode} ${kini.uraian}`, href: `#${kini.id}` }
  // Places hold today's codes, which is not how older regulations write them.
  return { teks: tahun <= TAHUN_TERAKHIR_KODE_LAMA ? T.barisTiada : formatIdBaris(baris), href: null }
}

const listParagraf = (teks: string): string[] => teks.split('\n').filter((baris) => baris.trim() !== '')
