import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { dasarHukumField, diakhiriField, tahunFields, wilayahField } from './bertahun-fields.ts'
import { checkKodeHook, publishAnggaranTerkait, stampDitulis } from './hooks.ts'

/** Codes of budgets by year and area. A row is never changed: a newer one of the same code takes its place (decision 0058). */
export const kodeAnggaranCollection: CollectionConfig = {
  slug: 'kode-anggaran',
  typescript: { interface: 'KodeAnggaran' },
  labels: toLabels('Kode anggaran', 'Budget code', 'Budget codes'),
  access: toCollectionAccess('kode-anggaran'),
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  defaultSort: 'kode',
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'kode',
    defaultColumns: ['kode', 'uraian', 'wilayah', 'tahunDari', 'diakhiri', 'createdAt'],
    listSearchableFields: ['kode', 'uraian', 'dasarHukum'],
    description: toLabel(
      'Nama kode kegiatan dan rekening, per tahun anggaran. Kabupaten menambah kodenya sendiri, yaitu yang berakhiran 90 sampai 99. Baris tidak diubah dan tidak dihapus: yang baru, dengan kode yang sama, menggantikan yang lama mulai tahunnya; bila tahunnya sama, yang ditulis terakhir yang berlaku. Anggaran yang sudah tayang ikut diperbarui.',
      'Rows are superseded, never changed.',
    ),
  },
  hooks: {
    beforeValidate: [checkKodeHook, stampDitulis],
    afterChange: [publishAnggaranTerkait, toJejakHook('kode-anggaran', null)],
  },
  fields: [
    wilayahField,
    {
      name: 'pohon',
      type: 'select',
      required: true,
      defaultValue: 'kegiatan',
      options: [
        { value: 'kegiatan', label: toLabel('Bidang, sub bidang, kegiatan', 'Activity') },
        { value: 'rekening', label: toLabel('Rekening', 'Account') },
      ],
      label: toLabel('Kode apa', 'Kind of code'),
    },
    {
      name: 'kode',
      type: 'text',
      required: true,
      maxLength: 30,
      index: true,
      label: toLabel('Kode', 'Code'),
    },
    { name: 'uraian', type: 'text', required: true, maxLength: 300, label: toLabel('Nama', 'Name') },
    tahunFields,
    diakhiriField,
    dasarHukumField,
  ],
}
