/** Whether a line names the Perdes that it stands on: a number of the regulation, not one that stands beside it. Pure. */

/** `Perdes 3/2024`, `Perdes 3 Tahun 2024`, `Perdes 5/PD/2024`: a bare number is one of a regulation by its year alone. */
const BERTAHUN =
  /(?:perdes|peraturan\s+desa)\s*:?\s*\d{1,4}\s*(?:\/|\b(?:tahun|thn|th)\b\.?)\s*(?:\w{1,20}\s*\/\s*){0,5}(?:19|20)\d{2}/i
/** `Peraturan Desa Danum Lestari Nomor 3`: other words may stand between, but no other part of the sentence. */
const BERNOMOR = /(?:perdes|peraturan\s+desa)[^,;]{0,80}?\b(?:nomor|no)\b\.?\s*:?\s*\d/i

export const isPerdesDisebut = (uraian: string): boolean => BERTAHUN.test(uraian) || BERNOMOR.test(uraian)
