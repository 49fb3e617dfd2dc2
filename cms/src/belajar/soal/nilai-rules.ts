/**
 * Marking. It walks over the paper that was issued, never over what was sent: what was sent only says what was
 * answered. Points are whole thousandths, so that nobody passes or fails by rounding. Pure.
 */
import type { Jawaban } from '../../contract/belajar.ts'
import { parseAngka } from '../../dasar/angka.ts'
import { toBaku } from '../../dasar/baku.ts'
import type { IsiSoal } from './kinds.ts'
import { type BankSoal, getSoal, type Lembar, toNamaVersi } from './lembar-rules.ts'

export type Nilai = {
  butir: { soal: string; benar: boolean; nilai: number }[]
  nilai: number
  maks: number
  /** Rounded down: 74,9 is not 75. */
  persen: number
  /** Keys that were sent and stand in no question of the paper, and those that were sent again. */
  diabaikan: string[]
}

export function gradeLembar(bahan: {
  lembar: Lembar
  bank: BankSoal
  jawaban: readonly Jawaban[]
  sebagian: boolean
  /** Questions that a decision made everybody's, by key and version. */
  gratis?: ReadonlySet<string>
}): Nilai {
  const { terpakai, diabaikan } = toTerpakai(bahan.lembar, bahan.jawaban)
  const butir = bahan.lembar.map((satu) => {
    const { isi } = getSoal(bahan.bank, satu)
    const [kena, dari] = calculateBagian(isi, satu.urutan, terpakai.get(satu.soal) ?? null)
    const benar = kena === dari || bahan.gratis?.has(toNamaVersi(satu)) === true
    const nilai = benar ? satu.poin * 1000 : bahan.sebagian ? Math.floor((satu.poin * 1000 * kena) / dari) : 0
    return { soal: satu.soal, benar, nilai }
  })
  const nilai = butir.reduce((total, satu) => total + satu.nilai, 0)
  const maks = bahan.lembar.reduce((total, { poin }) => total + poin * 1000, 0)
  return { butir, nilai, maks, persen: maks === 0 ? 0 : Math.floor((nilai * 100) / maks), diabaikan }
}

/** An empty paper is passed by nobody. */
export const isLulus = ({ nilai, maks }: Pick<Nilai, 'nilai' | 'maks'>, batasPersen: number): boolean =>
  maks > 0 && nilai * 100 >= batasPersen * maks

/** One answer per question; of two for the same one the later counts. */
function toTerpakai(lembar: Lembar, daftar: readonly Jawaban[]) {
  const ada = new Set(lembar.map(({ soal }) => soal))
  const terpakai = new Map<string, Jawaban['jawaban']>()
  const diabaikan: string[] = []
  for (const { soal, jawaban } of daftar) {
    if (!ada.has(soal) || terpakai.has(soal)) diabaikan.push(soal)
    if (ada.has(soal)) terpakai.set(soal, jawaban)
  }
  return { terpakai, diabaikan }
}

type Bagian = readonly [kena: number, dari: number]
const SALAH: Bagian = [0, 1]
const toBagian = (benar: boolean): Bagian => [benar ? 1 : 0, 1]

/** How much of the question is right. Nothing answered, or not in the form of its kind, is nothing right. */
function calculateBagian(isi: IsiSoal, urutan: readonly number[], jawaban: Jawaban['jawaban']): Bagian {
  switch (isi.jenis) {
    case 'tunggal':
      return toBagian(typeof jawaban === 'number' && isi.pilihan[urutan[jawaban - 1] ?? -1]?.benar === true)
    case 'ganda':
      return calculateGanda(isi.pilihan, toTempat(jawaban, urutan))
    case 'benar-salah':
      return toBagian(jawaban === isi.benar)
    case 'isian':
      return toBagian(typeof jawaban === 'string' && isDiterima(isi.diterima, jawaban))
    case 'angka':
      return toBagian(isDekat(isi, parseAngka(jawaban)))
    case 'menjodohkan':
      return calculateJodoh(isi.pasangan, jawaban, urutan)
    case 'mengurutkan':
      return toBagian(toTempat(jawaban, urutan)?.join() === [...isi.langkah.keys()].join())
  }
}

/** The places in the question of the numbers that were sent; null when one of them was not shown. */
function toTempat(jawaban: Jawaban['jawaban'], urutan: readonly number[]): number[] | null {
  if (!Array.isArray(jawaban)) return null
  const tempat = jawaban.map((angka) => urutan[angka - 1])
  return tempat.every((satu) => satu !== undefined) ? tempat : null
}

/** Right ones ticked, less the share of wrong ones: ticking everything is worth nothing. */
function calculateGanda(pilihan: readonly { benar: boolean }[], tempat: readonly number[] | null): Bagian {
  if (tempat === null) return SALAH
  const dipilih = new Set(tempat)
  const hitung = (benar: boolean, hanyaDipilih: boolean): number =>
    pilihan.filter((satu, i) => satu.benar === benar && (!hanyaDipilih || dipilih.has(i))).length
  const [benar, salah] = [hitung(true, false), hitung(false, false)]
  return [Math.max(0, hitung(true, true) * salah - hitung(false, true) * benar), benar * salah]
}

/** By what is written on the right, as two lefts may have the same; a number used twice counts for neither. */
function calculateJodoh(
  pasangan: readonly { kanan: string }[],
  jawaban: Jawaban['jawaban'],
  urutan: readonly number[],
): Bagian {
  if (!Array.isArray(jawaban) || jawaban.length !== pasangan.length) return SALAH
  const kena = pasangan.filter(({ kanan }, i) => {
    const angka = jawaban[i] ?? 0
    const isSekali = jawaban.indexOf(angka) === jawaban.lastIndexOf(angka)
    const dipilih = pasangan[urutan[angka - 1] ?? -1]?.kanan
    return isSekali && dipilih !== undefined && toBaku(dipilih) === toBaku(kanan)
  })
  return [kena.length, pasangan.length]
}

function isDiterima(diterima: readonly string[], jawaban: string): boolean {
  const baku = toBaku(jawaban)
  return baku !== '' && diterima.some((satu) => toBaku(satu) === baku)
}

/** The hair's breadth allows for what a binary fraction cannot hold (0,1 + 0,2). */
function isDekat({ nilai, toleransi }: { nilai: number; toleransi: number }, angka: number | null): boolean {
  return angka !== null && Math.abs(angka - nilai) <= toleransi + Math.abs(nilai) * 1e-12
}
