import type { CollectionConfig, Field } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { checkFotoSedesa } from '../berkas/index.ts'
import { JENIS_LEMBAGA } from '../contract/pemerintahan.ts'
import { toJejakHook } from '../jejak/hooks.ts'
import { desaField, toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../platform/set-desa.ts'
import { checkMasa, publishPemerintahan } from './hooks.ts'

const LABEL_LEMBAGA: Readonly<Record<(typeof JENIS_LEMBAGA)[number], string>> = {
  bpd: 'Badan Permusyawaratan Desa (BPD)',
  lpm: 'Lembaga Pemberdayaan Masyarakat',
  pkk: 'PKK',
  'karang-taruna': 'Karang Taruna',
  'rt-rw': 'RT/RW',
  posyandu: 'Posyandu',
  adat: 'Lembaga adat',
  lainnya: 'Lembaga lain',
}

const listMasaField = (): Field[] => [
  {
    type: 'row',
    fields: [
      toTanggalField({ name: 'mulai', label: toLabel('Mulai menjabat', 'From') }),
      toTanggalField({ name: 'selesai', label: toLabel('Selesai menjabat', 'Until') }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'urutan',
        type: 'number',
        required: true,
        defaultValue: 10,
        min: 0,
        max: 999,
        label: toLabel('Urutan', 'Order'),
        admin: { description: toLabel('Angka kecil tampil lebih dahulu.', 'Low numbers come first.') },
      },
      {
        name: 'aktif',
        type: 'checkbox',
        defaultValue: true,
        label: toLabel('Masih menjabat dan tampil di situs', 'In office, show on the site'),
      },
    ],
  },
]

/** Public part of the register of officials (Permendagri 47/2016): saved changes are public at once. */
export const perangkatCollection: CollectionConfig = {
  slug: 'perangkat',
  typescript: { interface: 'Perangkat' },
  labels: toLabels('Perangkat desa', 'Village official', 'Village officials'),
  access: toCollectionAccess('perangkat'),
  disableDuplicate: true,
  versions: false,
  defaultSort: 'urutan',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.pemerintahan,
    useAsTitle: 'nama',
    defaultColumns: ['nama', 'jabatan', 'mulai', 'selesai', 'aktif'],
    description: toLabel(
      'Hanya nama, jabatan, dan masa jabatan yang tampil di situs. Perubahan langsung terbit.',
      'Name, office and term are public; changes are public at once.',
    ),
  },
  hooks: {
    beforeValidate: [toSetDesaHook('perangkat'), checkMasa],
    beforeChange: [checkFotoSedesa],
    afterChange: [toJejakHook('perangkat', 'desa'), publishPemerintahan],
  },
  fields: [
    desaField,
    { name: 'nama', type: 'text', required: true, maxLength: 120, label: toLabel('Nama', 'Name') },
    {
      name: 'jabatan',
      type: 'text',
      required: true,
      maxLength: 120,
      label: toLabel('Jabatan', 'Office'),
      admin: { placeholder: 'Kaur Keuangan' },
    },
    ...listMasaField(),
    {
      name: 'foto',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Foto (boleh kosong)', 'Photo'),
      filterOptions: { mimeType: { contains: 'image/' } },
    },
  ],
}

/** Village institutions (Permendagri 18/2018): saved changes are public at once. */
export const lembagaCollection: CollectionConfig = {
  slug: 'lembaga',
  typescript: { interface: 'Lembaga' },
  labels: toLabels('Lembaga desa', 'Village institution', 'Village institutions'),
  access: toCollectionAccess('lembaga'),
  disableDuplicate: true,
  versions: false,
  defaultSort: 'urutan',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.pemerintahan,
    useAsTitle: 'nama',
    defaultColumns: ['nama', 'jenis', 'ketua', 'aktif'],
  },
  hooks: {
    beforeValidate: [toSetDesaHook('lembaga'), checkMasa],
    afterChange: [toJejakHook('lembaga', 'desa'), publishPemerintahan],
  },
  fields: [
    desaField,
    {
      name: 'jenis',
      type: 'select',
      required: true,
      label: toLabel('Jenis', 'Kind'),
      options: JENIS_LEMBAGA.map((value) => ({ value, label: toLabel(LABEL_LEMBAGA[value], value) })),
    },
    { name: 'nama', type: 'text', required: true, maxLength: 120, label: toLabel('Nama lembaga', 'Name') },
    { name: 'ketua', type: 'text', maxLength: 120, label: toLabel('Ketua', 'Head') },
    ...listMasaField(),
    { name: 'keterangan', type: 'textarea', maxLength: 500, label: toLabel('Keterangan', 'Notes') },
  ],
}
