/** Questions about an item and the village's answers, ready to print. Pure. */
import type { TanyaJawabPublik } from 'cms/contract/tanya-jawab'
import { formatTanggal } from 'cms/dasar/tanggal'
import { TEKS_POS as T } from '../teks/pos.ts'

export type TanyaJawabView = {
  /** The newest first; paragraphs each. */
  daftar: { pertanyaan: string[]; jawaban: string[]; keterangan: string }[]
  lebih: string | null
}

/** More would make the page heavy. */
const TERBANYAK = 15

export const toTanyaJawabView = (daftar: readonly TanyaJawabPublik[]): TanyaJawabView => ({
  daftar: daftar.slice(0, TERBANYAK).map(({ pertanyaan, jawaban, ditanya, dijawab }) => ({
    pertanyaan: listParagraf(pertanyaan),
    jawaban: listParagraf(jawaban),
    keterangan: T.ditanya(formatTanggal(ditanya), formatTanggal(dijawab)),
  })),
  lebih: daftar.length > TERBANYAK ? T.tanyaLebih(daftar.length - TERBANYAK) : null,
})

const listParagraf = (teks: string): string[] => teks.split('\n').filter((baris) => baris.trim() !== '')
