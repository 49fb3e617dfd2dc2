import type { ServerProps } from 'payload'
import { getPeranAktif } from '../../../akses/active-peran.ts'
import { isUuid } from '../../../akses/scope.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { getDb } from '../../../platform/transaction.ts'
import { findRilisTerakhir } from '../../rilis/queries.ts'
import { listTelaah } from '../queries.ts'
import { TelaahForm } from './TelaahForm.tsx'

/** In the form of a course: whether a jurist has signed what is released, and the way to do it. */
export async function TelaahHukum({ id, payload, user }: ServerProps) {
  if (!isUuid(id)) return null
  const req = await createAdminReq(payload, user)
  const db = await getDb(req)
  const rilis = await findRilisTerakhir(db, id)
  if (rilis === null) return null
  const telaah = (await listTelaah(db, [id])).get(id)
  const isPenelaah = (await getPeranAktif(req)).some(({ peran }) => peran === 'penelaah-kursus')
  return (
    <section className="lewu-posisi" aria-label="Telaah hukum">
      <p>
        {telaah === undefined
          ? `Rilis ${rilis.nomor} belum ditelaah ahli hukum; situs mengatakannya di halaman kursus dan tiap pelajaran.`
          : `Ditelaah ${telaah.nama}, ${telaah.jabatan}, pada ${formatTanggal(telaah.tanggal)} (rilis ${telaah.rilis}).`}
      </p>
      {isPenelaah && telaah === undefined ? <TelaahForm kursus={id} rilis={rilis.nomor} /> : null}
    </section>
  )
}
