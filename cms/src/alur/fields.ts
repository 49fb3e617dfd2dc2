/** What the edit view of every document in the workflow shows: where it stands, its way, and the steps that are open. */
import type { UIField } from 'payload'
import type { KumpulanAlur } from './kinds.ts'

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
