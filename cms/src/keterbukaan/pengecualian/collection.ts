import type { CollectionConfig } from 'payload'
import { HURUF_PENGECUALIAN, LABEL_HURUF } from '../../contract/pengecualian.ts'
import { toKoleksiNaskah } from '../../naskah/collection.ts'
import { jikaTerisi, toServerField, toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { checkPengecualianTersimpan } from './hooks.ts'

/** Information kept back, with its test of consequences (UU 14/2008 Ps 17, 19, 20). What is kept back is not held here. */
export const pengecualianCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'pengecualian',
  interface: 'Pengecualian',
  labels: toLabels(
    'Uji konsekuensi (informasi dikecualikan)',
    'Test of consequences',
    'Tests of consequences',
  ),
  group: GRUP.layanan,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'huruf', 'berlakuSampai', 'status'],
  alamat: ({ judul }) => String(judul ?? ''),
  hooks: { beforeValidate: [checkPengecualianTersimpan] },
  fields: [
    {
      name: 'judul',
      type: 'text',
      required: true,
      maxLength: 150,
      label: toLabel('Judul informasi yang dikecualikan', 'Title'),
      admin: {
        placeholder: 'Daftar penerima bantuan menurut nama dan alamat',
        description: toLabel('Judulnya saja, tanpa isi. Judul ini terbit.', 'The title alone; it is public.'),
      },
    },
    {
      name: 'huruf',
      type: 'select',
      hasMany: true,
      required: true,
      label: toLabel('Dasar: UU 14/2008 Pasal 17', 'Ground: UU 14/2008 Ps 17'),
      options: HURUF_PENGECUALIAN.map((value) => ({
        value,
        label: toLabel(`Huruf ${value}: ${LABEL_HURUF[value]}`, value),
      })),
    },
    {
      name: 'undangUndang',
      type: 'text',
      maxLength: 200,
      label: toLabel('Undang-undang lain (untuk huruf j)', 'Other law'),
      admin: { placeholder: 'UU 27/2022 tentang Pelindungan Data Pribadi Pasal 65' },
    },
    {
      name: 'konsekuensi',
      type: 'textarea',
      required: true,
      maxLength: 600,
      label: toLabel('Akibat bila dibuka', 'Harm if opened'),
      admin: { description: toLabel('Terbit. Jangan memuat isi yang dikecualikan.', 'Public.') },
    },
    {
      name: 'kepentingan',
      type: 'textarea',
      required: true,
      maxLength: 600,
      label: toLabel('Kepentingan umum yang ditimbang', 'Public interest weighed'),
      admin: {
        description: toLabel(
          'Mengapa menutup lebih melindungi kepentingan umum daripada membuka (UU 14/2008 Pasal 2 ayat 4). Terbit.',
          'Public.',
        ),
      },
    },
    toTanggalField({
      name: 'berlakuSampai',
      label: toLabel('Dikecualikan sampai', 'Kept back until'),
      description: toLabel(
        'Boleh kosong hanya untuk huruf g dan h. Sesudah tanggal ini informasinya dapat diminta.',
        'Empty for grounds g and h alone.',
      ),
    }),
    toServerField({
      name: 'nomorKeputusan',
      type: 'text',
      label: toLabel('Nomor Keputusan Kepala Desa', 'Decree number'),
      admin: { ...jikaTerisi('nomorKeputusan'), position: 'sidebar' as const },
    }),
    toServerField({
      name: 'tanggalKeputusan',
      type: 'text',
      label: toLabel('Tanggal keputusan', 'Decree date'),
      admin: { ...jikaTerisi('tanggalKeputusan'), position: 'sidebar' as const },
    }),
  ],
})
