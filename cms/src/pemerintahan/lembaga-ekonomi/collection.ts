import type { CollectionConfig, Field } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { JENIS_LEMBAGA_EKONOMI, LABEL_LEMBAGA_EKONOMI } from '../../contract/lembaga-ekonomi.ts'
import { TAHUN_ANGGARAN_PERTAMA, TAHUN_ANGGARAN_TERAKHIR } from '../../dasar/tahun-anggaran.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField, toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../../platform/set-desa.ts'
import { checkLembagaTersimpan, publishLembagaEkonomi } from './hooks.ts'

/** BUM Desa (PP 11/2021) and Koperasi Desa Merah Putih: saved changes are public at once. */
export const lembagaEkonomiCollection: CollectionConfig = {
  slug: 'lembaga-ekonomi',
  typescript: { interface: 'LembagaEkonomi' },
  labels: toLabels('BUM Desa dan koperasi', 'Village enterprise', 'Village enterprises'),
  access: toCollectionAccess('lembaga-ekonomi'),
  disableDuplicate: true,
  versions: false,
  defaultSort: 'nama',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.pemerintahan,
    useAsTitle: 'nama',
    defaultColumns: ['nama', 'jenis', 'nomorBadanHukum', 'tampil'],
    description: toLabel(
      'Penyertaan modal desa tidak ditulis di sini: angkanya diambil dari APBDes yang terbit. Perubahan langsung tampil di situs.',
      'Capital of the village is taken from its published budgets; changes are public at once.',
    ),
  },
  hooks: {
    beforeValidate: [toSetDesaHook('lembaga-ekonomi'), checkLembagaTersimpan],
    afterChange: [toJejakHook('lembaga-ekonomi', 'desa'), publishLembagaEkonomi],
  },
  fields: [
    desaField,
    {
      name: 'jenis',
      type: 'select',
      required: true,
      label: toLabel('Jenis', 'Kind'),
      options: JENIS_LEMBAGA_EKONOMI.map((value) => ({
        value,
        label: toLabel(LABEL_LEMBAGA_EKONOMI[value], value),
      })),
    },
    { name: 'nama', type: 'text', required: true, maxLength: 120, label: toLabel('Nama', 'Name') },
    {
      type: 'row',
      fields: [
        {
          name: 'nomorBadanHukum',
          type: 'text',
          maxLength: 80,
          label: toLabel('Nomor badan hukum', 'Legal number'),
          admin: { placeholder: 'AHU-00001.AH.01.33 Tahun 2023' },
        },
        toTanggalField({ name: 'tanggalBadanHukum', label: toLabel('Tanggal badan hukum', 'Legal date') }),
      ],
    },
    {
      name: 'usaha',
      type: 'array',
      maxRows: 15,
      label: toLabel('Bidang usaha', 'Businesses'),
      labels: {
        singular: toLabel('Bidang usaha', 'Business'),
        plural: toLabel('Bidang usaha', 'Businesses'),
      },
      fields: [
        {
          name: 'bidang',
          type: 'text',
          required: true,
          maxLength: 100,
          label: toLabel('Bidang usaha', 'Business'),
          admin: { placeholder: 'Penyewaan tenda' },
        },
      ],
    },
    hasilField(),
    {
      name: 'tampil',
      type: 'checkbox',
      defaultValue: true,
      label: toLabel('Tampilkan di situs', 'Show on the site'),
      admin: { position: 'sidebar' },
    },
  ],
}

function hasilField(): Field {
  const rupiah = (name: string, label: string): Field => ({
    name,
    type: 'number',
    label: toLabel(label, name),
    admin: { width: '25%' },
  })
  return {
    name: 'daftarHasil',
    type: 'array',
    maxRows: 30,
    label: toLabel('Hasil tiap tahun menurut laporan tahunannya', 'Yearly result'),
    labels: { singular: toLabel('Tahun', 'Year'), plural: toLabel('Tahun', 'Years') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'tahun',
            type: 'number',
            required: true,
            min: TAHUN_ANGGARAN_PERTAMA,
            max: TAHUN_ANGGARAN_TERAKHIR,
            label: toLabel('Tahun', 'Year'),
            admin: { width: '25%' },
          },
          rupiah('pendapatan', 'Pendapatan usaha (Rp)'),
          rupiah('hasil', 'Laba bersih atau SHU dalam Rp (rugi: minus)'),
          rupiah('bagianDesa', 'Bagian desa (Rp)'),
        ],
      },
    ],
  }
}
