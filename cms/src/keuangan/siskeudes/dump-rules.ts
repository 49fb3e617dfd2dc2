/** The rows of one village and one year as values: a number is one from here on, or its row is told. Pure. */
import type { Sen } from '../../dasar/rupiah.ts'
import { type BarisMentah, listKolom, NAMA_TABEL, type NamaTabel, type TABEL } from './daftar-tabel.ts'
import {
  findPemilikSalah,
  isKosong,
  parseAngka,
  parseJumlah,
  parseKegiatan,
  parseTanggal,
  toKodeDesa,
} from './nilai-rules.ts'

type Nilai<Jenis> = Jenis extends 'teks'
  ? string
  : Jenis extends 'teks?' | 'kode?' | 'kata?' | 'satuan?'
    ? string
    : Jenis extends 'jumlah'
      ? Sen
      : Jenis extends 'jumlah?'
        ? Sen | null
        : Jenis extends 'tanggal'
          ? string
          : Jenis extends 'tanggal?'
            ? string | null
            : number | null
export type BarisTabel<Tabel extends NamaTabel> = { nomor: number } & {
  -readonly [Kolom in keyof (typeof TABEL)[Tabel]]: Nilai<(typeof TABEL)[Tabel][Kolom]>
}
export type TabelMentah = Partial<Record<NamaTabel, BarisMentah[]>>
export type Dump = {
  kodeDesa: string
  tahun: number
  tabel: { [Tabel in NamaTabel]: BarisTabel<Tabel>[] }
  /** Tables that were in the file, empty ones among them. */
  ada: ReadonlySet<NamaTabel>
  /** Rows that cannot be read: with one of them no sum is right. */
  galat: string[]
  /** Rows left out for a day far from the year. */
  tanggalAsing: string[]
}

export function toDump(mentah: TabelMentah, { kodeDesa, tahun }: Pick<Dump, 'kodeDesa' | 'tahun'>): Dump {
  const galat: string[] = []
  const tanggalAsing: string[] = []
  const konteks = { kodeDesa, tahun, galat, tanggalAsing }
  const tabel = Object.fromEntries(
    NAMA_TABEL.map((nama) => [
      nama,
      (mentah[nama] ?? [])
        .filter((baris) => isMilik(nama, baris, konteks))
        .flatMap((baris) => toNilaiBaris(nama, baris, konteks)),
    ]),
    // Built by walking the same list of columns that the type is made of.
  ) as Dump['tabel']
  return { ...konteks, tabel, ada: new Set(NAMA_TABEL.filter((nama) => mentah[nama] !== undefined)) }
}

type Konteks = Pick<Dump, 'kodeDesa' | 'tahun' | 'galat' | 'tanggalAsing'>

/** Reference tables have neither village nor year. A row that hides whose it is may be this village's money. */
function isMilik(tabel: NamaTabel, { nomor, sel }: BarisMentah, konteks: Konteks): boolean {
  const salah = findPemilikSalah(sel)
  if (salah !== null) konteks.galat.push(`${tabel} baris ${nomor}: ${salah}`)
  if (salah !== null || sel.Tahun === undefined) return salah === null
  return Number(sel.Tahun) === konteks.tahun && toKodeDesa(sel.Kd_Desa ?? '') === konteks.kodeDesa
}

function toNilaiBaris(tabel: NamaTabel, { nomor, sel }: BarisMentah, konteks: Konteks): { nomor: number }[] {
  const nilai: Record<string, unknown> = { nomor }
  const tempat = `${tabel} baris ${nomor}`
  for (const [kolom, jenis] of listKolom(tabel)) {
    const teks = sel[kolom] ?? ''
    const hasil = kolom === 'Kd_Keg' ? toKegiatan(teks, konteks) : toNilai(jenis, teks, konteks.tahun)
    if ('asing' in hasil) konteks.tanggalAsing.push(`${tempat} (${kolom} ${teks.slice(0, 20)})`)
    if ('asing' in hasil && jenis === 'tanggal') return []
    if ('galat' in hasil) {
      konteks.galat.push(`${tempat}: ${kolom} ${hasil.galat}`)
      return []
    }
    nilai[kolom] = 'nilai' in hasil ? hasil.nilai : null
  }
  return [nilai as { nomor: number }]
}

type Hasil = { nilai: unknown } | { galat: string } | { asing: true }

function toNilai(jenis: string, teks: string, tahun: number): Hasil {
  const isBoleh = jenis.endsWith('?')
  const dasar = jenis.replace('?', '')
  if (['teks', 'kode', 'kata', 'satuan'].includes(dasar))
    return isKosong(teks) && !isBoleh ? { galat: 'kosong' } : { nilai: isKosong(teks) ? '' : teks.trim() }
  if (isKosong(teks)) return isBoleh ? { nilai: null } : { galat: 'kosong' }
  if (dasar === 'angka') return { nilai: parseAngka(teks) }
  if (dasar === 'tanggal') return toTanggalTahun(teks, tahun)
  const jumlah = parseJumlah(teks)
  return jumlah.ok ? { nilai: jumlah.value } : { galat: `"${teks.trim().slice(0, 30)}" ${jumlah.reason}` }
}

/** A day outside the year before and the year after is a slip of the hand. */
function toTanggalTahun(teks: string, tahun: number): Hasil {
  const tanggal = parseTanggal(teks)
  if (tanggal === null) return { galat: `"${teks.trim().slice(0, 30)}" bukan tanggal (bulan/hari/tahun)` }
  return Math.abs(Number(tanggal.slice(0, 4)) - tahun) > 1 ? { asing: true } : { nilai: tanggal }
}

function toKegiatan(teks: string, { kodeDesa }: Konteks): Hasil {
  const kegiatan = parseKegiatan(teks, kodeDesa)
  return kegiatan === null
    ? { galat: `"${teks.trim().slice(0, 30)}" bukan kode kegiatan desa ${kodeDesa}` }
    : { nilai: kegiatan }
}
