import type { ServerProps } from 'payload'
import { formatUkuran } from '../../../dasar/angka.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { findUkuran } from '../queries.ts'
import { BATAS_GAMBAR, BATAS_PELAJARAN } from '../ukuran-rules.ts'

/** In the form of a course: how heavy each lesson is, as last saved, against what a page may weigh. */
export async function UkuranPelajaran({ id, payload, user }: ServerProps) {
  const daftar = await findUkuran(await createAdminReq(payload, user), id, new Date())
  if (daftar === null) return null
  return (
    <section className="lewu-posisi" aria-label="Ukuran pelajaran">
      <p>
        Ukuran tiap pelajaran seperti tersimpan. Batasnya {formatUkuran(BATAS_PELAJARAN)} untuk teks dan{' '}
        {formatUkuran(BATAS_GAMBAR)} untuk semua gambarnya, agar terbuka cepat di sinyal lemah.
      </p>
      <ul>
        {daftar.map(({ judul, byte, gambar, isBerat }) => (
          <li key={judul} className={isBerat ? 'lewu-kembali' : undefined}>
            {judul}: {formatUkuran(byte)}
            {gambar === 0 ? null : ` dan gambar ${formatUkuran(gambar)}`}
            {isBerat ? ' – terlalu berat, bagi menjadi dua pelajaran atau kecilkan gambarnya' : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
