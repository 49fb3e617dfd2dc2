/**
 * The hardest questions of a course and the wrong answer most often given, from marked papers. No key comes out of it:
 * where the wrong answer would tell the right one, or the answer is free text, none is named. Pure.
 */
import type { Jawaban } from '../../contract/belajar.ts'
import { formatAngka, parseAngka } from '../../dasar/angka.ts'
import type { IsiSoal } from '../soal/kinds.ts'
import { type BankSoal, type ButirLembar, getSoal } from '../soal/lembar-rules.ts'

/** Fewer people say nothing about a question, and something about a person. */
export const MIN_ORANG = 5
const MAX_TERSULIT = 10

export type ButirDijawab = Pick<ButirLembar, 'soal' | 'versi' | 'urutan'> & {
  /** Who answered, by any name of theirs. */
  orang: string
  benar: boolean
  /** Null where it was left empty. */
  jawaban: Jawaban['jawaban']
}
export type SoalTersulit = {
  pertanyaan: string
  kategori: string
  ditanya: number
  salah: number
  /** Rounded to whole per cent. */
  persenSalah: number
  /** What the most wrong papers said, and how many. */
  pengecoh: { teks: string; kali: number } | null
}

export const KEPALA_TERSULIT = [
  'Pertanyaan',
  'Kategori',
  'Ditanyakan',
  'Keliru',
  'Keliru (%)',
  'Jawaban keliru tersering',
  'Dipilih',
] as const

/** Cells as the screen tells them, in its order. */
export const toTabelTersulit = (daftar: readonly SoalTersulit[]): string[][] =>
  daftar.map(({ pertanyaan, kategori, ditanya, salah, persenSalah, pengecoh }) => [
    pertanyaan,
    kategori,
    formatAngka(ditanya),
    formatAngka(salah),
    formatAngka(persenSalah),
    pengecoh?.teks ?? '',
    pengecoh === null ? '' : formatAngka(pengecoh.kali),
  ])

/** A question that was changed is another one: its older version is counted by itself. */
export function listTersulit(daftar: readonly ButirDijawab[], bank: BankSoal): SoalTersulit[] {
  return [...Map.groupBy(daftar, ({ soal, versi }) => `${soal}:${versi}`).values()]
    .filter((kelompok) => new Set(kelompok.map(({ orang }) => orang)).size >= MIN_ORANG)
    .flatMap((kelompok) => toTersulit(kelompok, bank))
    .filter(({ salah }) => salah > 0)
    .sort((a, b) => b.salah / b.ditanya - a.salah / a.ditanya || b.ditanya - a.ditanya)
    .slice(0, MAX_TERSULIT)
}

function toTersulit(kelompok: readonly ButirDijawab[], bank: BankSoal): SoalTersulit[] {
  const [pertama] = kelompok
  if (pertama === undefined) return []
  const { pertanyaan, kategori, isi } = getSoal(bank, pertama)
  const salah = kelompok.filter(({ benar }) => !benar)
  return [
    {
      pertanyaan,
      kategori,
      ditanya: kelompok.length,
      salah: salah.length,
      persenSalah: Math.round((salah.length * 100) / kelompok.length),
      pengecoh: findPengecoh(salah.flatMap((satu) => listSalah(isi, satu))),
    },
  ]
}

/** Said once, it is somebody's slip and no trap. */
function findPengecoh(daftar: readonly string[]): SoalTersulit['pengecoh'] {
  const [terbanyak] = [...Map.groupBy(daftar, (teks) => teks)]
    .map(([teks, sama]) => ({ teks, kali: sama.length }))
    .sort((a, b) => b.kali - a.kali || a.teks.localeCompare(b.teks, 'id'))
  return terbanyak === undefined || terbanyak.kali < 2 ? null : terbanyak
}

/** The wrong choices of one paper in their own words; the paper showed them in an order of its own. */
function listSalah(isi: IsiSoal, { jawaban, urutan }: ButirDijawab): string[] {
  if (isi.jenis === 'angka') {
    const angka = parseAngka(jawaban)
    return angka === null ? [] : [String(angka).replace('.', ',')]
  }
  if (isi.jenis !== 'tunggal' && isi.jenis !== 'ganda') return []
  // Where one choice alone is wrong, naming it tells all the others to be right.
  if (isi.pilihan.filter(({ benar }) => !benar).length < 2) return []
  const dipilih = Array.isArray(jawaban) ? jawaban : typeof jawaban === 'number' ? [jawaban] : []
  return [...new Set(dipilih)].flatMap((nomor) => {
    const pilihan = isi.pilihan[urutan[nomor - 1] ?? -1]
    return pilihan === undefined || pilihan.benar ? [] : [pilihan.teks]
  })
}
