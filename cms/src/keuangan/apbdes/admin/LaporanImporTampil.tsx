'use client'
import { formatRupiah, toSen } from '../../../dasar/rupiah.ts'
import type { LaporanImpor } from '../impor-answer.ts'

const NAMA_JUMLAH: readonly (readonly [keyof LaporanImpor['jumlah'], string])[] = [
  ['pendapatan', 'Pendapatan'],
  ['belanja', 'Belanja'],
  ['surplus', 'Surplus/(Defisit)'],
  ['penerimaanPembiayaan', 'Penerimaan pembiayaan'],
  ['pengeluaranPembiayaan', 'Pengeluaran pembiayaan'],
  ['silpa', 'SiLPA'],
]

const toTeks = (angka: number | null): string =>
  angka === null ? 'tidak ada data' : formatRupiah(toSen(angka))

/** Verdict of a rehearsal or an import: rows read and refused, checks, totals. */
export function LaporanImporTampil({ laporan }: { laporan: LaporanImpor }) {
  return (
    <section className="lewu-laporan" aria-label="Hasil pemeriksaan">
      <h2>
        {laporan.dokumen === undefined ? 'Hasil pemeriksaan (belum disimpan)' : 'Tersimpan sebagai draf'}
      </h2>
      {laporan.dokumen === undefined ? null : (
        <p>
          <a href={`/admin/collections/apbdes/${laporan.dokumen}`}>Buka dokumennya lalu ajukan</a>
        </p>
      )}
      <p>
        {laporan.dibaca} baris dibaca, {laporan.diterima} diterima, {laporan.ditolak.length} ditolak.
      </p>
      {laporan.ditolak.length === 0 ? null : (
        <ul>
          {laporan.ditolak.map(({ baris, alasan }) => (
            <li key={baris}>
              Baris {baris}: {alasan}
            </li>
          ))}
        </ul>
      )}
      <DaftarKode
        judul="Galat: boleh disimpan sebagai draf, tetapi menahan penetapan"
        daftar={laporan.galat}
      />
      <DaftarKode judul="Peringatan: ikut terbit bersama APBDes" daftar={laporan.peringatan} />
      <table>
        <caption>Jumlah yang dihitung dari rincian</caption>
        <thead>
          <tr>
            <th scope="col">Bagian</th>
            <th scope="col">Anggaran</th>
            <th scope="col">Realisasi</th>
          </tr>
        </thead>
        <tbody>
          {NAMA_JUMLAH.map(([kunci, nama]) => (
            <tr key={kunci}>
              <th scope="row">{nama}</th>
              <td>{toTeks(laporan.jumlah[kunci].anggaran)}</td>
              <td>{toTeks(laporan.jumlah[kunci].realisasi)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DaftarKode({ judul, daftar }: { judul: string; daftar: LaporanImpor['galat'] }) {
  if (daftar.length === 0) return null
  return (
    <>
      <h3>{judul}</h3>
      <ul>
        {daftar.map(({ kode, pesan }) => (
          <li key={`${kode}-${pesan}`}>
            <strong>{kode}</strong> {pesan}
          </li>
        ))}
      </ul>
    </>
  )
}
