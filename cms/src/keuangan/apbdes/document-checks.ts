/** Checks that need more than the lines: the year with its rules, the phase, the other budgets. Pure. */
import type { Alasan } from '../../contract/galat.ts'
import { formatKodePos } from '../../contract/kode-anggaran.ts'
import { calculateJumlah, calculatePersen, formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { isKodeAtas } from '../parameter/kode.ts'
import type { AturanPersen } from '../parameter/persentase.ts'
import { type BarisApbdes, type SusunanApbdes, sumAnggaran } from './baris.ts'
import { checkFase } from './checks.ts'
import { checkEvaluasi, type Evaluasi } from './evaluasi-rules.ts'
import type { Fase } from './fase.ts'
import { checkAnggaranLaporan, type TotalAnggaran } from './laporan-rules.ts'
import { checkPenjabaran } from './peraturan-rules.ts'
import { calculateRingkasan, getTingkatRincian } from './ringkasan.ts'
import { listTanpaRincian } from './tak-diperiksa-rules.ts'
import { checkUangAda, type UangAda } from './uang-rules.ts'
import { checkPerubahanBerulang } from './versi-rules.ts'

/**
 * `silpaLalu`: what the account of the year before left over, in sen; null where it does not stand here; left out: not
 * asked. `uangAda`: the money there is by the account, null where its books are not told. `dalamRekening`: the lines with
 * what of them passes the village's cash, where some does not. `anggaranSah`: what the set budgets of the year plan, the
 * one in force last. `perubahanKe`: which change of its year it is or would be. `evaluasi`: what came of the evaluation
 * of this one, with the day of its regulation and of the one that details it; null where none.
 */
export type KonteksDokumen = {
  acuan: AcuanAnggaran
  fase: Fase
  hasAwal: boolean
  silpaLalu?: Sen | null
  uangAda?: UangAda | null
  dalamRekening?: readonly BarisApbdes[]
  anggaranSah?: readonly TotalAnggaran[]
  perubahanKe?: number
  evaluasi?: Evaluasi | null
  tanggalPerdes?: Tanggal | null
  tanggalPenjabaran?: Tanggal | null
}

/**
 * K06, K14, K15, K16, K19, the budget that a report names, and the day of the regulation: warnings, told to officers and
 * published with the budget.
 */
export function checkDokumen(
  susunan: SusunanApbdes,
  {
    acuan,
    fase,
    hasAwal,
    silpaLalu,
    uangAda,
    dalamRekening = susunan.rincian,
    anggaranSah = [],
    perubahanKe = 1,
    evaluasi = null,
    tanggalPerdes = null,
    tanggalPenjabaran = null,
  }: KonteksDokumen,
): Alasan[] {
  const { rincian } = susunan
  return [
    ...checkFase(fase, hasAwal),
    ...checkPerubahanBerulang(fase, perubahanKe),
    ...checkEvaluasi(tanggalPerdes, evaluasi),
    ...checkPenjabaran(tanggalPerdes, tanggalPenjabaran),
    ...checkAnggaranLaporan(fase, rincian, anggaranSah),
    ...checkSilpaLalu(rincian, acuan, silpaLalu ?? null),
    ...checkUangAda(susunan, dalamRekening, uangAda ?? null),
    ...checkPersen({ rincian, dalamRekening }, acuan),
  ]
}

/** K06: what last year left over is what this year begins with. Compared once both are known. */
function checkSilpaLalu(
  rincian: readonly BarisApbdes[],
  { tahun, susunanKode }: AcuanAnggaran,
  silpaLalu: Sen | null,
): Alasan[] {
  const terpakai = getSilpaTerpakai(rincian)
  if (silpaLalu === null || terpakai === null || terpakai === silpaLalu) return []
  return [
    {
      kode: 'K06',
      pesan: `SiLPA yang dipakai ${tahun} (${formatKodePos('6.1.1', susunanKode)}) ${formatRupiah(terpakai)}, padahal laporan akhir ${tahun - 1} menyisakan ${formatRupiah(silpaLalu)}.`,
    },
  ]
}

/** Realised 6.1.1; null where nothing of it is reported or financing is not told apart. */
function getSilpaTerpakai(rincian: readonly BarisApbdes[]): Sen | null {
  const { penerimaanPembiayaan } = calculateRingkasan(rincian)
  if (penerimaanPembiayaan.realisasi === null || hasPembiayaanKasar(rincian)) return null
  const silpa = rincian.filter(({ kodeRekening }) => isKodeAtas('6.1.1', kodeRekening))
  const dilaporkan = silpa.flatMap(({ realisasi }) => realisasi ?? [])
  return silpa.length > 0 && dilaporkan.length === 0 ? null : calculateJumlah(dilaporkan)
}

const hasPembiayaanKasar = (rincian: readonly BarisApbdes[]): boolean =>
  rincian.some(({ kodeRekening }) => kodeRekening === '6' || kodeRekening === '6.1')

/**
 * Checks that cannot be made with what the village gave, each with why: silence would read as passed (decision 0055).
 * Those of realised money are named once there is some.
 */
export function listTakDiperiksa({ rincian }: SusunanApbdes, konteks: KonteksDokumen): Alasan[] {
  if (rincian.length === 0) return []
  const { acuan, silpaLalu, uangAda } = konteks
  const { isDinilai, daftar } = listTanpaRincian(rincian)
  return [
    ...daftar,
    ...(isDinilai ? listTanpaPersen(rincian, konteks) : []),
    ...listTanpaSilpa(rincian, acuan, silpaLalu),
    ...(isDilaporkan(rincian) && (uangAda ?? null) === null ? [TANPA_BUKU_KAS] : []),
  ]
}

const TANPA_SUMBER: Alasan = {
  kode: 'K16',
  pesan:
    'Bagian Dana Desa tidak dapat diperiksa: tidak ada belanja yang menyebut Dana Desa sebagai sumbernya.',
}
const toTanpaAturan = (tahun: number): Alasan => ({
  kode: 'K15',
  pesan: `Bagian belanja untuk penghasilan dan tunjangan tidak diperiksa: aturannya untuk tahun ${tahun} tidak ada di portal.`,
})
const toTanpaBagian = (tahun: number): Alasan => ({
  kode: 'K16',
  pesan: `Bagian Dana Desa yang diwajibkan atau dibatasi tidak diperiksa: aturannya untuk tahun ${tahun} tidak ada di portal.`,
})
const toTanpaTanda = ({ nama, maks }: AturanPersen): Alasan => ({
  kode: 'K16',
  pesan: `${nama} dibatasi ${maks}% dari Dana Desa tanpa bagian Koperasi Desa Merah Putih. Bagian itu belum dicatat sebagai dibayar langsung dari kas negara, jadi baru dibandingkan dengan seluruh Dana Desa.`,
})
const TANPA_BUKU_KAS: Alasan = {
  kode: 'K14',
  pesan:
    'SiLPA tidak dapat dicocokkan dengan uang yang ada: kas tunai, saldo bank, dan pajak yang belum disetor belum diisi pada laporan realisasi akhir tahun.',
}
const toTanpaSilpaLalu = (tahun: number): Alasan => ({
  kode: 'K06',
  pesan: `SiLPA ${tahun - 1} tidak dapat dicocokkan: laporan akhir ${tahun - 1} tidak ada di portal.`,
})

const isDilaporkan = (rincian: readonly BarisApbdes[]): boolean =>
  rincian.some(({ realisasi }) => realisasi !== null)

/** The shares, as far as the lines, their sources and the rules of the year allow. */
function listTanpaPersen(
  rincian: readonly BarisApbdes[],
  { acuan, dalamRekening = rincian }: KonteksDokumen,
): Alasan[] {
  const { persen, tahun } = acuan
  const belum = persen.filter((aturan) => isDasarBelum({ rincian, dalamRekening }, aturan))
  const danaDesa = persen.some(({ kode }) => kode === 'K16')
    ? belum.map(toTanpaTanda)
    : [toTanpaBagian(tahun)]
  return [
    ...(hasDanaDesa(rincian) ? danaDesa : [TANPA_SUMBER]),
    ...(persen.some(({ kode }) => kode === 'K15') ? [] : [toTanpaAturan(tahun)]),
  ]
}

/** K06 asks for both: what last year left over, and what of it stands in this one. */
function listTanpaSilpa(
  rincian: readonly BarisApbdes[],
  { tahun, susunanKode }: AcuanAnggaran,
  silpaLalu: Sen | null | undefined,
): Alasan[] {
  if (!isDilaporkan(rincian) || silpaLalu === undefined) return []
  if (silpaLalu === null) return [toTanpaSilpaLalu(tahun)]
  const kode = formatKodePos('6.1.1', susunanKode)
  return getSilpaTerpakai(rincian) === null
    ? [
        {
          kode: 'K06',
          pesan: `SiLPA ${tahun - 1} tidak dapat dicocokkan: penerimaan SiLPA tahun ini (${kode}) belum dicatat.`,
        },
      ]
    : []
}

/** Passed over where the budget stops at bidang, and for shares of the Dana Desa where lines name no source. */
function checkPersen(anggaran: AnggaranDinilai, { persen }: AcuanAnggaran): Alasan[] {
  if (getTingkatRincian(anggaran.dalamRekening) === 'bidang') return []
  return persen.flatMap((aturan) => checkAturan(anggaran, aturan))
}

function checkAturan(anggaran: AnggaranDinilai, aturan: AturanPersen): Alasan[] {
  if (aturan.dasar !== 'belanja' && !hasDanaDesa(anggaran.dalamRekening)) return []
  const { bagian, dasar, keadaan } = calculateAturan(anggaran, aturan)
  return dasar > 0n && (keadaan === 'kurang' || keadaan === 'lebih') ? [toAlasan(aturan, bagian, dasar)] : []
}

/** Whether any spending or financing names the Dana Desa as its source. */
export const hasDanaDesa = (rincian: readonly BarisApbdes[]): boolean => rincian.some(isKeluarDanaDesa)

const isKeluarDanaDesa = ({ sumberDana, kodeRekening }: BarisApbdes): boolean =>
  sumberDana === 'DDS' && !isKodeAtas('4', kodeRekening)

/** `belum`: the whole it is a share of is not known, and nothing is above its limit anyhow. */
export type KeadaanAturan = 'sesuai' | 'kurang' | 'lebih' | 'belum'

/** A budget as planned, and the same without what does not pass the village's cash: less revenue and less spending. */
export type AnggaranDinilai = { rincian: readonly BarisApbdes[]; dalamRekening: readonly BarisApbdes[] }

/** The share a rule speaks of, the whole it is a share of, and whether it keeps the limits. */
export function calculateAturan(
  { rincian: semua, dalamRekening: rincian }: AnggaranDinilai,
  aturan: AturanPersen,
): { bagian: Sen; dasar: Sen; keadaan: KeadaanAturan } {
  const dasar = calculateDasar(aturan.dasar === 'dana-desa' ? semua : rincian, aturan.dasar)
  const isDanaDesa = aturan.dasar !== 'belanja'
  const bagian = sumAnggaran(rincian.filter((baris) => isTermasuk(baris, aturan, isDanaDesa)))
  // In whole numbers: a share that is exactly the limit keeps it.
  const isKurang = aturan.min !== null && bagian * 100n < dasar * BigInt(aturan.min)
  const isLebih = aturan.maks !== null && bagian * 100n > dasar * BigInt(aturan.maks)
  if (isDasarBelum({ rincian: semua, dalamRekening: rincian }, aturan))
    return { bagian, dasar, keadaan: isLebih ? 'lebih' : 'belum' }
  return { bagian, dasar, keadaan: isKurang ? 'kurang' : isLebih ? 'lebih' : 'sesuai' }
}

/** The share is one of what passes the cash, and nobody has said yet what does not. */
const isDasarBelum = (
  { rincian, dalamRekening }: AnggaranDinilai,
  { dasar, maks }: Pick<AturanPersen, 'dasar' | 'maks'>,
): boolean =>
  dasar === 'dana-desa-rekening' && maks !== null && sumDanaDesa(rincian) === sumDanaDesa(dalamRekening)

function isTermasuk(
  { kodeKegiatan, kodeRekening, sumberDana }: BarisApbdes,
  { kegiatan, rekening }: AturanPersen,
  isDanaDesa: boolean,
): boolean {
  if (isDanaDesa && sumberDana !== 'DDS') return false
  const isBelanja = kodeKegiatan !== '' && kegiatan.some((atas) => isKodeAtas(atas, kodeKegiatan))
  return isBelanja || rekening.some((atas) => isKodeAtas(atas, kodeRekening))
}

const calculateDasar = (rincian: readonly BarisApbdes[], dasar: AturanPersen['dasar']): Sen =>
  dasar === 'belanja' ? sumAkun(rincian, '5') : sumDanaDesa(rincian)

const sumDanaDesa = (rincian: readonly BarisApbdes[]): Sen => sumAkun(rincian, '4.2.1')
const sumAkun = (rincian: readonly BarisApbdes[], akun: string): Sen =>
  sumAnggaran(rincian.filter(({ kodeRekening }) => isKodeAtas(akun, kodeRekening)))

const NAMA_DASAR: Readonly<Record<AturanPersen['dasar'], string>> = {
  belanja: 'seluruh belanja',
  'dana-desa': 'Dana Desa',
  'dana-desa-rekening': 'Dana Desa tanpa yang dibayar langsung dari kas negara',
}

function toAlasan(
  { kode, nama, dasar, min, maks, dasarHukum }: AturanPersen,
  bagian: Sen,
  seluruh: Sen,
): Alasan {
  const persen = String(calculatePersen(bagian, seluruh) ?? 0).replace('.', ',')
  // With the limit in rupiah: 3,02% is printed as 3%.
  const toBatas = (kata: string, batas: number | null): string[] =>
    batas === null ? [] : [`${kata} ${batas}% (${formatRupiah((seluruh * BigInt(batas)) / 100n)})`]
  const batas = [...toBatas('paling sedikit', min), ...toBatas('paling banyak', maks)]
  return {
    kode,
    pesan: `${nama} ${formatRupiah(bagian)}, ${persen}% dari ${NAMA_DASAR[dasar]} ${formatRupiah(seluruh)}; ketentuannya ${batas.join(' dan ')}, menurut ${dasarHukum}.`,
  }
}
