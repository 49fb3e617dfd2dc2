/** The number under which the manual explains a check; other codes are for programs and say nothing to people. */
export const isKodePemeriksaan = (kode: string): boolean => /^K\d{2}$/.test(kode)
