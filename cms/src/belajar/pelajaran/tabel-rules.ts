/** A small table as an author types it: one row a line, cells between `|`, the first line the heads. Pure. */
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

export type Tabel = { kepala: string[]; baris: string[][] }
const MAX_KOLOM = 6
const MAX_BARIS = 40

export function parseTabel(teks: string): Result<Tabel, string> {
  const daftar = teks
    .split(/\r?\n/)
    .filter((baris) => baris.trim() !== '')
    .map(toSel)
  const [kepala, ...baris] = daftar
  if (kepala === undefined || baris.length === 0)
    return toRefusal('Tulis baris judul kolom dan paling sedikit satu baris isi.')
  if (kepala.length < 2 || kepala.length > MAX_KOLOM)
    return toRefusal(`Tabel memuat 2 sampai ${MAX_KOLOM} kolom; pisahkan kolom dengan tanda |.`)
  if (baris.length > MAX_BARIS) return toRefusal(`Tabel memuat paling banyak ${MAX_BARIS} baris isi.`)
  if (kepala.some((sel) => sel === '')) return toRefusal('Setiap kolom perlu judul.')
  const pincang = baris.findIndex((satu) => satu.length !== kepala.length)
  return pincang < 0
    ? toOk({ kepala, baris })
    : toRefusal(`Baris ${pincang + 2} tidak memuat ${kepala.length} kolom seperti baris judulnya.`)
}

/** Bars at both ends, as people draw tables, open no cell. */
function toSel(baris: string): string[] {
  const isi = baris.trim()
  const polos = isi.startsWith('|') ? isi.replace(/^\||\|$/g, '') : isi
  return polos.split('|').map((sel) => sel.trim())
}
