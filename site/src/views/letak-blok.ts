/** Where the n-th block of a lesson stands in its page, counted from 1; the page and the phone both know it. Pure. */
export const getIdBlok = (nomor: number): string => `blok-${nomor}`
export const findNomorBlok = (id: string): number | null => {
  const [, nomor] = /^blok-([1-9]\d{0,3})$/.exec(id) ?? []
  return nomor === undefined ? null : Number(nomor)
}
