'use client'
import type { LaporanImpor } from '../impor-answer.ts'
import { formatDibaca } from '../teks-impor.ts'
import { BatalImpor } from './BatalImpor.tsx'
import { KodePemeriksaan } from './KodePemeriksaan.tsx'
import { DaftarVerdik, Perbandingan, TotalTercetak } from './RincianLaporan.tsx'
import { toTeks } from './teks-angka.ts'

const NAMA_JUMLAH: readonly (readonly [keyof LaporanImpor['jumlah'], string])[] = [
  ['pendapatan', 'Pendapatan'],
  ['belanja', 'Belanja'],
  ['surplus', 'Surplus/(Defisit)'],
  ['penerimaanPembiayaan', 'Penerimaan pembiayaan'],
  ['pengeluaranPembiayaan', 'Pengeluaran pembiayaan'],
  ['silpa', 'SiLPA'],
]

/** Verdict of a rehearsal or an import: whose place it takes, rows read and refused, checks, totals. */
export function LaporanImporTampil({ laporan }: { laporan: LaporanImpor }) {
  const isTersimpan = laporan.dokumen !== undefined
  return (
    <section className="lewu-laporan" aria-label="Hasil pemeriksaan">
      <h2>{isTersimpan ? 'Tersimpan sebagai draf' : 'Hasil pemeriksaan (belum disimpan)'}</h2>
      <p>
        <strong>{laporan.tujuan}</strong>, dari berkas {laporan.namaBerkas} (terbaca sebagai {laporan.bentuk})
      </p>
      <Temuan daftar={laporan.temuan} />
      {isTersimpan ? (
        <p>
          <a href={`/admin/collections/apbdes/${laporan.dokumen}`}>Buka dokumennya lalu ajukan</a>
        </p>
      ) : null}
      {laporan.dokumen === undefined ? null : (
        <BatalImpor id={laporan.dokumen} namaBerkas={laporan.namaBerkas} />
      )}
      {laporan.halangan === null ? null : (
        <p role="alert" className="lewu-galat">
          {laporan.halangan.pesan}
        </p>
      )}
      {laporan.pengganti === null ? null : <p className="lewu-ingat">{laporan.pengganti}</p>}
      <p>
        {formatDibaca(laporan)}
        {formatJumlah(laporan)}
      </p>
      <DaftarDitolak laporan={laporan} />
      <DaftarKode
        judul="Harus dibetulkan sebelum ditetapkan (draf boleh disimpan dahulu)"
        daftar={laporan.galat}
      />
      <DaftarKode judul="Catatan pemeriksaan, ikut terbit bersama APBDes" daftar={laporan.peringatan} />
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
      <TotalTercetak daftar={laporan.totalTercetak} />
      {laporan.perbandingan === null ? null : <Perbandingan perbandingan={laporan.perbandingan} />}
      <DaftarVerdik daftar={laporan.verdik} />
    </section>
  )
}

/** What the file holds and which budget is made of it: one export can give four. */
function Temuan({ daftar }: { daftar: LaporanImpor['temuan'] }) {
  if (daftar.length === 0) return null
  return (
    <ul>
      {daftar.map((kalimat) => (
        <li key={kalimat}>{kalimat}</li>
      ))}
    </ul>
  )
}

/** What did not come along: rows by their number, then columns. Told here, never published. */
function DaftarDitolak({ laporan: { ditolak, catatan } }: { laporan: LaporanImpor }) {
  if (ditolak.length + catatan.length === 0) return null
  return (
    <>
      <h3>Catatan tentang berkas, tidak ikut terbit</h3>
      <ul>
        {ditolak.map(({ baris, alasan }) => (
          <li key={baris}>
            Baris {baris}: {alasan}
          </li>
        ))}
        {catatan.map(({ kode, pesan }) => (
          <li key={`${kode}-${pesan}`}>{pesan}</li>
        ))}
      </ul>
    </>
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
            {pesan} <KodePemeriksaan kode={kode} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Rows of sums are kept and compared; what a budget counts is its details. */
const formatJumlah = ({ verdik }: LaporanImpor): string =>
  verdik.some((satu) => satu.verdik === 'jumlah') ? ' Baris jumlah hanya dibandingkan dengan rinciannya.' : ''
