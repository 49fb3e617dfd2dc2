'use client'
import { TabelGulir } from '../../../platform/admin/TabelGulir.tsx'
import type { LaporanImpor } from '../impor-answer.ts'
import { toTeks } from './teks-angka.ts'

/** Printed totals beside ours. */
export function TotalTercetak({ daftar }: { daftar: LaporanImpor['totalTercetak'] }) {
  if (daftar.length === 0) return null
  return (
    <div className="lewu-gulir">
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
    </div>
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
      <TabelGulir
        label="Yang berbeda"
        caption={`Yang berbeda dengan ${dengan}`}
        kepala={['Baris', 'Tersimpan', 'Berkas ini']}
        baris={beda.map(({ kode, uraian, lama, baru }) => [`${kode} ${uraian}`, toSisi(lama), toSisi(baru)])}
      />
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
      <TabelGulir
        label="Hasil setiap baris"
        caption="Hasil setiap baris"
        kepala={['Baris', 'Hasil', 'Keterangan']}
        baris={daftar.map(({ baris, verdik, keterangan }) => [
          String(baris),
          LABEL_VERDIK[verdik],
          keterangan,
        ])}
      />
    </details>
  )
}
