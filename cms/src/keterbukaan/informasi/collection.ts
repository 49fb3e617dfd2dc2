import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import {
  BADAN_PUBLIK_DESA,
  BENTUK_INFORMASI,
  KATEGORI_INFORMASI,
  LABEL_BADAN,
  LABEL_BENTUK,
  LABEL_KATEGORI,
} from '../../contract/informasi-publik.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../../platform/set-desa.ts'
import { checkInformasi, publishInformasi } from './hooks.ts'

/** What a village holds beside the portal (papers above all), as a row of its list of public information. */
export const informasiCollection: CollectionConfig = {
  slug: 'informasi',
  typescript: { interface: 'Informasi' },
  labels: toLabels('Informasi di luar portal', 'Information on paper', 'Information on paper'),
  access: toCollectionAccess('informasi'),
  disableDuplicate: true,
  versions: false,
  defaultSort: 'ringkasan',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.layanan,
    useAsTitle: 'ringkasan',
    defaultColumns: ['ringkasan', 'kategori', 'penguasa', 'tampil'],
    description: toLabel(
      'Daftar Informasi Publik tersusun sendiri dari yang terbit di portal. Tambahkan di sini yang hanya ada di kantor, misalnya arsip kertas. Perubahan langsung tampil di situs.',
      'The list is made from what is published. Add here what is on paper only; changes are public at once.',
    ),
  },
  hooks: {
    beforeValidate: [toSetDesaHook('informasi'), checkInformasi],
    afterChange: [toJejakHook('informasi', 'desa'), publishInformasi],
  },
  fields: [
    desaField,
    {
      name: 'ringkasan',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Ringkasan isi informasi', 'Summary'),
      admin: { placeholder: 'Perjanjian sewa tanah kas desa' },
    },
    {
      name: 'kategori',
      type: 'select',
      required: true,
      defaultValue: 'setiap-saat',
      label: toLabel('Kategori', 'Class'),
      options: KATEGORI_INFORMASI.map((value) => ({ value, label: toLabel(LABEL_KATEGORI[value], value) })),
      admin: {
        description: toLabel(
          'Berkala: diumumkan rutin (UU 14/2008 Pasal 9). Serta-merta: menyangkut bahaya (Pasal 10). Setiap saat: tersedia bila diminta (Pasal 11).',
          'UU 14/2008 Ps 9, 10, 11.',
        ),
      },
    },
    {
      name: 'badan',
      type: 'select',
      required: true,
      defaultValue: 'pemerintah-desa',
      label: toLabel('Badan publik desa', 'Public body'),
      options: BADAN_PUBLIK_DESA.map((value) => ({ value, label: toLabel(LABEL_BADAN[value], value) })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'penguasa',
          type: 'text',
          required: true,
          maxLength: 100,
          label: toLabel('Jabatan yang menguasai', 'Office that holds it'),
          admin: { placeholder: 'Kaur Tata Usaha dan Umum' },
        },
        {
          name: 'penanggungJawab',
          type: 'text',
          required: true,
          maxLength: 100,
          defaultValue: 'Kepala Desa',
          label: toLabel('Penanggung jawab pembuatan', 'Office responsible'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'waktu',
          type: 'text',
          required: true,
          maxLength: 60,
          label: toLabel('Waktu pembuatan', 'When made'),
          admin: { placeholder: 'Januari 2024' },
        },
        {
          name: 'tempat',
          type: 'text',
          maxLength: 100,
          label: toLabel('Tempat pembuatan (kosong: di desa)', 'Where made'),
        },
      ],
    },
    {
      name: 'bentuk',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['cetak'],
      label: toLabel('Bentuk yang tersedia', 'Form'),
      options: BENTUK_INFORMASI.map((value) => ({ value, label: toLabel(LABEL_BENTUK[value], value) })),
    },
    {
      name: 'cara',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Di mana dapat dilihat atau diminta', 'Where to see it'),
      admin: { placeholder: 'Kantor desa, meja informasi, pada jam layanan' },
    },
    {
      name: 'retensi',
      type: 'text',
      required: true,
      maxLength: 100,
      label: toLabel('Jangka waktu penyimpanan', 'Retention'),
      admin: { placeholder: '5 tahun sesudah berakhir' },
    },
    {
      name: 'tampil',
      type: 'checkbox',
      defaultValue: true,
      label: toLabel('Tampilkan di situs', 'Show on the site'),
      admin: {
        position: 'sidebar',
        description: toLabel(
          'Begitu disimpan langsung tampil di daftar informasi publik desa, tanpa persetujuan.',
          'Public as soon as it is saved.',
        ),
      },
    },
  ],
}
