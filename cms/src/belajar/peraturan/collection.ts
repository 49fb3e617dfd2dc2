import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { JENIS_PERATURAN, STATUS_PERATURAN } from '../../contract/pelajaran.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField, jikaTerisi, toServerField, toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toSetProvinsiHook } from '../../platform/set-desa.ts'
import { publishStatus, setPeraturan } from './hooks.ts'
import { LABEL_JENIS_PERATURAN, LABEL_STATUS_PERATURAN } from './sebutan.ts'
import { isTautanResmi } from './tautan-rules.ts'

/** Regulations that lessons and questions cite; a change lists those for review. */
export const peraturanCollection: CollectionConfig = {
  slug: 'peraturan',
  typescript: { interface: 'Peraturan' },
  labels: toLabels('Peraturan', 'Regulation', 'Regulations'),
  access: toCollectionAccess('peraturan'),
  disableDuplicate: true,
  versions: false,
  defaultSort: 'sebutan',
  admin: {
    hideAPIURL: true,
    group: GRUP.pembelajaran,
    useAsTitle: 'sebutan',
    defaultColumns: ['sebutan', 'tentang', 'status'],
    description: toLabel(
      'Bila diubah lagi atau dicabut, pelajaran dan soal yang merujuknya tampil di beranda untuk ditinjau.',
      'When one is changed again or withdrawn, lessons and questions that cite it are listed for review.',
    ),
  },
  hooks: {
    beforeValidate: [toSetProvinsiHook('peraturan'), setPeraturan],
    afterChange: [toJejakHook('peraturan', 'desa'), publishStatus],
  },
  fields: [
    { ...desaField, label: toLabel('Provinsi', 'Province') },
    {
      type: 'row',
      fields: [
        {
          name: 'jenis',
          type: 'select',
          required: true,
          label: toLabel('Jenis', 'Kind'),
          options: JENIS_PERATURAN.map((value) => ({
            value,
            label: toLabel(LABEL_JENIS_PERATURAN[value], value),
          })),
        },
        {
          name: 'nomor',
          type: 'text',
          required: true,
          maxLength: 30,
          label: toLabel('Nomor', 'Number'),
          admin: { placeholder: '20' },
        },
        {
          name: 'tahun',
          type: 'number',
          required: true,
          min: 1945,
          max: 2099,
          label: toLabel('Tahun', 'Year'),
          validate: (nilai: unknown) =>
            (Number.isInteger(nilai) && Number(nilai) >= 1945 && Number(nilai) <= 2099) ||
            'Tulis tahunnya, misalnya 2018.',
        },
      ],
    },
    {
      name: 'tentang',
      type: 'text',
      required: true,
      maxLength: 300,
      label: toLabel('Tentang', 'About'),
      admin: { placeholder: 'Pengelolaan Keuangan Desa' },
    },
    {
      name: 'tautan',
      type: 'text',
      maxLength: 500,
      label: toLabel('Tautan naskah resmi (boleh kosong)', 'Address of the official text'),
      validate: (nilai: unknown) =>
        !nilai ||
        (typeof nilai === 'string' && nilai.length <= 500 && isTautanResmi(nilai)) ||
        'Tautan dimulai dengan https:// dan menuju situs pemerintah (.go.id atau .desa.id).',
      admin: { placeholder: 'https://jdih.….go.id/…' },
    },
    toTanggalField({
      name: 'diperiksaPada',
      label: toLabel('Terakhir diperiksa pada (boleh kosong)', 'Checked on'),
      description: toLabel(
        'Hari status dan isinya dicocokkan dengan naskahnya. Tampil di pelajaran.',
        'The day it was compared with the text. Shown in lessons.',
      ),
    }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'berlaku',
      label: toLabel('Status', 'Status'),
      options: STATUS_PERATURAN.map((value) => ({
        value,
        label: toLabel(LABEL_STATUS_PERATURAN[value], value),
      })),
    },
    {
      name: 'diubahOleh',
      type: 'relationship',
      relationTo: 'peraturan',
      maxDepth: 0,
      label: toLabel('Diubah atau dicabut oleh', 'Changed by'),
      admin: {
        condition: ({ status }) => status === 'diubah' || status === 'dicabut',
        description: toLabel('Bila diubah lebih dari sekali, pilih yang terakhir.', 'The last one.'),
      },
    },
    toServerField({
      name: 'sebutan',
      type: 'text',
      index: true,
      label: toLabel('Sebutan', 'Name'),
      admin: { hidden: true },
    }),
    toServerField({
      name: 'statusSejak',
      type: 'date',
      label: toLabel('Tercatat berubah sejak', 'Changed since'),
      admin: { ...jikaTerisi('statusSejak'), position: 'sidebar' as const },
    }),
  ],
}
