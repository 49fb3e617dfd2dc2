import { formatTemplat, NAMA_TEMPLAT, PENJELASAN_KOLOM } from '../templat.ts'

/** A file to start from, and what belongs in each of its columns. */
export function PenjelasanKolom() {
  return (
    <div className="lewu-laporan">
      <p>
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(formatTemplat())}`}
          download={NAMA_TEMPLAT}
        >
          Unduh contoh berkas (CSV)
        </a>
      </p>
      <details>
        <summary>Bentuk pendek: apa isi setiap kolom</summary>
        <p>Nama kolom berdiri di baris pertama. Urutannya bebas, kolom lain tidak dibaca.</p>
        <div className="lewu-gulir">
          <table className="lewu-kolom">
            <thead>
              <tr>
                <th scope="col">Kolom</th>
                <th scope="col">Isi</th>
                <th scope="col">Contoh</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(PENJELASAN_KOLOM).map(([kolom, { wajib, isi, contoh }]) => (
                <tr key={kolom}>
                  <th scope="row">
                    {kolom}
                    {wajib ? ' (wajib)' : ''}
                  </th>
                  <td>{isi}</td>
                  <td>{contoh}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}
