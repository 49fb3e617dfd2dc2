import type { CollectionConfig } from 'payload'
import { toKoleksiNaskah } from '../naskah/collection.ts'
import { toJudulBaris, toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { setAlamatBagian } from './hooks.ts'
import { daftarKuisField } from './kuis/fields.ts'
import { DAFTAR_BLOK } from './pelajaran/blocks.ts'

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
  teksKaya: { 'daftarPelajaran.blok.isi': 'Isi teks' },
  hooks: { beforeValidate: [setAlamatBagian] },
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
      admin: { initCollapsed: true, components: { RowLabel: toJudulBaris('Pelajaran') } },
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
        {
          name: 'modul',
          type: 'text',
          maxLength: 100,
          label: toLabel('Bagian kursus (boleh kosong)', 'Part of the course'),
          admin: {
            placeholder: 'Bagian 1: Mengenal anggaran',
            description: toLabel(
              'Pelajaran berurutan dengan bagian yang sama tampil di bawah satu judul.',
              'Lessons in a row with the same part stand under one heading.',
            ),
          },
        },
        {
          name: 'topik',
          type: 'text',
          maxLength: 300,
          label: toLabel('Kategori soal yang dibahas (boleh kosong)', 'Question categories it teaches'),
          admin: {
            placeholder: 'Fungsi BPD, Keanggotaan',
            description: toLabel(
              'Nama kategori di bank soal, dipisah koma. Peserta yang keliru pada kategori ini diarahkan ke pelajaran ini.',
              'Names of categories in the bank. Who errs in one of them is led to this lesson.',
            ),
          },
        },
        {
          name: 'wajib',
          type: 'checkbox',
          defaultValue: true,
          label: toLabel('Wajib diselesaikan', 'Required'),
        },
        {
          name: 'blok',
          type: 'blocks',
          required: true,
          minRows: 1,
          maxRows: 60,
          label: toLabel('Isi pelajaran', 'Content'),
          labels: toLabels('Bagian isi', 'Block', 'Blocks'),
          blocks: DAFTAR_BLOK,
          admin: { initCollapsed: true, disableListFilter: true },
        },
        toServerField({
          name: 'slug',
          type: 'text',
          label: toLabel('Alamat', 'Address'),
          admin: { hidden: true },
        }),
      ],
    },
    {
      name: 'ukuran',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/belajar/pelajaran/admin/UkuranPelajaran.tsx#UkuranPelajaran' },
      },
    },
    {
      name: 'telaahHukum',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/belajar/telaah/admin/TelaahHukum.tsx#TelaahHukum' },
      },
    },
    daftarKuisField,
    {
      name: 'sifatPerubahan',
      type: 'select',
      required: true,
      defaultValue: 'isi',
      label: toLabel('Sifat perubahan terbitan berikutnya', 'Kind of change'),
      admin: {
        position: 'sidebar',
        description: toLabel(
          'Perbaikan kata ikut berlaku bagi yang sedang belajar. Perubahan isi hanya bagi pendaftar baru dan yang memilih pindah.',
          'Wording reaches those who are learning; content only new ones and those who move.',
        ),
      },
      options: [
        { value: 'kata', label: toLabel('Perbaikan kata', 'Wording') },
        { value: 'isi', label: toLabel('Perubahan isi', 'Content') },
      ],
    },
  ],
})
