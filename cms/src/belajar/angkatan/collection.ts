import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { checkAngkatan } from './hooks.ts'
import { MACET_HARI } from './rules.ts'

/** Learners of one course in one area who are accompanied together; who they are, only their tutors see. */
export const angkatanCollection: CollectionConfig = {
  slug: 'angkatan',
  typescript: { interface: 'Angkatan' },
  labels: toLabels('Angkatan', 'Cohort', 'Cohorts'),
  access: toCollectionAccess('angkatan'),
  disableDuplicate: true,
  versions: false,
  defaultSort: '-mulai',
  admin: {
    hideAPIURL: true,
    group: GRUP.pembelajaran,
    useAsTitle: 'nama',
    defaultColumns: ['nama', 'wilayah', 'mulai', 'selesai'],
    description: toLabel(
      'Peserta satu kursus di satu kabupaten atau desa yang didampingi bersama. Nama dan kemajuan mereka hanya terlihat oleh tutornya.',
      'Learners of one course who are accompanied together.',
    ),
    components: { beforeListTable: ['/belajar/angkatan/admin/TautanAngkatan.tsx#TautanAngkatan'] },
  },
  hooks: {
    beforeValidate: [checkAngkatan],
    afterChange: [toJejakHook('angkatan', null)],
  },
  fields: [
    {
      name: 'nama',
      type: 'text',
      required: true,
      maxLength: 120,
      label: toLabel('Nama angkatan', 'Name'),
      admin: { placeholder: 'Kaur Keuangan 2027, angkatan 1' },
    },
    {
      name: 'wilayah',
      type: 'relationship',
      relationTo: 'wilayah',
      required: true,
      index: true,
      maxDepth: 1,
      filterOptions: { tingkat: { in: ['kabupaten', 'desa'] } },
      access: { update: () => false },
      label: toLabel('Untuk peserta di', 'For learners in'),
      admin: {
        description: toLabel(
          'Kabupaten atau desa; tidak dapat diganti sesudah disimpan.',
          'A kabupaten or a village; fixed once saved.',
        ),
      },
    },
    {
      name: 'kursus',
      type: 'relationship',
      relationTo: 'kursus',
      required: true,
      index: true,
      maxDepth: 0,
      access: { update: () => false },
      label: toLabel('Kursus', 'Course'),
    },
    {
      type: 'row',
      fields: [
        toTanggalField({ name: 'mulai', label: toLabel('Mulai', 'From'), required: true }),
        toTanggalField({ name: 'selesai', label: toLabel('Selesai', 'Until'), required: true }),
      ],
    },
    {
      name: 'tutor',
      type: 'relationship',
      relationTo: 'pengguna',
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 10,
      maxDepth: 0,
      label: toLabel('Tutor', 'Tutors'),
      admin: {
        description: toLabel(
          'Pemegang peran Tutor. Yang dikeluarkan dari sini tidak lagi melihat pesertanya.',
          'Holders of the role of tutor.',
        ),
      },
    },
    {
      name: 'gabung',
      type: 'select',
      required: true,
      defaultValue: 'terbuka',
      label: toLabel('Cara bergabung', 'Joining'),
      options: [
        { value: 'terbuka', label: toLabel('Peserta boleh memilih sendiri', 'By choice') },
        { value: 'tutor', label: toLabel('Hanya dimasukkan tutor', 'By the tutor') },
      ],
    },
    {
      name: 'macetHari',
      type: 'number',
      required: true,
      min: 3,
      max: 90,
      defaultValue: MACET_HARI,
      label: toLabel('Disebut macet sesudah (hari tanpa kegiatan)', 'Stuck after days'),
    },
  ],
}
