/** The doors of learning: signing in, registering, a printed code. Pure. */
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import { toKerangkaBelajar } from './belajar.ts'
import type { GalatPintu } from './isian-pintu.ts'
import type { KerangkaView } from './kerangka.ts'
import type { PilihanDesa } from './pilih-desa.ts'

export type IsianBelajar = { nama: string; masuk: string; kode: string; desa: string; tujuan: string }
export type PintuView = {
  kerangka: KerangkaView
  judul: string
  jawaban: string
  isian: IsianBelajar
  galat: readonly GalatPintu[]
  kabar: string | null
  /** A password was typed and is in order, as far as is known; no page sends it back. */
  isSandiLagi: boolean
  /** Villages the typed name may mean. */
  pilihanDesa: PilihanDesa[]
}
const JUDUL_PINTU = {
  masuk: [T.masuk, T.masukJawaban],
  daftar: [T.daftar, T.daftarJawaban],
  kode: [T.kode, T.kodeJawaban],
  hapus: [T.hapusAkun, T.hapusJawaban],
  nama: [T.betulkanNama, T.betulkanNamaJawaban],
  desa: [T.ubahDesa, T.ubahDesaJawaban],
} as const

export function toPintuView(
  pintu: keyof typeof JUDUL_PINTU,
  {
    situs,
    isian = {},
    galat = [],
    kabar = null,
    isSandi = false,
    pilihanDesa = [],
  }: {
    situs: string
    isian?: Partial<IsianBelajar>
    galat?: readonly GalatPintu[]
    kabar?: string | null
    /** Whether a password came with the form. */
    isSandi?: boolean
    pilihanDesa?: PilihanDesa[]
  },
): PintuView {
  const [judul, jawaban] = JUDUL_PINTU[pintu]
  return {
    kerangka: toKerangkaBelajar(judul, situs),
    judul,
    jawaban,
    isian: { nama: '', masuk: '', kode: '', desa: '', tujuan: '', ...isian },
    galat,
    kabar,
    isSandiLagi:
      isSandi && galat.some(({ kolom }) => kolom !== null) && !galat.some(({ kolom }) => kolom === 'sandi'),
    pilihanDesa,
  }
}

/** A place of this site to go on to after signing in; anything else leads to the own page. */
export const parseTujuan = (tujuan: unknown): string =>
  typeof tujuan === 'string' && /^\/(belajar|kursus|program-belajar)(\/[a-z0-9-]+){0,3}$/.test(tujuan)
    ? tujuan
    : '/belajar'

/** The programme that signing in goes on to follow; null where it leads elsewhere. */
export const findProgramTujuan = (tujuan: string): string | null =>
  /^\/program-belajar\/([a-z0-9-]+)$/.exec(tujuan)?.[1] ?? null

/** The course of one's own that signing in leads to; null where it leads elsewhere. */
export const findKursusTujuan = (tujuan: string): string | null =>
  /^\/belajar\/kursus\/([a-z0-9-]+)$/.exec(tujuan)?.[1] ?? null
