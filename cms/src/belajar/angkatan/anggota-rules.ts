/**
 * What a tutor sees of a learner of the cohort: where they stand, since when nothing came, and what they failed twice.
 * One rule for the screen, the CSV and the workbook. Pure.
 */
import { formatAngka } from '../../dasar/angka.ts'
import { formatTanggalRingkas, toTanggal } from '../../dasar/tanggal.ts'

export const KEADAAN_ANGGOTA = ['macet', 'belum-mulai', 'berjalan', 'selesai'] as const
export type KeadaanAnggota = (typeof KEADAAN_ANGGOTA)[number]
export const LABEL_KEADAAN: Readonly<Record<KeadaanAnggota, string>> = {
  macet: 'Macet',
  'belum-mulai': 'Belum mulai',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
}

/** A marked attempt at a test that decides; `butir` are its questions. */
export type UjiDinilai = {
  lulus: boolean
  lulusPersen: number
  butir: readonly { kategori: string; benar: boolean }[]
}
export type FaktaAnggota = {
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
  uji: readonly UjiDinilai[]
}
export type Anggota = Omit<FaktaAnggota, 'uji'> & { keadaan: KeadaanAnggota; topik: string[] }

const HARI_MS = 86_400_000

export function toAnggota(
  { uji, ...fakta }: FaktaAnggota,
  { macetHari, now }: { macetHari: number; now: Date },
): Anggota {
  return { ...fakta, keadaan: getKeadaan(fakta, macetHari, now), topik: listTopikGagal(uji) }
}

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

export const KOLOM_SARINGAN = ['kabupaten', 'kecamatan', 'desa', 'jabatan', 'keadaan'] as const
export type Saringan = Readonly<Partial<Record<(typeof KOLOM_SARINGAN)[number], string>>>

/** An empty filter lets everybody through. Whom to help first comes first. */
export function listAnggota(daftar: readonly Anggota[], saringan: Saringan): Anggota[] {
  return daftar
    .filter((satu) => KOLOM_SARINGAN.every((kolom) => !saringan[kolom] || satu[kolom] === saringan[kolom]))
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
  'Jabatan',
  'Desa',
  'Kecamatan',
  'Kabupaten',
  'Keadaan',
  'Kemajuan (%)',
  'Kegiatan terakhir',
  'Lembar belum dikirim',
  'Gagal dua kali pada topik',
] as const

/** Cells as they are read, for the screen and both files. What is not known stays empty. */
export const toTabelAnggota = (daftar: readonly Anggota[]): string[][] =>
  daftar.map((satu) => [
    satu.nama,
    satu.jabatan ?? '',
    satu.desa ?? '',
    satu.kecamatan ?? '',
    satu.kabupaten ?? '',
    LABEL_KEADAAN[satu.keadaan],
    formatAngka(satu.persen),
    formatHari(satu.terakhir),
    satu.lembar === null ? '' : `sejak ${formatHari(satu.lembar)}`,
    satu.topik.join(', '),
  ])

const formatHari = (waktu: Date | null): string =>
  waktu === null ? '' : formatTanggalRingkas(toTanggal(waktu))

/** `300 peserta: 12 macet, 5 belum mulai …`; states nobody is in are left out. */
export function formatRingkasan(daftar: readonly Anggota[]): string {
  const bagian = KEADAAN_ANGGOTA.flatMap((keadaan) => {
    const jumlah = daftar.filter((satu) => satu.keadaan === keadaan).length
    return jumlah === 0 ? [] : [`${formatAngka(jumlah)} ${LABEL_KEADAAN[keadaan].toLowerCase()}`]
  })
  return [`${formatAngka(daftar.length)} peserta`, ...(bagian.length === 0 ? [] : [bagian.join(', ')])].join(
    ': ',
  )
}
