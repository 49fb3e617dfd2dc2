import type { ServerProps } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { LABEL_AKSI } from '../kinds.ts'
import { listLangkah } from '../operations.ts'
import { LangkahForm } from './LangkahForm.tsx'

/** The steps this person can take on this document now, and the preview. */
export async function TombolAlur({ id, payload, user }: ServerProps) {
  if (!isUuid(id)) return null
  const langkah = await listLangkah(await createAdminReq(payload, user), 'apbdes', id)
  return (
    <LangkahForm
      kumpulan="apbdes"
      id={id}
      daftarLangkah={langkah.map(({ aksi, wajib = [], menahanGalat = false }) => ({
        aksi,
        label: LABEL_AKSI[aksi],
        wajib: [...wajib],
        bolehAlasan: menahanGalat,
      }))}
    />
  )
}
