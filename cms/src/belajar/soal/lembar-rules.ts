/**
 * A paper (lembar): which questions, in which order, with their choices in which order. What a learner gets of it is
 * a type of its own, built by allow-list, in which no key can stand. Pure.
 */
import type { ButirPeserta } from '../../contract/soal.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { type Acak, createAcak, toTeracak } from './acak-rules.ts'
import type { IsiSoal, SoalBank } from './kinds.ts'

/** So many questions of a category. */
export type AturanUndi = { kategori: string; jumlah: number; poin: number }
export type ButirLembar = {
  soal: string
  versi: number
  poin: number
  /** `urutan[i]` is the place in the question of what is shown as number i + 1. */
  urutan: readonly number[]
}
export type Lembar = readonly ButirLembar[]
export type KurangSoal = { kategori: string; perlu: number; ada: number }

type Bahan = {
  aturan: readonly AturanUndi[]
  bank: readonly SoalBank[]
  benih: string
  acakSoal: boolean
  acakPilihan: boolean
}

/** Draws a paper. Two rules of one category never take the same question. */
export function createLembar(bahan: Bahan): Result<Lembar, KurangSoal[]> {
  const { aturan, bank, benih } = bahan
  const kurang = listKurang(aturan, bank)
  if (kurang.length > 0) return toRefusal(kurang)
  const acak = createAcak(benih)
  // By key, so that the order in which the bank was read makes no difference.
  const sisa = toTeracak(
    bank.toSorted((a, b) => (a.soal < b.soal ? -1 : 1)),
    acak,
  )
  const terpilih = aturan.flatMap(({ kategori, jumlah, poin }) =>
    Array.from({ length: jumlah }, () => {
      const [soal] = sisa.splice(
        sisa.findIndex((satu) => satu.kategori === kategori),
        1,
      )
      return { soal: soal as SoalBank, poin }
    }),
  )
  const lembar = terpilih.map(({ soal, poin }) => ({
    soal: soal.soal,
    versi: soal.versi,
    poin,
    urutan: createUrutan(soal.isi, acak, bahan.acakPilihan),
  }))
  return toOk(bahan.acakSoal ? toTeracak(lembar, acak) : lembar)
}

export function listKurang(aturan: readonly AturanUndi[], bank: readonly SoalBank[]): KurangSoal[] {
  return [...new Set(aturan.map(({ kategori }) => kategori))].flatMap((kategori) => {
    const perlu = aturan.reduce((total, satu) => total + (satu.kategori === kategori ? satu.jumlah : 0), 0)
    const ada = bank.filter((soal) => soal.kategori === kategori).length
    return ada < perlu ? [{ kategori, perlu, ada }] : []
  })
}

/** Practice questions stand in the order their lesson names them, each shuffled alike for everybody. */
export function createLembarLatihan(daftar: readonly SoalBank[]): Lembar {
  return daftar.map(({ soal, versi, isi }) => ({
    soal,
    versi,
    poin: 1,
    urutan: createUrutan(isi, createAcak(`latihan:${soal}:${versi}`), true),
  }))
}

/** Pairs and steps are always shuffled: in their own order they would be the answer. */
function createUrutan(isi: IsiSoal, acak: Acak, acakPilihan: boolean): number[] {
  switch (isi.jenis) {
    case 'tunggal':
    case 'ganda':
      return acakPilihan ? toTeracak([...isi.pilihan.keys()], acak) : [...isi.pilihan.keys()]
    case 'menjodohkan':
      return toTeracak([...isi.pasangan.keys()], acak)
    case 'mengurutkan':
      return toTakUrut(toTeracak([...isi.langkah.keys()], acak))
    default:
      return []
  }
}

/** Steps shown in the right order would give the answer away. */
function toTakUrut(urutan: number[]): number[] {
  return urutan.every((nilai, i) => nilai === i) ? [...urutan.slice(1), ...urutan.slice(0, 1)] : urutan
}

export function presentLembar(lembar: Lembar, bank: BankSoal): ButirPeserta[] {
  return lembar.map((butir) => {
    const { pertanyaan, isi } = getSoal(bank, butir)
    return { soal: butir.soal, poin: butir.poin, pertanyaan, ...presentIsi(isi, butir.urutan) }
  })
}

function presentIsi(isi: IsiSoal, urutan: readonly number[]) {
  const toTampil = (daftar: readonly string[]): string[] => urutan.map((i) => daftar[i] ?? '')
  switch (isi.jenis) {
    case 'tunggal':
    case 'ganda':
      return { jenis: isi.jenis, pilihan: toTampil(isi.pilihan.map(({ teks }) => teks)) }
    case 'menjodohkan':
      return {
        jenis: isi.jenis,
        kiri: isi.pasangan.map(({ kiri }) => kiri),
        kanan: toTampil(isi.pasangan.map(({ kanan }) => kanan)),
      }
    case 'mengurutkan':
      return { jenis: isi.jenis, langkah: toTampil(isi.langkah) }
    default:
      return { jenis: isi.jenis }
  }
}

/** Questions by key and version: an old paper is marked by the questions it was made of. */
export type BankSoal = ReadonlyMap<string, SoalBank>

export const toBankSoal = (daftar: readonly SoalBank[]): BankSoal =>
  new Map(daftar.map((satu) => [toNamaVersi(satu), satu]))

export function getSoal(bank: BankSoal, butir: Pick<ButirLembar, 'soal' | 'versi'>): SoalBank {
  const soal = bank.get(toNamaVersi(butir))
  if (soal === undefined) throw new Error(`The question ${toNamaVersi(butir)} of a paper is not in its bank`)
  return soal
}

/** Key and version of a question, as one word. */
export const toNamaVersi = ({ soal, versi }: Pick<ButirLembar, 'soal' | 'versi'>): string =>
  `${soal}:${versi}`
