/** A rich text that may hold only what the site can print. */
import { type CollectionBeforeOperationHook, type RichTextField, ValidationError } from 'payload'
import { teksKayaSchema } from '../contract/teks-kaya.ts'
import type { toLabel } from './labels.ts'

const toPesan = (label: string): string =>
  `${label} memuat isi yang tidak diperbolehkan, misalnya tautan yang bukan https.`

export function toTeksKayaField(options: {
  name: string
  label: ReturnType<typeof toLabel>
  required?: boolean
}): RichTextField {
  return {
    name: options.name,
    type: 'richText',
    label: options.label,
    ...(options.required === true ? { required: true } : {}),
    validate: (value: unknown) => checkTeksKaya(value, options.label.id, options.required === true),
  }
}

/**
 * The same check before the editor's own hooks walk the tree: they break on what is no tree at all. `daftarKolom`
 * gives labels by names of fields, or by `daftar.kolom` for the rows of a list.
 */
export function toRefuseTeksKayaRusak(
  kumpulan: string,
  daftarKolom: Readonly<Record<string, string>>,
): CollectionBeforeOperationHook {
  return ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    // The hook of one collection is typed for all of them.
    const data = (args.data ?? {}) as Record<string, unknown>
    const errors = Object.entries(daftarKolom).flatMap(([jalur, label]) =>
      listNilai(data, jalur).flatMap(({ path, nilai }) => {
        const pesan = checkTeksKaya(nilai, label, false)
        return pesan === true ? [] : [{ path, message: pesan, label: pesan }]
      }),
    )
    if (errors.length > 0) throw new ValidationError({ collection: kumpulan, errors, req }, req.t)
    return args
  }
}

function checkTeksKaya(value: unknown, label: string, isWajib: boolean): true | string {
  if (value === null || value === undefined) return isWajib ? 'Isi teks ini.' : true
  const terbaca = teksKayaSchema.safeParse(value)
  if (!terbaca.success) return toPesan(label)
  return !isWajib || hasKata(terbaca.data.root) || 'Isi teks ini.'
}

function hasKata(simpul: { children?: readonly unknown[]; text?: unknown }): boolean {
  if (typeof simpul.text === 'string' && simpul.text.trim() !== '') return true
  return (simpul.children ?? []).some((anak) => hasKata(anak as { children?: unknown[] }))
}

function listNilai(data: Record<string, unknown>, jalur: string): { path: string; nilai: unknown }[] {
  const [daftar = '', kolom] = jalur.split('.')
  if (kolom === undefined) return [{ path: jalur, nilai: data[jalur] }]
  const baris = data[daftar]
  if (!Array.isArray(baris)) return []
  return baris.map((satu: unknown, i) => ({
    path: `${daftar}.${i}.${kolom}`,
    nilai: typeof satu === 'object' && satu !== null ? (satu as Record<string, unknown>)[kolom] : undefined,
  }))
}
