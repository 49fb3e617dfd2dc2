'use client'
import type { Alasan } from '../../../../contract/galat.ts'
import { formatRupiah } from '../../../../dasar/rupiah.ts'
import { TabelGulir } from '../../../../platform/admin/TabelGulir.tsx'
import { KodePemeriksaan } from '../../admin/KodePemeriksaan.tsx'
import type { HasilLembar } from '../lembar-rules.ts'

type Props = { hasil: HasilLembar; onTunjuk: (nomor: number) => void }
const TAMPIL = 20

/** Totals and checks of what stands in the sheet, whether it is saved or not. */
export function HasilLembarTampil({ hasil, onTunjuk }: Props) {
  const { ringkasan, salah, jumlahSalah, galat, peringatan, tidakDiperiksa, daftarBaris } = hasil
  const jumlah = [
    ['Pendapatan', ringkasan.pendapatan],
    ['Belanja', ringkasan.belanja],
    ['Surplus/(Defisit)', ringkasan.surplus],
    ['Pembiayaan netto', ringkasan.pembiayaanNetto],
    ['SiLPA', ringkasan.silpa],
  ] as const
  return (
    <section className="lewu-laporan" aria-label="Jumlah dan pemeriksaan">
      <TabelGulir
        label="Jumlah di tabel ini"
        caption={`Jumlah dari ${daftarBaris.length} baris di tabel ini`}
        kepala={['Bagian', 'Anggaran', 'Realisasi']}
        baris={jumlah.map(([nama, { anggaran, realisasi }]) => [
          nama,
          formatRupiah(anggaran),
          realisasi === null ? 'belum ada data' : formatRupiah(realisasi),
        ])}
      />
      {salah.length === 0 ? null : (
        <>
          <h3>{salah.length} baris belum terbaca</h3>
          <ul>
            {salah.slice(0, TAMPIL).map(({ nomor, alasan }) => (
              <li key={nomor}>
                <button type="button" className="lewu-tautan" onClick={() => onTunjuk(nomor)}>
                  Baris {nomor}
                </button>
                : {alasan}
              </li>
            ))}
          </ul>
          {salah.length > TAMPIL ? <p>Dan {salah.length - TAMPIL} baris lagi.</p> : null}
        </>
      )}
      <DaftarPeriksa
        judul="Jumlah yang lain dari rinciannya: betulkan, atau hapus baris jumlahnya, sebelum menyimpan"
        daftar={jumlahSalah.daftar}
      />
      <DaftarPeriksa
        judul="Harus dibetulkan sebelum ditetapkan (draf boleh disimpan dahulu)"
        daftar={galat}
      />
      <DaftarPeriksa judul="Catatan pemeriksaan, ikut terbit bersama APBDes" daftar={peringatan} />
      <DaftarPeriksa judul="Tidak dapat diperiksa" daftar={tidakDiperiksa} />
    </section>
  )
}

function DaftarPeriksa({ judul, daftar }: { judul: string; daftar: readonly Alasan[] }) {
  if (daftar.length === 0) return null
  return (
    <>
      <h3>{judul}</h3>
      <ul>
        {daftar.slice(0, TAMPIL).map(({ kode, pesan }) => (
          <li key={`${kode}-${pesan}`}>
            {pesan} <KodePemeriksaan kode={kode} />
          </li>
        ))}
      </ul>
      {daftar.length > TAMPIL ? <p>Dan {daftar.length - TAMPIL} hal lagi.</p> : null}
    </>
  )
}
