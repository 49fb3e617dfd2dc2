/** Under every text field with a limit stands how many signs are left, without each collection asking for it. */
import type { Block, Field, Plugin, Tab, TextareaField, TextField } from 'payload'

const SISA_HURUF = '/platform/admin/SisaHuruf.tsx#SisaHuruf'

/** In the configuration, as what `isian-plugin.ts` sets: the map of the admin's components is written from it. */
export const setSisaHuruf: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((satu) => ({ ...satu, fields: satu.fields.map(toField) })),
  globals: (config.globals ?? []).map((satu) => ({ ...satu, fields: satu.fields.map(toField) })),
})

function toField(field: Field): Field {
  if (field.type === 'text' || field.type === 'textarea') return toTeks(field)
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(toTab) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(toBlok) }
  return 'fields' in field ? ({ ...field, fields: field.fields.map(toField) } as Field) : field
}

const toTab = (tab: Tab): Tab => ({ ...tab, fields: tab.fields.map(toField) })
const toBlok = (blok: Block): Block => ({ ...blok, fields: blok.fields.map(toField) })

function toTeks(field: TextField | TextareaField): Field {
  const { maxLength, admin } = field
  if (maxLength === undefined || admin?.readOnly === true || admin?.components?.Field !== undefined)
    return field
  const afterInput = [...(admin?.components?.afterInput ?? []), SISA_HURUF]
  return { ...field, admin: { ...admin, components: { ...admin?.components, afterInput } } } as Field
}
