/** Fields that every dated row of a parameter has. */
import type { Field, RelationshipField } from 'payload'
import { TAHUN_ANGGARAN_PERTAMA, TAHUN_ANGGARAN_TERAKHIR } from '../../dasar/tahun-anggaran.ts'
import { findWilayahSendiri } from '../../platform/check-wilayah.ts'
import { toLabel } from '../../platform/labels.ts'

export const wilayahField: RelationshipField = {
  name: 'wilayah',
  type: 'relationship',
  relationTo: 'wilayah',
  required: true,
  index: true,
  maxDepth: 1,
  filterOptions: { tingkat: { in: ['provinsi', 'kabupaten'] } },
  defaultValue: async ({ req }) => findWilayahSendiri(req, ['provinsi', 'kabupaten']),
  label: toLabel('Berlaku di', 'In force in'),
}

export const tahunFields: Field = {
  type: 'row',
  fields: [
    {
      name: 'tahunDari',
      type: 'number',
      required: true,
      min: TAHUN_ANGGARAN_PERTAMA,
      max: TAHUN_ANGGARAN_TERAKHIR,
      label: toLabel('Mulai tahun anggaran', 'From year'),
    },
    {
      name: 'tahunSampai',
      type: 'number',
      min: TAHUN_ANGGARAN_PERTAMA,
      max: TAHUN_ANGGARAN_TERAKHIR,
      label: toLabel('Sampai tahun anggaran (kosong: seterusnya)', 'To year'),
    },
  ],
}

export const diakhiriField: Field = {
  name: 'diakhiri',
  type: 'checkbox',
  defaultValue: false,
  label: toLabel('Baris ini mengakhiri baris lama yang sama', 'Ends the row before it'),
}

export const dasarHukumField: Field = {
  name: 'dasarHukum',
  type: 'text',
  required: true,
  maxLength: 200,
  label: toLabel('Dasar hukum', 'Legal source'),
}
