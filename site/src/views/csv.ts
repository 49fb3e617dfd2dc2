/**
 * The budget as CSV in the columns that the import reads. UTF-8 without BOM, so that the first column name
 * is clean for every program; spreadsheets that guess wrongly still show the amounts right.
 */
import { type ApbdesPublik, type BarisPublik, KOLOM_APBDES } from 'cms/contract/apbdes'
import { type SusunanKode, toKodeTertulis } from 'cms/contract/kode-anggaran'
import { toDecimalText, toSen } from 'cms/dasar/rupiah'
import { stringify } from 'csv-stringify/sync'

/**
 * A spreadsheet would run a cell beginning like this as a formula. One set to Indonesian parts cells at every
 * `;`, quoted or not where the cell does not begin with the quote, so what follows one begins a cell as well.
 */
const AWAL_RUMUS = /(^|[;\t\r\n]\s*"?)([=+\-@\t\r])/g

type Kolom = (typeof KOLOM_APBDES)[number]

export function formatCsv({ baris, susunanKode }: Pick<ApbdesPublik, 'baris' | 'susunanKode'>): string {
  return stringify([[...KOLOM_APBDES], ...baris.map((satu) => toSel(satu, susunanKode))], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })
}

function toSel(baris: BarisPublik, susunan: SusunanKode): string[] {
  const kode = toKodeTertulis(baris, susunan)
  const sel: Record<Kolom, string> = {
    kode_kegiatan: toSelAman(kode.kodeKegiatan),
    kode_rekening: toSelAman(kode.kodeRekening),
    uraian: toSelAman(baris.uraian),
    sumber_dana: toSelAman(baris.sumberDana ?? ''),
    anggaran: toDecimalText(toSen(baris.anggaran)),
    realisasi: baris.realisasi === null ? '' : toDecimalText(toSen(baris.realisasi)),
    volume: baris.rab === undefined ? '' : toVolumeSel(baris.rab.volume),
    satuan: toSelAman(baris.rab?.satuan ?? ''),
    harga_satuan: baris.rab === undefined ? '' : toDecimalText(toSen(baris.rab.hargaSatuan)),
  }
  return KOLOM_APBDES.map((kolom) => sel[kolom])
}

/** A point before exactly three digits would be read as thousands; one more digit keeps it a decimal mark. */
const toVolumeSel = (volume: number): string => String(volume).replace(/(\.\d{3})$/, '$10')

/** A cell that no spreadsheet runs as a formula. */
export const toSelAman = (teks: string): string => teks.replaceAll(AWAL_RUMUS, "$1'$2")
