'use client'
import type { LaporanImpor } from '../impor-answer.ts'
import { toTeks } from './teks-angka.ts'

/** Printed totals beside ours. */
export function TotalTercetak({ daftar }: { daftar: LaporanImpor['totalTercetak'] }) {
  if (daftar.length === 0) return null
  return (
    <table>
      <caption>Jumlah yang tercetak, di samping hitungan dari rinciannya</caption>
      <thead>
        <tr>
          <th scope="col">Bagian</th>
          <th scope="col">Anggaran tercetak</th>
          <th scope="col">Anggaran dihitung</th>
          <th scope="col">Realisasi tercetak</th>
          <th scope="col">Realisasi dihitung</th>
        </tr>
      </thead>
      <tbody>
        {daftar.map(({ nama, baris, tercetak, dihitung }) => (
          <tr key={baris}>
            <th scope="row">{nama}</th>
            <td>{toTeks(tercetak.anggaran)}</td>
            <td>{toTeks(dihitung.anggaran)}</td>
            <td>{toTeks(tercetak.realisasi)}</td>
            <td>{toTeks(dihitung.realisasi)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Beda = NonNullable<LaporanImpor['perbandingan']>

/** Lines that saving would change, add or take away. */
export function Perbandingan({ perbandingan: { dengan, sama, beda } }: { perbandingan: Beda }) {
  if (beda.length === 0)
    return (
      <p className="lewu-ingat">
        Isi berkas ini sama persis dengan {dengan} yang tersimpan ({sama} baris). Periksa apakah berkasnya
        benar sebelum menyimpan.
      </p>
    )
  return (
    <details>
      <summary>
        Dibandingkan dengan {dengan} yang tersimpan: {beda.length} baris berbeda, {sama} sama
      </summary>
      <table className="lewu-kolom">
        <thead>
          <tr>
            <th scope="col">Baris</th>
            <th scope="col">Tersimpan</th>
            <th scope="col">Berkas ini</th>
          </tr>
        </thead>
        <tbody>
          {beda.map(({ kode, uraian, lama, baru }) => (
            <tr key={kode}>
              <th scope="row">
                {kode} {uraian}
              </th>
              <td>{toSisi(lama)}</td>
              <td>{toSisi(baru)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function toSisi(sisi: Beda['beda'][number]['lama']): string {
  if (sisi === null) return 'tidak ada'
  return `${toTeks(sisi.anggaran)}${sisi.realisasi === null ? '' : `, realisasi ${toTeks(sisi.realisasi)}`}`
}

const LABEL_VERDIK: Readonly<Record<LaporanImpor['verdik'][number]['verdik'], string>> = {
  diterima: 'diterima',
  jumlah: 'jumlah, dibandingkan',
  judul: 'judul',
  diabaikan: 'diabaikan',
  ditolak: 'ditolak',
}

/** What became of every row of the file. */
export function DaftarVerdik({ daftar }: { daftar: LaporanImpor['verdik'] }) {
  return (
    <details>
      <summary>Hasil setiap baris berkas ({daftar.length})</summary>
      <table className="lewu-kolom">
        <thead>
          <tr>
            <th scope="col">Baris</th>
            <th scope="col">Hasil</th>
            <th scope="col">Keterangan</th>
          </tr>
        </thead>
        <tbody>
          {daftar.map(({ baris, verdik, keterangan }) => (
            <tr key={baris}>
              <th scope="row">{baris}</th>
              <td>{LABEL_VERDIK[verdik]}</td>
              <td>{keterangan}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
