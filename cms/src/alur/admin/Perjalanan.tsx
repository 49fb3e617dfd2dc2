import type { ServerProps } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { formatWaktu } from '../../dasar/tanggal.ts'
import { listRiwayat } from '../../jejak/queries.ts'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { getDb } from '../../platform/transaction.ts'
import type { KumpulanAlur } from '../kinds.ts'
import { findPosisi } from '../posisi-queries.ts'
import { formatAksi } from '../posisi-rules.ts'

/** The way a document took: who, in which office, which step, when and why. */
export async function Perjalanan({ id, kumpulan, payload, user }: ServerProps & { kumpulan: KumpulanAlur }) {
  const req = await createAdminReq(payload, user)
  // Whoever may see the document may see its way.
  if (!isUuid(id) || (await findPosisi(req, kumpulan, id)) === null) return null
  const riwayat = await listRiwayat(await getDb(req), id)
  return (
    <section className="lewu-perjalanan" aria-labelledby="lewu-perjalanan">
      <h3 id="lewu-perjalanan">Perjalanan dokumen</h3>
      {riwayat.length === 0 ? <p>Belum ada langkah yang dicatat.</p> : null}
      <ol>
        {riwayat.map(({ waktu, nama, peran, aksi, alasan }) => (
          <li key={waktu}>
            <strong>{formatAksi(aksi)}</strong>, {nama}
            {peran === null ? '' : ` (${peran})`}
            <br />
            <small>{formatWaktu(new Date(waktu))}</small>
            {alasan === null ? null : <p>{alasan}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
