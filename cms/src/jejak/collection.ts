import type { CollectionConfig, TextField } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'

const text = (name: string, label: string, en: string): TextField =>
  toServerField({ name, type: 'text', label: toLabel(label, en) })

/** The audit trail: rows are added in the transaction of the step they tell of, never changed, hash-chained. */
export const jejakCollection: CollectionConfig = {
  slug: 'jejak',
  labels: toLabels('Jejak', 'Audit row', 'Audit trail'),
  access: toCollectionAccess('jejak'),
  disableDuplicate: true,
  versions: false,
  timestamps: false,
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    group: GRUP.pemerintahan,
    useAsTitle: 'aksi',
    defaultColumns: ['waktu', 'namaPelaku', 'aksi', 'kumpulan', 'dari', 'ke'],
  },
  defaultSort: '-waktu',
  fields: [
    text('rantai', 'Rantai', 'Chain'),
    toServerField({ name: 'nomor', type: 'number', required: true, label: toLabel('Nomor', 'Number') }),
    toServerField({
      name: 'waktu',
      type: 'date',
      required: true,
      index: true,
      label: toLabel('Waktu', 'Time'),
    }),
    toServerField({
      name: 'desa',
      type: 'relationship',
      relationTo: 'wilayah',
      index: true,
      maxDepth: 0,
      label: toLabel('Desa', 'Village'),
    }),
    // Texts and not relations, so that a row outlives the person and the document it names.
    text('pelaku', 'Id pelaku', 'Actor id'),
    text('namaPelaku', 'Pelaku', 'Actor'),
    text('peran', 'Peran', 'Role'),
    text('kumpulan', 'Jenis dokumen', 'Kind of document'),
    toServerField({
      name: 'dokumen',
      type: 'text',
      index: true,
      label: toLabel('Id dokumen', 'Document id'),
    }),
    text('aksi', 'Aksi', 'Action'),
    text('dari', 'Dari status', 'From'),
    text('ke', 'Ke status', 'To'),
    text('alasan', 'Alasan', 'Reason'),
    text('isiHash', 'Sidik isi', 'Content hash'),
    text('hashSebelum', 'Sidik sebelumnya', 'Previous hash'),
    text('hash', 'Sidik', 'Hash'),
  ],
}
