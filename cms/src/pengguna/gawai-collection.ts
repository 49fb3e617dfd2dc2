import type { CollectionConfig } from 'payload'
import { toCollectionAccess, toFieldAccess } from '../akses/payload-access.ts'
import { toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'

/** Phones on which a person signed in for the light approval page; deleting a row signs that phone out. */
export const gawaiCollection: CollectionConfig = {
  slug: 'gawai',
  labels: toLabels('HP yang masuk', 'Signed-in phone', 'Signed-in phones'),
  access: toCollectionAccess('gawai'),
  disableDuplicate: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'keterangan',
    defaultColumns: ['keterangan', 'pengguna', 'berlakuSampai'],
  },
  fields: [
    toServerField({
      name: 'pengguna',
      type: 'relationship',
      relationTo: 'pengguna',
      required: true,
      index: true,
      maxDepth: 0,
      label: toLabel('Pengguna', 'User'),
    }),
    toServerField({ name: 'keterangan', type: 'text', label: toLabel('Keterangan', 'Description') }),
    // Only the hash of the phone's token is kept, and nobody reads even that.
    {
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: toFieldAccess('gawai.tokenHash'),
    },
    toServerField({
      name: 'berlakuSampai',
      type: 'date',
      required: true,
      label: toLabel('Berlaku sampai', 'Valid until'),
    }),
  ],
}
