/** Fields that texts of the module share. */
import type { TextField } from 'payload'
import { toLabel } from '../platform/labels.ts'

export const judulField = (contoh: string): TextField => ({
  name: 'judul',
  type: 'text',
  required: true,
  maxLength: 150,
  label: toLabel('Judul', 'Title'),
  admin: { placeholder: contoh },
})

/** `HH.MM`. */
export const jamField = (name: string, label: string): TextField => ({
  name,
  type: 'text',
  label: toLabel(label, label),
  admin: { placeholder: '08.00', width: '50%' },
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    value === '' ||
    /^([01]\d|2[0-3])\.[0-5]\d$/.test(String(value)) ||
    'Tulis jam sebagai 08.00 atau 13.30.',
})
