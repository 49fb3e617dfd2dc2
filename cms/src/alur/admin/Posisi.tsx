import type { ServerProps } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import type { KumpulanAlur } from '../kinds.ts'
import { listLangkah } from '../operations.ts'
import { findPosisi } from '../posisi-queries.ts'
import { presentPosisi } from '../posisi-rules.ts'
import { KabarLangkah } from './KabarLangkah.tsx'

/** Above the document: where it stands, who is next, why it came back, and where the public reads it. */
export async function Posisi({ id, kumpulan, payload, user }: ServerProps & { kumpulan: KumpulanAlur }) {
  if (!isUuid(id)) return null
  const req = await createAdminReq(payload, user)
  const posisi = await findPosisi(req, kumpulan, id)
  if (posisi === null) return null
  const milikSaya = await listLangkah(req, kumpulan, id)
  return (
    <section className="lewu-posisi" aria-label="Posisi dokumen">
      <KabarLangkah id={String(id)} kalimat={presentPosisi(posisi, milikSaya)} />
      {posisi.alamat === null ? null : (
        <p>
          <a href={posisi.alamat} target="_blank" rel="noreferrer">
            Lihat halaman publiknya
          </a>
        </p>
      )}
      {posisi.alasanKembali === null ? null : (
        <p className="lewu-kembali">
          <strong>Alasan dikembalikan:</strong> {posisi.alasanKembali}
        </p>
      )}
      {posisi.perubahan == null || posisi.perubahan.butir.length === 0 ? null : (
        <>
          <h3>{posisi.perubahan.judul}</h3>
          <ul>
            {posisi.perubahan.butir.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
