import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { dasarHukumField, tahunFields, wilayahField } from '../parameter/bertahun-fields.ts'
import { stampDitulis } from '../parameter/hooks.ts'
import { parseKodeKegiatan } from '../parameter/kode.ts'
import {
  DANA,
  GOLONGAN,
  JENIS_ATURAN,
  KEPASTIAN,
  LABEL_DANA,
  LABEL_GOLONGAN,
  LABEL_KEPASTIAN,
  LABEL_STATUS_DESA,
  LABEL_UKURAN,
  NASIB,
  STATUS_DESA,
  UKURAN,
} from './aturan.ts'
import { tahapAddEndpoint } from './endpoints.ts'
import { checkAturanBaru } from './hooks.ts'

type Isi = Record<string, unknown>
const is = (jenis: string) => ({ condition: (isi: Isi) => isi.jenis === jenis })
const toPilihan = <Nilai extends string>(daftar: readonly Nilai[], label: Readonly<Record<Nilai, string>>) =>
  daftar.map((value) => ({ value, label: toLabel(label[value], value) }))
const checkBulanHari = (value: unknown): true | string =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) ||
  'Tulis bulan dan hari, misalnya 06-30; kosongkan bila belum diketahui.'

const LABEL_JENIS = { tahap: 'Tahap', syarat: 'Syarat', akibat: 'Akibat' }
const LABEL_NASIB = {
  tunda: 'Tertunda',
  hangus: 'Tidak disalurkan lagi',
  lain: 'Akibat lain',
  publikasi: 'Bila anggaran tidak diumumkan',
}

/** Rules of disbursement. A row is never changed: a newer one with the same code takes its place from its day on. */
export const aturanPenyaluranCollection: CollectionConfig = {
  slug: 'aturan-penyaluran',
  typescript: { interface: 'AturanPenyaluran' },
  labels: toLabels('Aturan penyaluran', 'Disbursement rule', 'Disbursement rules'),
  access: toCollectionAccess('aturan-penyaluran'),
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  endpoints: [tahapAddEndpoint],
  defaultSort: 'kode',
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'kode',
    defaultColumns: ['kode', 'uraian', 'berlakuSejak', 'kepastian', 'dasarHukum'],
    listSearchableFields: ['kode', 'uraian', 'dasarHukum'],
    description: toLabel(
      'Baris tidak diubah dan tidak dihapus. Aturan baru ditulis sebagai baris baru dengan kode yang sama dan tanggal mulai berlakunya; yang lama tetap disimpan. Kabupaten menulis aturannya sendiri, misalnya tahap ADD menurut Perbup.',
      'Rows are superseded, never changed.',
    ),
  },
  hooks: {
    beforeValidate: [checkAturanBaru, stampDitulis],
    afterChange: [toJejakHook('aturan-penyaluran', null)],
  },
  fields: [
    wilayahField,
    {
      name: 'jenis',
      type: 'select',
      required: true,
      defaultValue: 'tahap',
      options: toPilihan(JENIS_ATURAN, LABEL_JENIS),
      label: toLabel('Jenis', 'Kind'),
    },
    {
      name: 'kode',
      type: 'text',
      required: true,
      maxLength: 30,
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(value)) ||
        'Huruf besar, angka, dan tanda hubung, misalnya ADD-1. Kode tahap berakhir dengan nomor tahapnya.',
      label: toLabel('Kode', 'Code'),
    },
    {
      name: 'uraian',
      type: 'text',
      required: true,
      maxLength: 400,
      label: toLabel('Uraian', 'Description'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'dana',
          type: 'select',
          required: true,
          defaultValue: 'DDS',
          options: toPilihan(DANA, LABEL_DANA),
          label: toLabel('Dana', 'Fund'),
        },
        {
          name: 'golongan',
          type: 'select',
          required: true,
          defaultValue: 'semua',
          options: toPilihan(GOLONGAN, LABEL_GOLONGAN),
          label: toLabel('Golongan', 'Class'),
        },
        {
          name: 'tahap',
          type: 'number',
          required: true,
          defaultValue: 1,
          min: 0,
          max: 12,
          label: toLabel('Tahap (0 = setiap tahap)', 'Stage'),
        },
      ],
    },
    tahunFields,
    toTanggalField({
      name: 'berlakuSejak',
      required: true,
      label: toLabel('Berlaku sejak', 'In force since'),
    }),
    {
      name: 'diakhiri',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Baris ini mengakhiri aturan dengan kode itu', 'Ends the rule'),
    },
    {
      name: 'statusDesa',
      type: 'select',
      defaultValue: 'semua',
      options: toPilihan(STATUS_DESA, LABEL_STATUS_DESA),
      label: toLabel('Untuk desa', 'For villages'),
      admin: is('tahap'),
    },
    {
      name: 'bagian',
      type: 'number',
      min: 0,
      max: 100,
      label: toLabel('Bagian dari pagu (persen; kosong: belum diketahui)', 'Share of the pagu'),
      admin: { condition: ({ jenis }: Isi) => jenis !== 'syarat' },
    },
    {
      name: 'palingCepat',
      type: 'text',
      validate: checkBulanHari,
      label: toLabel('Paling cepat (BB-HH)', 'Earliest'),
      admin: is('tahap'),
    },
    {
      name: 'palingLambat',
      type: 'text',
      validate: checkBulanHari,
      label: toLabel('Paling lambat (BB-HH)', 'Latest'),
      admin: is('tahap'),
    },
    {
      name: 'ukuran',
      type: 'select',
      options: toPilihan(UKURAN, LABEL_UKURAN),
      label: toLabel('Diukur dengan', 'Measured by'),
      admin: is('syarat'),
    },
    {
      name: 'ambang',
      type: 'number',
      min: 0,
      max: 100,
      label: toLabel('Paling sedikit (persen)', 'Threshold'),
      admin: is('syarat'),
    },
    {
      name: 'bilaKegiatan',
      type: 'text',
      maxLength: 20,
      validate: (value: unknown) =>
        !value || parseKodeKegiatan(String(value)) === value || 'Tulis kode kegiatan, misalnya 05.03.',
      label: toLabel('Hanya bila dananya membiayai kegiatan', 'Only where the fund pays for'),
      admin: {
        ...is('syarat'),
        placeholder: '05.03',
        description: toLabel(
          'Kosongkan bila selalu diminta. Dibandingkan dengan APBDes yang terbit.',
          'Empty: always asked for.',
        ),
      },
    },
    {
      name: 'nasib',
      type: 'select',
      options: toPilihan(NASIB, LABEL_NASIB),
      label: toLabel('Uangnya', 'The money'),
      admin: is('akibat'),
    },
    dasarHukumField,
    {
      name: 'kepastian',
      type: 'select',
      required: true,
      defaultValue: 'pasti',
      options: toPilihan(KEPASTIAN, LABEL_KEPASTIAN),
      label: toLabel('Kepastian', 'Certainty'),
    },
  ],
}
