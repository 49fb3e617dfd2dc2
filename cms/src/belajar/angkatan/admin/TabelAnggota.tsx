import { formatAngka } from '../../../dasar/angka.ts'
import { type Anggota, KEPALA_ANGGOTA, toTabelAnggota } from '../anggota-rules.ts'

/** The very cells of the files; a wide table slides in its own frame. */
export function TabelAnggota({ daftar, jumlah }: { daftar: readonly Anggota[]; jumlah: number }) {
  if (jumlah === 0)
    return <p>Belum ada peserta. Masukkan di bawah ini, atau tunggu peserta memilih sendiri.</p>
  if (daftar.length === 0) return <p>Tidak ada peserta yang cocok dengan saringan ini.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that slides has to be reached by the keyboard.
    <section className="lewu-laporan lewu-gulir" tabIndex={0} aria-label="Tabel peserta">
      <table className="lewu-kolom">
        <caption>
          {formatAngka(daftar.length)} dari {formatAngka(jumlah)} peserta
        </caption>
        <thead>
          <tr>
            {KEPALA_ANGGOTA.map((kepala) => (
              <th key={kepala} scope="col">
                {kepala}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toTabelAnggota(daftar).map(([nama = '', ...sel], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two learners may have one name, and rows never move.
            <tr key={i}>
              <th scope="row">{nama}</th>
              {sel.map((isi, kolom) => (
                <td key={KEPALA_ANGGOTA[kolom + 1]}>{isi}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
