import type { CollectionConfig } from 'payload'
import { toKoleksiNaskah } from '../naskah/collection.ts'
import { toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { jamField, judulField } from './fields.ts'

/** Events of a village. */
export const agendaCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'agenda',
  interface: 'Agenda',
  labels: toLabels('Agenda', 'Event', 'Events'),
  group: GRUP.publikasi,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'mulai', 'tempat', 'status'],
  alamat: ({ judul, mulai }) => `${String(judul ?? '')} ${String(mulai ?? '')}`,
  fields: [
    judulField('Musyawarah desa penyusunan RKP Desa 2027'),
    {
      type: 'row',
      fields: [
        toTanggalField({ name: 'mulai', label: toLabel('Tanggal', 'Date'), required: true }),
        toTanggalField({ name: 'selesai', label: toLabel('Sampai tanggal', 'Until') }),
      ],
    },
    {
      type: 'row',
      fields: [jamField('jamMulai', 'Jam mulai (WIB)'), jamField('jamSelesai', 'Jam selesai (WIB)')],
    },
    {
      name: 'tempat',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Tempat', 'Place'),
      admin: { placeholder: 'Balai desa' },
    },
    { name: 'penyelenggara', type: 'text', maxLength: 120, label: toLabel('Penyelenggara', 'Organiser') },
    { name: 'keterangan', type: 'textarea', maxLength: 2000, label: toLabel('Keterangan', 'Notes') },
  ],
})
