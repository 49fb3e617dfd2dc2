import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { LABEL_PERAN, PERAN } from '../akses/peran.ts'
import { toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { checkPemberianPeran, lockRantaiPeran, recordPeran, setMasaJabatan } from './peran-hooks.ts'

/** Roles as dated rows: person, role, area, SK, from and until. Acting officials are rows like any other. */
export const peranCollection: CollectionConfig = {
  slug: 'peran',
  labels: toLabels('Peran dan jabatan', 'Role', 'Roles'),
  access: toCollectionAccess('peran'),
  disableDuplicate: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'nomorSk',
    defaultColumns: ['pengguna', 'peran', 'wilayah', 'berlakuDari', 'berlakuSampai'],
    description: toLabel(
      'Pergantian pejabat: buat baris baru. Masa pejabat lama berakhir sehari sebelumnya.',
      'When an office changes hands, add a row; the earlier one ends the day before.',
    ),
  },
  hooks: {
    beforeOperation: [lockRantaiPeran],
    beforeChange: [checkPemberianPeran, setMasaJabatan],
    afterChange: [recordPeran],
  },
  fields: [
    {
      name: 'pengguna',
      type: 'relationship',
      relationTo: 'pengguna',
      required: true,
      index: true,
      maxDepth: 1,
      label: toLabel('Pengguna', 'User'),
    },
    {
      name: 'peran',
      type: 'select',
      required: true,
      options: PERAN.map((value) => ({ value, label: toLabel(LABEL_PERAN[value], LABEL_PERAN[value]) })),
      label: toLabel('Peran', 'Role'),
    },
    {
      name: 'wilayah',
      type: 'relationship',
      relationTo: 'wilayah',
      required: true,
      index: true,
      maxDepth: 1,
      label: toLabel('Wilayah', 'Area'),
    },
    {
      name: 'sifat',
      type: 'select',
      required: true,
      defaultValue: 'definitif',
      options: [
        { value: 'definitif', label: toLabel('Definitif', 'Definitive') },
        { value: 'plt', label: toLabel('Plt. (pelaksana tugas)', 'Acting (Plt.)') },
        { value: 'plh', label: toLabel('Plh. (pelaksana harian)', 'Acting for days (Plh.)') },
        { value: 'pj', label: toLabel('Pj. (penjabat)', 'Acting head (Pj.)') },
      ],
      label: toLabel('Sifat', 'Kind'),
    },
    {
      name: 'nomorSk',
      type: 'text',
      required: true,
      maxLength: 120,
      label: toLabel('Nomor SK', 'Decree number'),
    },
    toTanggalField({ name: 'berlakuDari', label: toLabel('Berlaku dari', 'Valid from'), required: true }),
    toTanggalField({ name: 'berlakuSampai', label: toLabel('Berlaku sampai', 'Valid until') }),
  ],
}
