import type { ServerProps } from 'payload'
import { formatAngka } from '../../../dasar/angka.ts'
import { createAdminReq } from '../../../platform/admin/admin-req.ts'
import { countTanyaMenunggu } from '../queries.ts'

/** On the first screen: how many questions of learners wait, and how many are late. */
export async function TanyaMenunggu({ payload, user }: ServerProps) {
  const hitungan = await countTanyaMenunggu(await createAdminReq(payload, user), new Date())
  if (hitungan === null) return null
  const { menunggu, terlambat } = hitungan
  return (
    <p className="lewu-tautan-impor">
      <a href="/admin/tanya-tutor">Pertanyaan peserta</a>{' '}
      {menunggu === 0
        ? 'Tidak ada yang menunggu.'
        : `${formatAngka(menunggu)} menunggu${terlambat === 0 ? '' : `, ${formatAngka(terlambat)} terlambat`}.`}
    </p>
  )
}
