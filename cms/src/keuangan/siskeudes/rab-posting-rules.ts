/**
 * The RAB of a posted budget: volume, unit and unit price of its rows. Taken where a line has them whole and they add up to
 * it, else the line stays as it is and the difference is told (decision 0069). Never from Ta_RABRinci, which is a draft. Pure.
 */
import type { Alasan } from '../../contract/galat.ts'
import { calculateJumlah, formatRupiah, MAX_RUPIAH, type Sen, toDecimalText } from '../../dasar/rupiah.ts'
import { MAX_BARIS } from '../apbdes/lembar/lembar-rules.ts'
import { calculateNilaiRab, isNilaiCocok, MAX_VOLUME, type Rab, toVolumeText } from '../apbdes/rab-rules.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import type { BarisTabel } from './dump-rules.ts'
import { getAnggaran } from './posting-rules.ts'

export type BarisPosting = BarisTabel<'Ta_AnggaranRinci'>
/** One line as it was put together; `terposting`: what Ta_Anggaran says of it, null where the file has no such table. */
export type LinePosting = {
  kegiatan: string
  rekening: string
  sumber: string
  anggaran: Sen
  rinci: readonly BarisPosting[]
  terposting: Sen | null
}
/** Cells of a line; `uraian` empty where its wording is not taken: it is then called by `nomor`. */
export type BagianRab = {
  uraian: string
  nomor: string
  volume: string
  satuan: string
  harga: string
  anggaran: Sen
}
export type HasilRab = { bagian: BagianRab[]; beda: string | null }

const TANPA: HasilRab = { bagian: [], beda: null }
/** A unit that is not known, or not written. */
const SATUAN_LAIN = 'satuan'

/** Of each line; none of any where together they are more than the sheet of a budget holds. */
export function listRab(daftar: readonly LinePosting[], posting: number): HasilRab[] {
  const hasil = daftar.map((line) => toRab(line, posting))
  if (!isTerlaluBanyak(hasil)) return hasil
  return hasil.map((satu) => (satu.bagian.length === 0 ? satu : { ...TANPA, beda: TERLALU_BANYAK }))
}

const isTerlaluBanyak = (hasil: readonly HasilRab[]): boolean =>
  hasil.reduce((jumlah, { bagian }) => jumlah + Math.max(1, bagian.length), 0) > MAX_BARIS
const TERLALU_BANYAK = `rincian satu desa lebih dari ${MAX_BARIS} baris`

/** A RAB is of spending by an activity; rows without money say nothing of it. */
function toRab({ kegiatan, rekening, anggaran, rinci, terposting }: LinePosting, posting: number): HasilRab {
  if (kegiatan === '' || !isKodeAtas('5', rekening)) return TANPA
  const isi = rinci.flatMap((baris) => toIsi(baris, posting))
  if (terposting !== null && terposting !== anggaran)
    return {
      ...TANPA,
      beda: `rinciannya ${formatRupiah(anggaran)}, di Ta_Anggaran ${formatRupiah(terposting)}`,
    }
  const utuh = isi.flatMap(({ rab, ...satu }) => (rab === null ? [] : [{ ...satu, rab }]))
  if (utuh.length < isi.length || utuh.length === 0) return TANPA
  const salah = utuh.filter((satu) => !isNilaiCocok(satu.rab, satu.anggaran))
  return salah.length > 0 ? { ...TANPA, beda: formatBeda(salah) } : { bagian: toBagian(utuh), beda: null }
}

function formatBeda(salah: readonly { rab: Rab; anggaran: Sen }[]): string {
  const [dihitung, tertulis] = [
    calculateJumlah(salah.map(({ rab }) => calculateNilaiRab(rab))),
    calculateJumlah(salah.map(({ anggaran }) => anggaran)),
  ]
  const apa = salah.length === 1 ? '' : ` ${salah.length} rinciannya`
  return `volume kali harga${apa} ${formatRupiah(dihitung)}, anggarannya ${formatRupiah(tertulis)}`
}

type Isi = { baris: BarisPosting; anggaran: Sen; rab: Rab | null }

function toIsi(baris: BarisPosting, posting: number): Isi[] {
  const anggaran = getAnggaran(baris, posting) ?? 0n
  if (anggaran === 0n) return []
  const [jumlah, harga] =
    posting > 2 ? [baris.JmlSatuanPAK, baris.HrgSatuanPAK] : [baris.JmlSatuan, baris.HrgSatuan]
  const [volume, sen] = [toBulat(jumlah, 1000, MAX_VOLUME), toBulat(harga, 100, MAX_RUPIAH)]
  const satuan = baris.Satuan === '' ? SATUAN_LAIN : baris.Satuan
  return [{ baris, anggaran, rab: volume === null || sen === null ? null : { volume, satuan, harga: sen } }]
}

/** A double in parts of one; null for what is missing, nought or less, too large, or finer than that. */
function toBulat(angka: number | null, per: number, batas: number): bigint | null {
  if (angka === null || angka <= 0 || angka >= batas) return null
  const bulat = Math.round(angka * per)
  return bulat > 0 && Math.abs(angka * per - bulat) < 1e-3 ? BigInt(bulat) : null
}

/** In the order of Siskeudes; of equal words the second and those after it are counted. */
function toBagian(daftar: readonly { baris: BarisPosting; anggaran: Sen; rab: Rab }[]): BagianRab[] {
  const urut = daftar.toSorted(({ baris: a }, { baris: b }) => compareNomor(a, b))
  const toNomor = createNomor(urut.map(({ baris }) => baris))
  const kali = new Map<string, number>()
  return urut.map(({ baris, anggaran, rab }, i) => {
    const ke = (kali.get(baris.Uraian) ?? 0) + 1
    kali.set(baris.Uraian, ke)
    return {
      uraian: baris.Uraian === '' || ke === 1 ? baris.Uraian : `${baris.Uraian} (${ke})`,
      nomor: daftar.length === 1 ? '' : toNomor(baris, i),
      volume: toVolumeText(rab).replace('.', ','),
      satuan: rab.satuan,
      harga: toDecimalText(rab.harga),
      anggaran,
    }
  })
}

const compareNomor = (a: BarisPosting, b: BarisPosting): number =>
  Number(a.Kd_SubRinci) - Number(b.Kd_SubRinci) || Number(a.No_Urut) - Number(b.No_Urut) || a.nomor - b.nomor

/** By the numbers of Siskeudes, which stay when a row before it goes; counted where they do not tell rows apart. */
function createNomor(daftar: readonly BarisPosting[]): (baris: BarisPosting, i: number) => string {
  const isSatuSub = new Set(daftar.map(({ Kd_SubRinci }) => Kd_SubRinci)).size === 1
  const tulis = ({ Kd_SubRinci, No_Urut }: BarisPosting): string =>
    (isSatuSub ? [No_Urut] : [Kd_SubRinci, No_Urut]).map((satu) => String(Number(satu))).join('.')
  const isBeda = new Set(daftar.map(tulis)).size === daftar.length && daftar.every(isBernomor)
  return (baris, i) => (isBeda ? tulis(baris) : String(i + 1))
}
const isBernomor = ({ No_Urut }: BarisPosting): boolean => /^\d+$/.test(No_Urut)

const CONTOH = 5

/** Which lines come without the RAB that the export has for them, and why. */
export function toCatatanRab(daftar: readonly LinePosting[], hasil: readonly HasilRab[]): Alasan[] {
  const beda = daftar.flatMap((line, i) => {
    const alasan = hasil[i]?.beda
    return alasan == null ? [] : [`${formatNama(line)} (${alasan})`]
  })
  if (beda.length === 0) return []
  const lain = beda.length > CONTOH ? `; dan ${beda.length - CONTOH} lagi` : ''
  return [
    {
      kode: 'RAB_TIDAK_DIAMBIL',
      pesan: `RAB ${beda.length} baris tidak diambil, jadi barisnya tanpa volume dan harga; jumlah anggarannya tetap: ${beda.slice(0, CONTOH).join('; ')}${lain}. Betulkan RAB-nya di Siskeudes, posting, lalu ekspor ulang.`,
    },
  ]
}

const formatNama = ({ kegiatan, rekening, sumber }: LinePosting): string =>
  [kegiatan, rekening, sumber].filter((satu) => satu !== '').join(' ')

/** How much of the spending is told with its RAB, for the officer; nothing where none is. */
export function formatTemuanRab(daftar: readonly LinePosting[], hasil: readonly HasilRab[]): string[] {
  const belanja = daftar.filter(({ rekening }) => isKodeAtas('5', rekening)).length
  const dirinci = hasil.filter(({ bagian }) => bagian.length > 0)
  const bagian = dirinci.flatMap((satu) => satu.bagian)
  const diganti = bagian.filter(({ uraian }) => uraian === '').length
  const kata =
    diganti === 0
      ? ''
      : ` ${diganti} uraian memuat kata yang tidak dikenal, mungkin nama orang, dan diganti nama rekeningnya.`
  return bagian.length === 0
    ? []
    : [
        `RAB: ${bagian.length} rincian dengan volume dan harga satuan, untuk ${dirinci.length} dari ${belanja} baris belanja.${kata}`,
      ]
}
