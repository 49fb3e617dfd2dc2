/** Which villages the page of announcements shows, as its address says: year, area, and a duty they lack. Pure. */
import { ALAMAT_KETERBUKAAN, LABEL_KEWAJIBAN } from 'cms/contract/keterbukaan'
import { KEWAJIBAN, type KodeKewajiban } from 'cms/dasar/keterbukaan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import type { BarisKeterbukaan } from '../publik/keterbukaan.ts'
import { TEKS_KETERBUKAAN as T } from '../teks/keterbukaan.ts'

/** `kecamatan`: its code. `belum`: only villages that have not announced this although its day has come. */
export type SaringanKeterbukaan = {
  tahun: number
  kabupaten: string | null
  kecamatan: string | null
  belum: KodeKewajiban | null
}
export type Pilihan = { nilai: string; label: string; isDipilih: boolean }

/** What is owed in every year; a change of the budget is announced where there is one. */
const KEWAJIBAN_BERTENGGAT = KEWAJIBAN.filter(({ tenggat }) => tenggat !== null)

/** Null for a value that no form of ours sends. */
export function parseSaringanKeterbukaan(
  kueri: URLSearchParams,
  hariIni: string,
): SaringanKeterbukaan | null {
  const ambil = (nama: string): string | null => kueri.get(nama) || null
  const tertulis = ambil('tahun') ?? hariIni.slice(0, 4)
  const tahun = /^\d{4}$/.test(tertulis) ? Number(tertulis) : Number.NaN
  const [kecamatan, dicari] = [ambil('kecamatan'), ambil('belum')]
  const belum = KEWAJIBAN_BERTENGGAT.find(({ kode }) => kode === dicari)?.kode ?? null
  if (!isTahunAnggaran(tahun) || (dicari !== null && belum === null)) return null
  if (kecamatan !== null && !/^\d{2}\.\d{2}\.\d{2}$/.test(kecamatan)) return null
  return { tahun, kabupaten: ambil('kabupaten'), kecamatan, belum }
}

/**
 * Null for an area that has no village here: anybody could invent such. A kecamatan that was chosen before another kabupaten
 * is one no longer.
 */
export function findSaringanBerlaku(
  baris: readonly BarisKeterbukaan[],
  saringan: SaringanKeterbukaan,
): SaringanKeterbukaan | null {
  const { kabupaten, kecamatan } = saringan
  const milik = kabupaten === null ? [] : baris.filter((satu) => satu.kabupaten.slug === kabupaten)
  if (kabupaten !== null && milik.length === 0) return null
  if (kecamatan !== null && !baris.some((satu) => getKecamatan(satu) === kecamatan)) return null
  const isDiDalam = milik.some((satu) => getKecamatan(satu) === kecamatan)
  return { ...saringan, kecamatan: isDiDalam ? kecamatan : null }
}

/** The first eight signs of the code of a village. */
const getKecamatan = ({ kode }: Pick<BarisKeterbukaan, 'kode'>): string => kode.slice(0, 8)

export const isDiWilayah = (satu: BarisKeterbukaan, { kabupaten, kecamatan }: SaringanKeterbukaan): boolean =>
  (kabupaten === null || satu.kabupaten.slug === kabupaten) &&
  (kecamatan === null || getKecamatan(satu) === kecamatan)

const toKueri = ({ kabupaten, kecamatan, belum }: SaringanKeterbukaan): Record<string, string> => ({
  ...(kabupaten === null ? {} : { kabupaten }),
  ...(kecamatan === null ? {} : { kecamatan }),
  ...(belum === null ? {} : { belum }),
})

/** The file holds what the page shows. */
export const toAlamatBerkas = (saringan: SaringanKeterbukaan, akhiran: string): string =>
  `${ALAMAT_KETERBUKAAN}${akhiran}?${new URLSearchParams({ tahun: String(saringan.tahun), ...toKueri(saringan) })}`

/** The address of the page; the running year goes without saying. */
export function toJalurKeterbukaan(saringan: SaringanKeterbukaan, kini: number): string {
  const { tahun } = saringan
  const kueri = new URLSearchParams({
    ...toKueri(saringan),
    ...(tahun === kini ? {} : { tahun: String(tahun) }),
  })
  return kueri.size === 0 ? ALAMAT_KETERBUKAAN : `${ALAMAT_KETERBUKAAN}?${kueri}`
}

export type PilihanSaringan = {
  tahun: Pilihan[]
  kabupaten: Pilihan[]
  /** Of the kabupaten that is chosen; empty before one is. */
  kecamatan: Pilihan[]
  belum: Pilihan[]
}

export function toPilihanSaringan(
  baris: readonly BarisKeterbukaan[],
  { tahun, kabupaten, kecamatan, belum }: SaringanKeterbukaan,
  hariIni: string,
): PilihanSaringan {
  const daftarTahun = new Set([tahun, Number(hariIni.slice(0, 4)), ...baris.flatMap((satu) => satu.tahun)])
  const milik = baris.filter((satu) => satu.kabupaten.slug === kabupaten)
  const toPilihan = (nilai: string, label: string, dipilih: string | null): Pilihan => ({
    nilai,
    label,
    isDipilih: nilai === (dipilih ?? ''),
  })
  const toDaftar = (daftar: Iterable<readonly [string, string]>, semua: string, dipilih: string | null) => [
    toPilihan('', semua, dipilih),
    ...[...daftar].map(([nilai, label]) => toPilihan(nilai, label, dipilih)),
  ]
  const daftarKecamatan = new Map(milik.map((satu) => [getKecamatan(satu), satu.kecamatan]))
  return {
    tahun: [...daftarTahun]
      .sort((a, b) => b - a)
      .map((satu) => toPilihan(String(satu), String(satu), String(tahun))),
    kabupaten: toDaftar(
      new Map(baris.map((satu) => [satu.kabupaten.slug, satu.kabupaten.nama])),
      T.semua,
      kabupaten,
    ),
    kecamatan: daftarKecamatan.size === 0 ? [] : toDaftar(daftarKecamatan, T.semua, kecamatan),
    belum: toDaftar(
      KEWAJIBAN_BERTENGGAT.map(({ kode }) => [kode, LABEL_KEWAJIBAN[kode]] as const),
      T.semuaDesaSaring,
      belum,
    ),
  }
}
