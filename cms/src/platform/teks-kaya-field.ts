/** A rich text that may hold only what the site can print. */

import type { CollectionBeforeOperationHook, CollectionSlug, RichTextField } from 'payload'
import { teksKayaSchema } from '../contract/teks-kaya.ts'
import type { toLabel } from './labels.ts'
import { refuseIsian } from './refuse-isian.ts'

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
 * gives labels by names of fields, or by `daftar.kolom` for the rows of a list, however deep.
 */
export function toRefuseTeksKayaRusak(
  kumpulan: CollectionSlug,
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
    if (errors.length > 0) refuseIsian(req, kumpulan, errors)
    return args
  }
}

function checkTeksKaya(value: unknown, label: string, isWajib: boolean): true | string {
  if (value === null || value === undefined) return isWajib ? 'Isian ini wajib diisi.' : true
  const terbaca = teksKayaSchema.safeParse(value)
  if (!terbaca.success) return toPesan(label)
  return !isWajib || hasKata(terbaca.data.root) || 'Isian ini wajib diisi.'
}

function hasKata(simpul: { children?: readonly unknown[]; text?: unknown }): boolean {
  if (typeof simpul.text === 'string' && simpul.text.trim() !== '') return true
  return (simpul.children ?? []).some((anak) => hasKata(anak as { children?: unknown[] }))
}

/** Every value at a path of names; a list on the way is walked row by row. A block of another kind has none there. */
function listNilai(data: unknown, jalur: string): { path: string; nilai: unknown }[] {
  const [kepala = '', ...ekor] = jalur.split('.')
  const nilai = (data as Record<string, unknown>)[kepala]
  if (ekor.length === 0) return [{ path: kepala, nilai }]
  if (!Array.isArray(nilai)) return []
  return nilai.flatMap((satu: unknown, i) =>
    typeof satu === 'object' && satu !== null && isBlokTeks(satu, ekor)
      ? listNilai(satu, ekor.join('.')).map(({ path, nilai: isi }) => ({
          path: `${kepala}.${i}.${path}`,
          nilai: isi,
        }))
      : [],
  )
}

/** In a list of blocks only those called `teks` hold rich text. */
const isBlokTeks = (satu: object, ekor: readonly string[]): boolean =>
  ekor.length > 1 || !('blockType' in satu) || satu.blockType === 'teks'
