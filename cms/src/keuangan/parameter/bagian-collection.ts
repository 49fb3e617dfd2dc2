import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { dasarHukumField, diakhiriField, tahunFields, wilayahField } from './bertahun-fields.ts'
import { checkBagianHook, publishAnggaranTerkait, stampDitulis } from './hooks.ts'
import { DASAR_PERSEN, KODE_PERSEN } from './persentase.ts'

const LABEL_KODE = { K15: 'K15: bagian dari seluruh belanja', K16: 'K16: bagian Dana Desa' }
const LABEL_DASAR = {
  belanja: 'Seluruh belanja',
  'dana-desa': 'Dana Desa tahun itu',
  'dana-desa-rekening': 'Dana Desa tanpa yang dibayar langsung dari kas negara',
}

/** Shares that a budget has to keep. A row is never changed: a newer one of the same name takes its place (decision 0058). */
export const aturanBagianCollection: CollectionConfig = {
  slug: 'aturan-bagian',
  typescript: { interface: 'AturanBagian' },
  labels: toLabels('Aturan bagian anggaran', 'Budget share rule', 'Budget share rules'),
  access: toCollectionAccess('aturan-bagian'),
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  defaultSort: '-tahunDari',
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'nama',
    defaultColumns: ['nama', 'wilayah', 'tahunDari', 'diakhiri', 'createdAt'],
    listSearchableFields: ['nama', 'dasarHukum'],
    description: toLabel(
      'Bagian anggaran yang diatur, misalnya paling banyak 30% untuk penghasilan dan tunjangan. Baris tidak diubah dan tidak dihapus: yang baru, dengan nama yang sama, menggantikan yang lama mulai tahunnya; bila tahunnya sama, yang ditulis terakhir yang berlaku. Peringatan pada anggaran yang sudah tayang ikut diperbarui.',
      'Rows are superseded, never changed.',
    ),
  },
  hooks: {
    beforeValidate: [checkBagianHook, stampDitulis],
    afterChange: [publishAnggaranTerkait, toJejakHook('aturan-bagian', null)],
  },
  fields: [
    wilayahField,
    {
      name: 'kode',
      type: 'select',
      required: true,
      defaultValue: 'K16',
      options: KODE_PERSEN.map((value) => ({ value, label: toLabel(LABEL_KODE[value], value) })),
      label: toLabel('Pemeriksaan', 'Check'),
    },
    { name: 'nama', type: 'text', required: true, maxLength: 200, label: toLabel('Nama', 'Name') },
    tahunFields,
    {
      name: 'dasar',
      type: 'select',
      required: true,
      defaultValue: 'dana-desa',
      options: DASAR_PERSEN.map((value) => ({ value, label: toLabel(LABEL_DASAR[value], value) })),
      label: toLabel('Bagian dari', 'Share of'),
    },
    {
      name: 'daftarKegiatan',
      type: 'text',
      maxLength: 500,
      label: toLabel('Kegiatan yang dihitung (dipisah koma)', 'Activities that count'),
    },
    {
      name: 'daftarRekening',
      type: 'text',
      maxLength: 500,
      label: toLabel('Rekening yang dihitung apa pun kegiatannya (dipisah koma)', 'Accounts that count'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'min',
          type: 'number',
          min: 0,
          max: 100,
          label: toLabel('Paling sedikit (persen)', 'At least'),
        },
        {
          name: 'maks',
          type: 'number',
          min: 0,
          max: 100,
          label: toLabel('Paling banyak (persen)', 'At most'),
        },
      ],
    },
    diakhiriField,
    dasarHukumField,
  ],
}
