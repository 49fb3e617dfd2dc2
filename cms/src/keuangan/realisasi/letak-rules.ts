/**
 * Where amounts of records and reports stand on the lines of a budget that may be another version than theirs: no sen is
 * lost, none is guessed, and none of a named source shows as another's. Pure.
 */
import type { Sen } from '../../dasar/rupiah.ts'
import type { BarisApbdes } from '../apbdes/baris.ts'
import { getSumber } from '../apbdes/sumber-rules.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import { type CatatanRealisasi, getSumberCatatan, isUang, type KunciBaris, toKunciBaris } from './catatan.ts'
import { addIndeks, type IndeksKode, listAtas } from './indeks-kode.ts'

/** Lines with their realisation; `luar` stands beside each line: how much of it never was in the village's cash. */
export type Terpakai = { rincian: BarisApbdes[]; luar: Sen[] }

/** Parts that are reported apart: as long as nobody has told of any of one, nothing is known of it. */
const BAGIAN = ['4', '5', '6.1.1', '6.1', '6.2'] as const
const getBagian = (kodeRekening: string): string =>
  BAGIAN.find((satu) => isKodeAtas(satu, kodeRekening)) ?? kodeRekening

/**
 * Puts records on the lines of a budget. A record whose line a later version no longer has goes to the line above it, or
 * to one of its own without a budget, also where its line was split. Money paid straight from the state account counts as
 * received as well, where revenue is recorded at all, so that the leftover in the village's cash stays what it is.
 */
export function calculateTerpakai(
  rincian: readonly BarisApbdes[],
  catatan: readonly CatatanRealisasi[],
): Terpakai {
  const uang = catatan.filter(isUang)
  const hasil = createHasil(rincian, uang)
  const isPendapatanDicatat = uang.some(({ kodeRekening }) => getBagian(kodeRekening) === '4')
  for (const satu of uang) {
    addJumlah(hasil, satu, satu.jumlah)
    if (satu.luarRekening && isPendapatanDicatat)
      addJumlah(hasil, toKunciPendapatan(hasil, satu), satu.jumlah)
  }
  return addLuar(toTerpakai(hasil), uang)
}

/**
 * The same for the lines of a report or file, whose figures stand beside a budget that was changed since, or goes deeper.
 * What a report does not tell, or tells of several lines together, stays unknown on each.
 */
export function calculateDilaporkan(
  rincian: readonly BarisApbdes[],
  laporan: readonly BarisApbdes[],
): Terpakai {
  const tahu = laporan.flatMap(({ realisasi, uraian, ...satu }) =>
    realisasi === null ? [] : [{ ...satu, namaBaris: uraian, jumlah: realisasi }],
  )
  const hasil = createHasil(rincian, tahu)
  for (const satu of tahu) addJumlah(hasil, satu, satu.jumlah)
  const bersama = hasil.daftar.slice(rincian.length).map(({ baris }) => baris)
  const takTahu = createIndeks([
    ...laporan.filter((baris) => baris.realisasi === null && !isPembiayaanDijumlah(laporan, baris)),
    ...bersama.filter(({ kodeRekening }) => !isKodeAtas('6', kodeRekening)),
  ])
  for (const { baris, isDiisi } of hasil.daftar.slice(0, rincian.length))
    if (!isDiisi && listAtas(takTahu, baris).some((atas) => isSumberCocok(baris, atas.sumberDana)))
      baris.realisasi = null
  return toTerpakai(hasil)
}

function createIndeks(daftar: readonly BarisApbdes[]): IndeksKode<BarisApbdes> {
  const indeks: IndeksKode<BarisApbdes> = new Map()
  for (const baris of daftar) addIndeks(indeks, baris, baris)
  return indeks
}

/** Financing that is told as one sum is known, of whatever lines it is made. */
const isPembiayaanDijumlah = (laporan: readonly BarisApbdes[], { kodeRekening }: BarisApbdes): boolean =>
  laporan.some(
    ({ kodeRekening: atas, realisasi }) =>
      realisasi !== null && /^6(\.\d)?$/.test(atas) && isKodeAtas(atas, kodeRekening),
  )

/**
 * What marked records say of lines that have their realisation: how much of it did not pass the village's cash. It adds
 * nothing, and says nothing of a line that is not there. The revenue that it came as is planned past the cash as well.
 */
export function addLuar({ rincian, luar }: Terpakai, catatan: readonly CatatanRealisasi[]): Terpakai {
  const hasil = toHasil(rincian.map((baris, nomor) => ({ baris, luar: luar[nomor] ?? 0n, isDiisi: true })))
  for (const satu of catatan.filter((ini) => isUang(ini) && ini.luarRekening))
    for (const kunci of [satu, toKunciPendapatan(hasil, satu)]) {
      const tujuan = findBarisTujuan(hasil, kunci)
      if (tujuan !== undefined) tujuan.luar += satu.jumlah
    }
  return toTerpakai(hasil)
}

type Terisi = { baris: BarisApbdes; luar: Sen; isDiisi: boolean }
type Hasil = { daftar: Terisi[]; indeks: IndeksKode<Terisi> }

function toHasil(daftar: readonly Terisi[]): Hasil {
  const hasil: Hasil = { daftar: [], indeks: new Map() }
  for (const satu of daftar) addTerisi(hasil, satu)
  return hasil
}

function addTerisi({ daftar, indeks }: Hasil, satu: Terisi): void {
  daftar.push(satu)
  addIndeks(indeks, satu.baris, satu)
}

function createHasil(
  rincian: readonly BarisApbdes[],
  daftar: readonly Pick<KunciBaris, 'kodeRekening'>[],
): Hasil {
  const bagian = new Set(daftar.map(({ kodeRekening }) => getBagian(kodeRekening)))
  // Who tells all that came in as financing in one sum has told of last year's leftover, too.
  if (daftar.some(({ kodeRekening }) => kodeRekening === '6.1')) bagian.add('6.1.1')
  return toHasil(
    rincian.map((baris) => ({
      baris: { ...baris, realisasi: bagian.has(getBagian(baris.kodeRekening)) ? 0n : null },
      luar: 0n,
      isDiisi: false,
    })),
  )
}

const toTerpakai = ({ daftar }: Hasil): Terpakai => ({
  rincian: daftar.map(({ baris }) => baris),
  luar: daftar.map(({ luar }) => luar),
})

function addJumlah(hasil: Hasil, kunci: KunciBaris, jumlah: Sen): void {
  const ada = findBarisTujuan(hasil, kunci)
  if (ada === undefined && jumlah === 0n) return
  const tujuan = ada ?? createBarisTambahan(hasil, kunci)
  tujuan.baris.realisasi = (tujuan.baris.realisasi ?? 0n) + jumlah
  tujuan.isDiisi = true
}

/** The line that a record goes to, with all that is recorded there; null where the budget has none above it either. */
export const findBarisCatatan = (terpakai: Terpakai, kunci: KunciBaris): BarisApbdes | null =>
  findBarisTujuan(toHasil(terpakai.rincian.map((baris) => ({ baris, luar: 0n, isDiisi: true }))), kunci)
    ?.baris ?? null

/** A line of equal codes and source, else the nearest above. */
function findBarisTujuan({ indeks }: Hasil, kunci: KunciBaris): Terisi | undefined {
  const daftar = listAtas(indeks, kunci)
  const kunciBaris = toKunciBaris(kunci)
  const sama = daftar.filter(({ baris }) => toKunciBaris(baris) === kunciBaris)
  if (sama.length > 0) return pickSatu(sama, kunci)
  const atas = daftar.filter(({ baris }) => isSumberCocok(baris, kunci.sumberDana))
  const dalam = Math.max(...atas.map(({ baris }) => getKedalaman(baris)))
  const terdekat = atas.filter(({ baris }) => getKedalaman(baris) === dalam)
  const sesumber = terdekat.filter(({ baris }) => baris.sumberDana === kunci.sumberDana)
  return pickSatu(sesumber.length > 0 ? sesumber : terdekat, kunci)
}

/** Of several lines the one with the same words; of equal words the first, but none where they name several sources. */
function pickSatu(daftar: readonly Terisi[], { namaBaris }: KunciBaris): Terisi | undefined {
  if (daftar.length === 1) return daftar[0]
  const senama = daftar.filter(({ baris }) => baris.uraian === namaBaris)
  return new Set(senama.map(({ baris }) => baris.sumberDana)).size > 1 ? undefined : senama[0]
}

/** Money of a named source never goes to the line of another. */
const isSumberCocok = ({ sumberDana }: BarisApbdes, sumber: string | null): boolean =>
  sumberDana === sumber || isTakBernama(sumberDana) || isTakBernama(sumber)
const isTakBernama = (sumber: string | null): boolean => sumber === null || sumber === 'CAMPURAN'

const getKedalaman = ({ kodeKegiatan, kodeRekening }: BarisApbdes): number =>
  kodeKegiatan.length + kodeRekening.length

function createBarisTambahan(
  hasil: Hasil,
  { kodeKegiatan, kodeRekening, sumberDana, namaBaris }: KunciBaris,
): Terisi {
  const baris = { kodeKegiatan, kodeRekening, sumberDana, uraian: namaBaris, anggaran: 0n, realisasi: 0n }
  const baru: Terisi = { baris, luar: 0n, isDiisi: true }
  addTerisi(hasil, baru)
  return baru
}

/** Where money of this source comes in: the line of revenue that names it, else the account of the Dana Desa. */
function toKunciPendapatan(
  { daftar }: Hasil,
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
