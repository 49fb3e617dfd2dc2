/** The ZIP of one village's export, within limits. Nothing of it is written anywhere. */
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { unpackZip } from '../../platform/zip.ts'
import type { IsiBerkas } from '../apbdes/isi-berkas.ts'
import { type BarisCacat, findNamaTabel, isTabelSiskeudes, type NamaTabel } from './daftar-tabel.ts'
import { checkNamaDesa } from './dump-checks.ts'
import { type TabelMentah, toDump } from './dump-rules.ts'
import { toKodeDesa, toKodeSiskeudes } from './nilai-rules.ts'
import { parseTabelSiskeudes } from './parse-tabel.ts'
import { type TujuanIsi, toIsiBerkas } from './susun-rules.ts'

/** Where the import goes: it tells which rows of the export are meant. */
export type TujuanBerkas = {
  kodeWilayah: string
  namaDesa: string
  tahun: number
} & TujuanIsi

/** All tables of a village with thousands of papers need a tenth of it. */
const BATAS_CSV = 60_000_000

/** Null where the ZIP is no export of Siskeudes. */
export function readSiskeudes(byte: Uint8Array, tujuan: TujuanBerkas): Result<IsiBerkas, Alasan> | null {
  const entri: string[] = []
  const isi = unpackZip(byte, {
    isDipakai: (nama) => {
      entri.push(nama)
      return findNamaTabel(nama) !== null
    },
    batasByte: BATAS_CSV,
  })
  if (!isi.ok) return isi
  if (!entri.some(isTabelSiskeudes)) return entri.some(isBerkasLain) ? toRefusal(ZIP_ASING) : null
  const mentah = toMentah(isi.value)
  return mentah.ok ? importDesa(mentah.value, tujuan) : mentah
}

/** What no workbook holds at its top, and people pack by mistake. */
const isBerkasLain = (entri: string): boolean => /\.(zip|csv|mde|accdb|pdf|xlsx)$/i.test(entri)

const ZIP_ASING: Alasan = {
  kode: 'ZIP_ASING',
  pesan:
    'ZIP ini tidak memuat tabel Siskeudes (misalnya Ta_AnggaranRinci.csv). Kalau di dalamnya ada ZIP lain, buka dahulu dan pilih yang di dalam.',
}

type Mentah = { tabel: TabelMentah; cacat: BarisCacat[] }

function toMentah(isi: Record<string, Uint8Array>): Result<Mentah, Alasan> {
  const mentah: Mentah = { tabel: {}, cacat: [] }
  for (const [entri, byte] of Object.entries(isi)) {
    const tabel = findNamaTabel(entri)
    if (tabel === null) continue
    if (mentah.tabel[tabel] !== undefined) return toRefusal(toKembar(tabel))
    const hasil = parseTabelSiskeudes(tabel, byte)
    if (!hasil.ok) return toRefusal({ kode: 'TABEL_RUSAK', pesan: hasil.reason })
    mentah.tabel[tabel] = hasil.value.baris
    mentah.cacat = mentah.cacat.concat(hasil.value.cacat)
  }
  return mentah.cacat.length === 0 ? toOk(mentah) : toRefusal(toCacat(mentah.cacat))
}

const toKembar = (tabel: NamaTabel): Alasan => ({
  kode: 'TABEL_KEMBAR',
  pesan: `ZIP ini memuat ${tabel}.csv lebih dari sekali. Sisakan satu ekspor saja.`,
})

function toCacat(daftar: readonly BarisCacat[]): Alasan {
  const contoh = daftar.slice(0, 5).map(({ tabel, nomor, alasan }) => `${tabel}.csv baris ${nomor} ${alasan}`)
  return {
    kode: 'TABEL_RUSAK',
    pesan: `${daftar.length} baris rusak: ${contoh.join('; ')}. Ekspor ulang dari Siskeudes, jangan disimpan ulang lewat Excel.`,
  }
}

function importDesa(
  { tabel }: Mentah,
  { kodeWilayah, namaDesa, tahun, ...tujuan }: TujuanBerkas,
): Result<IsiBerkas, Alasan> {
  const kodeDesa = toKodeSiskeudes(kodeWilayah)
  const halangan = checkMilik(tabel, kodeDesa, tahun)
  if (halangan !== null) return toRefusal(halangan)
  const dump = toDump(tabel, { kodeDesa, tahun })
  const isi = toIsiBerkas(dump, tujuan)
  // The officer has chosen the file: a name spelled in another way is told, and decided by whoever approves.
  const bedaNama = checkNamaDesa(dump, namaDesa)
  return isi.ok && bedaNama !== null
    ? toOk({ ...isi.value, catatan: [bedaNama, ...(isi.value.catatan ?? [])] })
    : isi
}

/** Rows of other villages and years are passed over; where none is left, the officer hears what there was. */
function checkMilik(tabel: TabelMentah, kodeDesa: string, tahun: number): Alasan | null {
  const sel = Object.values(tabel).flatMap((baris) => baris.map((satu) => satu.sel))
  const anggaran = sel.filter(({ Tahun }) => Tahun !== undefined)
  const desa = new Set(anggaran.map(({ Kd_Desa }) => toKodeDesa(Kd_Desa ?? '')))
  if (anggaran.length > 0 && !desa.has(kodeDesa))
    return {
      kode: 'DESA_LAIN',
      pesan: `Berkas ini milik desa berkode ${[...desa].slice(0, 5).join(', ')}, bukan ${kodeDesa}. Pilih ekspor desa Anda sendiri.`,
    }
  const milik = anggaran.filter(({ Kd_Desa }) => toKodeDesa(Kd_Desa ?? '') === kodeDesa)
  const daftarTahun = new Set(milik.map(({ Tahun }) => Number(Tahun)))
  if (milik.length > 0 && !daftarTahun.has(tahun))
    return {
      kode: 'TAHUN_LAIN',
      pesan: `Berkas ini berisi tahun ${[...daftarTahun].sort().join(', ')}, sedangkan yang dipilih ${tahun}. Samakan tahunnya.`,
    }
  return null
}
