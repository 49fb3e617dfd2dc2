/** What an approver has to see of a form, in the form's own words and order. Pure. */
import type {
  CheckboxField,
  EmailField,
  Field,
  NumberField,
  RadioField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
} from 'payload'
import { formatDesimal } from '../dasar/angka.ts'
import { formatTanggal, isTanggal } from '../dasar/tanggal.ts'
import { toKata } from '../transparansi/index.ts'

export type IsianTampil = {
  /** Short fields. */
  bagian: { nama: string; isi: string }[]
  /** Long texts, paragraph by paragraph. */
  teks: { nama: string; paragraf: string[] }[]
}
type Isi = Readonly<Record<string, unknown>>
const KOSONG: IsianTampil = { bagian: [], teks: [] }

/** `judul`: of other documents that are named here, by their id. `kosong`: what a field left empty says. */
type Pilihan = { judul?: ReadonlyMap<string, string>; kosong?: string }

/**
 * What the server writes, what is hidden, and files (the page shows those itself) are left out. A field left empty
 * is told, as that is approved too; in the rows of a list it is not.
 */
export function presentIsian(fields: readonly Field[], isi: Isi, pilihan: Pilihan = {}): IsianTampil {
  const daftar = fields.map((field) => presentSatu(field, isi, pilihan))
  return { bagian: daftar.flatMap(({ bagian }) => bagian), teks: daftar.flatMap(({ teks }) => teks) }
}

function presentSatu(field: Field, isi: Isi, pilihan: Pilihan): IsianTampil {
  if (isTersembunyi(field, isi)) return KOSONG
  if (!('name' in field)) return 'fields' in field ? presentIsian(field.fields, isi, pilihan) : KOSONG
  const nama = toTeks('label' in field ? field.label : '') || field.name
  const nilai = isi[field.name]
  if (field.type === 'group') return presentIsian(field.fields, toIsi(nilai), pilihan)
  if (field.type === 'array')
    return presentBaris(field.fields, toTeks(field.labels?.singular) || nama, { nilai, pilihan })
  if (field.type === 'richText') {
    const paragraf = listParagraf(nilai)
    return paragraf.length === 0 ? KOSONG : { bagian: [], teks: [{ nama, paragraf }] }
  }
  const { judul = new Map(), kosong = 'tidak diisi' } = pilihan
  if (!isPendek(field) || (field.type === 'relationship' && !isRujukan(nilai, judul))) return KOSONG
  const kata = formatNilai(field, nilai, judul) || kosong
  return kata === '' ? KOSONG : { bagian: [{ nama, isi: kata }], teks: [] }
}

function isTersembunyi(field: Field, isi: Isi): boolean {
  const { admin } = field
  if (admin === undefined) return false
  if (('readOnly' in admin && admin.readOnly) || ('hidden' in admin && admin.hidden)) return true
  return admin.condition?.(isi, isi, {} as never) === false
}

/** One line for each row: `Tempat 2 – Dusun: Hulu; Volume: 120; Satuan: meter`. */
function presentBaris(
  fields: readonly Field[],
  nama: string,
  { nilai, pilihan }: { nilai: unknown; pilihan: Pilihan },
): IsianTampil {
  const daftar = (Array.isArray(nilai) ? nilai : []).map((baris, i) => ({
    nama: `${nama} ${i + 1}`,
    ...presentIsian(fields, toIsi(baris), { ...pilihan, kosong: '' }),
  }))
  return {
    bagian: daftar.flatMap(({ nama: baris, bagian }) =>
      bagian.length === 0 ? [] : [{ nama: baris, isi: joinBagian(bagian) }],
    ),
    teks: daftar.flatMap(({ nama: baris, teks }) =>
      teks.map((satu) => ({ ...satu, nama: `${baris}: ${satu.nama}` })),
    ),
  }
}

const joinBagian = (bagian: IsianTampil['bagian']): string =>
  bagian.length === 1 ? (bagian[0]?.isi ?? '') : bagian.map(({ nama, isi }) => `${nama}: ${isi}`).join('; ')

type Pendek =
  | (TextField | TextareaField | EmailField | NumberField | SelectField | RadioField)
  | (CheckboxField | RelationshipField)
const PENDEK: readonly string[] = [
  ...['text', 'textarea', 'email', 'number', 'select', 'radio', 'checkbox', 'relationship'],
]
const isPendek = (field: Field): field is Pendek => PENDEK.includes(field.type)

const toDaftar = (nilai: unknown): unknown[] =>
  (Array.isArray(nilai) ? nilai : [nilai]).filter((satu) => satu !== null && satu !== undefined)

/** The village itself and whatever else has no title here says nothing; an empty reference does. */
const isRujukan = (nilai: unknown, judul: ReadonlyMap<string, string>): boolean =>
  toDaftar(nilai).every((id) => judul.has(String(id)))

function formatNilai(field: Pendek, nilai: unknown, judul: ReadonlyMap<string, string>): string {
  if (field.type === 'checkbox') return nilai === true ? 'Ya' : 'Tidak'
  if (field.type === 'relationship')
    return toDaftar(nilai)
      .map((id) => judul.get(String(id)))
      .join('; ')
  if (field.type === 'select' || field.type === 'radio') {
    const pilihan = new Map(field.options.map((satu) => toPilihan(satu)))
    return toDaftar(nilai)
      .flatMap((satu) => (typeof satu === 'string' ? [pilihan.get(satu) ?? satu] : []))
      .join('; ')
  }
  // A year is a number without points.
  if (field.type === 'number' && typeof nilai === 'number')
    return field.name === 'tahun' ? String(nilai) : formatDesimal(nilai)
  if (typeof nilai !== 'string') return ''
  const kata = nilai.trim()
  return isTanggal(kata) ? formatTanggal(kata) : kata
}

const toPilihan = (satu: SelectField['options'][number]): [string, string] =>
  typeof satu === 'string' ? [satu, satu] : [satu.value, toTeks(satu.label)]

/** Labels of the admin are `{ id, en }`; Indonesian is what officers read. */
function toTeks(label: unknown): string {
  if (typeof label === 'string') return label
  return typeof label === 'object' && label !== null && 'id' in label ? String(label.id) : ''
}

const toIsi = (nilai: unknown): Isi => (typeof nilai === 'object' && nilai !== null ? (nilai as Isi) : {})

function listParagraf(nilai: unknown): string[] {
  const { root } = toIsi(nilai)
  const { children = [] } = toIsi(root) as { children?: unknown[] }
  return children.map((anak) => toKata(anak)).filter((kata) => kata !== '')
}
