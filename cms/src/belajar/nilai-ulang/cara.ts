/** The two ways to mark again; apart from the marker, which forms in the browser have no use for. */
export const CARA_NILAI_ULANG = ['kunci', 'semua'] as const
export type CaraNilaiUlang = (typeof CARA_NILAI_ULANG)[number]
export const LABEL_CARA: Readonly<Record<CaraNilaiUlang, string>> = {
  kunci: 'Kunci diperbaiki',
  semua: 'Semua mendapat nilai',
}
