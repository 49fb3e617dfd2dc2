import type { CollectionConfig } from 'payload'
import { toKoleksiNaskah } from '../../naskah/collection.ts'
import { toServerField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'

/** Courses that belong together, in an order; a reviewer releases it like a course. */
export const programBelajarCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'program-belajar',
  interface: 'ProgramBelajar',
  labels: toLabels('Program belajar', 'Programme', 'Programmes'),
  group: GRUP.pembelajaran,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'status', 'updatedAt'],
  alamat: ({ judul }) => String(judul ?? ''),
  isProvinsi: true,
  fields: [
    {
      name: 'judul',
      type: 'text',
      required: true,
      maxLength: 150,
      label: toLabel('Judul program', 'Title'),
      admin: { placeholder: 'Dasar pengelolaan keuangan desa' },
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
      admin: { placeholder: 'Kaur Keuangan dan bendahara yang baru menjabat' },
    },
    {
      name: 'daftarJabatan',
      type: 'array',
      maxRows: 20,
      label: toLabel('Disarankan untuk jabatan', 'Suggested to offices'),
      labels: toLabels('Jabatan', 'Office', 'Offices'),
      admin: {
        description: toLabel(
          'Pemegang jabatan ini melihat program ini di halaman belajarnya. Kursus yang diwajibkan diatur di Kewajiban kursus.',
          'Holders of these offices see the programme on their page of learning.',
        ),
      },
      fields: [
        {
          name: 'jabatan',
          type: 'text',
          required: true,
          maxLength: 120,
          label: toLabel('Jabatan', 'Office'),
          admin: { placeholder: 'Kaur Keuangan' },
        },
      ],
    },
    {
      name: 'berurutan',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Harus berurutan', 'In this order'),
      admin: {
        description: toLabel(
          'Pengikut program baru dapat memulai sebuah kursus sesudah kursus wajib sebelumnya selesai.',
          'Who follows it begins a course once the required ones before it are complete.',
        ),
      },
    },
    {
      name: 'daftarKursus',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 30,
      label: toLabel('Kursus menurut urutan', 'Courses in order'),
      labels: toLabels('Kursus', 'Course', 'Courses'),
      fields: [
        {
          name: 'kursus',
          type: 'relationship',
          relationTo: 'kursus',
          required: true,
          maxDepth: 0,
          label: toLabel('Kursus', 'Course'),
        },
        { name: 'wajib', type: 'checkbox', defaultValue: true, label: toLabel('Wajib', 'Required') },
      ],
    },
    toServerField({
      name: 'contoh',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Data contoh', 'Sample data'),
      admin: { hidden: true },
    }),
  ],
})
