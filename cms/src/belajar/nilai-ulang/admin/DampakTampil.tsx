import { formatAngka } from '../../../dasar/angka.ts'
import type { Dampak } from '../rules.ts'

/** What a decision would do, said before it is taken. */
export function DampakTampil({ dampak }: { dampak: Dampak | null }) {
  if (dampak === null) return null
  const { lembar, naik, lulusBaru, tetap, dibiarkan, dibiarkanLulus, takTerbaca } = dampak
  return (
    <p role="status">
      {formatAngka(lembar)} lembar memuat soal ini. {formatAngka(naik)} nilainya naik, di antaranya{' '}
      {formatAngka(lulusBaru)} dari belum lulus menjadi lulus. {formatAngka(tetap)} tidak berubah.{' '}
      {formatAngka(dibiarkan)} dibiarkan walaupun kunci baru memberi lebih rendah, di antaranya{' '}
      {formatAngka(dibiarkanLulus)} yang sudah lulus dan tetap lulus.
      {takTerbaca === 0 ? null : ` ${formatAngka(takTerbaca)} tidak terbaca dan akan disisihkan.`}
    </p>
  )
}
