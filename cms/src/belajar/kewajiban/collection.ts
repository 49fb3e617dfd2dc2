import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toSetProvinsiHook } from '../../platform/set-desa.ts'
import { publishKewajiban } from '../kompetensi/hooks.ts'

/** Which course an office is to take: data of the province, since no law fixes it. */
export const kewajibanKursusCollection: CollectionConfig = {
  slug: 'kewajiban-kursus',
  typescript: { interface: 'KewajibanKursus' },
  labels: toLabels('Kewajiban kursus', 'Course duty', 'Course duties'),
  access: toCollectionAccess('kewajiban-kursus'),
  disableDuplicate: true,
  versions: false,
  defaultSort: 'jabatan',
  admin: {
    hideAPIURL: true,
    group: GRUP.pembelajaran,
    useAsTitle: 'jabatan',
    components: { beforeListTable: ['/belajar/kewajiban/admin/KemajuanSalinan.tsx#KemajuanSalinan'] },
    defaultColumns: ['jabatan', 'kursus', 'dasar'],
    description: toLabel(
      'Pemegang jabatan ini terdaftar sendiri pada kursusnya begitu masuk untuk belajar.',
      'Holders of the office are enrolled when they sign in to learn.',
    ),
  },
  hooks: {
    beforeValidate: [toSetProvinsiHook('kewajiban-kursus')],
    afterChange: [toJejakHook('kewajiban-kursus', 'desa'), publishKewajiban],
    afterDelete: [publishKewajiban],
  },
  fields: [
    { ...desaField, label: toLabel('Provinsi', 'Province') },
    {
      name: 'jabatan',
      type: 'text',
      required: true,
      maxLength: 120,
      label: toLabel('Jabatan', 'Office'),
      admin: {
        placeholder: 'Kaur Keuangan',
        description: toLabel(
          'Ditulis seperti di daftar perangkat desa; huruf besar dan kecil sama saja.',
          'As in the register of officials.',
        ),
      },
    },
    {
      name: 'kursus',
      type: 'relationship',
      relationTo: 'kursus',
      required: true,
      maxDepth: 0,
      label: toLabel('Kursus', 'Course'),
    },
    {
      name: 'dasar',
      type: 'text',
      maxLength: 200,
      label: toLabel('Dasar kewajiban', 'Basis'),
      admin: { placeholder: 'Surat Kepala Dinas PMD Nomor …' },
    },
  ],
}
