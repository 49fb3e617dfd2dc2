/** Fields of every document in the workflow: its state, where it stands, its way, and the steps that are open. */
import type { Field, UIField } from 'payload'
import { toServerField } from '../platform/fields.ts'
import { toLabel } from '../platform/labels.ts'
import { type KumpulanAlur, LABEL_STATUS, listStatus } from './kinds.ts'

export const toPosisiField = (kumpulan: KumpulanAlur): UIField => toUi('posisi', 'Posisi', kumpulan)
export const toPerjalananField = (kumpulan: KumpulanAlur): UIField =>
  toUi('perjalanan', 'Perjalanan', kumpulan)

/** For `admin.components.edit.beforeDocumentControls`. */
export const toTombolAlur = (kumpulan: KumpulanAlur) => ({
  path: '/alur/admin/TombolAlur.tsx#TombolAlur',
  serverProps: { kumpulan },
})

function toUi(name: string, komponen: string, kumpulan: KumpulanAlur): UIField {
  const Field = { path: `/alur/admin/${komponen}.tsx#${komponen}`, serverProps: { kumpulan } }
  return { name, type: 'ui', admin: { components: { Field }, disableListColumn: true } }
}

/** Where a document stands in its workflow. */
export const toStatusField = (kumpulan: KumpulanAlur): Field =>
  toServerField({
    name: 'status',
    type: 'select' as const,
    required: true,
    defaultValue: 'draf',
    index: true,
    options: listStatus(kumpulan).map((value) => ({
      value,
      label: toLabel(LABEL_STATUS[value], LABEL_STATUS[value]),
    })),
    label: toLabel('Status', 'Status'),
    admin: { position: 'sidebar' as const },
  })

/** Said above the document while it is returned, and afterwards in its way. */
export const alasanKembaliField: Field = toServerField({
  name: 'alasanKembali',
  type: 'textarea' as const,
  label: toLabel('Alasan dikembalikan', 'Why returned'),
  admin: { hidden: true },
})
