/** Which fields of each kind of text name a file. Pure; the same table serves checking, freezing and presenting. */
import type { KumpulanNaskah } from '../alur/kinds.ts'
import { toIdRelasi } from '../dasar/relasi.ts'

/** Paths; `*` walks the rows of a list. */
const KOLOM_BERKAS: Readonly<Record<KumpulanNaskah, readonly string[]>> = {
  berita: ['foto'],
  pengumuman: ['lampiran'],
  agenda: [],
  galeri: ['daftarFoto.*.foto'],
  dokumen: ['berkas'],
  kegiatan: ['daftarFoto.*.foto', 'daftarDokumen.*.berkas'],
  pengecualian: [],
  kursus: ['daftarPelajaran.*.blok.*.berkas', 'daftarPelajaran.*.blok.*.sampul'],
  'program-belajar': [],
}

/** Ids of the files a text shows, each once. */
export function listIdBerkas(kumpulan: KumpulanNaskah, naskah: Readonly<Record<string, unknown>>): string[] {
  const daftar = KOLOM_BERKAS[kumpulan].flatMap((jalur) => listNilai(naskah, jalur.split('.')))
  return [...new Set(daftar.map(toIdRelasi).filter((id) => id !== null))].sort()
}

function listNilai(nilai: unknown, [kepala, ...ekor]: readonly string[]): unknown[] {
  if (kepala === undefined) return [nilai]
  if (kepala === '*') return Array.isArray(nilai) ? nilai.flatMap((satu) => listNilai(satu, ekor)) : []
  if (typeof nilai !== 'object' || nilai === null) return []
  return listNilai((nilai as Record<string, unknown>)[kepala], ekor)
}
