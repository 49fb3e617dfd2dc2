/** Rows of a print as they stand: code, name and amounts of each, by the columns of its head. Pure. */
import type { Rekaman } from '../../platform/tabel-berkas.ts'
import { parseSumberDana } from '../parameter/sumber-dana.ts'
import { isBarisLanjutanKepala, type KolomCetakan, toKunciBaris } from './cetakan-kepala.ts'
import { type KodeBaris, LETAK_AWAL, type Letak, toKodeBaris, toKodeBarisLama } from './cetakan-kode.ts'

/** How the rows of a print are read. Older ones name the source among the remarks; whatever else stands there is none. */
type Cara = { toKode: typeof toKodeBaris; toSumber: (keterangan: string) => string }
export const CARA_BARU: Cara = { toKode: toKodeBaris, toSumber: () => '' }
export const CARA_LAMA: Cara = {
  toKode: (sel, uraian, letak) => ({ kode: toKodeBarisLama(sel, uraian), letak }),
  toSumber: (keterangan) => (parseSumberDana(keterangan)?.isDikenal === true ? keterangan : ''),
}
export type Terbaca = {
  nomor: number
  kode: KodeBaris | null
  isKodeRusak: boolean
  /** The cell of the code as it is printed, for the refusal. */
  kodeTertulis: string
  uraian: string
  sumber: string
  anggaran: string
  realisasi: string | undefined
  semula: string
  selisih: string
  volume: string
  satuan: string
  harga: string
  isKepalaUlang: boolean
}

export function readBaris(
  tabel: readonly Rekaman[],
  kolom: KolomCetakan,
  kunci: ReadonlySet<string>,
  { toKode, toSumber }: Cara,
): Terbaca[] {
  let letak: Letak = LETAK_AWAL
  return tabel.map(({ record, nomor, isAwal }) => {
    if (isAwal === true) letak = LETAK_AWAL
    const ambil = (i: number | null): string => (i === null ? '' : (record[i] ?? '').trim())
    const isKepalaUlang = kunci.has(toKunciBaris(record)) || isBarisLanjutanKepala(record)
    const sel = kolom.kode.map((i) => record[i] ?? '')
    const uraian = ambil(kolom.uraian)
    const hasil = isKepalaUlang ? { kode: null, letak } : toKode(sel, uraian, letak)
    letak = hasil.letak
    const kodeTertulis = sel
      .filter((satu) => satu.trim() !== '')
      .join(' ')
      .trim()
    return {
      nomor,
      kode: hasil.kode,
      isKodeRusak: hasil.kode === null && /^[\d[]/.test(kodeTertulis),
      kodeTertulis,
      // A total is often printed over the columns of the code.
      uraian: uraian === '' && hasil.kode === null ? kodeTertulis : uraian,
      sumber: kolom.sumber === null ? toSumber(ambil(kolom.keterangan)) : ambil(kolom.sumber),
      anggaran: ambil(kolom.anggaran),
      realisasi: kolom.realisasi === null ? undefined : ambil(kolom.realisasi),
      semula: ambil(kolom.semula),
      selisih: ambil(kolom.selisih),
      volume: ambil(kolom.volume),
      satuan: ambil(kolom.satuan),
      harga: ambil(kolom.harga),
      isKepalaUlang,
    }
  })
}

/** Read as of two trees, revenue of an old print stands in the first bidang, and none or a stray row in its own account. */
export function isCetakanLama(daftar: readonly Terbaca[]): boolean {
  const salahTempat = daftar.filter(
    ({ kode, uraian }) => /^01(\.|$)/.test(kode?.kegiatan ?? '') && /\bpendapatan\b/i.test(uraian),
  )
  const pendapatan = daftar.filter(({ kode }) => /^4(\.|$)/.test(kode?.rekening ?? ''))
  return salahTempat.length > 0 && pendapatan.length <= salahTempat.length
}
