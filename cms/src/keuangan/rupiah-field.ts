import type { NumberField } from 'payload'
import { isRupiahNumber } from '../dasar/rupiah.ts'
import { toLabel } from '../platform/labels.ts'

/** An amount of rupiah, exact to the sen; as an officer types it. */
export const toRupiahField = (name: string, id: string, en: string, required: boolean): NumberField => ({
  name,
  type: 'number',
  required,
  label: toLabel(id, en),
  admin: { components: { Cell: '/platform/admin/RupiahCell.tsx#RupiahCell' } },
  validate: (value: unknown) =>
    (!required && (value === null || value === undefined)) ||
    isRupiahNumber(value) ||
    'Tulis jumlah dalam rupiah, paling banyak dua angka di belakang koma, di bawah 10 triliun.',
})
