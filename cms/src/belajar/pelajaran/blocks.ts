/** The blocks an author builds a lesson of; each has a component of its own on the site. */
import type { Block, Field, TextareaField, TextField, UploadField } from 'payload'
import { JENIS_CATATAN } from '../../contract/pelajaran.ts'
import { toLabel, toLabels } from '../../platform/labels.ts'
import { toTeksKayaField } from '../../platform/teks-kaya-field.ts'
import { parseTabel } from './tabel-rules.ts'

const MAX_LATIHAN = 10
const LABEL_CATATAN: Readonly<Record<(typeof JENIS_CATATAN)[number], string>> = {
  penting: 'Penting',
  contoh: 'Contoh',
  ingat: 'Ingat',
}

const toTeks = (name: string, id: string, en: string, maxLength: number): TextField => ({
  name,
  type: 'text',
  required: true,
  maxLength,
  label: toLabel(id, en),
})
const toParagraf = (name: string, id: string, en: string, maxLength: number): TextareaField => ({
  name,
  type: 'textarea',
  required: true,
  maxLength,
  label: toLabel(id, en),
})
const toBerkas = (id: string, en: string, jenisMedia: string): UploadField => ({
  name: 'berkas',
  type: 'upload',
  relationTo: 'berkas',
  required: true,
  maxDepth: 0,
  label: toLabel(id, en),
  filterOptions: { mimeType: { contains: jenisMedia } },
})
/** Who does not hear or see it, or has no data left, reads it. */
const transkrip: Field = {
  ...toParagraf('transkrip', 'Transkrip', 'Transcript', 20_000),
  admin: {
    description: toLabel(
      'Semua yang diucapkan, dan yang perlu dilihat. Suara dan video tidak ikut ke paket luring; transkripnya ikut.',
      'All that is said and has to be seen; the pack holds the transcript alone.',
    ),
  },
}
const toBlok = (slug: string, id: string, en: string, fields: Field[]): Block => ({
  slug,
  interfaceName: `Blok${slug.charAt(0).toUpperCase()}${slug.slice(1)}`,
  labels: toLabels(id, en, en),
  // Every block would read "Tanpa Judul": a title for the author alone is nowhere to be seen.
  admin: { disableBlockName: true },
  fields,
})

const tabel: Field = {
  ...toParagraf('isi', 'Isi tabel', 'Rows', 5000),
  validate: (nilai: unknown) => {
    const hasil = parseTabel(typeof nilai === 'string' ? nilai : '')
    return hasil.ok || hasil.reason
  },
  admin: {
    placeholder: 'Bidang | Contoh kegiatan\nPembangunan | Memperbaiki titian',
    description: toLabel(
      'Satu baris satu deret; kolom dipisah tanda |. Baris pertama adalah judul kolom.',
      'One row a line, cells between |; the first line has the heads.',
    ),
  },
}

export const DAFTAR_BLOK: Block[] = [
  toBlok('teks', 'Teks', 'Text', [
    toTeksKayaField({ name: 'isi', label: toLabel('Isi teks', 'Text'), required: true }),
  ]),
  toBlok('gambar', 'Gambar', 'Picture', [
    toBerkas('Gambar', 'Picture', 'image/'),
    { ...toTeks('keterangan', 'Keterangan di bawah gambar', 'Caption', 200), required: false },
  ]),
  toBlok('tabel', 'Tabel', 'Table', [toTeks('judul', 'Judul tabel', 'Title', 150), tabel]),
  toBlok('catatan', 'Catatan', 'Note', [
    {
      name: 'sifat',
      type: 'select',
      required: true,
      defaultValue: 'penting',
      label: toLabel('Jenis catatan', 'Kind'),
      options: JENIS_CATATAN.map((value) => ({ value, label: toLabel(LABEL_CATATAN[value], value) })),
    },
    toParagraf('teks', 'Isi catatan', 'Text', 1000),
  ]),
  toBlok('langkah', 'Langkah', 'Steps', [
    toTeks('judul', 'Judul langkah', 'Title', 150),
    {
      name: 'daftar',
      type: 'array',
      required: true,
      minRows: 2,
      maxRows: 20,
      label: toLabel('Langkah', 'Steps'),
      labels: toLabels('Langkah', 'Step', 'Steps'),
      fields: [toTeks('teks', 'Langkah', 'Step', 400)],
    },
  ]),
  toBlok('rujukan', 'Rujukan peraturan', 'Regulation', [
    {
      name: 'peraturan',
      type: 'relationship',
      relationTo: 'peraturan',
      required: true,
      maxDepth: 0,
      label: toLabel('Peraturan', 'Regulation'),
    },
    {
      ...toTeks('pasal', 'Pasal', 'Article', 100),
      required: false,
      admin: { placeholder: 'Pasal 31 ayat (2)' },
    } as TextField,
  ]),
  toBlok('istilah', 'Istilah', 'Term', [
    toTeks('istilah', 'Istilah', 'Term', 100),
    toParagraf('arti', 'Artinya', 'Meaning', 500),
  ]),
  toBlok('berkas', 'Berkas unduhan', 'File', [
    toTeks('judul', 'Nama berkas bagi pembaca', 'Title', 150),
    toBerkas('Berkas PDF', 'PDF', 'application/pdf'),
  ]),
  toBlok('suara', 'Suara', 'Audio', [
    toTeks('judul', 'Judul suara', 'Title', 150),
    toBerkas('Berkas MP3 atau M4A', 'MP3 or M4A', 'audio/'),
    transkrip,
  ]),
  toBlok('video', 'Video pendek', 'Short film', [
    toTeks('judul', 'Judul video', 'Title', 150),
    toBerkas('Berkas MP4', 'MP4', 'video/'),
    {
      ...toBerkas('Gambar sampul (boleh kosong)', 'Poster', 'image/'),
      name: 'sampul',
      required: false,
      admin: {
        description: toLabel(
          'Tampil sebelum video diputar; tanpa itu yang tampil kotak hitam. Ikut dihitung sebagai gambar dan ikut ke paket luring.',
          'Shown until the film is played; counted among the pictures, and part of the pack.',
        ),
      },
    } as UploadField,
    transkrip,
  ]),
  toBlok('latihan', 'Latihan', 'Practice', [
    {
      name: 'soal',
      type: 'relationship',
      relationTo: 'soal',
      hasMany: true,
      required: true,
      maxRows: MAX_LATIHAN,
      maxDepth: 0,
      label: toLabel('Soal latihan dari bank soal kursus ini', 'Questions'),
      filterOptions: ({ id }) =>
        id === undefined ? false : { kursus: { equals: id }, status: { equals: 'siap' } },
      admin: {
        description: toLabel(
          'Hanya soal berstatus siap dipakai. Kuncinya tidak pernah ikut ke halaman.',
          'Ready questions alone; keys never reach the page.',
        ),
      },
    },
  ]),
]
