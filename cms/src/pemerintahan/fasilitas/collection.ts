import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import {
  JENIS_FASILITAS,
  KONDISI_FASILITAS,
  LABEL_JENIS_FASILITAS,
  LABEL_KONDISI,
  LABEL_SUMBER_FASILITAS,
  SUMBER_FASILITAS,
} from '../../contract/fasilitas.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../../platform/set-desa.ts'
import { checkFasilitasTersimpan, publishFasilitas } from './hooks.ts'

/** Facilities of the village (Permendagri 12/2007, potensi prasarana dan sarana): saved changes are public at once. */
export const fasilitasCollection: CollectionConfig = {
  slug: 'fasilitas',
  typescript: { interface: 'Fasilitas' },
  labels: toLabels('Fasilitas', 'Facility', 'Facilities'),
  access: toCollectionAccess('fasilitas'),
  disableDuplicate: true,
  versions: false,
  defaultSort: 'nama',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.pemerintahan,
    useAsTitle: 'nama',
    defaultColumns: ['nama', 'jenis', 'dusun', 'kondisi', 'tampil'],
    description: toLabel(
      'Jalan, sekolah, posyandu, pasar, dan lainnya, dengan keadaannya. Perubahan langsung tampil di situs.',
      'Roads, schools, markets and their state; changes are public at once.',
    ),
  },
  hooks: {
    beforeValidate: [toSetDesaHook('fasilitas'), checkFasilitasTersimpan],
    afterChange: [toJejakHook('fasilitas', 'desa'), publishFasilitas],
  },
  fields: [
    desaField,
    {
      name: 'nama',
      type: 'text',
      required: true,
      maxLength: 120,
      label: toLabel('Nama', 'Name'),
      admin: { placeholder: 'Posyandu Melati' },
    },
    {
      name: 'jenis',
      type: 'select',
      required: true,
      label: toLabel('Jenis', 'Kind'),
      options: JENIS_FASILITAS.map((value) => ({
        value,
        label: toLabel(LABEL_JENIS_FASILITAS[value], value),
      })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'dusun',
          type: 'text',
          maxLength: 80,
          label: toLabel('Dusun (kosong: seluruh desa)', 'Hamlet (empty: the whole village)'),
        },
        {
          name: 'kondisi',
          type: 'select',
          required: true,
          defaultValue: 'baik',
          label: toLabel('Keadaan', 'State'),
          options: KONDISI_FASILITAS.map((value) => ({ value, label: toLabel(LABEL_KONDISI[value], value) })),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'tahunDibangun', type: 'number', label: toLabel('Tahun dibangun', 'Year built') },
        {
          name: 'sumberDana',
          type: 'select',
          label: toLabel('Sumber dana', 'Source of money'),
          options: SUMBER_FASILITAS.map((value) => ({
            value,
            label: toLabel(LABEL_SUMBER_FASILITAS[value], value),
          })),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kapasitas',
          type: 'text',
          maxLength: 80,
          label: toLabel('Kapasitas atau ukuran', 'Capacity'),
          admin: { placeholder: '60 murid' },
        },
        {
          name: 'jarakKm',
          type: 'number',
          min: 0,
          max: 500,
          label: toLabel('Jarak dari kantor desa (km) bila di luar desa', 'Distance in km'),
        },
      ],
    },
    {
      name: 'tampil',
      type: 'checkbox',
      defaultValue: true,
      label: toLabel('Tampilkan di situs', 'Show on the site'),
      admin: { position: 'sidebar' },
    },
  ],
}
