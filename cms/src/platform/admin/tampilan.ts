/** What Payload shows in a way of its own, set right for every field at once, also for one that is added later. */
import type { Field, Payload, StaticLabel } from 'payload'

/** Day, month in words, year; the clock with a point, as written in Indonesia. */
export const FORMAT_WAKTU = 'd MMMM yyyy, HH.mm'
const WAKTU = { displayFormat: FORMAT_WAKTU, timeFormat: 'HH.mm', pickerAppearance: 'dayAndTime' } as const

export function updateTampilan({ collections, globals }: Payload): void {
  const daftar = [...Object.values(collections).map(({ config }) => config), ...globals.config]
  for (const { fields } of daftar) walkFields(fields)
  for (const { config } of Object.values(collections)) {
    config.labels.singular = toTeks(config.labels.singular)
    config.labels.plural = toTeks(config.labels.plural)
  }
}

function walkFields(fields: Field[]): void {
  for (const field of fields) {
    if ('label' in field && typeof field.label === 'object') field.label = toTeks(field.label)
    if (field.type === 'date') field.admin = { ...field.admin, date: { ...WAKTU, ...field.admin?.date } }
    if ('fields' in field) walkFields(field.fields)
  }
}

/** Some of its own sentences put a label in untranslated, and read "[object Object]" where it holds two languages. */
function toTeks<Label>(label: Label | StaticLabel): Label | StaticLabel {
  return typeof label === 'object' && label !== null && 'id' in label ? String(label.id) : label
}
