/** Totals of a budget, each derived once, from its lines. Legal source of the layout: Permendagri 20/2018, LRA. */
import type { Alasan } from '../../contract/galat.ts'
import { MAX_RUPIAH, type Sen } from '../../dasar/rupiah.ts'
import { type AcuanAnggaran, findNamaKegiatan, findNamaRekening, listBidang } from '../parameter/acuan.ts'
import { getTingkatKode, isKodeAtas } from '../parameter/kode.ts'
import { type BarisApbdes, calculateRealisasi } from './baris.ts'

/** Whole sen; `realisasi` null where no line below reports one. */
export type Jumlah = { anggaran: Sen; realisasi: Sen | null }
export type JumlahKode = Jumlah & { kode: string; uraian: string }
export type TingkatRincian = 'bidang' | 'kegiatan' | 'penuh'

export type RingkasanApbdes = {
  pendapatan: Jumlah
  belanja: Jumlah
  surplus: Jumlah
  penerimaanPembiayaan: Jumlah
  pengeluaranPembiayaan: Jumlah
  pembiayaanNetto: Jumlah
  silpa: Jumlah
}

/** K02 to K04: surplus = Σ4 − Σ5; netto = Σ6.1 − Σ6.2; SiLPA = surplus + netto. */
export function calculateRingkasan(rincian: readonly BarisApbdes[]): RingkasanApbdes {
  // Where realisation is reported a part without lines is zero; one with lines that none tells of is not known.
  const hasRealisasi = rincian.some(({ realisasi }) => realisasi !== null)
  const sum = (awalan: string): Jumlah => calculateBagian(rincian, awalan, hasRealisasi)
  const [pendapatan, belanja] = [sum('4'), sum('5')]
  const [penerimaanPembiayaan, pengeluaranPembiayaan] = [toTanpaSilpa(rincian, sum('6.1')), sum('6.2')]
  const surplus = calculateSelisih(pendapatan, belanja)
  const pembiayaanNetto = calculateSelisih(penerimaanPembiayaan, pengeluaranPembiayaan)
  const silpa = {
    anggaran: surplus.anggaran + pembiayaanNetto.anggaran,
    realisasi: addDiketahui(surplus.realisasi, pembiayaanNetto.realisasi),
  }
  return { pendapatan, belanja, surplus, penerimaanPembiayaan, pengeluaranPembiayaan, pembiayaanNetto, silpa }
}

/** As long as last year's leftover is planned and not recorded, what came in as financing, and what is left, is not known. */
const toTanpaSilpa = (rincian: readonly BarisApbdes[], penerimaan: Jumlah): Jumlah =>
  rincian.some(
    ({ kodeRekening, anggaran, realisasi }) =>
      isKodeAtas('6.1.1', kodeRekening) && anggaran !== 0n && realisasi === null,
  )
    ? { ...penerimaan, realisasi: null }
    : penerimaan

/** A total beyond what can be kept exactly as a number of rupiah; null where there is none. */
export function checkTerlaluBesar(ringkasan: RingkasanApbdes): Alasan | null {
  const batas = BigInt(MAX_RUPIAH) * 100n
  const isTerlaluBesar = Object.values(ringkasan).some(({ anggaran, realisasi }: Jumlah) =>
    [anggaran, realisasi ?? 0n].some((sen) => sen >= batas || sen <= -batas),
  )
  return isTerlaluBesar ? TERLALU_BESAR : null
}
const TERLALU_BESAR: Alasan = {
  kode: 'JUMLAH_TERLALU_BESAR',
  pesan: 'Jumlah anggaran ini mencapai 10 triliun rupiah. Periksa angka-angkanya.',
}

/** The bidang of the list in order, also those without money, and any other bidang that has some. */
export function calculateBidang(
  rincian: readonly BarisApbdes[],
  acuan: AcuanAnggaran,
): { kode: string; nama: string; jumlah: Jumlah }[] {
  const belanja = rincian.filter((baris) => isKodeAtas('5', baris.kodeRekening))
  const lain = belanja.map((baris) => baris.kodeKegiatan.slice(0, 2)).filter((kode) => kode !== '')
  const semua = new Map<string, string>(listBidang(acuan))
  for (const kode of lain) if (!semua.has(kode)) semua.set(kode, `Bidang ${kode}`)
  const hasRealisasi = rincian.some(({ realisasi }) => realisasi !== null)
  return [...semua].map(([kode, nama]) => ({
    kode,
    nama,
    jumlah: toJumlah(
      belanja.filter((baris) => isKodeAtas(kode, baris.kodeKegiatan)),
      hasRealisasi,
    ),
  }))
}

/** Sums of accounts at jenis level (`4.2.1`) below an akun, in order of code; zero rows are left out. */
export function calculatePerJenis(
  rincian: readonly BarisApbdes[],
  akun: '4' | '6',
  acuan: AcuanAnggaran,
): JumlahKode[] {
  const milik = rincian.filter((baris) => isKodeAtas(akun, baris.kodeRekening))
  const toJenis = ({ kodeRekening }: BarisApbdes): string => kodeRekening.split('.').slice(0, 3).join('.')
  return toKelompok(milik, toJenis, (kode) => findNamaRekening(acuan, kode))
}

/** Sums of kegiatan; empty for a budget that stops at bidang. */
export function calculatePerKegiatan(rincian: readonly BarisApbdes[], acuan: AcuanAnggaran): JumlahKode[] {
  const milik = rincian.filter((baris) => getTingkatKode(baris.kodeKegiatan) >= 3)
  return toKelompok(
    milik,
    (baris) => baris.kodeKegiatan.slice(0, 8),
    (kode) => findNamaKegiatan(acuan, kode),
  )
}

/**
 * How deep a budget goes: by bidang, by kegiatan, or kegiatan x rekening. What was spent beside the plan may be told deeper
 * than the plan is.
 */
export function getTingkatRincian(rincian: readonly BarisApbdes[]): TingkatRincian {
  const semua = rincian.filter((baris) => isKodeAtas('5', baris.kodeRekening))
  const rencana = semua.filter(({ anggaran }) => anggaran !== 0n)
  const belanja = rencana.length > 0 ? rencana : semua
  if (belanja.some((baris) => getTingkatKode(baris.kodeRekening) > 1)) return 'penuh'
  return belanja.some((baris) => getTingkatKode(baris.kodeKegiatan) >= 3) ? 'kegiatan' : 'bidang'
}

function calculateBagian(rincian: readonly BarisApbdes[], awalan: string, hasRealisasi: boolean): Jumlah {
  return toJumlah(
    rincian.filter((baris) => isKodeAtas(awalan, baris.kodeRekening)),
    hasRealisasi,
  )
}

function toJumlah(daftar: readonly BarisApbdes[], hasRealisasi: boolean): Jumlah {
  let anggaran: Sen = 0n
  let realisasi: Sen | null = hasRealisasi && daftar.length === 0 ? 0n : null
  for (const baris of daftar) {
    anggaran += baris.anggaran
    realisasi = calculateRealisasi(realisasi, baris.realisasi)
  }
  return { anggaran, realisasi }
}

function calculateSelisih(a: Jumlah, b: Jumlah): Jumlah {
  const realisasi = addDiketahui(a.realisasi, b.realisasi === null ? null : -b.realisasi)
  return { anggaran: a.anggaran - b.anggaran, realisasi }
}

/** Of what is not known in part nothing is known in whole. */
const addDiketahui = (a: Sen | null, b: Sen | null): Sen | null => (a === null || b === null ? null : a + b)

function toKelompok(
  daftar: readonly BarisApbdes[],
  toKode: (baris: BarisApbdes) => string,
  findNama: (kode: string) => string | null,
): JumlahKode[] {
  const kelompok = new Map<string, JumlahKode>()
  for (const baris of daftar) {
    const kode = toKode(baris)
    const lama = kelompok.get(kode) ?? {
      kode,
      uraian: findNama(kode) ?? baris.uraian,
      anggaran: 0n,
      realisasi: null,
    }
    kelompok.set(kode, {
      ...lama,
      anggaran: lama.anggaran + baris.anggaran,
      realisasi: calculateRealisasi(lama.realisasi, baris.realisasi),
    })
  }
  return [...kelompok.values()]
    .filter((jumlah) => jumlah.anggaran !== 0n || (jumlah.realisasi ?? 0n) !== 0n)
    .sort((a, b) => (a.kode < b.kode ? -1 : 1))
}
