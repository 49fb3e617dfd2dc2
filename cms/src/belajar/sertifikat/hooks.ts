import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeValidateHook } from 'payload'
import type { KetetapanSertifikat } from '../../payload-types.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { getDb } from '../../platform/transaction.ts'

/** Numbers that were printed count on by the form they were printed in: another form is another decree's. */
export const checkFormatTetap: CollectionBeforeValidateHook<KetetapanSertifikat> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || data?.formatNomor === undefined) return data
  if (originalDoc === undefined || data.formatNomor === originalDoc.formatNomor) return data
  const [terbit] = await (await getDb(req)).execute(
    sql`select 1 from cms.sertifikat where ketetapan_id = ${originalDoc.id} limit 1`,
  )
  if (terbit === undefined) return data
  return refuseIsian(req, 'ketetapan-sertifikat', [
    {
      path: 'formatNomor',
      message:
        'Bentuk nomor tidak dapat diubah: sudah ada sertifikat yang terbit dengan bentuk ini. Untuk bentuk lain, akhiri ketetapan ini lalu buat ketetapan baru.',
    },
  ])
}
