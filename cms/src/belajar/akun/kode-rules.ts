/** Printed one-time codes: who may issue one, for whom, and whether one still opens. Pure. */
import type { PeranAktif } from '../../akses/peran.ts'
import { toBaku } from '../../dasar/baku.ts'
import { hasAngka, toNamaRapi } from '../../dasar/nama-orang.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'

export const MASA_KODE_HARI = 14
/** Names of one sheet: a large class, and what a printer gives out at once. */
export const MAX_NAMA_LEMBAR = 60
const PENERBIT_PROVINSI: readonly string[] = ['tutor', 'admin-provinsi']

export type Sasaran = {
  /** The village the learner belongs to; null for nobody's. */
  desa: string | null
  /** An account whose password is to be set anew: whether it holds the learner's role alone. Null for a new one. */
  hanyaPeserta: boolean | null
}
export type TolakanKode = 'BUKAN_WEWENANG' | 'DESA_LAIN' | 'BUKAN_PESERTA'

const listDesaSendiri = (peran: readonly PeranAktif[]): string[] =>
  peran.filter((satu) => satu.peran === 'operator-desa').map(({ wilayahId }) => wilayahId)
export const isPenerbitProvinsi = (peran: readonly PeranAktif[]): boolean =>
  peran.some((satu) => PENERBIT_PROVINSI.includes(satu.peran))
export const canTerbitkanKode = (peran: readonly PeranAktif[]): boolean =>
  isPenerbitProvinsi(peran) || listDesaSendiri(peran).length > 0

/** `isDariDesa`: the village itself says who it is, and not somebody above it for the village. */
export type KodeBoleh = { desa: string | null; isDariDesa: boolean }

/**
 * An operator helps the own village; tutors and the province help everybody. Nobody opens an officer's account. An
 * account that is not there (null), an officer's and one of elsewhere are refused alike: nobody learns who has one.
 */
export function checkTerbitkanKode(
  peran: readonly PeranAktif[],
  sasaran: Sasaran | null,
): Result<KodeBoleh, TolakanKode> {
  if (!canTerbitkanKode(peran)) return toRefusal('BUKAN_WEWENANG')
  if (sasaran === null || sasaran.hanyaPeserta === false) return toRefusal('BUKAN_PESERTA')
  const desaSendiri = listDesaSendiri(peran)
  const isAkun = sasaran.hanyaPeserta !== null
  // Who serves one village need not say which; a lost password is that of a learner of the own village.
  const desa = sasaran.desa ?? (isAkun || isPenerbitProvinsi(peran) ? null : (desaSendiri[0] ?? null))
  const isDariDesa = desa !== null && desaSendiri.includes(desa)
  if (isPenerbitProvinsi(peran) || isDariDesa) return toOk({ desa, isDariDesa })
  return toRefusal(isAkun ? 'BUKAN_PESERTA' : 'DESA_LAIN')
}

const NAMA_TERPENDEK = 2
const NAMA_TERPANJANG = 120
export type TolakanLembar = 'NAMA_KOSONG' | 'TERLALU_BANYAK' | 'NAMA_SALAH' | 'NAMA_BERANGKA'
export type SalahLembar = { kode: TolakanLembar; nama: string[] }
export type NamaLembar = { daftar: string[]; kembar: string[] }

/** Names of a class, one a line as they are pasted: each once, and those that stood there twice are told. */
export function parseNamaLembar(teks: string): Result<NamaLembar, SalahLembar> {
  const semua = teks
    .split(/\r?\n/)
    .map(toNamaRapi)
    .filter((satu) => satu !== '')
  const salah = semua.filter((satu) => satu.length < NAMA_TERPENDEK || satu.length > NAMA_TERPANJANG)
  const milik = Map.groupBy(semua, toBaku)
  const daftar = [...milik.values()].flatMap(([nama]) => nama ?? [])
  if (daftar.length === 0) return toRefusal({ kode: 'NAMA_KOSONG', nama: [] })
  if (salah.length > 0) return toRefusal({ kode: 'NAMA_SALAH', nama: salah })
  const berangka = daftar.filter(hasAngka)
  if (berangka.length > 0) return toRefusal({ kode: 'NAMA_BERANGKA', nama: berangka })
  if (daftar.length > MAX_NAMA_LEMBAR) return toRefusal({ kode: 'TERLALU_BANYAK', nama: [] })
  return toOk({ daftar, kembar: daftar.filter((satu) => (milik.get(toBaku(satu)) ?? []).length > 1) })
}

export type KodeTersimpan = { berlakuSampai: Date; dipakai: Date | null }

/** Used, run out and never made: the same answer, so that guessing teaches nothing. */
export const isKodeBerlaku = (kode: KodeTersimpan | null, now: Date): boolean =>
  kode !== null && kode.dipakai === null && now < kode.berlakuSampai
