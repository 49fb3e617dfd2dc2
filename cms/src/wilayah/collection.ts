import type { CollectionConfig } from 'payload'
import { toCollectionAccess, toFieldAccess } from '../akses/payload-access.ts'
import { toJejakHook } from '../jejak/hooks.ts'
import { toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { publishWilayahAfterChange, refuseBergabungSelainDesa } from './hooks.ts'

/** The reference tree provinsi, kabupaten/kota, kecamatan, desa/kelurahan with Kemendagri codes. */
export const wilayahCollection: CollectionConfig = {
  slug: 'wilayah',
  labels: toLabels('Wilayah', 'Area', 'Areas'),
  access: toCollectionAccess('wilayah'),
  disableDuplicate: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'nama',
    defaultColumns: ['kode', 'nama', 'tingkat', 'bergabung'],
    listSearchableFields: ['nama', 'kode'],
  },
  hooks: {
    beforeChange: [refuseBergabungSelainDesa],
    afterChange: [toJejakHook('wilayah', 'id'), publishWilayahAfterChange],
  },
  fields: [
    toServerField({
      name: 'kode',
      type: 'text',
      required: true,
      unique: true,
      label: toLabel('Kode', 'Code'),
    }),
    toServerField({ name: 'nama', type: 'text', required: true, label: toLabel('Nama', 'Name') }),
    toServerField({ name: 'slug', type: 'text', required: true, label: toLabel('Alamat', 'Slug') }),
    toServerField({
      name: 'tingkat',
      type: 'select',
      required: true,
      index: true,
      label: toLabel('Tingkat', 'Level'),
      options: [
        { value: 'provinsi', label: toLabel('Provinsi', 'Province') },
        { value: 'kabupaten', label: toLabel('Kabupaten/Kota', 'Regency') },
        { value: 'kecamatan', label: toLabel('Kecamatan', 'District') },
        { value: 'desa', label: toLabel('Desa/Kelurahan', 'Village') },
      ],
    }),
    toServerField({
      name: 'kodeProvinsi',
      type: 'text',
      index: true,
      label: toLabel('Kode provinsi', 'Province code'),
    }),
    toServerField({
      name: 'kodeKabupaten',
      type: 'text',
      index: true,
      label: toLabel('Kode kabupaten', 'Regency code'),
    }),
    toServerField({
      name: 'kodeKecamatan',
      type: 'text',
      index: true,
      label: toLabel('Kode kecamatan', 'District code'),
    }),
    {
      name: 'bergabung',
      type: 'checkbox',
      defaultValue: false,
      access: toFieldAccess('wilayah.bergabung'),
      label: toLabel('Sudah bergabung', 'Has joined'),
    },
    toServerField({
      name: 'contoh',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Data contoh', 'Sample'),
    }),
  ],
}
