import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { toCheckBerkasSedesa } from '../berkas/index.ts'
import { KODE_KEWAJIBAN, LABEL_KEWAJIBAN, LABEL_MEDIA, MEDIA_PENGUMUMAN } from '../contract/keterbukaan.ts'
import { toIdRelasi } from '../dasar/relasi.ts'
import { getTahunBerjalan } from '../dasar/tahun-anggaran.ts'
import { toJejakHook } from '../jejak/hooks.ts'
import { desaField, tahunField, toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../platform/set-desa.ts'
import { terlambatEndpoint } from './endpoints.ts'
import { checkBukti, publishKeterbukaan } from './hooks.ts'
import { LABEL_JENIS_BUKTI } from './labels.ts'

export const JENIS_BUKTI = ['pengumuman', 'alasan'] as const

const isPengumuman = ({ jenis }: Record<string, unknown>): boolean => jenis !== 'alasan'

/** That something was announced outside this portal too, with a photo of the board: public at once. */
export const buktiPengumumanCollection: CollectionConfig = {
  slug: 'bukti-pengumuman',
  typescript: { interface: 'BuktiPengumuman' },
  labels: toLabels('Bukti pengumuman anggaran', 'Proof of announcement', 'Proofs of announcement'),
  access: toCollectionAccess('bukti-pengumuman'),
  disableDuplicate: true,
  versions: false,
  endpoints: [terlambatEndpoint],
  defaultSort: '-tanggal',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.keuangan,
    useAsTitle: 'kewajiban',
    defaultColumns: ['kewajiban', 'tahun', 'jenis', 'tanggal', 'tampil'],
    description: toLabel(
      'Catat apa yang sudah diumumkan di papan, baliho, atau musyawarah, dengan fotonya, atau mengapa belum. Langsung tampil di situs. Yang diterbitkan lewat portal ini tercatat sendiri.',
      'What was announced on boards or in meetings, with a photo, or why it was not. Public at once.',
    ),
  },
  hooks: {
    beforeValidate: [toSetDesaHook('bukti-pengumuman'), checkBukti],
    beforeChange: [toCheckBerkasSedesa(({ berkas }) => [toIdRelasi(berkas) ?? ''])],
    afterChange: [toJejakHook('bukti-pengumuman', 'desa'), publishKeterbukaan],
  },
  fields: [
    desaField,
    {
      name: 'jenis',
      type: 'radio',
      required: true,
      defaultValue: 'pengumuman',
      label: toLabel('Yang dicatat', 'What is recorded'),
      options: JENIS_BUKTI.map((value) => ({ value, label: toLabel(LABEL_JENIS_BUKTI[value], value) })),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kewajiban',
          type: 'select',
          required: true,
          label: toLabel('Yang diumumkan', 'What was announced'),
          options: KODE_KEWAJIBAN.map((value) => ({ value, label: toLabel(LABEL_KEWAJIBAN[value], value) })),
        },
        { ...tahunField, defaultValue: () => getTahunBerjalan(new Date()) },
      ],
    },
    toTanggalField({ name: 'tanggal', required: true, label: toLabel('Tanggal', 'Date') }),
    {
      name: 'media',
      type: 'select',
      hasMany: true,
      label: toLabel('Diumumkan di mana', 'Announced where'),
      admin: { condition: isPengumuman },
      options: MEDIA_PENGUMUMAN.map((value) => ({ value, label: toLabel(LABEL_MEDIA[value], value) })),
    },
    {
      name: 'berkas',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Foto papan atau berkasnya (boleh kosong)', 'Photo or file'),
      admin: {
        condition: isPengumuman,
        description: toLabel(
          'Tampil untuk umum. Jangan memuat wajah warga atau data pribadi.',
          'Public: no faces, no personal data.',
        ),
      },
    },
    {
      name: 'keterangan',
      type: 'text',
      maxLength: 200,
      label: toLabel('Keterangan atau alasan belum diumumkan', 'Notes, or the reason'),
      admin: { placeholder: 'Papan informasi di depan kantor desa' },
    },
    {
      name: 'tampil',
      type: 'checkbox',
      defaultValue: true,
      label: toLabel('Tampilkan di situs', 'Show on the site'),
      admin: { position: 'sidebar' },
    },
  ],
}
