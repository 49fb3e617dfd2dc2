/** Which officials of a village hold a certificate of the courses their office owes, and when. Pure. */
import type { Kompetensi, MasaKompetensi } from '../../contract/pemerintahan.ts'
import { toBaku } from '../../dasar/baku.ts'
import { compareTeks } from '../../dasar/urutan.ts'

/** In the register of officials, in office. */
export type Pejabat = { id: string; jabatan: string }
/** A course in publication that an office owes. */
export type KewajibanTerbit = { jabatan: string; kursus: string; slug: string; judul: string }
/**
 * One that holds, of somebody in the register (`perangkat`) or with a role in this village (`jabatan`), for the days on
 * which both the certificate and the role hold; `orang` is whose. `sampai` null: without an end.
 */
export type SertifikatPejabat = MasaKompetensi & {
  kursus: string
  orang: string
  perangkat: string | null
  jabatan: string | null
}

/** By course, in the order of titles; courses that no office of this village owes are left out. */
export function listKompetensi(
  pejabat: readonly Pejabat[],
  kewajiban: readonly KewajibanTerbit[],
  sertifikat: readonly SertifikatPejabat[],
): Kompetensi[] {
  const kursus = new Map(kewajiban.map((satu) => [satu.kursus, satu]))
  return [...kursus.values()]
    .toSorted((a, b) => a.judul.localeCompare(b.judul, 'id'))
    .flatMap(({ kursus: id, slug, judul }) => {
      const jabatan = new Set(
        kewajiban.filter((satu) => satu.kursus === id).map((satu) => toBaku(satu.jabatan)),
      )
      const wajib = pejabat.filter((satu) => jabatan.has(toBaku(satu.jabatan)))
      const milik = sertifikat.filter((satu) => satu.kursus === id)
      const perangkat = wajib.map((satu) => listMasa(satu, wajib, milik)).toSorted(compareMasa)
      return perangkat.length === 0 ? [] : [{ slug, judul, perangkat }]
    })
}

/** Of several officials in one office, the holder of a role counts for one alone. */
function listMasa(
  { id, jabatan }: Pejabat,
  wajib: readonly Pejabat[],
  milik: readonly SertifikatPejabat[],
): MasaKompetensi[] {
  const isSama = (lain: string | null) => lain !== null && toBaku(lain) === toBaku(jabatan)
  const sejabat = wajib.filter((satu) => isSama(satu.jabatan))
  const orang = [...new Set(milik.filter((satu) => isSama(satu.jabatan)).map((satu) => satu.orang))].sort()
  const isMilik = (satu: SertifikatPejabat): boolean =>
    satu.perangkat === id ||
    (isSama(satu.jabatan) && sejabat[orang.indexOf(satu.orang) % sejabat.length]?.id === id)
  return milik
    .filter(isMilik)
    .map(({ dari, sampai }) => ({ dari, sampai }))
    .filter(({ dari, sampai }) => sampai === null || dari <= sampai)
    .toSorted((a, b) => compareTeks(toKunci(a), toKunci(b)))
}

/** Not in the order of the register: which official it is stays unsaid. */
const compareMasa = (a: readonly MasaKompetensi[], b: readonly MasaKompetensi[]): number =>
  compareTeks(a.map(toKunci).join(), b.map(toKunci).join())
const toKunci = ({ dari, sampai }: MasaKompetensi): string => `${dari}/${sampai ?? ''}`
