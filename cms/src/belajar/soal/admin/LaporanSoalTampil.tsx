'use client'
import type { LaporanSoal } from '../impor/operations.ts'
import { type JenisSoal, LABEL_JENIS_SOAL } from '../kinds.ts'

/** Verdict on each question of a file, in the order of its lines. */
export function LaporanSoalTampil({ laporan }: { laporan: LaporanSoal }) {
  return (
    <section className="lewu-laporan" aria-label="Hasil pemeriksaan">
      <h2>{laporan.tersimpan ? 'Tersimpan sebagai draf' : 'Hasil pemeriksaan (belum disimpan)'}</h2>
      <p>
        {laporan.daftar.length} soal dibaca, {laporan.diterima} diterima, {laporan.ditolak} ditolak.
      </p>
      {laporan.tersimpan ? (
        <p>
          <a href="/admin/collections/soal">Buka bank soal</a>
        </p>
      ) : null}
      <table>
        <thead>
          <tr>
            <th scope="col">Baris</th>
            <th scope="col">Soal</th>
            <th scope="col">Hasil</th>
          </tr>
        </thead>
        <tbody>
          {laporan.daftar.map(({ baris, cuplikan, jenis, kategori, alasan }) => (
            <tr key={baris}>
              <th scope="row">{baris}</th>
              <td>{cuplikan === '' ? '–' : cuplikan}</td>
              <td>
                {alasan === undefined
                  ? `Diterima: ${LABEL_JENIS_SOAL[jenis as JenisSoal]}, kategori ${kategori}`
                  : `Ditolak: ${alasan}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
