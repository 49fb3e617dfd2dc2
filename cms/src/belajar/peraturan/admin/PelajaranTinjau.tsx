import type { ServerProps } from 'payload'
import { formatAngka } from '../../../dasar/angka.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { listTinjau } from '../tinjau-queries.ts'
import type { Tinjau } from '../tinjau-rules.ts'
import { SudahDitinjau } from './SudahDitinjau.tsx'

/** On the first screen of authors and reviewers: lessons and questions that cite what has been changed or withdrawn. */
export async function PelajaranTinjau({ payload, user }: ServerProps) {
  const daftar = await listTinjau(await createAdminReq(payload, user))
  if (daftar === null) return null
  const pelajaran = daftar.filter(({ jenis }) => jenis === 'pelajaran')
  const soal = daftar.filter(({ jenis }) => jenis === 'soal')
  return (
    <div className="lewu-beranda">
      <section aria-labelledby="lewu-tinjau">
        <h2 id="lewu-tinjau">
          Pelajaran perlu ditinjau <span className="lewu-hitung">{formatAngka(pelajaran.length)}</span>
        </h2>
        <p>
          {daftar.length === 0
            ? 'Tidak ada peraturan yang berubah sesudah pelajaran dan soal yang merujuknya ditinjau.'
            : 'Peraturan yang dirujuk berubah. Baca lagi; bila isinya masih benar, tandai sudah ditinjau, bila tidak, perbaiki lalu terbitkan sebagai perubahan isi.'}
        </p>
        <ul>
          {pelajaran.map((satu) => (
            <li key={`${satu.kursus}-${satu.peraturan}-${satu.butir[0]?.kunci}`}>
              <a href={`/admin/collections/kursus/${satu.kursus}`}>
                {satu.judulKursus}: {satu.bagian}
              </a>{' '}
              <span>– {satu.sebab}</span>
              <SudahDitinjau {...pickKirim(satu)} />
            </li>
          ))}
        </ul>
      </section>
      {soal.length === 0 ? null : <SoalTinjau daftar={soal} />}
    </div>
  )
}

const SoalTinjau = ({ daftar }: { daftar: readonly Tinjau[] }) => (
  <section aria-labelledby="lewu-tinjau-soal">
    <h2 id="lewu-tinjau-soal">
      Soal perlu ditinjau{' '}
      <span className="lewu-hitung">
        {formatAngka(new Set(daftar.flatMap(({ butir }) => butir.map(({ kunci }) => kunci))).size)}
      </span>
    </h2>
    <ul>
      {daftar.map((satu) => (
        <li key={`${satu.kursus}-${satu.peraturan}-${satu.bagian}`}>
          <details>
            <summary>
              {satu.judulKursus}, {satu.bagian}: {formatAngka(satu.butir.length)} soal – {satu.sebab}
            </summary>
            <ul>
              {satu.butir.map(({ kunci, judul }) => (
                <li key={kunci}>
                  <a href={`/admin/collections/soal/${kunci}`}>{judul}</a>
                </li>
              ))}
            </ul>
          </details>
          <SudahDitinjau {...pickKirim(satu)} />
        </li>
      ))}
    </ul>
  </section>
)

/** What the button needs; the rest of it need not travel to the browser. */
const pickKirim = ({ kursus, jenis, peraturan, sejak, butir }: Tinjau) => ({
  kursus,
  jenis,
  peraturan,
  sejak,
  butir: butir.map(({ kunci }) => ({ kunci, judul: '' })),
})
