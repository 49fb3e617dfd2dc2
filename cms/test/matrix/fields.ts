/** The fields that the walk asks for: rows of the table, and what nobody may read. Closed: no access beside it. */
import type { FieldAccess, FlattenedField, SanitizedConfig } from 'payload'
import { PERAN } from '../../src/akses/peran.ts'
import { type AturanField, type Baris, type Kumpulan, POLICY_FIELD } from '../../src/akses/policy.ts'

export type Kolom = {
  kumpulan: Kumpulan
  nama: string
  /** Path that a filter names, where it is not the field itself. */
  jalur: string
  jenis: FlattenedField['type']
  aturan: AturanField
  /** Whether the table itself names it. */
  isBerbaris: boolean
}

const TERTUTUP: AturanField = { read: {}, create: {}, update: {} }
const DIRI = Object.fromEntries(PERAN.map((peran) => [peran, 'diri'])) as Baris

/** What Payload keeps of an account; named, so that an upgrade which opens one of them is found. */
const BAWAAN: Readonly<Record<string, AturanField>> = {
  'pengguna.sessions': { read: DIRI, create: {}, update: {} },
  'pengguna.hash': TERTUTUP,
  'pengguna.salt': TERTUTUP,
  'pengguna.resetPasswordToken': TERTUTUP,
  'pengguna.resetPasswordExpiration': TERTUTUP,
  'pengguna.resetPasswordRequestedAt': TERTUTUP,
}
const OPERASI_FIELD = ['read', 'create', 'update'] as const

export function listKolom(config: SanitizedConfig): Kolom[] {
  return config.collections.flatMap(({ slug, flattenedFields }) =>
    flattenedFields.flatMap((field): Kolom[] => {
      const kunci = `${slug}.${field.name}`
      const isBerbaris = Object.hasOwn(POLICY_FIELD, kunci)
      const aturan = isBerbaris ? POLICY_FIELD[kunci as keyof typeof POLICY_FIELD] : findAturan(kunci, field)
      if (aturan === undefined) return []
      const jalur = field.type === 'array' ? `${field.name}.id` : field.name
      return [{ kumpulan: slug as Kumpulan, nama: field.name, jalur, jenis: field.type, aturan, isBerbaris }]
    }),
  )
}

/** Field access that stands outside the table and refuses less than everybody; rows that no field obeys. */
export function listTanpaBaris(config: SanitizedConfig): string[] {
  const daftar = [...config.collections, ...config.globals].flatMap(({ slug, flattenedFields }) =>
    listField(flattenedFields, slug),
  )
  const liar = daftar.flatMap(({ kunci, field }) =>
    Object.hasOwn(POLICY_FIELD, kunci) || Object.hasOwn(BAWAAN, kunci)
      ? []
      : OPERASI_FIELD.filter((satu) => !isPenolakan(getAkses(field, satu))).map((satu) => `${kunci} ${satu}`),
  )
  const tanpaField = Object.keys(POLICY_FIELD).filter((baris) => {
    const field = daftar.find(({ kunci }) => kunci === baris)?.field
    return field === undefined || OPERASI_FIELD.some((satu) => getAkses(field, satu) === undefined)
  })
  const hilang = Object.keys(BAWAAN).filter((baris) => !daftar.some(({ kunci }) => kunci === baris))
  return [...liar, ...[...tanpaField, ...hilang].map((baris) => `${baris} has a row and no field`)]
}

function findAturan(kunci: string, field: FlattenedField): AturanField | undefined {
  if (Object.hasOwn(BAWAAN, kunci)) return BAWAAN[kunci]
  const read = getAkses(field, 'read')
  const isTertutup = ('hidden' in field && field.hidden === true) || (read !== undefined && isPenolakan(read))
  return isTertutup ? TERTUTUP : undefined
}

function listField(
  daftar: readonly FlattenedField[],
  awal: string,
): { kunci: string; field: FlattenedField }[] {
  return daftar.flatMap((field) => {
    const kunci = `${awal}.${field.name}`
    const blok = field.type === 'blocks' ? field.blocks.flatMap((satu) => satu.flattenedFields) : []
    const anak = 'flattenedFields' in field ? field.flattenedFields : blok
    return [{ kunci, field }, ...listField(anak, kunci)]
  })
}

const getAkses = (field: FlattenedField, operasi: (typeof OPERASI_FIELD)[number]): FieldAccess | undefined =>
  'access' in field ? field.access?.[operasi] : undefined

/** No access of its own, or one that says no to whoever asks for whatever. */
function isPenolakan(akses: FieldAccess | undefined): boolean {
  if (akses === undefined) return true
  const orang = {
    id: 'x',
    doc: { id: 'x' },
    data: {},
    siblingData: {},
    req: { user: { id: 'x' }, context: {} },
  }
  try {
    return [{}, orang].every((satu) => akses(satu as never) === false)
  } catch {
    // It looks at who asks: a rule of its own.
    return false
  }
}
