/**
 * What practice says of each answer: after it, also what would have been right (decision 0028: practice is never asked in
 * a test of its release). A question left empty is told nothing of, not even its explanation. Pure.
 */
import type { HasilLatihan, Jawaban } from '../../contract/belajar.ts'
import { formatKunci } from '../soal/kunci-rules.ts'
import { type BankSoal, getSoal, type Lembar } from '../soal/lembar-rules.ts'
import { gradeLembar } from '../soal/nilai-rules.ts'

/**
 * `gratis`: right for everybody by a decision. `diujikan`: asked in tests of other releases that somebody is held to, by
 * their ids. `tertutup`: asked in tests of everybody who comes now.
 */
type Bahan = {
  lembar: Lembar
  bank: BankSoal
  gratis: ReadonlySet<string>
  diujikan: ReadonlySet<string>
  tertutup: ReadonlySet<string>
}

export function presentHasilLatihan(
  { lembar, bank, gratis, diujikan, tertutup }: Bahan,
  jawaban: readonly Jawaban[],
): HasilLatihan {
  const { butir } = gradeLembar({ lembar, bank, jawaban, sebagian: false, gratis })
  const terjawab = new Set(
    jawaban.filter(({ jawaban: isi }) => isi !== null && isi !== '').map(({ soal }) => soal),
  )
  const daftar = lembar.map((satu) => {
    if (tertutup.has(satu.soal) || !terjawab.has(satu.soal)) {
      const keadaan = tertutup.has(satu.soal) ? ('diujikan' as const) : ('kosong' as const)
      return { soal: satu.soal, keadaan, kunci: null, pembahasan: null }
    }
    const isBenar = butir.some(({ soal, benar }) => soal === satu.soal && benar)
    const { isi, pembahasan } = getSoal(bank, satu)
    return {
      soal: satu.soal,
      keadaan: isBenar ? ('benar' as const) : ('salah' as const),
      kunci: isBenar || diujikan.has(satu.soal) ? null : formatKunci(isi),
      // An explanation says the answer in words.
      pembahasan: diujikan.has(satu.soal) ? null : pembahasan || null,
    }
  })
  return { daftar }
}
