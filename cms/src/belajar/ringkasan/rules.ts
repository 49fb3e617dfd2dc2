/** How far learners are, in counts: what is shown of a group, and how small ones are told of. Pure. */
import { formatAngka } from '../../dasar/angka.ts'
import { MIN_ORANG } from '../percobaan/tersulit-rules.ts'

export const MENURUT = ['kabupaten', 'kecamatan', 'desa', 'jabatan', 'kursus'] as const
export type Menurut = (typeof MENURUT)[number]
export const LABEL_MENURUT: Readonly<Record<Menurut, string>> = {
  kabupaten: 'Kabupaten/kota',
  kecamatan: 'Kecamatan',
  desa: 'Desa',
  jabatan: 'Jabatan',
  kursus: 'Kursus',
}

/** Each a count of enrolments: one for a learner and a course, whatever the run. */
export const HITUNGAN = ['jumlah', 'belum', 'berjalan', 'macet', 'selesai', 'gagal', 'sah'] as const
export type Hitungan = Record<(typeof HITUNGAN)[number], number>
/** `perKursus`: learners of each course, in which nobody counts twice. */
export type Kelompok = Hitungan & { nama: string | null; perKursus: Record<string, number> }
export type Ringkasan = {
  daftar: Kelompok[]
  /** Null where there are too few people to tell of. */
  jumlah: Kelompok | null
  /** Whether all counts, and their sums, are rounded for who must not see names. */
  isDibulatkan: boolean
}

const TANPA: Readonly<Record<Menurut, string>> = {
  kabupaten: 'Tanpa desa',
  kecamatan: 'Tanpa desa',
  desa: 'Tanpa desa',
  jabatan: 'Tanpa jabatan',
  kursus: 'Tanpa kursus',
}
const KECIL = `Kelompok lain, masing-masing kurang dari ${MIN_ORANG} orang`
const DIGABUNG = `Kelompok lain, termasuk yang kurang dari ${MIN_ORANG} orang`

const KELIPATAN = 5
/** What the page and the files say of it. */
export const CATATAN_BULAT =
  'Setiap angka dan jumlahnya dibulatkan ke bawah ke kelipatan lima, supaya selisih dua pilihan tidak menceritakan satu orang.'

/** `isBernama`: who asks sees these learners by name anyway, so nothing has to be kept from them. */
export function presentRingkasan(
  daftar: readonly Kelompok[],
  menurut: Menurut,
  isBernama: boolean,
): Ringkasan {
  const bernama = daftar.map((satu) => ({ ...satu, nama: satu.nama ?? TANPA[menurut] }))
  const jumlah = bernama.length === 0 ? null : addKelompok('Jumlah', bernama)
  if (isBernama) return { daftar: bernama, jumlah, isDibulatkan: false }
  const aman = groupKecil(bernama).map(toBulat)
  return {
    daftar: aman,
    jumlah: aman.length === 0 || jumlah === null ? null : toBulat(jumlah),
    isDibulatkan: true,
  }
}

/**
 * Groups are told of together in one table only: what another filter leaves out of them would be told by subtraction. Down, not to the
 * nearest: 7, 7 and 4 would be 5, 5 and 20, and nothing else is.
 */
function toBulat(satu: Kelompok): Kelompok {
  const bulat = HITUNGAN.map((kolom) => [kolom, Math.floor(satu[kolom] / KELIPATAN) * KELIPATAN])
  return { ...satu, ...(Object.fromEntries(bulat) as Hitungan) }
}

/**
 * Small groups are told of together. Where they are few even so, the smallest of the others goes with them: else what is left
 * between the lines and their sum would tell of them.
 */
function groupKecil(daftar: readonly Kelompok[]): Kelompok[] {
  const kecil = daftar.filter((satu) => calculateOrang(satu) < MIN_ORANG)
  const besar = daftar.filter((satu) => calculateOrang(satu) >= MIN_ORANG)
  if (kecil.length === 0) return besar
  const gabungan = addKelompok(KECIL, kecil)
  if (calculateOrang(gabungan) >= MIN_ORANG) return [...besar, gabungan]
  // By what is shown of them: which one it was tells no more than that.
  const [terkecil] = besar.toSorted((a, b) => toBulat(a).jumlah - toBulat(b).jumlah)
  if (terkecil === undefined) return []
  return [...besar.filter((satu) => satu !== terkecil), addKelompok(DIGABUNG, [terkecil, ...kecil])]
}

/** At least so many people: who takes several courses is one. */
const calculateOrang = ({ perKursus }: Kelompok): number => Math.max(0, ...Object.values(perKursus))

function addKelompok(nama: string, daftar: readonly Kelompok[]): Kelompok {
  const add = (kolom: keyof Hitungan): number => daftar.reduce((jumlah, satu) => jumlah + satu[kolom], 0)
  const perKursus: Record<string, number> = {}
  for (const [kursus, orang] of daftar.flatMap((satu) => Object.entries(satu.perKursus)))
    perKursus[kursus] = (perKursus[kursus] ?? 0) + orang
  const hitungan = Object.fromEntries(HITUNGAN.map((kolom) => [kolom, add(kolom)])) as Hitungan
  return { nama, perKursus, ...hitungan }
}

export const toKepalaRingkasan = (menurut: Menurut): string[] => [
  LABEL_MENURUT[menurut],
  'Pendaftaran',
  'Belum mulai',
  'Berjalan',
  'Macet',
  'Selesai',
  'Gagal dua kali',
  'Sertifikat berlaku',
]

/** The cells of the screen and of the files. */
export const toTabelRingkasan = ({ daftar, jumlah }: Pick<Ringkasan, 'daftar' | 'jumlah'>): string[][] =>
  [...daftar, ...(jumlah === null ? [] : [jumlah])].map((satu) => [
    satu.nama ?? '',
    ...HITUNGAN.map((kolom) => formatAngka(satu[kolom])),
  ])

/** The files: the table of the screen under its heads, and at the end what the page says of it. */
export const toBerkasRingkasan = (hasil: Ringkasan, menurut: Menurut): string[][] => {
  const tabel = [toKepalaRingkasan(menurut), ...toTabelRingkasan(hasil)]
  return hasil.isDibulatkan && hasil.jumlah !== null
    ? [...tabel, [CATATAN_BULAT, ...HITUNGAN.map(() => '')]]
    : tabel
}
