/** Fields that several collections share. */
import type {
  DateField,
  Field,
  NumberField,
  RelationshipField,
  RelationshipFieldSingleValidation,
  TextField,
} from 'payload'
import { relationship } from 'payload/shared'
import { SERVER_ONLY } from '../akses/payload-access.ts'
import { isTahunAnggaran, TAHUN_ANGGARAN_PERTAMA, TAHUN_ANGGARAN_TERAKHIR } from '../dasar/tahun-anggaran.ts'
import { isTanggal } from '../dasar/tanggal.ts'
import { toLabel } from './labels.ts'

/** For `admin`: what has not been written yet is not shown. */
export const jikaTerisi = (nama: string) => ({
  condition: (data: Record<string, unknown>) => Boolean(data[nama]),
})

/** For `RowLabel` of a list whose items have a `judul`. */
export const toJudulBaris = (apa: string) => ({
  path: '/platform/admin/JudulBaris.tsx#JudulBaris',
  clientProps: { apa },
})

const checkDesa: RelationshipFieldSingleValidation = (value, pilihan) =>
  value === null || value === undefined || relationship(value, pilihan)

/** The owning village: set by the server when the row is made, never changed. */
export const desaField: RelationshipField = {
  name: 'desa',
  type: 'relationship',
  relationTo: 'wilayah',
  required: true,
  index: true,
  maxDepth: 1,
  label: toLabel('Desa', 'Village'),
  access: { update: SERVER_ONLY.update },
  // A form that is refused has none yet, and nobody can fill it in: it is not marked as wrong.
  validate: checkDesa,
  admin: { readOnly: true, position: 'sidebar', placeholder: 'Diisi saat disimpan' },
}

/** A whole fiscal year; whether rows are looked for by it, and whether it may change, is for the collection to say. */
export const tahunField: NumberField = {
  name: 'tahun',
  type: 'number',
  required: true,
  min: TAHUN_ANGGARAN_PERTAMA,
  max: TAHUN_ANGGARAN_TERAKHIR,
  validate: (value: unknown): true | string =>
    isTahunAnggaran(value) || 'Tulis tahun anggarannya, misalnya 2026.',
  label: toLabel('Tahun anggaran', 'Fiscal year'),
}

/** A day kept as `YYYY-MM-DD` text, entered with the browser's own date picker. */
export function toTanggalField(options: {
  name: string
  label: { id: string; en: string }
  required?: boolean
  isReadOnly?: boolean
  description?: { id: string; en: string }
}): TextField {
  return {
    name: options.name,
    type: 'text',
    label: options.label,
    ...(options.required === true ? { required: true } : {}),
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') {
        return options.required === true ? 'Isi tanggal ini.' : true
      }
      return isTanggal(value) || 'Tanggal harus berbentuk TTTT-BB-HH, misalnya 2026-12-31.'
    },
    admin: {
      readOnly: options.isReadOnly ?? false,
      ...(options.description === undefined ? {} : { description: options.description }),
      components: {
        Field: '/platform/admin/TanggalField.tsx#TanggalField',
        Cell: '/platform/admin/TanggalCell.tsx#TanggalCell',
      },
    },
  }
}

/** A field that people read and only the server writes. */
export function toServerField<Kind extends Field & { name: string }>(field: Kind): Kind {
  return {
    ...field,
    access: { ...('access' in field ? field.access : {}), ...SERVER_ONLY },
    admin: { ...('admin' in field ? field.admin : {}), readOnly: true },
  }
}

/** A moment that the server stamps, beside the document once there is one. */
export const toSaatField = (name: string, label: { id: string; en: string }): DateField =>
  toServerField({
    name,
    type: 'date' as const,
    label,
    admin: { ...jikaTerisi(name), position: 'sidebar' as const },
  })
