import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField } from '../../platform/fields.ts'
import { toLabel, toLabels } from '../../platform/labels.ts'
import { toSetDesaHook } from '../../platform/set-desa.ts'
import { LABEL_STATUS_DESA, STATUS_DINYATAKAN } from './aturan.ts'
import { checkStatusBaru, setIsiStatus } from './status-hooks.ts'
import { ADMIN_PENYALURAN, judulField, KE_RADAR, tahunTetapField } from './tempat-fields.ts'

/** The status of a village in a year, stated once by the kabupaten for all of its stages; emptied when it is taken back. */
export const statusDesaCollection: CollectionConfig = {
  slug: 'status-desa',
  typescript: { interface: 'StatusDesaTahun' },
  labels: toLabels('Status desa', 'Status of a village', 'Statuses of villages'),
  access: toCollectionAccess('status-desa'),
  disableDuplicate: true,
  versions: false,
  defaultSort: '-tahun',
  indexes: [{ fields: ['desa', 'tahun'], unique: true }],
  admin: {
    ...ADMIN_PENYALURAN,
    ...KE_RADAR,
    defaultColumns: ['judul', 'desa', 'dasarHukum', 'updatedAt'],
  },
  hooks: {
    beforeValidate: [toSetDesaHook('status-desa'), checkStatusBaru],
    beforeChange: [setIsiStatus],
    afterChange: [toJejakHook('status-desa', 'desa', 'status')],
  },
  fields: [
    desaField,
    judulField,
    tahunTetapField,
    {
      name: 'status',
      type: 'select',
      options: STATUS_DINYATAKAN.map((value) => ({ value, label: toLabel(LABEL_STATUS_DESA[value], value) })),
      label: toLabel('Status desa menurut Indeks Desa', 'Status of the village'),
      admin: {
        description: toLabel('Kosongkan bila ditarik kembali.', 'Empty: taken back.'),
      },
    },
    {
      name: 'dasarHukum',
      type: 'text',
      maxLength: 200,
      label: toLabel('Keputusan tentang statusnya', 'Decree on the status'),
      admin: { placeholder: 'Kepmendesa 343 Tahun 2025' },
    },
  ],
}
