import type { CollectionConfig } from 'payload'
import { toKoleksiNaskah } from '../naskah/collection.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { toTeksKayaField } from '../platform/teks-kaya-field.ts'
import { judulField } from './fields.ts'

/** News of a village. */
export const beritaCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'berita',
  interface: 'Berita',
  labels: toLabels('Berita', 'News item', 'News'),
  group: GRUP.publikasi,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'status', 'updatedAt'],
  alamat: ({ judul }) => String(judul ?? ''),
  teksKaya: { isi: 'Isi berita' },
  fields: [
    judulField('Gotong royong membersihkan handil sebelum musim tanam'),
    {
      name: 'ringkasan',
      type: 'textarea',
      required: true,
      maxLength: 300,
      label: toLabel('Ringkasan', 'Summary'),
      admin: {
        description: toLabel(
          'Satu atau dua kalimat yang memuat inti berita. Tampil di daftar dan saat tautan dibagikan.',
          'One or two sentences with the gist.',
        ),
      },
    },
    toTeksKayaField({ name: 'isi', label: toLabel('Isi berita', 'Text'), required: true }),
    {
      name: 'foto',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Foto', 'Photo'),
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      name: 'keteranganFoto',
      type: 'text',
      maxLength: 200,
      label: toLabel('Keterangan foto', 'Caption'),
      admin: {
        description: toLabel('Tempat dan tanggal, misalnya: Dermaga desa, November 2026.', 'Place and date.'),
        condition: (data) => Boolean(data.foto),
      },
    },
  ],
})
