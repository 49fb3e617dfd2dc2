/**
 * How approved records become the realisation of a budget, and when they do not. Figures of a file and records of the
 * same year tell of the same money, so they are never added: one of them is taken (decision 0033). Pure.
 */
import type { SumberRealisasi } from '../../contract/apbdes.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { ATURAN_FASE, type Fase } from '../apbdes/fase.ts'
import { getSumber } from '../apbdes/sumber-rules.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { type CatatanRealisasi, getSumberCatatan, isUang, type KunciBaris, toKunciBaris } from './catatan.ts'

/** A version that stands, in the order of the year, and whether its own lines report a realisation. */
export type VersiTercatat = { fase: Fase; hasRealisasi: boolean }

const isAnggaran = (fase: Fase): boolean => fase === 'awal' || ATURAN_FASE[fase].isBerulang

/**
 * Which figures are the realisation of the year. The account of the year closes it; a budget whose file brought its
 * realisation keeps that; records come before the report of the first half, which they have gone past.
 */
export function getSumberRealisasi(daftar: readonly VersiTercatat[], hasCatatan: boolean): SumberRealisasi {
  if (daftar.some(({ fase }) => fase === 'realisasi-akhir')) return 'laporan-akhir'
  if (daftar.findLast(({ fase }) => isAnggaran(fase))?.hasRealisasi === true) return 'impor'
  if (hasCatatan && daftar.some(({ fase }) => isAnggaran(fase))) return 'catatan'
  return daftar.some(({ fase }) => fase === 'realisasi-semester-1') ? 'laporan-semester-1' : 'tidak-ada'
}

/** The version that the page of a year shows: the last one, or with records the budget that they are records of. */
export function findVersiTampil<Satu extends VersiTercatat>(
  daftar: readonly Satu[],
  sumber: SumberRealisasi,
): Satu | undefined {
  return sumber === 'catatan' ? daftar.findLast(({ fase }) => isAnggaran(fase)) : daftar.at(-1)
}

/** Lines with their realisation; `luar` stands beside each line: how much of it never was in the village's cash. */
export type Terpakai = { rincian: BarisApbdes[]; luar: Sen[] }

/** Parts that are reported apart: as long as nobody has recorded any of one, nothing is known of it. */
const BAGIAN = ['4', '5', '6.1.1', '6.1', '6.2'] as const
const getBagian = (kodeRekening: string) => BAGIAN.find((satu) => isKodeAtas(satu, kodeRekening)) ?? '5'

/**
 * Puts records on the lines of a budget. A record whose line a later version no longer has goes to the line above it,
 * or to one of its own without a budget, also where its line was split: no sen is lost, and none is guessed. Money paid straight from the state account counts as received
 * as well, where revenue is recorded at all, so that the leftover in the village's cash stays what it is.
 */
export function calculateTerpakai(
  rincian: readonly BarisApbdes[],
  catatan: readonly CatatanRealisasi[],
): Terpakai {
  const uang = catatan.filter(isUang)
  const tercatat = new Set(uang.map(({ kodeRekening }) => getBagian(kodeRekening)))
  const hasil = rincian.map((baris) => ({
    baris: { ...baris, realisasi: tercatat.has(getBagian(baris.kodeRekening)) ? 0n : null },
    luar: 0n,
  }))
  const add = (kunci: KunciBaris, jumlah: Sen, luar: Sen): void => {
    const tujuan = findBarisTujuan(hasil, kunci) ?? createBarisTambahan(hasil, kunci)
    tujuan.baris.realisasi = (tujuan.baris.realisasi ?? 0n) + jumlah
    tujuan.luar += luar
  }
  for (const satu of uang) {
    add(satu, satu.jumlah, satu.luarRekening ? satu.jumlah : 0n)
    if (satu.luarRekening && tercatat.has('4')) add(toKunciPendapatan(hasil, satu), satu.jumlah, satu.jumlah)
  }
  return { rincian: hasil.map(({ baris }) => baris), luar: hasil.map(({ luar }) => luar) }
}

type Terisi = { baris: BarisApbdes; luar: Sen }

/** Equal codes and source; of several such lines the one with the same words, else none; else the nearest above. */
function findBarisTujuan(daftar: readonly Terisi[], kunci: KunciBaris): Terisi | undefined {
  const sama = daftar.filter(({ baris }) => toKunciBaris(baris) === toKunciBaris(kunci))
  if (sama.length === 1) return sama[0]
  if (sama.length > 1) return sama.find(({ baris }) => baris.uraian === kunci.namaBaris)
  return daftar
    .filter(({ baris }) => isBarisAtas(baris, kunci))
    .toSorted((a, b) => getKedalaman(b.baris) - getKedalaman(a.baris))[0]
}

const isBarisAtas = (atas: BarisApbdes, { kodeKegiatan, kodeRekening }: KunciBaris): boolean =>
  isKodeAtas(atas.kodeKegiatan, kodeKegiatan) && isKodeAtas(atas.kodeRekening, kodeRekening)

const getKedalaman = ({ kodeKegiatan, kodeRekening }: BarisApbdes): number =>
  kodeKegiatan.length + kodeRekening.length

function createBarisTambahan(
  daftar: Terisi[],
  { kodeKegiatan, kodeRekening, sumberDana, namaBaris }: KunciBaris,
): Terisi {
  const baris = { kodeKegiatan, kodeRekening, sumberDana, uraian: namaBaris, anggaran: 0n, realisasi: 0n }
  const baru: Terisi = { baris, luar: 0n }
  daftar.push(baru)
  return baru
}

/** Where money of this source comes in: the line of revenue that names it, else the account of the Dana Desa. */
function toKunciPendapatan(
  daftar: readonly Terisi[],
  satu: Pick<CatatanRealisasi, 'dibayarDari' | 'sumberDana' | 'tanggal'>,
): KunciBaris {
  const [sumber, tahun] = [getSumberCatatan(satu), Number(satu.tanggal.slice(0, 4))]
  const masuk = daftar.find(
    ({ baris }) => isKodeAtas('4', baris.kodeRekening) && getSumber(baris, tahun) === sumber,
  )
  return masuk === undefined
    ? { kodeKegiatan: '', kodeRekening: '4.2.1', sumberDana: sumber, namaBaris: NAMA_LANGSUNG }
    : { ...masuk.baris, namaBaris: masuk.baris.uraian }
}
const NAMA_LANGSUNG = 'Dibayar langsung dari kas negara'

/**
 * What of the planned budget passes the village's cash: the base of the shares that the law asks for. Lines of one account
 * and source are one amount: what did not pass the cash is taken from all of them.
 */
export function toDalamRekening({ rincian, luar }: Terpakai): BarisApbdes[] {
  const sisa = new Map<string, Sen>()
  for (const [nomor, baris] of rincian.entries()) {
    const kunci = toKunciBaris(baris)
    sisa.set(kunci, (sisa.get(kunci) ?? 0n) + (luar[nomor] ?? 0n))
  }
  return rincian.map((baris) => {
    const kunci = toKunciBaris(baris)
    const lewat = sisa.get(kunci) ?? 0n
    if (lewat <= 0n) return baris
    const diambil = min(lewat, baris.anggaran)
    sisa.set(kunci, lewat - diambil)
    return { ...baris, anggaran: baris.anggaran - diambil }
  })
}

const min = (a: Sen, b: Sen): Sen => (a < b ? a : b)

/** The line that a record goes to, with all that is recorded there; null where the budget has none above it either. */
export function findBarisCatatan(terpakai: Terpakai, kunci: KunciBaris): BarisApbdes | null {
  const daftar = terpakai.rincian.map((baris, nomor) => ({ baris, luar: terpakai.luar[nomor] ?? 0n }))
  return findBarisTujuan(daftar, kunci)?.baris ?? null
}
