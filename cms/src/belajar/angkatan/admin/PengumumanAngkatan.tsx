import { MAX_HURUF_JAWABAN } from '../../../contract/batas-belajar.ts'
import type { PengumumanAngkatan as Pengumuman } from '../../../contract/belajar.ts'
import { TulisTutor } from '../../tanya/admin/TulisTutor.tsx'
import { DaftarPengumuman } from './DaftarPengumuman.tsx'

/** What stands announced to the cohort, with a button that takes it back, and a box for one more. */
export function PengumumanAngkatan({ angkatan, daftar }: { angkatan: string; daftar: Pengumuman[] }) {
  return (
    <section className="lewu-impor">
      <h2>Pengumuman angkatan</h2>
      {daftar.length === 0 ? (
        <p>Belum ada. Pengumuman tampil di halaman belajar semua peserta angkatan ini.</p>
      ) : null}
      <DaftarPengumuman daftar={daftar} />
      <details>
        <summary>Tulis pengumuman</summary>
        <TulisTutor
          alamat={`/api/belajar/angkatan/${angkatan}/pengumuman`}
          label="Pengumuman untuk semua peserta angkatan"
          tombol="Umumkan"
          maks={MAX_HURUF_JAWABAN}
        />
      </details>
    </section>
  )
}
