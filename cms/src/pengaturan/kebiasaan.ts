/**
 * Days of the budget year that are kept by habit: no article for them has been found, so each kabupaten says whether they
 * count and when. Whatever a regulation dates stands with the calendar itself.
 */
export const KODE_KEBIASAAN = ['rak', 'lapor-penjabaran', 'dpa-serah', 'dpa-setuju', 'tutup-buku'] as const
export type KodeKebiasaan = (typeof KODE_KEBIASAAN)[number]

/** `batas`: `MM-DD` of the budget year, or working days after the step before. */
export type Kebiasaan = Readonly<Record<KodeKebiasaan, { isDipakai: boolean; batas: string }>>

export const KEBIASAAN_AWAL: Kebiasaan = {
  rak: { isDipakai: true, batas: '01-31' },
  'lapor-penjabaran': { isDipakai: true, batas: '7' },
  'dpa-serah': { isDipakai: true, batas: '6' },
  'dpa-setuju': { isDipakai: true, batas: '15' },
  'tutup-buku': { isDipakai: true, batas: '12-31' },
}

/** Field of the settings for each, inside the group `kalender`; `_batas` and `_dipakai` are its columns. */
export const FIELD_KEBIASAAN: Readonly<Record<KodeKebiasaan, string>> = {
  rak: 'rak',
  'lapor-penjabaran': 'laporPenjabaran',
  'dpa-serah': 'dpaSerah',
  'dpa-setuju': 'dpaSetuju',
  'tutup-buku': 'tutupBuku',
}

export type BarisKebiasaan = Partial<
  Record<KodeKebiasaan, { dipakai: boolean | null; batas: string | number | null }>
>

/** What a kabupaten has set, and where it said nothing what holds from the start. */
export function toKebiasaan(diatur: BarisKebiasaan | null): Kebiasaan {
  const entri = KODE_KEBIASAAN.map((kode) => {
    const [awal, milik] = [KEBIASAAN_AWAL[kode], diatur?.[kode]]
    return [kode, { isDipakai: milik?.dipakai ?? awal.isDipakai, batas: String(milik?.batas ?? awal.batas) }]
  })
  return Object.fromEntries(entri) as Kebiasaan
}
