import { formatXlsx } from '../../../platform/format-xlsx.ts'
import { EKSPOR } from '../impor/format.ts'
import { TEMPLAT_SOAL } from '../impor/templat.ts'

const CONTOH: readonly (readonly [string, string])[] = [
  ['GIFT', 'Siapa yang menetapkan APBDes? {=Kepala desa ~Camat ~Bupati}'],
  ['Aiken', 'Siapa yang menetapkan APBDes?\nA. Camat\nB. Kepala desa\nANSWER: B'],
]

const TAUTAN_CONTOH = `data:${EKSPOR.xlsx.mime};base64,${Buffer.from(formatXlsx([TEMPLAT_SOAL])).toString('base64')}`

/** A file to start from, and what each format looks like. */
export function PenjelasanFormat() {
  return (
    <div className="lewu-laporan">
      <p>
        <a href={TAUTAN_CONTOH} download="contoh-soal.xlsx">
          Unduh contoh berkas (Excel)
        </a>
        , satu soal dari setiap jenis
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
          Antara dua soal ada satu baris kosong. Soal mengurutkan hanya dapat lewat tabel, dengan paling
          sedikit tiga langkah; Aiken hanya memuat pilihan dengan satu jawaban benar.
        </p>
      </details>
    </div>
  )
}
