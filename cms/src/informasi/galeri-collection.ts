import type { CollectionConfig } from 'payload'
import { toKoleksiNaskah } from '../naskah/collection.ts'
import { toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { judulField } from './fields.ts'

/** Sets of pictures of one occasion. */
export const galeriCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'galeri',
  interface: 'Galeri',
  labels: toLabels('Galeri', 'Gallery', 'Galleries'),
  group: GRUP.publikasi,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'tanggalFoto', 'status', 'updatedAt'],
  alamat: ({ judul }) => String(judul ?? ''),
  fields: [
    judulField('Pembangunan titian dusun dua'),
    {
      type: 'row',
      fields: [
        { name: 'tempat', type: 'text', required: true, maxLength: 120, label: toLabel('Tempat', 'Place') },
        toTanggalField({ name: 'tanggalFoto', label: toLabel('Tanggal foto', 'Date'), required: true }),
      ],
    },
    { name: 'keterangan', type: 'textarea', maxLength: 1000, label: toLabel('Keterangan', 'Notes') },
    {
      name: 'daftarFoto',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 24,
      label: toLabel('Foto', 'Photos'),
      labels: { singular: toLabel('Foto', 'Photo'), plural: toLabel('Foto', 'Photos') },
      fields: [
        {
          name: 'foto',
          type: 'upload',
          relationTo: 'berkas',
          required: true,
          maxDepth: 1,
          label: toLabel('Foto', 'Photo'),
          filterOptions: { mimeType: { contains: 'image/' } },
        },
        { name: 'keterangan', type: 'text', maxLength: 200, label: toLabel('Keterangan foto', 'Caption') },
      ],
    },
  ],
})
