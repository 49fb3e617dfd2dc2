import type { ServerProps } from 'payload'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { canCreate } from '../../platform/set-desa.ts'

/** What is written most often, one press from the first screen. */
const TULISAN = [
  { kumpulan: 'berita', teks: 'Tulis berita' },
  { kumpulan: 'pengumuman', teks: 'Tulis pengumuman' },
  { kumpulan: 'agenda', teks: 'Tambah agenda' },
  { kumpulan: 'dokumen', teks: 'Tambah dokumen' },
] as const

export async function TautanTulis({ payload, user }: ServerProps) {
  const req = await createAdminReq(payload, user)
  const boleh = await Promise.all(TULISAN.map(({ kumpulan }) => canCreate(req, kumpulan)))
  const daftar = TULISAN.filter((_satu, i) => boleh[i])
  if (daftar.length === 0) return null
  return (
    <nav className="lewu-tulis" aria-label="Tulis">
      {daftar.map(({ kumpulan, teks }) => (
        <a
          key={kumpulan}
          className="btn btn--style-secondary btn--size-medium"
          href={`/admin/collections/${kumpulan}/create`}
        >
          {teks}
        </a>
      ))}
    </nav>
  )
}
