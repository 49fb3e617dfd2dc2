/** What practice of a course in preview said, ready to print. Pure. */
import type { HasilLatihan } from 'cms/contract/belajar'
import type { ButirPeserta } from 'cms/contract/soal'
import { formatAngka } from 'cms/dasar/angka'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { toKerangkaBelajar } from './belajar.ts'
import type { JawabanDikirim } from './jawaban.ts'
import type { KerangkaView } from './kerangka.ts'
import { type HasilLatihanView, listHasilLatihan } from './latihan.ts'

export type HasilPratinjauView = { kerangka: KerangkaView } & Pick<HasilLatihanView, 'ringkas' | 'daftar'>

export function toHasilPratinjauView({
  daftarSoal,
  hasil,
  jawaban,
  situs,
}: {
  daftarSoal: readonly ButirPeserta[]
  hasil: HasilLatihan
  jawaban: readonly JawabanDikirim[]
  situs: string
}): HasilPratinjauView {
  const daftar = listHasilLatihan({ daftarSoal, hasil, jawaban })
  const benar = hasil.daftar.filter(({ keadaan }) => keadaan === 'benar').length
  return {
    kerangka: toKerangkaBelajar(T.latihanJudul, situs),
    ringkas: T.latihanRingkas(formatAngka(benar), formatAngka(daftarSoal.length)),
    daftar,
  }
}
