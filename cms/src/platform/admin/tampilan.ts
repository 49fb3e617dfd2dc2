/** What Payload shows in a way of its own, set right for every field at once, also for one that is added later. */
import type { Field, SanitizedConfig, StaticLabel } from 'payload'

/** Day, month in words, year; the clock with a point, as written in Indonesia. */
export const FORMAT_WAKTU = 'd MMMM yyyy, HH.mm'
const WAKTU = { displayFormat: FORMAT_WAKTU, timeFormat: 'HH.mm', pickerAppearance: 'dayAndTime' } as const

/**
 * Of the config itself, not of the running Payload: the server's bundles hold a config each, Payload starts with one of
 * them, and the admin's pages are drawn by whichever of two comes first.
 */
export function updateTampilan(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of [...config.collections, ...config.globals]) walkFields(fields)
  for (const { labels } of config.collections) {
    labels.singular = toTeks(labels.singular)
    labels.plural = toTeks(labels.plural)
  }
  return config
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
