import { formatAngka } from '../../../dasar/angka.ts'
import { TabelGulir } from '../../../platform/admin/TabelGulir.tsx'
import { type Anggota, KEPALA_ANGGOTA, toTabelAnggota } from '../anggota-rules.ts'

/** The very cells of the files. */
export function TabelAnggota({ daftar, jumlah }: { daftar: readonly Anggota[]; jumlah: number }) {
  if (jumlah === 0) return <p>Belum ada peserta. Masukkan di atas, atau tunggu peserta memilih sendiri.</p>
  if (daftar.length === 0) return <p>Tidak ada peserta yang cocok dengan saringan ini.</p>
  return (
    <TabelGulir
      label="Tabel peserta"
      caption={`${formatAngka(daftar.length)} dari ${formatAngka(jumlah)} peserta`}
      kepala={KEPALA_ANGGOTA}
      baris={toTabelAnggota(daftar)}
    />
  )
}
