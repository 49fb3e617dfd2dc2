/**
 * Marking again, where a key was wrong or a question had no right answer. A mark only ever rises by it: who passed
 * stays passed, whatever the better key says. Pure.
 */
import type { Jawaban } from '../../contract/belajar.ts'
import { toBaku } from '../../dasar/baku.ts'
import type { IsiSoal, SoalBank } from '../soal/kinds.ts'
import { type BankSoal, type Lembar, toNamaVersi } from '../soal/lembar-rules.ts'
import { gradeLembar, isLulus, type Nilai } from '../soal/nilai-rules.ts'
import type { CaraNilaiUlang } from './cara.ts'

/** One decision: of this question in this version another key counts (`isi`), or it is right for everybody. */
export type Koreksi = { soal: string; versi: number; cara: CaraNilaiUlang; isi: IsiSoal | null }

/** The bank as it is marked by: keys put right, and the questions that are everybody's. The later decision counts. */
export function toBankTerkoreksi(
  bank: BankSoal,
  daftar: readonly Koreksi[],
): { bank: BankSoal; gratis: ReadonlySet<string> } {
  const hasil = new Map(bank)
  const gratis = new Set<string>()
  for (const koreksi of daftar) {
    const nama = toNamaVersi(koreksi)
    const soal = hasil.get(nama)
    if (soal === undefined) continue
    if (koreksi.cara === 'semua') gratis.add(nama)
    else if (koreksi.isi !== null) {
      gratis.delete(nama)
      hasil.set(nama, { ...soal, isi: koreksi.isi })
    }
  }
  return { bank: hasil, gratis }
}

export type SoalUsul = Pick<SoalBank, 'pertanyaan' | 'isi'>

/**
 * Whether the key of one question can be put on papers of another version: asked in the same words and kind, with the
 * same choices in the same places. Only what is right may differ.
 */
export function isKunciSepadan(lama: SoalUsul, baru: SoalUsul): boolean {
  if (toBaku(lama.pertanyaan) !== toBaku(baru.pertanyaan) || lama.isi.jenis !== baru.isi.jenis) return false
  return JSON.stringify(listTulisan(lama.isi)) === JSON.stringify(listTulisan(baru.isi))
}

export const isKunciSama = (lama: IsiSoal, baru: IsiSoal): boolean =>
  JSON.stringify(lama) === JSON.stringify(baru)

/** What stands on the paper; pairs and steps are their own key, so a change of them is another question. */
function listTulisan(isi: IsiSoal): string[] {
  switch (isi.jenis) {
    case 'tunggal':
    case 'ganda':
      return isi.pilihan.map(({ teks }) => toBaku(teks))
    case 'menjodohkan':
      return isi.pasangan.map(({ kiri, kanan }) => `${toBaku(kiri)}=${toBaku(kanan)}`)
    case 'mengurutkan':
      return isi.langkah.map(toBaku)
    default:
      return []
  }
}

/** Thousandths of a point, per cent rounded down, and whether it is a pass. */
export type Tercatat = { nilai: number; persen: number; lulus: boolean }
/** `aturan` of the test in its release; null where the release has no such test, which makes the paper unreadable. */
export type LembarDinilai = Tercatat & {
  lembar: Lembar
  jawaban: readonly Jawaban[]
  aturan: { sebagian: boolean; lulusPersen: number } | null
}
/**
 * `naik`: the new mark. `tetap`: the same, or it would have fallen (`akanTurun`, and `akanGagal` where a pass would have
 * gone with it); then nothing is written. `tak-terbaca`: its questions, test or answers are not what a paper holds.
 */
export type HasilNilaiUlang =
  | { keadaan: 'naik'; nilai: Nilai; lulus: boolean; isLulusBaru: boolean }
  | { keadaan: 'tetap'; akanTurun: boolean; akanGagal: boolean }
  | { keadaan: 'tak-terbaca' }

type Terkoreksi = { bank: BankSoal; gratis: ReadonlySet<string> }

/** One paper that cannot be read says so, and keeps nobody else's from being marked. */
export function regradeLembar(lembar: LembarDinilai, terkoreksi: Terkoreksi): HasilNilaiUlang {
  if (lembar.aturan === null) return { keadaan: 'tak-terbaca' }
  try {
    return regradeTerbaca(lembar, lembar.aturan, terkoreksi)
  } catch {
    return { keadaan: 'tak-terbaca' }
  }
}

function regradeTerbaca(
  { nilai: lama, lulus, lembar, jawaban }: LembarDinilai,
  { sebagian, lulusPersen }: { sebagian: boolean; lulusPersen: number },
  terkoreksi: Terkoreksi,
): HasilNilaiUlang {
  const nilai = gradeLembar({ ...terkoreksi, lembar, jawaban, sebagian })
  const isLulusKini = isLulus(nilai, lulusPersen)
  if (nilai.nilai > lama)
    return { keadaan: 'naik', nilai, lulus: lulus || isLulusKini, isLulusBaru: !lulus && isLulusKini }
  return { keadaan: 'tetap', akanTurun: nilai.nilai < lama, akanGagal: lulus && !isLulusKini }
}

/** What a decision would do, counted. */
export type Dampak = {
  lembar: number
  naik: number
  lulusBaru: number
  tetap: number
  /** Left as they are, though the better key would give less; of those, passes that would have gone. */
  dibiarkan: number
  dibiarkanLulus: number
  /** Cannot be read, so they are set aside. */
  takTerbaca: number
}
export const DAMPAK_KOSONG: Dampak = {
  lembar: 0,
  naik: 0,
  lulusBaru: 0,
  tetap: 0,
  dibiarkan: 0,
  dibiarkanLulus: 0,
  takTerbaca: 0,
}

export function addDampak(lama: Dampak, hasil: HasilNilaiUlang): Dampak {
  const dampak = { ...lama, lembar: lama.lembar + 1 }
  if (hasil.keadaan === 'tak-terbaca') return { ...dampak, takTerbaca: dampak.takTerbaca + 1 }
  if (hasil.keadaan === 'naik')
    return {
      ...dampak,
      naik: dampak.naik + 1,
      lulusBaru: dampak.lulusBaru + (hasil.isLulusBaru ? 1 : 0),
    }
  return {
    ...dampak,
    tetap: dampak.tetap + (hasil.akanTurun ? 0 : 1),
    dibiarkan: dampak.dibiarkan + (hasil.akanTurun ? 1 : 0),
    dibiarkanLulus: dampak.dibiarkanLulus + (hasil.akanGagal ? 1 : 0),
  }
}

export type TolakanUsul = 'SOAL_TIDAK_ADA' | 'KUNCI_SAMA' | 'KUNCI_TAK_SEPADAN' | 'MASIH_DIUSULKAN'

/** May this be proposed: the released question, and the one in the bank now. */
export function checkUsul({
  rilis,
  bank,
  cara,
  isAdaUsul,
}: {
  rilis: SoalBank | null
  bank: SoalUsul | null
  cara: CaraNilaiUlang
  isAdaUsul: boolean
}): TolakanUsul | null {
  if (rilis === null) return 'SOAL_TIDAK_ADA'
  if (isAdaUsul) return 'MASIH_DIUSULKAN'
  if (cara === 'semua') return null
  if (bank === null || !isKunciSepadan(rilis, bank)) return 'KUNCI_TAK_SEPADAN'
  return isKunciSama(rilis.isi, bank.isi) ? 'KUNCI_SAMA' : null
}

/** Who proposed it does not decide it. */
export const canPutuskan = (pengusul: string | null, pemutus: string): boolean => pengusul !== pemutus
