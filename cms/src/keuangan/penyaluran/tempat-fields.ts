/** What the records of disbursement have in common: where they belong, and how the admin lists them. */
import type { CollectionConfig, NumberField } from 'payload'
import { tahunField, toServerField } from '../../platform/fields.ts'
import { GRUP, toLabel } from '../../platform/labels.ts'
import { toDesaFilter } from '../../platform/set-desa.ts'

export const judulField = toServerField({
  name: 'judul',
  type: 'text',
  label: toLabel('Judul', 'Title'),
  admin: { hidden: true },
})

/** Set when the row is made and never changed. */
export const tahunTetapField: NumberField = { ...tahunField, index: true, access: { update: () => false } }

type Admin = NonNullable<CollectionConfig['admin']>
export const ADMIN_PENYALURAN: Admin = {
  hideAPIURL: true,
  baseFilter: toDesaFilter,
  group: GRUP.keuangan,
  useAsTitle: 'judul',
}

/** Such a row is made at the radar, which knows the village, the year and the stages: the list shows the way. */
export const KE_RADAR: Admin = {
  description: toLabel(
    'Untuk menyatakan yang belum ada, buka desanya di Radar penyaluran, lalu tekan tombolnya. Di sini yang sudah dinyatakan dapat dilihat dan dibetulkan.',
    'Stated at the radar of disbursement; what is stated is mended here.',
  ),
  components: { beforeListTable: ['/keuangan/penyaluran/admin/KeRadar.tsx#KeRadar'] },
}
