import { formatAngka } from '../../../dasar/angka.ts'
import { toHalaman } from '../../../dasar/halaman.ts'
import { NavHalaman } from '../../../platform/admin/NavHalaman.tsx'
import { TabelGulir } from '../../../platform/admin/TabelGulir.tsx'
import { type Anggota, KEPALA_ANGGOTA, type Saringan, toTabelAnggota } from '../anggota-rules.ts'

type Props = {
  angkatan: string
  daftar: readonly Anggota[]
  jumlah: number
  saringan: Saringan
  nomor: unknown
}
/** A phone draws so many rows at once; the files have all of them. */
const PER_HALAMAN = 50

/** The very cells of the files; each name leads to what that learner tried. */
export function TabelAnggota({ angkatan, daftar, jumlah, saringan, nomor }: Props) {
  if (jumlah === 0) return <p>Belum ada peserta. Masukkan di atas, atau tunggu peserta memilih sendiri.</p>
  if (daftar.length === 0) return <p>Tidak ada peserta yang cocok dengan saringan ini.</p>
  const halaman = toHalaman(daftar, nomor, PER_HALAMAN)
  const { isi, mulai } = halaman
  const letak =
    halaman.jumlah === 1 ? '' : ` (baris ${formatAngka(mulai + 1)}–${formatAngka(mulai + isi.length)})`
  return (
    <>
      <TabelGulir
        label="Tabel peserta"
        caption={`${formatAngka(daftar.length)} dari ${formatAngka(jumlah)} orang${letak}`}
        kepala={KEPALA_ANGGOTA}
        baris={toTabelAnggota(isi)}
        tautan={isi.map(({ pendaftaran }) =>
          pendaftaran === null
            ? undefined
            : `/admin/angkatan-belajar?${new URLSearchParams({ angkatan, peserta: pendaftaran })}`,
        )}
      />
      <NavHalaman halaman={halaman} jalur="/admin/angkatan-belajar" kueri={{ ...saringan, angkatan }} />
    </>
  )
}
