/** How the seed courses are written down: lessons as blocks, questions by kind. Rows are named by keys of their own. */
import { toTeksKaya } from '../naskah-contoh.ts'
import type { KunciPeraturan } from './peraturan.ts'

export const teks = (...daftarBaris: string[]) => ({
  blockType: 'teks' as const,
  isi: toTeksKaya(daftarBaris),
})
export const catatan = (sifat: 'penting' | 'contoh' | 'ingat', isi: string) => ({
  blockType: 'catatan' as const,
  sifat,
  teks: isi,
})
export const istilah = (nama: string, arti: string) => ({
  blockType: 'istilah' as const,
  istilah: nama,
  arti,
})
/** Cells of a row stand between `|`; the first row has the heads. */
export const tabel = (judul: string, ...deret: string[]) => ({
  blockType: 'tabel' as const,
  judul,
  isi: deret.join('\n'),
})
export const langkah = (judul: string, ...daftar: string[]) => ({
  blockType: 'langkah' as const,
  judul,
  daftar: daftar.map((satu) => ({ teks: satu })),
})
/** The scene puts the row's id in the place of its key. */
export const rujukan = (peraturan: KunciPeraturan, pasal: string) => ({
  blockType: 'rujukan' as const,
  peraturan: peraturan as string,
  pasal,
})
/** By the keys of the questions. */
export const latihan = (...soal: string[]) => ({ blockType: 'latihan' as const, soal })

export type BlokContoh = ReturnType<
  | typeof teks
  | typeof catatan
  | typeof istilah
  | typeof tabel
  | typeof langkah
  | typeof rujukan
  | typeof latihan
>

/** Of somebody who reads slowly, on a phone. */
const KATA_SEMENIT = 100

/** Minutes for a lesson: reading every word of it, and one for each question of its practice. */
export function calculateMenit(daftarBlok: readonly BlokContoh[]): number {
  const kata = countKata(daftarBlok)
  const soal = daftarBlok.flatMap((blok) => (blok.blockType === 'latihan' ? blok.soal : [])).length
  return Math.ceil(kata / KATA_SEMENIT) + soal
}

/** Words of a lesson, without its practice. */
export const countKata = (daftarBlok: readonly BlokContoh[]): number =>
  daftarBlok.flatMap((blok) => (blok.blockType === 'latihan' ? [] : listKata(blok))).length

/** Whatever of a block, or of a node of its text, people read. */
function listKata(isi: unknown): string[] {
  if (typeof isi === 'string') return isi.split(/[\s|]+/).filter((kata) => /\p{L}|\d/u.test(kata))
  if (Array.isArray(isi)) return isi.flatMap(listKata)
  if (typeof isi !== 'object' || isi === null) return []
  return Object.entries(isi).flatMap(([nama, nilai]) => (DIBACA.has(nama) ? listKata(nilai) : []))
}
const DIBACA = new Set([
  'judul',
  'isi',
  'teks',
  'istilah',
  'arti',
  'daftar',
  'pasal',
  'root',
  'children',
  'text',
])

export const pilih = (pertanyaan: string, benar: string, ...salah: string[]) =>
  ganda(pertanyaan, [benar], salah, 'tunggal')
export const ganda = (
  pertanyaan: string,
  benar: readonly string[],
  salah: readonly string[],
  jenis: 'ganda' | 'tunggal' = 'ganda',
) => ({
  jenis,
  pertanyaan,
  pilihan: [
    ...benar.map((satu) => ({ teks: satu, benar: true })),
    ...salah.map((satu) => ({ teks: satu, benar: false })),
  ],
})
export const pernyataan = (pertanyaan: string, benar: boolean) => ({
  jenis: 'benar-salah' as const,
  pertanyaan,
  pernyataan: benar ? ('benar' as const) : ('salah' as const),
})
export const angka = (pertanyaan: string, nilai: number) => ({
  jenis: 'angka' as const,
  pertanyaan,
  nilai,
  toleransi: 0,
})
export const isian = (pertanyaan: string, ...diterima: string[]) => ({
  jenis: 'isian' as const,
  pertanyaan,
  diterima: diterima.map((satu) => ({ teks: satu })),
})
export const jodoh = (pertanyaan: string, ...pasangan: (readonly [kiri: string, kanan: string])[]) => ({
  jenis: 'menjodohkan' as const,
  pertanyaan,
  pasangan: pasangan.map(([kiri, kanan]) => ({ kiri, kanan })),
})
export const urut = (pertanyaan: string, ...daftar: string[]) => ({
  jenis: 'mengurutkan' as const,
  pertanyaan,
  langkah: daftar.map((satu) => ({ teks: satu })),
})

type IsiSoal = ReturnType<
  typeof ganda | typeof pernyataan | typeof angka | typeof isian | typeof jodoh | typeof urut
>
/**
 * `kunci` is for lessons that practise with it; questions without one are for tests. `dasarHukum` finds the questions
 * that a change of a regulation touches.
 */
export type SoalContoh = IsiSoal & {
  kategori: string
  kunci?: string
  pembahasan?: string
  dasarHukum?: string
}

/** The article against which the key of this question is checked, where it is another than that of most of its category. */
export const dasar = <Isi extends IsiSoal>(dasarHukum: string, isi: Isi) => ({ ...isi, dasarHukum })

/** Practice is in a category of its own, from which no test draws. */
export const LATIHAN = 'Latihan'
/** `dasarHukum` is for questions that name none of their own. */
export const toKategori = (
  kategori: string,
  daftar: readonly (IsiSoal & { kunci?: string; pembahasan?: string; dasarHukum?: string })[],
  dasarHukum?: string,
): SoalContoh[] =>
  daftar.map((soal) => ({ ...(dasarHukum === undefined ? {} : { dasarHukum }), ...soal, kategori }))

const ATURAN_KUIS = {
  lulusPersen: 75,
  maksPercobaan: 0,
  jedaMenit: 15,
  berlakuHari: 14,
  dihitung: 'terbaik' as const,
}
type Undian = { kategori: string; jumlah: number }
const toUndi = (daftar: readonly Undian[]) => daftar.map((satu) => ({ ...satu, poin: 1 }))

/** It shows what somebody knows before the lessons: nobody fails it, so nobody waits after it. */
export const toUjiAwal = (...daftar: Undian[]) => ({
  ...ATURAN_KUIS,
  jedaMenit: 0,
  jenis: 'uji-awal' as const,
  judul: 'Uji awal',
  undi: toUndi(daftar),
})
export const toUjiAkhir = (...daftar: Undian[]) => ({
  ...ATURAN_KUIS,
  jenis: 'uji-akhir' as const,
  judul: 'Uji akhir',
  sesudahPelajaran: true,
  undi: toUndi(daftar),
})

export type KursusContoh = {
  isi: {
    judul: string
    ringkasan: string
    untuk: string
    tujuan: { teks: string }[]
    sifatPerubahan: 'isi'
    daftarPelajaran: { judul: string; modul: string; topik?: string; blok: BlokContoh[] }[]
    daftarKuis: ReturnType<typeof toUjiAwal | typeof toUjiAkhir>[]
  }
  daftarSoal: SoalContoh[]
  /** Offices of the sample villages that are to take it. */
  jabatan: readonly string[]
}
