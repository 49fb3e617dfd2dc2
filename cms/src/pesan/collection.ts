import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { JENIS_PESAN, STATUS_PESAN } from '../contract/resi.ts'
import { desaField, jikaTerisi, toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { toDesaFilter } from '../platform/set-desa.ts'
import { checkJawaban, publishResi, recordPesan } from './hooks.ts'
import { LABEL_JENIS, LABEL_STATUS } from './labels.ts'

const isTanya = ({ jenis }: Record<string, unknown>): boolean => jenis === 'tanya'

/** Messages of visitors, taken in from the drop box; what they wrote themselves never leaves for the site. */
export const pesanCollection: CollectionConfig = {
  slug: 'pesan',
  typescript: { interface: 'Pesan' },
  labels: toLabels('Pesan masuk', 'Message', 'Messages'),
  access: toCollectionAccess('pesan'),
  disableDuplicate: true,
  versions: false,
  defaultSort: '-waktu',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.layanan,
    useAsTitle: 'cuplikan',
    defaultColumns: ['cuplikan', 'status', 'tenggat', 'jenis', 'waktu'],
    description: toLabel(
      'Jawaban tampil di situs bagi pengirim yang memegang nomor resi. Jangan tulis data pribadi di dalamnya.',
      'The sender sees the answer with the receipt number.',
    ),
  },
  hooks: { beforeValidate: [checkJawaban], afterChange: [recordPesan, publishResi] },
  fields: [
    desaField,
    toServerField({
      name: 'cuplikan',
      type: 'text',
      label: toLabel('Cuplikan', 'Excerpt'),
      admin: { hidden: true },
    }),
    toServerField({
      name: 'jenis',
      type: 'select',
      required: true,
      label: toLabel('Jenis', 'Kind'),
      options: JENIS_PESAN.map((value) => ({ value, label: toLabel(LABEL_JENIS[value], value) })),
    }),
    toServerField({ name: 'pesan', type: 'textarea', required: true, label: toLabel('Pesan', 'Message') }),
    toServerField({
      name: 'nama',
      type: 'text',
      label: toLabel('Nama pengirim', 'Sender'),
      admin: jikaTerisi('nama'),
    }),
    toServerField({
      name: 'kontak',
      type: 'text',
      label: toLabel('Cara menghubungi', 'Contact'),
      admin: jikaTerisi('kontak'),
    }),
    toServerField({
      name: 'halaman',
      type: 'text',
      label: toLabel('Halaman', 'Page'),
      admin: jikaTerisi('halaman'),
    }),
    {
      name: 'bukaHalaman',
      type: 'ui',
      admin: {
        components: { Field: '/pesan/admin/BukaHalaman.tsx#BukaHalaman' },
        disableListColumn: true,
      },
    },
    {
      name: 'jawaban',
      type: 'textarea',
      maxLength: 3000,
      label: toLabel('Jawaban', 'Answer'),
      admin: {
        placeholder: 'Terima kasih, angkanya sudah kami perbaiki.',
        description: toLabel(
          'Perlu memberi berkas? Terbitkan di Dokumen, lalu tempel alamat halamannya (https://…) di sini: pada resi alamat itu dapat ditekan.',
          'A file is published as a document, and its address put here.',
        ),
      },
    },
    {
      name: 'pertanyaanPublik',
      type: 'textarea',
      maxLength: 1000,
      label: toLabel('Pertanyaan untuk umum', 'Question as shown'),
      admin: {
        condition: isTanya,
        placeholder: 'Mengapa titian di hulu belum selesai?',
        description: toLabel(
          'Tulis ulang pertanyaannya tanpa nama, nomor, atau hal yang menunjuk orangnya.',
          'Without anything that tells who asked.',
        ),
      },
    },
    {
      name: 'tampil',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Tampilkan pertanyaan dan jawaban di halaman anggaran', 'Show at the budget line'),
      admin: {
        condition: isTanya,
        description: toLabel(
          'Tampil di halaman baris yang ditanyakan, untuk semua orang. Hapus centang untuk menariknya.',
          'Public as long as it is ticked.',
        ),
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'diterima',
      index: true,
      label: toLabel('Status', 'Status'),
      options: STATUS_PESAN.map((value) => ({ value, label: toLabel(LABEL_STATUS[value], value) })),
      admin: { position: 'sidebar' },
    },
    toServerField({
      name: 'waktu',
      type: 'date',
      required: true,
      label: toLabel('Diterima', 'Received'),
      admin: { position: 'sidebar' },
    }),
    toServerField({
      name: 'tenggat',
      type: 'text',
      index: true,
      label: toLabel('Paling lambat dijawab', 'Answer due'),
      admin: {
        ...jikaTerisi('tenggat'),
        position: 'sidebar' as const,
        description: toLabel(
          'Sepuluh hari kerja sejak diterima (UU 14/2008 Pasal 22 ayat 7). Bila perlu lebih lama, jawab dahulu dengan alasannya; perpanjangannya paling lama tujuh hari kerja (ayat 8).',
          'Ten working days (UU 14/2008).',
        ),
        components: {
          Field: '/platform/admin/TanggalField.tsx#TanggalField',
          Cell: '/platform/admin/TanggalCell.tsx#TanggalCell',
        },
      },
    }),
    toServerField({
      name: 'dijawabPada',
      type: 'date',
      label: toLabel('Dijawab pada', 'Answered'),
      admin: { position: 'sidebar' as const, ...jikaTerisi('dijawabPada') },
    }),
    toServerField({
      name: 'resiHash',
      type: 'text',
      required: true,
      unique: true,
      label: toLabel('Sidik resi', 'Receipt hash'),
      admin: { hidden: true },
    }),
  ],
}
