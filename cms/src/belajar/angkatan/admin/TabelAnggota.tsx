import { formatAngka } from '../../../dasar/angka.ts'
import { TabelGulir } from '../../../platform/admin/TabelGulir.tsx'
import { type Anggota, KEPALA_ANGGOTA, toTabelAnggota } from '../anggota-rules.ts'

type Props = { angkatan: string; daftar: readonly Anggota[]; jumlah: number }

/** The very cells of the files; each name leads to what that learner tried. */
export function TabelAnggota({ angkatan, daftar, jumlah }: Props) {
  if (jumlah === 0) return <p>Belum ada peserta. Masukkan di atas, atau tunggu peserta memilih sendiri.</p>
  if (daftar.length === 0) return <p>Tidak ada peserta yang cocok dengan saringan ini.</p>
  return (
    <TabelGulir
      label="Tabel peserta"
      caption={`${formatAngka(daftar.length)} dari ${formatAngka(jumlah)} peserta`}
      kepala={KEPALA_ANGGOTA}
      baris={toTabelAnggota(daftar)}
      tautan={daftar.map(
        ({ pendaftaran }) =>
          `/admin/angkatan-belajar?${new URLSearchParams({ angkatan, peserta: pendaftaran })}`,
      )}
    />
  )
}
