/** What a budget is read and checked by in its year and kabupaten: the code lists, and the shares that it has to keep. Pure. */
import { type SusunanKode, TAHUN_TERAKHIR_KODE_LAMA } from '../../contract/kode-anggaran.ts'
import { toBaku } from '../../dasar/baku.ts'
import { type BarisBertahun, listBerlaku, type TempatAnggaran } from './berlaku-rules.ts'
import { getTingkatKode, isKodeLokal } from './kode.ts'
import { getSusunanKode } from './kode-lama.ts'
import type { AturanPersen } from './persentase.ts'

export const POHON_KODE = ['kegiatan', 'rekening'] as const
export type PohonKode = (typeof POHON_KODE)[number]
/** `5.2.1.90-99` names a whole range. */
export type KodeAnggaran = BarisBertahun & {
  pohon: PohonKode
  kode: string
  uraian: string
  dasarHukum: string
}

export type AcuanAnggaran = {
  tahun: number
  /** The list that the document is written in: names of lines bear its codes. */
  susunanKode: SusunanKode
  /** Official names by code. */
  kegiatan: ReadonlyMap<string, string>
  rekening: ReadonlyMap<string, string>
  persen: readonly AturanPersen[]
}

export function toAcuan(
  { kode, persen }: { kode: readonly KodeAnggaran[]; persen: readonly AturanPersen[] },
  tempat: TempatAnggaran,
): AcuanAnggaran {
  const berlaku = listBerlaku(kode, tempat, (satu) => `${satu.pohon} ${satu.kode}`)
  const toNama = (pohon: PohonKode) =>
    new Map(berlaku.filter((satu) => satu.pohon === pohon).map((satu) => [satu.kode, satu.uraian]))
  return {
    tahun: tempat.tahun,
    susunanKode: getSusunanKode([], tempat.tahun),
    kegiatan: toNama('kegiatan'),
    rekening: toNama('rekening'),
    // A newer row is told by its name. A kabupaten adds to what national law asks and loosens nothing.
    persen: listBerlaku(persen, tempat, (satu) => `${satu.kode} ${toBaku(satu.nama)} ${satu.kabupaten}`),
  }
}

type DaftarNama = Pick<AcuanAnggaran, 'kegiatan' | 'rekening'>

/** Official name of an activity; null when the list does not hold it. */
export const findNamaKegiatan = (acuan: DaftarNama, kode: string): string | null =>
  acuan.kegiatan.get(kode) ?? null

/** Official name of an account, a local objek 90 to 99 by its range at least; null when the list does not hold it. */
export function findNamaRekening({ rekening }: DaftarNama, kode: string): string | null {
  const jenis = /^(\d\.\d\.\d)\.9\d$/.exec(kode)?.[1]
  return rekening.get(kode) ?? (jenis === undefined ? null : (rekening.get(`${jenis}.90-99`) ?? null))
}

/** Whether an account is of the list; before 2019 a kabupaten divided each jenis as it liked. */
export const isRekeningDikenal = (acuan: AcuanAnggaran, kode: string): boolean =>
  findNamaRekening(acuan, kode) !== null ||
  (isTahunLama(acuan) && acuan.rekening.has(potong(kode, kode.startsWith('5') ? 2 : 3)))

/** Empty for revenue and financing; the kabupaten's own 90 to 99 of a sub bidang need no row. Before 2019 the list ends at bidang. */
export const isKegiatanDikenal = (acuan: AcuanAnggaran, kode: string): boolean =>
  kode === '' ||
  (isKodeLokal(kode) && acuan.kegiatan.has(potong(kode, 2))) ||
  acuan.kegiatan.has(kode) ||
  (isTahunLama(acuan) && /^\d{2}\.00(\.|$)/.test(kode) && acuan.kegiatan.has(potong(kode, 1)))

const isTahunLama = ({ tahun }: AcuanAnggaran): boolean => tahun <= TAHUN_TERAKHIR_KODE_LAMA
const potong = (kode: string, tingkat: number): string => kode.split('.').slice(0, tingkat).join('.')

/** The bidang of the list in order of code. */
export const listBidang = ({ kegiatan }: DaftarNama): [kode: string, nama: string][] =>
  [...kegiatan].filter(([kode]) => getTingkatKode(kode) === 1).sort(([a], [b]) => (a < b ? -1 : 1))

/** A heading printed in the document names what the lists do not: a local activity, or one from before 2019. */
export function addNamaTercetak<Acuan extends DaftarNama>(
  acuan: Acuan,
  tercetak: readonly { kodeKegiatan: string; kodeRekening: string; uraian: string }[],
): Acuan {
  const [kegiatan, rekening] = [new Map(acuan.kegiatan), new Map(acuan.rekening)]
  for (const { kodeKegiatan, kodeRekening, uraian } of tercetak) {
    const [daftar, kode] = kodeKegiatan === '' ? [rekening, kodeRekening] : [kegiatan, kodeKegiatan]
    const isJudul = kodeKegiatan === '' || kodeRekening === '5'
    if (isJudul && uraian !== '' && !daftar.has(kode)) daftar.set(kode, uraian)
  }
  return { ...acuan, kegiatan, rekening }
}
