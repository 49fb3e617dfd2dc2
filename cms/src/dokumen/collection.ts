import type { CollectionConfig, RelationshipField } from 'payload'
import { JENIS_DOKUMEN, LABEL_JENIS_DOKUMEN } from '../contract/dokumen.ts'
import { TAHUN_ANGGARAN_PERTAMA } from '../dasar/tahun-anggaran.ts'
import { toKoleksiNaskah } from '../naskah/collection.ts'
import { toServerField, toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { checkRujukan, setJudul } from './hooks.ts'

const rujukanField = (name: 'mengubah' | 'mencabut', label: string, contoh: string): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'dokumen',
  hasMany: true,
  maxDepth: 1,
  label: toLabel(label, name),
  admin: { description: toLabel(contoh, contoh) },
})

/** Register of a village's regulations, plans and reports, each with its PDF. */
export const dokumenCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'dokumen',
  interface: 'Dokumen',
  labels: toLabels('Dokumen', 'Document', 'Documents'),
  group: GRUP.pemerintahan,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'jenis', 'tahun', 'status', 'updatedAt'],
  alamat: toDasarAlamat,
  hooks: { beforeValidate: [setJudul, checkRujukan] },
  fields: [
    toServerField({ name: 'judul', type: 'text', label: toLabel('Judul', 'Title'), admin: { hidden: true } }),
    {
      name: 'jenis',
      type: 'select',
      required: true,
      index: true,
      label: toLabel('Jenis dokumen', 'Kind'),
      options: JENIS_DOKUMEN.map((value) => ({ value, label: toLabel(LABEL_JENIS_DOKUMEN[value], value) })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'nomor',
          type: 'text',
          maxLength: 40,
          label: toLabel('Nomor', 'Number'),
          admin: { placeholder: '3', description: toLabel('Nomornya saja.', 'The number alone.') },
        },
        {
          name: 'tahun',
          type: 'number',
          required: true,
          index: true,
          min: TAHUN_ANGGARAN_PERTAMA,
          max: 2099,
          label: toLabel('Tahun', 'Year'),
          admin: { placeholder: '2026' },
        },
        toTanggalField({ name: 'tanggalDokumen', label: toLabel('Tanggal ditetapkan', 'Date set') }),
      ],
    },
    {
      name: 'tentang',
      type: 'text',
      required: true,
      maxLength: 300,
      label: toLabel('Tentang', 'About'),
      admin: { placeholder: 'Pungutan Desa' },
    },
    {
      name: 'berkas',
      type: 'upload',
      relationTo: 'berkas',
      required: true,
      maxDepth: 1,
      label: toLabel('Berkas PDF', 'PDF file'),
      filterOptions: { mimeType: { equals: 'application/pdf' } },
      admin: {
        description: toLabel(
          'Pindaian atau PDF asli, paling besar 10 MB. Jangan unggah lembar yang memuat NIK atau alamat rumah.',
          'A scan or the original PDF, at most 10 MB.',
        ),
      },
    },
    rujukanField('mengubah', 'Mengubah dokumen', 'Peraturan yang diubah oleh dokumen ini.'),
    rujukanField('mencabut', 'Mencabut dokumen', 'Peraturan yang tidak berlaku lagi karena dokumen ini.'),
  ],
})

/** `perdes-3-2026`; without a number, words of what it is about. */
function toDasarAlamat({ jenis, nomor, tahun, tentang }: Record<string, unknown>): string {
  return [jenis, nomor || tentang, tahun].map((satu) => String(satu ?? '')).join(' ')
}
