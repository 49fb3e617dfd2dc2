import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeValidateHook, type CollectionConfig } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { toJejakHook } from '../jejak/hooks.ts'
import { toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { getDb } from '../platform/transaction.ts'

/** Told in words before the database refuses it by its index. */
const refuseGanda: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (data?.tanggal === undefined || data.tanggal === originalDoc?.tanggal) return data
  const ada = await (await getDb(req)).execute(
    sql`select 1 from cms.hari_libur where tanggal = ${String(data.tanggal)}`,
  )
  if (ada.length > 0) throw new APIError('Tanggal ini sudah ada di daftar hari libur.', 409, undefined, true)
  return data
}

/** Days that are no working days though they fall on one: with the decision that says so. */
export const hariLiburCollection: CollectionConfig = {
  slug: 'hari-libur',
  typescript: { interface: 'HariLibur' },
  labels: toLabels('Hari libur', 'Day off', 'Days off'),
  access: toCollectionAccess('hari-libur'),
  disableDuplicate: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'nama',
    defaultColumns: ['tanggal', 'nama', 'jenis', 'sumber'],
  },
  defaultSort: '-tanggal',
  hooks: { beforeValidate: [refuseGanda], afterChange: [toJejakHook('hari-libur', null)] },
  fields: [
    toTanggalField({ name: 'tanggal', required: true, label: toLabel('Tanggal', 'Date') }),
    { name: 'nama', type: 'text', required: true, maxLength: 120, label: toLabel('Nama', 'Name') },
    {
      name: 'jenis',
      type: 'select',
      required: true,
      defaultValue: 'libur-nasional',
      label: toLabel('Jenis', 'Kind'),
      options: [
        { value: 'libur-nasional', label: toLabel('Libur nasional', 'National holiday') },
        { value: 'cuti-bersama', label: toLabel('Cuti bersama', 'Collective leave') },
        { value: 'libur-daerah', label: toLabel('Libur daerah', 'Regional holiday') },
      ],
    },
    {
      name: 'sumber',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Dasar hukum', 'Legal source'),
      admin: { placeholder: 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama 2027' },
    },
    {
      name: 'berlaku',
      type: 'checkbox',
      defaultValue: true,
      label: toLabel('Berlaku', 'In force'),
      admin: {
        description: toLabel(
          'Matikan bila keputusannya diubah; barisnya tetap disimpan.',
          'Switch off when the decision is changed; the row stays.',
        ),
      },
    },
  ],
}
