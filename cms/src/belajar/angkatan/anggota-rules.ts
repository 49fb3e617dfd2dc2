/**
 * What a tutor sees of a learner of the cohort: where they stand, since when nothing came, and what they failed twice; and of
 * officials who owe the course and are not in it, that they are not. One rule for the screen, the CSV and the workbook. Pure.
 */
import { formatAngka, formatPersen } from '../../dasar/angka.ts'
import { formatTanggalRingkas, toTanggal } from '../../dasar/tanggal.ts'
import type { BelumIkut } from './belum-ikut-rules.ts'

export const KEADAAN_ANGGOTA = [
  'macet',
  'belum-mulai',
  'berjalan',
  'selesai',
  'belum-ikut',
  'belum-tertaut',
] as const
export type KeadaanAnggota = (typeof KEADAAN_ANGGOTA)[number]
export const LABEL_KEADAAN: Readonly<Record<KeadaanAnggota, string>> = {
  macet: 'Macet',
  'belum-mulai': 'Belum mulai',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  'belum-ikut': 'Wajib, belum ikut',
  'belum-tertaut': 'Wajib, belum tertaut ke daftar perangkat',
}

/** A marked attempt at a test that decides; `butir` are its questions. */
export type UjiDinilai = {
  lulus: boolean
  lulusPersen: number
  butir: readonly { kategori: string; benar: boolean }[]
}
/** The attempt that counts at a test that decides. */
export type HasilUji = { judul: string; persen: number; lulus: boolean }
export type FaktaAnggota = {
  /** The enrolment; of several runs the newest. */
  pendaftaran: string
  nama: string
  jabatan: string | null
  desa: string | null
  kecamatan: string | null
  kabupaten: string | null
  /** 0–100, of what the release asks for. */
  persen: number
  bergabung: Date
  /** When the last event reached the server. */
  terakhir: Date | null
  tuntas: Date | null
  /** When the paper that is still out was given; its answers may wait on a phone. */
  lembar: Date | null
  /** By test, in the order of the course; tests without a mark are left out. */
  hasil: readonly HasilUji[]
  uji: readonly UjiDinilai[]
}
/** Null for who is no learner of the cohort: then nothing is known but who it is. */
export type Anggota = Omit<FaktaAnggota, 'uji' | 'pendaftaran' | 'persen' | 'bergabung'> & {
  pendaftaran: string | null
  persen: number | null
  keadaan: KeadaanAnggota
  topik: string[]
}

const HARI_MS = 86_400_000

export function toAnggota(
  { uji, bergabung: _bergabung, ...fakta }: FaktaAnggota,
  { macetHari, now }: { macetHari: number; now: Date },
): Anggota {
  return { ...fakta, keadaan: getKeadaan(fakta, macetHari, now), topik: listTopikGagal(uji) }
}

/** Beside the learners, so that a tutor knows whom to call. */
export const toBarisBelumIkut = (satu: BelumIkut): Anggota => ({
  ...satu,
  pendaftaran: null,
  persen: null,
  terakhir: null,
  tuntas: null,
  lembar: null,
  hasil: [],
  topik: [],
})
export const isPeserta = ({ pendaftaran }: Anggota): boolean => pendaftaran !== null

/** Who began and then was silent is stuck; silence before the beginning is not having begun. */
function getKeadaan(
  { tuntas, terakhir }: Pick<FaktaAnggota, 'tuntas' | 'terakhir'>,
  macetHari: number,
  now: Date,
): KeadaanAnggota {
  if (tuntas !== null) return 'selesai'
  if (terakhir === null) return 'belum-mulai'
  return now.getTime() - terakhir.getTime() >= macetHari * HARI_MS ? 'macet' : 'berjalan'
}

/** Topics answered below the pass mark in two attempts or more, until the test is passed. */
export function listTopikGagal(uji: readonly UjiDinilai[]): string[] {
  if (uji.some(({ lulus }) => lulus)) return []
  const gagal = uji.flatMap(({ butir, lulusPersen }) =>
    [...Map.groupBy(butir, ({ kategori }) => kategori)].flatMap(([kategori, daftar]) => {
      const benar = daftar.filter((satu) => satu.benar).length
      return benar * 100 < lulusPersen * daftar.length ? [kategori] : []
    }),
  )
  return [...new Set(gagal.filter((satu, i) => gagal.indexOf(satu) !== i))].sort()
}

/** What asks for a word of the tutor, whatever the state. */
export const BANTUAN = ['gagal', 'lembar'] as const
type Bantuan = (typeof BANTUAN)[number]
export const LABEL_BANTUAN: Readonly<Record<Bantuan, string>> = {
  gagal: 'Gagal dua kali pada satu topik',
  lembar: 'Lembar belum dikirim',
}
const PERLU: Readonly<Record<Bantuan, (satu: Anggota) => boolean>> = {
  gagal: ({ topik }) => topik.length > 0,
  lembar: ({ lembar }) => lembar !== null,
}

const KOLOM_SARINGAN = ['kabupaten', 'kecamatan', 'desa', 'jabatan', 'keadaan'] as const
export const SARINGAN = [...KOLOM_SARINGAN, 'bantuan'] as const
export type Saringan = Readonly<Partial<Record<(typeof SARINGAN)[number], string>>>

/** An empty filter lets everybody through. Whom to help first comes first. */
export function listAnggota(daftar: readonly Anggota[], saringan: Saringan): Anggota[] {
  const perlu = BANTUAN.find((satu) => satu === saringan.bantuan)
  return daftar
    .filter((satu) => KOLOM_SARINGAN.every((kolom) => !saringan[kolom] || satu[kolom] === saringan[kolom]))
    .filter((satu) => perlu === undefined || PERLU[perlu](satu))
    .sort(compareAnggota)
}

const compareAnggota = (a: Anggota, b: Anggota): number =>
  KEADAAN_ANGGOTA.indexOf(a.keadaan) - KEADAAN_ANGGOTA.indexOf(b.keadaan) ||
  (b.topik.length > 0 ? 1 : 0) - (a.topik.length > 0 ? 1 : 0) ||
  a.nama.localeCompare(b.nama, 'id')

/** What can be chosen in a filter: what stands in the cohort, each once. */
export const listPilihan = (
  daftar: readonly Anggota[],
  kolom: Exclude<(typeof KOLOM_SARINGAN)[number], 'keadaan'>,
): string[] =>
  [...new Set(daftar.flatMap((satu) => satu[kolom] ?? []))].sort((a, b) => a.localeCompare(b, 'id'))

export const KEPALA_ANGGOTA = [
  'Nama',
  'Keadaan',
  'Kemajuan (%)',
  'Hasil uji',
  'Kegiatan terakhir',
  'Lembar belum dikirim',
  'Gagal dua kali pada topik',
  'Jabatan',
  'Desa',
  'Kecamatan',
  'Kabupaten',
] as const

/** Cells as they are read, for the screen and both files: how it goes first, as a phone shows little more. */
export const toTabelAnggota = (daftar: readonly Anggota[]): string[][] =>
  daftar.map((satu) => [
    satu.nama,
    LABEL_KEADAAN[satu.keadaan],
    satu.persen === null ? '' : formatAngka(satu.persen),
    satu.hasil.map(formatHasil).join(', '),
    formatHari(satu.terakhir),
    satu.lembar === null ? '' : `sejak ${formatHari(satu.lembar)}`,
    satu.topik.join(', '),
    satu.jabatan ?? '',
    satu.desa ?? '',
    satu.kecamatan ?? '',
    satu.kabupaten ?? '',
  ])

const formatHasil = ({ judul, persen, lulus }: HasilUji): string =>
  `${judul} ${formatPersen(persen)} (${lulus ? 'lulus' : 'belum lulus'})`

const formatHari = (waktu: Date | null): string =>
  waktu === null ? '' : formatTanggalRingkas(toTanggal(waktu))

export type Ringkasan = { jumlah: number; label: string; saringan: Saringan }

/** How many are in each state or ask for help, with the filter that shows them; what nobody is in is left out. */
export function listRingkasan(daftar: readonly Anggota[]): Ringkasan[] {
  const semua: Omit<Ringkasan, 'jumlah'>[] = [
    ...KEADAAN_ANGGOTA.map((keadaan) => ({ label: LABEL_KEADAAN[keadaan], saringan: { keadaan } })),
    ...BANTUAN.map((bantuan) => ({ label: LABEL_BANTUAN[bantuan], saringan: { bantuan } })),
  ]
  return semua
    .map((satu) => ({ ...satu, jumlah: listAnggota(daftar, satu.saringan).length }))
    .filter(({ jumlah }) => jumlah > 0)
}
