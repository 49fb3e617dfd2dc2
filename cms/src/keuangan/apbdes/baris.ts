/** Lines and printed subtotals of a budget (decision 0007: a subtotal is compared, never added). */
import { formatKodeBaris, type SusunanKode } from '../../contract/kode-anggaran.ts'
import { calculateJumlah, type Sen } from '../../dasar/rupiah.ts'
import { type AcuanAnggaran, findNamaRekening } from '../parameter/acuan.ts'
import { listKodeAtas } from '../parameter/kode.ts'
import type { Rab } from './rab-rules.ts'

/** One row of a budget: empty `kodeKegiatan` for revenue and financing; amounts in whole sen. */
export type BarisApbdes = {
  kodeKegiatan: string
  kodeRekening: string
  uraian: string
  /** Code of the source; null = not known. */
  sumberDana: string | null
  anggaran: Sen
  /** null = not reported, which is not the same as zero. */
  realisasi: Sen | null
  /** What the amount is made of; left out where the budget does not say. */
  rab?: Rab
}

/** What lines plan together. */
export const sumAnggaran = (daftar: readonly BarisApbdes[]): Sen =>
  calculateJumlah(daftar.map(({ anggaran }) => anggaran))

/** A line by its codes, as the regulation writes them, and its words. */
export function formatNamaBaris(baris: BarisApbdes, susunan: SusunanKode, antara: string): string {
  const kode = formatKodeBaris(baris, susunan, antara)
  return baris.uraian === '' ? kode : `${kode} ${baris.uraian}`
}

/** Several lines of one account are not what the first of them is: together they bear the name of the account. */
export function toUraianBersama(daftar: readonly BarisApbdes[], acuan: AcuanAnggaran): string {
  const [pertama, ...lain] = daftar
  if (pertama === undefined) return ''
  const isSama = lain.every(({ uraian }) => uraian === pertama.uraian)
  return isSama ? pertama.uraian : (findNamaRekening(acuan, pertama.kodeRekening) ?? pertama.uraian)
}

export type SusunanApbdes = { rincian: BarisApbdes[]; jumlahTercetak: JumlahTercetak[] }
type JumlahAtas = Map<string, { anggaran: Sen; realisasi: Sen | null }>
export type JumlahTercetak = { baris: BarisApbdes; anggaran: Sen; realisasi: Sen | null }

/**
 * Tells lines from printed subtotals: row A stands above row B when each of its codes equals or begins
 * B's (an empty activity begins all) and one is shorter. A row that stands above none is a line. Each
 * subtotal comes with the sum of the lines below it.
 */
export function toSusunan(daftar: readonly BarisApbdes[]): SusunanApbdes {
  const [rincian, tercetak] = splitBaris(daftar)
  return { rincian, jumlahTercetak: tercetak.length === 0 ? [] : listJumlahTercetak(tercetak, rincian) }
}

/** What a budget adds up from: the sums that were printed with it are left out, and not worked out. */
export const listRincian = (daftar: readonly BarisApbdes[]): BarisApbdes[] => splitBaris(daftar)[0]

function splitBaris(daftar: readonly BarisApbdes[]): [rincian: BarisApbdes[], tercetak: BarisApbdes[]] {
  const atas = new Set<string>()
  for (const baris of daftar) {
    for (const kunci of listKunciAtas(baris)) atas.add(kunci)
  }
  const isAtas = (baris: BarisApbdes): boolean => atas.has(toKunci(baris.kodeKegiatan, baris.kodeRekening))
  return [daftar.filter((baris) => !isAtas(baris)), daftar.filter(isAtas)]
}

/** A subtotal printed once per source is compared with the lines of its source, a single one with all. */
function listJumlahTercetak(
  tercetak: readonly BarisApbdes[],
  rincian: readonly BarisApbdes[],
): JumlahTercetak[] {
  const semua = calculateJumlahAtas(rincian)
  const jumlahPerSumber = calculatePerSumber(rincian)
  const kali = new Map<string, number>()
  for (const { kodeKegiatan, kodeRekening } of tercetak) {
    const kunci = toKunci(kodeKegiatan, kodeRekening)
    kali.set(kunci, (kali.get(kunci) ?? 0) + 1)
  }
  return tercetak.map((baris) => {
    const kunci = toKunci(baris.kodeKegiatan, baris.kodeRekening)
    const isPerSumber = (kali.get(kunci) ?? 0) > 1 && baris.sumberDana !== null
    const jumlah = isPerSumber ? jumlahPerSumber.get(baris.sumberDana) : semua
    const netto = kunci === PEMBIAYAAN && jumlah !== undefined ? calculateNetto(jumlah) : null
    return { baris, ...(netto?.anggaran === baris.anggaran ? netto : (jumlah?.get(kunci) ?? NOL)) }
  })
}

/** At the head of financing some print what comes in less what goes out, and some both together. */
function calculateNetto(jumlah: JumlahAtas): { anggaran: Sen; realisasi: Sen | null } {
  const [masuk, keluar] = [jumlah.get(toKunci('', '6.1')) ?? NOL, jumlah.get(toKunci('', '6.2')) ?? NOL]
  return {
    anggaran: masuk.anggaran - keluar.anggaran,
    realisasi: calculateRealisasi(masuk.realisasi, keluar.realisasi === null ? null : -keluar.realisasi),
  }
}

/** Once per source, not once per subtotal: a long file has thousands of those. */
function calculatePerSumber(rincian: readonly BarisApbdes[]): Map<string | null, JumlahAtas> {
  const perSumber = Map.groupBy(rincian, ({ sumberDana }) => sumberDana)
  return new Map([...perSumber].map(([sumber, milik]) => [sumber, calculateJumlahAtas(milik)]))
}

/** Adds realisations: unknown as long as none is known. */
export function calculateRealisasi(a: Sen | null, b: Sen | null): Sen | null {
  if (a === null) return b
  return b === null ? a : a + b
}

const NOL = { anggaran: 0n, realisasi: null }
const PEMBIAYAAN = '|6'

const toKunci = (kodeKegiatan: string, kodeRekening: string): string => `${kodeKegiatan}|${kodeRekening}`

/** Keys of every pair of codes above a row, without the row's own. */
function listKunciAtas(baris: BarisApbdes): string[] {
  const sendiri = toKunci(baris.kodeKegiatan, baris.kodeRekening)
  return listKodeAtas(baris.kodeKegiatan, true)
    .flatMap((kegiatan) =>
      listKodeAtas(baris.kodeRekening, false).map((rekening) => toKunci(kegiatan, rekening)),
    )
    .filter((kunci) => kunci !== sendiri)
}

function calculateJumlahAtas(rincian: readonly BarisApbdes[]): JumlahAtas {
  const jumlah: JumlahAtas = new Map()
  for (const baris of rincian) {
    for (const kunci of listKunciAtas(baris)) {
      const lama = jumlah.get(kunci) ?? NOL
      jumlah.set(kunci, {
        anggaran: lama.anggaran + baris.anggaran,
        realisasi: calculateRealisasi(lama.realisasi, baris.realisasi),
      })
    }
  }
  return jumlah
}
