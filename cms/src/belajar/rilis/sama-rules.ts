/** Whether two pieces of a course say the same; the database keeps the keys of what it stores in an order of its own. Pure. */
export const isSama = (satu: unknown, lain: unknown): boolean =>
  JSON.stringify(toTerurut(satu)) === JSON.stringify(toTerurut(lain))

/** Ids of rows, empty fields and the order of keys are no change. */
function toTerurut(isi: unknown): unknown {
  if (Array.isArray(isi)) return isi.map(toTerurut)
  if (typeof isi !== 'object' || isi === null) return isi
  return Object.fromEntries(
    Object.entries(isi)
      .filter(([kunci, nilai]) => kunci !== 'id' && nilai !== null && nilai !== undefined && nilai !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kunci, nilai]) => [kunci, toTerurut(nilai)]),
  )
}
