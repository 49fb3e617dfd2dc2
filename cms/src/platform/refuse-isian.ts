import { type CollectionSlug, type FlattenedField, type PayloadRequest, ValidationError } from 'payload'

type SalahIsian = { path: string; message: string; label?: string }
type Label = NonNullable<ValidationError['data']['errors'][number]['label']>

/** Refuses what was typed: each reason at its field, and the field named as the form calls it. */
export function refuseIsian(
  req: PayloadRequest,
  collection: CollectionSlug,
  daftar: readonly SalahIsian[],
): never {
  const { flattenedFields } = req.payload.collections[collection].config
  const errors = daftar.map((salah) => {
    const label = salah.label ?? findLabel(flattenedFields, salah.path.split('.'))
    return label === undefined ? salah : { ...salah, label }
  })
  throw new ValidationError({ collection, errors, req }, req.t)
}

/** `daftarTempat.0.dusun`: numbers count rows and name no field. */
function findLabel(fields: readonly FlattenedField[], [nama, ...sisa]: readonly string[]): Label | undefined {
  const field = fields.find((satu) => satu.name === nama)
  if (field === undefined) return undefined
  const dalam = sisa.filter((bagian) => !/^\d+$/.test(bagian))
  if (dalam.length > 0)
    return 'flattenedFields' in field ? findLabel(field.flattenedFields, dalam) : undefined
  return 'label' in field && field.label !== false ? (field.label as Label | undefined) : undefined
}
