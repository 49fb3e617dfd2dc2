import type { CollectionConfig, Field } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField, toServerField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toSetProvinsiHook } from '../../platform/set-desa.ts'
import { checkKursus, refuseTerpakai, setSoal } from './hooks.ts'
import { eksporSoalEndpoint, imporSoalEndpoint } from './impor/endpoints.ts'
import { JENIS_SOAL, type JenisSoal, LABEL_JENIS_SOAL } from './jenis.ts'
import { MAX_BUTIR } from './kinds.ts'

/** Shown for these kinds alone. */
const untuk = (...daftar: JenisSoal[]) => ({
  condition: (data: Record<string, unknown>) => daftar.some((jenis) => jenis === data.jenis),
})
const toTeksField = (name: string, id: string, en: string, maxLength: number): Field => ({
  name,
  type: 'text',
  required: true,
  maxLength,
  label: toLabel(id, en),
})

/** The bank of questions of a course, with their keys: for authors, reviewers and the province alone. */
export const soalCollection: CollectionConfig = {
  slug: 'soal',
  typescript: { interface: 'SoalTersimpan' },
  labels: toLabels('Soal', 'Question', 'Questions'),
  access: toCollectionAccess('soal'),
  disableDuplicate: true,
  trash: true,
  versions: false,
  defaultSort: '-updatedAt',
  admin: {
    hideAPIURL: true,
    group: GRUP.pembelajaran,
    useAsTitle: 'pertanyaan',
    defaultColumns: ['pertanyaan', 'kursus', 'kategori', 'jenis', 'status'],
    description: toLabel(
      'Kunci jawaban hanya terlihat oleh penulis, penelaah, dan admin provinsi.',
      'Keys are seen by authors, reviewers and the province alone.',
    ),
    components: { beforeListTable: ['/belajar/soal/admin/TautanSoal.tsx#TautanSoal'] },
  },
  endpoints: [imporSoalEndpoint, eksporSoalEndpoint],
  hooks: {
    beforeValidate: [toSetProvinsiHook('soal'), checkKursus, setSoal],
    beforeChange: [refuseTerpakai],
    afterChange: [toJejakHook('soal', 'desa')],
  },
  fields: [
    { ...desaField, label: toLabel('Provinsi', 'Province') },
    {
      name: 'kursus',
      type: 'relationship',
      relationTo: 'kursus',
      required: true,
      index: true,
      maxDepth: 0,
      label: toLabel('Kursus', 'Course'),
      access: { update: () => false },
    },
    {
      ...toTeksField('kategori', 'Kategori', 'Category', 80),
      index: true,
      admin: {
        placeholder: 'Perencanaan',
        description: toLabel('Kuis mengundi soal menurut kategori.', 'Tests draw by category.'),
      },
    } as Field,
    {
      name: 'jenis',
      type: 'select',
      required: true,
      defaultValue: 'tunggal',
      label: toLabel('Jenis soal', 'Kind'),
      options: JENIS_SOAL.map((value) => ({ value, label: toLabel(LABEL_JENIS_SOAL[value], value) })),
    },
    {
      name: 'pertanyaan',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: toLabel('Pertanyaan', 'Question'),
      admin: { placeholder: 'Siapa yang menetapkan APBDes?' },
    },
    {
      name: 'pilihan',
      type: 'array',
      maxRows: MAX_BUTIR,
      label: toLabel('Pilihan', 'Choices'),
      labels: toLabels('Pilihan', 'Choice', 'Choices'),
      admin: untuk('tunggal', 'ganda'),
      fields: [
        toTeksField('teks', 'Teks pilihan', 'Text', 500),
        { name: 'benar', type: 'checkbox', defaultValue: false, label: toLabel('Benar', 'Right') },
      ],
    },
    {
      name: 'pernyataan',
      type: 'select',
      label: toLabel('Pernyataan ini', 'The statement is'),
      options: [
        { value: 'benar', label: toLabel('Benar', 'True') },
        { value: 'salah', label: toLabel('Salah', 'False') },
      ],
      admin: untuk('benar-salah'),
    },
    {
      name: 'diterima',
      type: 'array',
      maxRows: MAX_BUTIR,
      label: toLabel('Jawaban yang diterima (huruf besar dan kecil sama saja)', 'Accepted answers'),
      labels: toLabels('Jawaban', 'Answer', 'Answers'),
      admin: untuk('isian'),
      fields: [toTeksField('teks', 'Jawaban', 'Answer', 100)],
    },
    {
      name: 'nilai',
      type: 'number',
      label: toLabel('Angka yang benar', 'Right number'),
      admin: untuk('angka'),
    },
    {
      name: 'toleransi',
      type: 'number',
      min: 0,
      label: toLabel('Selisih yang masih diterima', 'Tolerance'),
      admin: untuk('angka'),
    },
    {
      name: 'pasangan',
      type: 'array',
      maxRows: MAX_BUTIR,
      label: toLabel('Pasangan yang benar', 'Right pairs'),
      labels: toLabels('Pasangan', 'Pair', 'Pairs'),
      admin: untuk('menjodohkan'),
      fields: [toTeksField('kiri', 'Kiri', 'Left', 300), toTeksField('kanan', 'Kanan', 'Right', 300)],
    },
    {
      name: 'langkah',
      type: 'array',
      maxRows: MAX_BUTIR,
      label: toLabel('Langkah dalam urutan yang benar', 'Steps in the right order'),
      labels: toLabels('Langkah', 'Step', 'Steps'),
      admin: {
        ...untuk('mengurutkan'),
        description: toLabel(
          'Paling sedikit tiga langkah. Peserta melihatnya teracak, tidak pernah dalam urutan yang benar.',
          'At least three. Learners see them shuffled, never in the right order.',
        ),
      },
      fields: [toTeksField('teks', 'Langkah', 'Step', 300)],
    },
    {
      name: 'pembahasan',
      type: 'textarea',
      maxLength: 2000,
      label: toLabel('Pembahasan (tampil sesudah dijawab)', 'Explanation'),
    },
    {
      name: 'dasarHukum',
      type: 'text',
      maxLength: 300,
      label: toLabel('Dasar hukum', 'Regulation'),
      admin: { placeholder: 'Permendagri 20/2018 Pasal 31' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'draf',
      index: true,
      label: toLabel('Status', 'Status'),
      options: [
        { value: 'draf', label: toLabel('Draf', 'Draft') },
        { value: 'siap', label: toLabel('Siap dipakai', 'Ready') },
        { value: 'arsip', label: toLabel('Arsip, tidak diundi lagi', 'Archived') },
      ],
      admin: { position: 'sidebar' },
    },
    toServerField({
      name: 'versi',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: toLabel('Versi', 'Version'),
      admin: { position: 'sidebar' },
    }),
  ],
}
