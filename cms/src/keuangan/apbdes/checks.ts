/**
 * Checks of a budget by their codes. `galat` stops the step that sets it, `peringatan` is published with
 * it; `perluAlasan` are those of `galat` that the law lets through with a reason. A check applies at the level of detail the document holds. Legal source of the identities:
 * Permendagri 20/2018 (structure, balance, LRA).
 */
import type { FASE } from '../../contract/apbdes.ts'
import type { Alasan } from '../../contract/galat.ts'
import { formatKodePos, TAHUN_TERAKHIR_KODE_LAMA } from '../../contract/kode-anggaran.ts'
import { formatRupiah, type Sen } from '../../dasar/rupiah.ts'
import type { AcuanAnggaran } from '../parameter/acuan.ts'
import { getTingkatKode, isKodeAtas } from '../parameter/kode.ts'
import { LABEL_SUMBER_DANA, SUMBER_DANA } from '../parameter/sumber-dana.ts'
import { type BarisApbdes, formatNamaBaris, type SusunanApbdes, toSusunan } from './baris.ts'
import { checkKodeDikenal } from './kode-checks.ts'
import { listLewat } from './lewat-rules.ts'
import { type FindNomor, formatNomor } from './nomor-baris.ts'
import { isPerdesDisebut } from './perdes-disebut-rules.ts'
import { checkRab } from './rab-rules.ts'
import { calculateRingkasan, getTingkatRincian, type TingkatRincian } from './ringkasan.ts'
import { isSumberTunggal } from './tak-diperiksa-rules.ts'

export type HasilPeriksa = { galat: Alasan[]; perluAlasan: Alasan[]; peringatan: Alasan[] }
export type Fase = (typeof FASE)[number]
/** `terpisah`: the lines without the sums that a report tells of several of them together; `bersama`: those sums. */
type Bahan = SusunanApbdes & {
  terpisah: BarisApbdes[]
  bersama: SusunanApbdes['jumlahTercetak']
  tingkat: TingkatRincian
  acuan: AcuanAnggaran
  findNomor: FindNomor
}

/** An empty budget is no budget; no reason excuses it. */
export const TANPA_BARIS: Alasan = { kode: 'TANPA_BARIS', pesan: 'Anggaran ini belum punya satu baris pun.' }

export function checkApbdes(
  susunan: SusunanApbdes,
  acuan: AcuanAnggaran,
  findNomor: FindNomor = () => undefined,
): HasilPeriksa {
  if (susunan.rincian.length === 0) return { galat: [TANPA_BARIS], perluAlasan: [], peringatan: [] }
  const { rincian: terpisah, jumlahTercetak: bersama } = toSusunan(susunan.rincian)
  const tingkat = getTingkatRincian(susunan.rincian)
  const bahan = { ...susunan, terpisah, bersama, acuan, findNomor, tingkat }
  const perluAlasan = checkAnggaranNegatif(bahan)
  return {
    galat: [
      ...[checkSeimbang, checkPembagian, checkKelengkapan].flatMap((check) => check(bahan)),
      ...perluAlasan,
      ...checkRealisasiNegatif(bahan),
    ],
    perluAlasan,
    peringatan: [
      checkJumlahTercetak,
      listLewat,
      checkSumber,
      checkPasangan,
      checkPerkalianBaris,
      checkSilpa,
      checkPenyertaanModal,
      checkKodeDikenal,
    ].flatMap((check) => check(bahan)),
  }
}

/** K19: a later phase changes or reports on an original, which is set in the portal as well. */
export function checkFase(fase: Fase, hasAwal: boolean): Alasan[] {
  if (fase === 'awal' || hasAwal) return []
  return [
    {
      kode: 'K19',
      pesan:
        'APBDes awal tahun ini belum ditetapkan di portal, sehingga angka semula tidak dapat dibandingkan. Tetapkan juga APBDes awalnya.',
    },
  ]
}

/** Subtotals that say something else than the lines below them add up to. */
export const listJumlahSalah = ({ jumlahTercetak }: SusunanApbdes): SusunanApbdes['jumlahTercetak'] =>
  jumlahTercetak.filter(
    ({ baris, anggaran, realisasi }) =>
      baris.anggaran !== anggaran || (baris.realisasi !== null && baris.realisasi !== (realisasi ?? 0n)),
  )

/** K01: a printed subtotal equals the sum of the lines below it. */
function checkJumlahTercetak(bahan: Bahan): Alasan[] {
  return listJumlahSalah(bahan).flatMap(({ baris, anggaran, realisasi }) => {
    const nama = toNama(baris, bahan)
    const beda: Alasan[] = []
    if (baris.anggaran !== anggaran) beda.push(toK01(nama, 'anggaran', baris.anggaran, anggaran))
    if (baris.realisasi !== null && baris.realisasi !== (realisasi ?? 0n)) {
      beda.push(toK01(nama, 'realisasi', baris.realisasi, realisasi ?? 0n))
    }
    return beda
  })
}

function toK01(nama: string, kolom: string, tercetak: Sen, dihitung: Sen): Alasan {
  return {
    kode: 'K01',
    pesan: `Jumlah ${kolom} "${nama}" tertulis ${formatRupiah(tercetak)}, padahal rinciannya berjumlah ${formatRupiah(dihitung)}.`,
  }
}

/** K05: the planned budget balances. */
function checkSeimbang({ rincian }: Bahan): Alasan[] {
  const { silpa } = calculateRingkasan(rincian)
  if (silpa.anggaran === 0n) return []
  const arah = silpa.anggaran > 0n ? 'lebih' : 'kurang'
  return [
    {
      kode: 'K05',
      pesan: `Anggaran tidak seimbang: pendapatan dan penerimaan pembiayaan ${arah} ${formatRupiah(absolute(silpa.anggaran))} dari belanja dan pengeluaran pembiayaan.`,
    },
  ]
}

/** K07: spending by bidang is spending by jenis; where some lines go to a jenis, all of them do. */
function checkPembagian({ rincian, tingkat }: Bahan): Alasan[] {
  if (tingkat !== 'penuh') return []
  const belanja = rincian.filter((b) => isKodeAtas('5', b.kodeRekening) && b.kodeKegiatan !== '')
  const sum = (daftar: readonly BarisApbdes[]): Sen => daftar.reduce((jumlah, b) => jumlah + b.anggaran, 0n)
  const perBidang = sum(belanja)
  const perJenis = sum(
    belanja.filter((b) => JENIS_BELANJA.some((jenis) => isKodeAtas(jenis, b.kodeRekening))),
  )
  if (perBidang === perJenis) return []
  return [
    {
      kode: 'K07',
      pesan: `Belanja menurut bidang ${formatRupiah(perBidang)}, menurut jenis belanja ${formatRupiah(perJenis)}. Lengkapi rekening belanja setiap baris.`,
    },
  ]
}
const JENIS_BELANJA = ['5.1', '5.2', '5.3', '5.4']

/**
 * K11: each line names what its part of the budget needs; passed over where the budget stops at bidang. A sum that a report
 * tells of several lines together stands above them and is none of the budget's.
 */
function checkKelengkapan(bahan: Bahan): Alasan[] {
  const { terpisah: rincian, tingkat, acuan } = bahan
  const belanjaTanpaKegiatan = rincian.filter((b) => isKodeAtas('5', b.kodeRekening) && b.kodeKegiatan === '')
  const salahTempat = rincian.filter((b) => !isKodeAtas('5', b.kodeRekening) && b.kodeKegiatan !== '')
  const selalu = [
    ...toK11(belanjaTanpaKegiatan, 'belanja tanpa kode kegiatan', bahan),
    ...toK11(salahTempat, 'pendapatan atau pembiayaan dengan kode kegiatan', bahan),
  ]
  if (tingkat === 'bidang') return selalu
  const belanja = rincian.filter((b) => isKodeAtas('5', b.kodeRekening) && b.kodeKegiatan !== '')
  const dangkal = belanja.filter((b) => getTingkatKode(b.kodeKegiatan) < 3)
  // Only what the document itself holds somewhere can be missing elsewhere.
  const hasObjek = belanja.some((b) => getTingkatKode(b.kodeRekening) >= 4)
  const rekeningDangkal = hasObjek ? belanja.filter((b) => getTingkatKode(b.kodeRekening) < 4) : []
  const hasSumber = belanja.some((b) => b.sumberDana !== null)
  // Accounts of revenue name their source themselves, but not before 2019.
  const bersumber = acuan.tahun > TAHUN_TERAKHIR_KODE_LAMA ? rincian : belanja
  const tanpaSumber = hasSumber ? bersumber.filter((b) => b.sumberDana === null) : []
  return [
    ...selalu,
    ...toK11(dangkal, 'belanja yang kodenya belum sampai kegiatan', bahan),
    ...toK11(rekeningDangkal, 'belanja yang rekeningnya belum sampai objek', bahan),
    ...toK11(tanpaSumber, 'baris tanpa sumber dana', bahan),
  ]
}

function toK11(daftar: readonly BarisApbdes[], apa: string, bahan: Bahan): Alasan[] {
  if (daftar.length === 0) return []
  const contoh = daftar
    .slice(0, 3)
    .map((baris) => toNama(baris, bahan))
    .join('; ')
  return [{ kode: 'K11', pesan: `Ada ${daftar.length} ${apa}: ${contoh}${daftar.length > 3 ? '; …' : '.'}` }]
}

/** K18: a negative budget line needs a reason, which is given when it is set. */
const checkAnggaranNegatif = (bahan: Bahan): Alasan[] =>
  bahan.rincian.filter(({ anggaran }) => anggaran < 0n).map((baris) => toK18('Anggaran', baris, bahan))

/** K18: nothing that came or was spent is negative. */
const checkRealisasiNegatif = (bahan: Bahan): Alasan[] =>
  bahan.rincian
    .filter(({ realisasi }) => (realisasi ?? 0n) < 0n)
    .map((baris) => toK18('Realisasi', baris, bahan))

const toK18 = (kolom: string, baris: BarisApbdes, bahan: Bahan): Alasan => ({
  kode: 'K18',
  pesan: `${kolom} "${toNama(baris, bahan)}" negatif.`,
})

/** K10: no source pays for more than it brings in; only where every line names one known source. */
function checkSumber({ rincian, tingkat }: Bahan): Alasan[] {
  if (tingkat === 'bidang' || !rincian.every(isSumberTunggal)) return []
  return SUMBER_DANA.flatMap((sumber) => {
    const milik = rincian.filter((baris) => baris.sumberDana === sumber)
    const { silpa } = calculateRingkasan(milik)
    if (silpa.anggaran >= 0n) return []
    return [
      {
        kode: 'K10',
        pesan: `Sumber ${LABEL_SUMBER_DANA[sumber]} membiayai ${formatRupiah(-silpa.anggaran)} lebih banyak daripada yang diterimanya.`,
      },
    ]
  })
}

const PASANGAN: readonly (readonly [kegiatan: string, rekening: string])[] = [
  ['01.01.01', '5.1.1'],
  ['01.01.02', '5.1.2'],
  ['01.01.05', '5.1.4'],
]

/** K12: pay is booked where it belongs, and unforeseen spending only in bidang 05. */
function checkPasangan(bahan: Bahan): Alasan[] {
  if (bahan.tingkat !== 'penuh') return []
  return bahan.rincian.flatMap((baris) => {
    const seharusnya = PASANGAN.find(([kegiatan]) => kegiatan === baris.kodeKegiatan)?.[1]
    const isTakTerdugaSalah = isKodeAtas('5.4', baris.kodeRekening) && !isKodeAtas('05', baris.kodeKegiatan)
    const isSalah = seharusnya !== undefined && !isKodeAtas(seharusnya, baris.kodeRekening)
    if (!isSalah && !isTakTerdugaSalah) return []
    const tempat = isSalah ? `rekening ${seharusnya}` : 'bidang 05'
    return [{ kode: 'K12', pesan: `"${toNama(baris, bahan)}" seharusnya dicatat pada ${tempat}.` }]
  })
}

/** K13: where a line says what it is made of, its amount is volume times unit price. */
const checkPerkalianBaris = (bahan: Bahan): Alasan[] =>
  bahan.rincian.flatMap((baris) => checkRab(toNama(baris, bahan), baris.rab, baris.anggaran))

/** K20: the leftover of last year stands under 6.1.1. */
function checkSilpa({ rincian, acuan }: Bahan): Alasan[] {
  const lainnya = rincian.filter(
    (baris) =>
      isKodeAtas('6.1.9', baris.kodeRekening) && (baris.anggaran !== 0n || (baris.realisasi ?? 0n) !== 0n),
  )
  const hasSilpa = rincian.some((baris) => isKodeAtas('6.1.1', baris.kodeRekening))
  const isDisebut = lainnya.some((baris) => /si\s*l\s*pa|sisa lebih/i.test(baris.uraian))
  if (lainnya.length === 0 || (hasSilpa && !isDisebut)) return []
  return [
    {
      kode: 'K20',
      pesan: `Penerimaan pembiayaan dicatat pada ${formatKodePos('6.1.9', acuan.susunanKode)}. SiLPA tahun sebelumnya tempatnya di ${formatKodePos('6.1.1', acuan.susunanKode)}.`,
    },
  ]
}

/** K17: capital put into an enterprise stands on a Perdes of its own, named in the line. */
function checkPenyertaanModal(bahan: Bahan): Alasan[] {
  if (bahan.tingkat === 'bidang') return []
  return bahan.rincian
    .filter((b) => isKodeAtas('6.2.2', b.kodeRekening) && b.anggaran !== 0n)
    .filter((b) => !isPerdesDisebut(b.uraian))
    .map((b) => ({
      kode: 'K17',
      pesan: `"${toNama(b, bahan)}" belum menyebut Perdesnya. Tulis nomor Perdes penyertaan modal pada uraiannya.`,
    }))
}

const formatNama = (baris: BarisApbdes, { susunanKode }: AcuanAnggaran): string =>
  formatNamaBaris(baris, susunanKode, ' · ')

const toNama = (baris: BarisApbdes, { acuan, findNomor }: Bahan): string =>
  formatNama(baris, acuan) + formatNomor([findNomor(baris)])

const absolute = (sen: Sen): Sen => (sen < 0n ? -sen : sen)
