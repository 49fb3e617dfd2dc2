import type { Condition, NumberField } from 'payload'
import { isRupiahNumber } from '../dasar/rupiah.ts'
import { toLabel } from '../platform/labels.ts'

type Pilihan = { isWajib?: boolean; isTanpaMinus?: boolean; condition?: Condition }

/** An amount of rupiah, exact to the sen; as an officer types it. */
export const toRupiahField = (
  name: string,
  id: string,
  en: string,
  { isWajib = false, isTanpaMinus = false, condition }: Pilihan = {},
): NumberField => ({
  name,
  type: 'number',
  required: isWajib,
  label: toLabel(id, en),
  admin: {
    components: { Cell: '/platform/admin/RupiahCell.tsx#RupiahCell' },
    ...(condition === undefined ? {} : { condition }),
  },
  validate: (value: unknown) =>
    (!isWajib && (value === null || value === undefined)) ||
    (isRupiahNumber(value) && (!isTanpaMinus || value >= 0)) ||
    `Tulis jumlah dalam rupiah${isTanpaMinus ? ' tanpa tanda minus' : ''}, paling banyak dua angka di belakang koma, di bawah 10 triliun.`,
})
