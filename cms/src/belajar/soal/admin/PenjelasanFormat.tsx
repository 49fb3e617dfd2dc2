import { formatSel } from '../../../platform/csv.ts'
import { TEMPLAT_SOAL } from '../impor/templat.ts'

const CONTOH: readonly (readonly [string, string])[] = [
  ['GIFT', 'Siapa yang menetapkan APBDes? {=Kepala desa ~Camat ~Bupati}'],
  ['Aiken', 'Siapa yang menetapkan APBDes?\nA. Camat\nB. Kepala desa\nANSWER: B'],
]

/** A file to start from, and what each format looks like. */
export function PenjelasanFormat() {
  return (
    <div className="lewu-laporan">
      <p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(formatSel(TEMPLAT_SOAL))}`}
          download="contoh-soal.csv"
        >
          Unduh contoh berkas (CSV)
        </a>
      </p>
      <details>
        <summary>Seperti apa GIFT dan Aiken</summary>
        {CONTOH.map(([nama, isi]) => (
          <figure key={nama}>
            <figcaption>{nama}</figcaption>
            <pre>{isi}</pre>
          </figure>
        ))}
        <p>
          Antara dua soal ada satu baris kosong. Soal mengurutkan hanya dapat lewat CSV; Aiken hanya memuat
          pilihan dengan satu jawaban benar.
        </p>
      </details>
    </div>
  )
}
