import type { CollectionConfig } from 'payload'
import { toKoleksiNaskah } from '../naskah/collection.ts'
import { toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { toTeksKayaField } from '../platform/teks-kaya-field.ts'
import { setAlamatPelajaran } from './hooks.ts'

/** A self-study course of the province with its lessons; a reviewer releases what an author wrote. */
export const kursusCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'kursus',
  interface: 'Kursus',
  labels: toLabels('Kursus', 'Course', 'Courses'),
  group: GRUP.pembelajaran,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'status', 'updatedAt'],
  alamat: ({ judul }) => String(judul ?? ''),
  isProvinsi: true,
  teksKaya: { 'daftarPelajaran.isi': 'Isi pelajaran' },
  hooks: { beforeValidate: [setAlamatPelajaran] },
  fields: [
    {
      name: 'judul',
      type: 'text',
      required: true,
      maxLength: 150,
      label: toLabel('Judul kursus', 'Title'),
      admin: { placeholder: 'Membaca APBDes untuk pemula' },
    },
    {
      name: 'ringkasan',
      type: 'textarea',
      required: true,
      maxLength: 400,
      label: toLabel('Ringkasan', 'Summary'),
    },
    {
      name: 'untuk',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Untuk siapa', 'For whom'),
      admin: { placeholder: 'Perangkat desa, BPD, dan warga yang ingin memahami anggaran desa' },
    },
    {
      name: 'tujuan',
      type: 'array',
      maxRows: 10,
      label: toLabel('Sesudah kursus ini peserta dapat', 'After this course you can'),
      labels: { singular: toLabel('Tujuan', 'Goal'), plural: toLabel('Tujuan', 'Goals') },
      fields: [
        { name: 'teks', type: 'text', required: true, maxLength: 200, label: toLabel('Tujuan', 'Goal') },
      ],
    },
    toServerField({
      name: 'contoh',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Data contoh', 'Sample data'),
      admin: { hidden: true },
    }),
    {
      name: 'daftarPelajaran',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 40,
      label: toLabel('Pelajaran', 'Lessons'),
      labels: { singular: toLabel('Pelajaran', 'Lesson'), plural: toLabel('Pelajaran', 'Lessons') },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'judul',
          type: 'text',
          required: true,
          maxLength: 150,
          label: toLabel('Judul pelajaran', 'Title'),
        },
        {
          name: 'menit',
          type: 'number',
          required: true,
          min: 1,
          max: 240,
          defaultValue: 10,
          label: toLabel('Lama belajar (menit)', 'Minutes'),
        },
        toTeksKayaField({ name: 'isi', label: toLabel('Isi pelajaran', 'Text'), required: true }),
        toServerField({
          name: 'slug',
          type: 'text',
          label: toLabel('Alamat', 'Address'),
          admin: { hidden: true },
        }),
      ],
    },
  ],
})
