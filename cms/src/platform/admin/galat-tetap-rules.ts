/** Reasons at the fields of a form, and which of them went away although nobody typed. Pure. */
type Isian = { valid?: boolean; errorMessage?: string }
type DaftarIsian = Readonly<Record<string, Isian>>

/** By path of the field. */
export const listGalat = (fields: DaftarIsian): [path: string, message: string][] =>
  Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
    valid === false && errorMessage !== undefined && errorMessage !== '' ? [[path, errorMessage]] : [],
  )

/** Of a field that is no longer in the form nothing is said. */
export const listGalatHilang = (
  semula: ReadonlyMap<string, string>,
  fields: DaftarIsian,
): { path: string; message: string }[] =>
  [...semula].flatMap(([path, message]) =>
    fields[path] !== undefined && fields[path].valid !== false ? [{ path, message }] : [],
  )
