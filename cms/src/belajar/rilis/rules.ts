/** A release (rilis): what learners are held to. Made once, never changed. Pure. */
import { createHash } from 'node:crypto'
import type { Alasan } from '../../contract/galat.ts'
import { isPenentu, type JenisKuis } from '../../contract/kursus.ts'
import { toBaku } from '../../dasar/baku.ts'
import { findTempatKuis, getTulisanTempat } from '../kuis/tempat-rules.ts'
import type { AturanPercobaan } from '../percobaan/rules.ts'
import type { SoalBank } from '../soal/kinds.ts'
import { type AturanUndi, listKurang } from '../soal/lembar-rules.ts'
import { type KuisNaskah, listIdLatihan, type NaskahKursus } from './naskah-rules.ts'
import { isSama } from './sama-rules.ts'

export type KuisRilis = {
  slug: string
  jenis: JenisKuis
  judul: string
  aturan: AturanPercobaan
  undi: AturanUndi[]
  sesudahPelajaran: boolean
  /** The lesson it stands after, where it has a place among them. */
  sesudah?: string
  sebagian: boolean
  acakSoal: boolean
  acakPilihan: boolean
}
/** `latihan`: the questions its practice blocks ask; `topik`: categories of questions it teaches, where it says so. */
export type PelajaranRilis = {
  slug: string
  judul: string
  menit: number
  wajib: boolean
  latihan: string[]
  topik?: string[]
}
export type IsiRilis = { judul: string; daftarPelajaran: PelajaranRilis[]; daftarKuis: KuisRilis[] }
export type SifatPerubahan = 'kata' | 'isi' | 'aturan'

export function toIsiRilis({ judul, daftarPelajaran, daftarKuis }: NaskahKursus): IsiRilis {
  return {
    judul,
    daftarPelajaran: daftarPelajaran.map((pelajaran) => ({
      slug: pelajaran.slug,
      judul: pelajaran.judul,
      menit: pelajaran.menit,
      wajib: pelajaran.wajib ?? true,
      latihan: listIdLatihan({ daftarPelajaran: [pelajaran] }),
      // Left out where it is empty: releases of before have none either.
      ...toTopik(pelajaran.topik),
    })),
    daftarKuis: (daftarKuis ?? []).map((kuis) => toKuisRilis(kuis, daftarPelajaran)),
  }
}

function toTopik(tulisan: string | null | undefined): { topik?: string[] } {
  const topik = (tulisan ?? '')
    .split(',')
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '')
  return topik.length === 0 ? {} : { topik }
}

/** Lessons to read again for a category of questions: those that name it, and those that practise with it. */
export function listPelajaranTopik(
  { daftarPelajaran }: IsiRilis,
  bank: readonly SoalBank[],
  kategori: string,
): PelajaranRilis[] {
  const soal = new Set(bank.filter((satu) => satu.kategori === kategori).map((satu) => satu.soal))
  return daftarPelajaran.filter(
    ({ topik = [], latihan }) =>
      topik.some((satu) => toBaku(satu) === toBaku(kategori)) || latihan.some((id) => soal.has(id)),
  )
}

function toKuisRilis(kuis: KuisNaskah, daftarPelajaran: NaskahKursus['daftarPelajaran']): KuisRilis {
  const { slug, jenis, judul, undi, lulusPersen, maksPercobaan, jedaMenit, berlakuHari, dihitung } = kuis
  return {
    slug,
    jenis,
    judul,
    undi: undi.map(({ kategori, jumlah, poin }) => ({ kategori, jumlah, poin })),
    aturan: {
      lulusPersen,
      maksPercobaan,
      jedaMenit,
      berlakuHari,
      dihitung,
      ulangSetelahLulus: kuis.ulangSetelahLulus ?? true,
      // Left out where it is empty: releases of before have none either.
      ...(kuis.batasMenit ? { batasMenit: kuis.batasMenit } : {}),
    },
    sesudahPelajaran: kuis.sesudahPelajaran ?? false,
    ...toTempat(kuis, daftarPelajaran),
    sebagian: kuis.sebagian ?? false,
    acakSoal: kuis.acakSoal ?? true,
    acakPilihan: kuis.acakPilihan ?? true,
  }
}

/** Left out where it has none: releases of before have none either. */
function toTempat(kuis: KuisNaskah, daftarPelajaran: NaskahKursus['daftarPelajaran']): { sesudah?: string } {
  const tulisan = getTulisanTempat(kuis)
  const sesudah = tulisan === null ? null : findTempatKuis(daftarPelajaran, tulisan)
  return sesudah === null ? {} : { sesudah }
}

/** The questions a release may ask: those its tests draw from and those its lessons practise with. */
export function listBankRilis(naskah: NaskahKursus, bank: readonly SoalBank[]): SoalBank[] {
  const latihan = new Set(listIdLatihan(naskah))
  const kategori = new Set((naskah.daftarKuis ?? []).flatMap(({ undi }) => undi.map((satu) => satu.kategori)))
  return bank.filter((soal) => latihan.has(soal.soal) || kategori.has(soal.kategori))
}

/**
 * The questions tests draw from. Anybody may try a practice question as often as they like and is told whether it
 * was right, so one that is practised is never asked in a test.
 */
export function listBankUji({ daftarPelajaran }: IsiRilis, bank: readonly SoalBank[]): SoalBank[] {
  const latihan = new Set(daftarPelajaran.flatMap((pelajaran) => pelajaran.latihan))
  return bank.filter(({ soal }) => !latihan.has(soal))
}

/** What keeps a course from being released: tests without questions, practice that is not ready, nothing to complete. */
export function checkRilis(naskah: NaskahKursus, bank: readonly SoalBank[]): Alasan[] {
  const ada = new Set(bank.map(({ soal }) => soal))
  const hilang = listIdLatihan(naskah).filter((id) => !ada.has(id))
  const isi = toIsiRilis(naskah)
  const kurang = isi.daftarKuis.flatMap(({ judul, undi }) =>
    listKurang(undi, listBankUji(isi, bank)).map(({ kategori, perlu, ada: jumlah }) => ({
      kode: 'SOAL_KURANG',
      pesan: `${judul}: kategori "${kategori}" perlu ${perlu} soal siap pakai di luar latihan, baru ada ${jumlah}.`,
    })),
  )
  const tanpaTempat = (naskah.daftarKuis ?? []).flatMap((kuis) => {
    const tulisan = getTulisanTempat(kuis)
    if (tulisan === null || findTempatKuis(naskah.daftarPelajaran, tulisan) !== null) return []
    const pesan = `${kuis.judul}: "${tulisan}" bukan judul pelajaran atau nama bagian kursus ini. Tulis persis sama, atau kosongkan.`
    return [{ kode: 'TEMPAT_TIDAK_ADA', pesan }]
  })
  return [
    ...kurang,
    ...tanpaTempat,
    ...(hilang.length === 0
      ? []
      : [
          {
            kode: 'LATIHAN_BELUM_SIAP',
            pesan: `${hilang.length} soal latihan belum siap dipakai, diarsipkan, atau milik kursus lain.`,
          },
        ]),
    ...(calculatePerlu(isi) > 0
      ? []
      : [{ kode: 'TIDAK_ADA_YANG_WAJIB', pesan: 'Tandai paling sedikit satu pelajaran sebagai wajib.' }]),
  ]
}

/** How many things stand between a learner and completing. */
export const calculatePerlu = ({ daftarPelajaran, daftarKuis }: IsiRilis): number =>
  daftarPelajaran.filter(({ wajib }) => wajib).length +
  daftarKuis.filter(({ jenis }) => isPenentu(jenis)).length

/**
 * An author may call a change one of wording; what the server can see for itself it does not take on trust.
 * `kata` moves those who are learning, so it needs the same lessons, the same tests and the same questions.
 */
export function getSifatPerubahan(
  lama: { isi: IsiRilis; bank: readonly SoalBank[] } | null,
  baru: { isi: IsiRilis; bank: readonly SoalBank[] },
  dinyatakan: 'kata' | 'isi',
): SifatPerubahan {
  if (lama === null) return 'isi'
  if (!isSama(toAturan(lama.isi), toAturan(baru.isi))) return 'aturan'
  return dinyatakan === 'kata' && isSama(toSoal(lama.bank), toSoal(baru.bank)) ? 'kata' : 'isi'
}

const toAturan = ({ daftarPelajaran, daftarKuis }: IsiRilis) => [
  daftarPelajaran.map(({ slug, wajib }) => [slug, wajib]),
  daftarKuis.map(({ judul: _judul, ...aturan }) => aturan),
]
const toSoal = (bank: readonly SoalBank[]) => bank.map(({ soal, versi }) => `${soal}:${versi}`).toSorted()

/** Follows from all a release holds: equal releases have equal hashes. */
export const calculateSidikRilis = (isi: unknown): string =>
  createHash('sha256').update(JSON.stringify(isi)).digest('hex')
