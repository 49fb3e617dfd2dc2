/** What the light page says of a budget: totals, what changed against the year before, who did what, what is open. */
import type { PayloadRequest } from 'payload'
import type { GalatDokumen } from '../alur/galat.ts'
import type { Langkah, Status } from '../alur/kinds.ts'
import { listLangkah } from '../alur/operations.ts'
import { findPosisi, type PosisiDokumen } from '../alur/posisi-queries.ts'
import type { Alasan } from '../contract/galat.ts'
import { type Tanggal, toTanggal } from '../dasar/tanggal.ts'
import { listRiwayat, type RiwayatLangkah } from '../jejak/queries.ts'
import {
  type AcuanAnggaran,
  ATURAN_FASE,
  type BarisApbdes,
  calculateBidang,
  calculatePerubahan,
  calculateRingkasan,
  checkApbdes,
  checkDokumen,
  formatUangAda,
  getKonteksTahun,
  getPembagianGalat,
  type Jumlah,
  listBarisDalamRekening,
} from '../keuangan/index.ts'
import { getDb } from '../platform/transaction.ts'
import { type AnggaranDibaca, findAnggaran } from './anggaran.ts'

export type FaktaPersetujuan = {
  id: string
  desa: string
  tahun: number
  status: Status
  posisi: PosisiDokumen
  hariIni: Tanggal
  /** What the figures are compared with: the year before, or for a later phase the original of the year. */
  pembanding: { nama: string; isAda: boolean }
  /** Rows of the file that were not read; null where all were. */
  catatanImpor: string | null
  /** Totals and bidang, each beside the same figure of `pembanding` (null where there is none). */
  bagian: { nama: string; kini: Jumlah; lalu: Jumlah | null }[]
  galat: GalatDokumen
  peringatan: Alasan[]
  riwayat: RiwayatLangkah[]
  langkah: Langkah[]
  jumlahBaris: number
  /** Lines that a change of the budget changes; null for what is no change, or has nothing to be held against. */
  barisBerubah: number | null
  /** The money there is by the closed books, of an account of a year; null where it is not told. */
  uangAda: string | null
  /** Whether a photo of the signed page is kept with the document. */
  hasFoto: boolean
  /** What the BPD said on paper, and the evaluator's decision. */
  bukti: { nama: string; jalan: string }[]
  /** As recorded from paper or set; null before. */
  perdes: { nomor: string; tanggal: Tanggal } | null
}

/** Reads as the person; null for a document that is not theirs to see or not there. */
export async function findFaktaPersetujuan(
  req: PayloadRequest,
  id: string,
): Promise<FaktaPersetujuan | null> {
  const anggaran = await findAnggaran(req, id)
  const posisi = await findPosisi(req, 'apbdes', id)
  if (anggaran === null || posisi === null) return null
  const db = await getDb(req)
  const { dokumen, desa, susunan, acuan, pembanding } = anggaran
  const hariIni = toTanggal(new Date())
  const { tahun, fase } = dokumen
  const hasil = checkApbdes(susunan, acuan)
  const dalamRekening = await listBarisDalamRekening(db, { desa: desa.id, tahun }, susunan.rincian)
  const konteks = await getKonteksTahun(db, { id, desa: desa.id, tahun })
  const peringatanDokumen = checkDokumen(susunan, {
    dalamRekening,
    acuan,
    fase,
    ...konteks,
  })
  const bagianLalu = pembanding.rincian && new Map(listBagian(pembanding.rincian, acuan))
  return {
    id,
    desa: desa.nama,
    tahun,
    pembanding: { nama: pembanding.nama, isAda: pembanding.rincian !== null },
    catatanImpor: dokumen.catatanImpor ?? null,
    status: dokumen.status,
    posisi,
    hariIni,
    bagian: listBagian(susunan.rincian, acuan).map(([nama, kini]) => ({
      nama,
      kini,
      lalu: bagianLalu?.get(nama) ?? null,
    })),
    galat: await getPembagianGalat(db, hasil, { dokumen: { desa: desa.id, tahun, fase }, acuan, hariIni }),
    peringatan: [...peringatanDokumen, ...hasil.peringatan],
    riwayat: await listRiwayat(db, id),
    langkah: await listLangkah(req, 'apbdes', id),
    jumlahBaris: susunan.rincian.length,
    barisBerubah: countBerubah(anggaran),
    uangAda: konteks.uangAda === null ? null : formatUangAda(konteks.uangAda),
    hasFoto: Boolean(dokumen.fotoTandaTangan),
    bukti: [
      ...(dokumen.buktiKesepakatan
        ? [{ nama: 'berita acara kesepakatan BPD', jalan: 'bukti/kesepakatan' }]
        : []),
      ...(dokumen.buktiEvaluasi ? [{ nama: 'surat hasil evaluasi', jalan: 'bukti/evaluasi' }] : []),
    ],
    perdes:
      dokumen.nomorPerdes && dokumen.tanggalPerdes
        ? { nomor: dokumen.nomorPerdes, tanggal: dokumen.tanggalPerdes }
        : null,
  }
}

/** Money moved within a bidang is seen in no total. */
function countBerubah({ dokumen, susunan, acuan, pembanding }: AnggaranDibaca): number | null {
  const { isBerulang, isAnggaran } = ATURAN_FASE[dokumen.fase]
  if (!isBerulang || !isAnggaran || pembanding.rincian === null) return null
  const { baris } = calculatePerubahan(pembanding.rincian, susunan.rincian, acuan)
  return baris.filter(({ selisih }) => selisih !== 0n).length
}

function listBagian(rincian: readonly BarisApbdes[], acuan: AcuanAnggaran): [string, Jumlah][] {
  const { pendapatan, belanja, silpa, pembiayaanNetto } = calculateRingkasan(rincian)
  return [
    ['Pendapatan', pendapatan],
    ['Belanja', belanja],
    ...calculateBidang(rincian, acuan).map(({ nama, jumlah }): [string, Jumlah] => [nama, jumlah]),
    ['Pembiayaan netto', pembiayaanNetto],
    ['SiLPA', silpa],
  ]
}
