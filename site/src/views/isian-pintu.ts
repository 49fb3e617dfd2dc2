/** What is wrong with the form that registers, signs in or uses a code: which field, and what to do. Pure. */
import {
  daftarSchema,
  hapusAkunSchema,
  masukBelajarSchema,
  mintaDesaSchema,
  mintaNamaSchema,
  pakaiKodeSchema,
} from 'cms/contract/belajar'
import { hasAngka } from 'cms/dasar/nama-orang'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'

export const PINTU = ['masuk', 'daftar', 'kode', 'hapus', 'nama', 'desa'] as const
export type Pintu = (typeof PINTU)[number]
export type KolomPintu = 'nama' | 'masuk' | 'sandi' | 'kode' | 'desa'
/** `kolom` is null where it is no one field's fault. */
export type GalatPintu = { kolom: KolomPintu | null; pesan: string }

const SCHEMA = {
  daftar: daftarSchema,
  masuk: masukBelajarSchema,
  kode: pakaiKodeSchema,
  hapus: hapusAkunSchema,
  nama: mintaNamaSchema,
  desa: mintaDesaSchema,
} as const
const SALAH: Readonly<Record<Exclude<KolomPintu, 'desa'>, string>> = {
  nama: T.namaSalah,
  masuk: T.masukSalah,
  sandi: T.sandiKosong,
  kode: T.kodeKosong,
}

/** The fields, in the order of the form, that cannot be what they should. */
export function listIsianSalah(pintu: Pintu, isi: Readonly<Record<string, unknown>>): GalatPintu[] {
  const { error } = SCHEMA[pintu].safeParse(isi)
  const isBerangka = hasAngka(String(isi.nama ?? ''))
  if (error === undefined) return isBerangka ? [{ kolom: 'nama', pesan: T.namaBerangka }] : []
  const salah = new Set(error.issues.map(({ path }) => path[0]))
  if (isBerangka) salah.add('nama')
  const daftar = (['kode', 'nama', 'masuk', 'sandi'] as const).filter((satu) => salah.has(satu))
  return daftar.length === 0
    ? [{ kolom: null, pesan: T.isianKurang }]
    : daftar.map((kolom) => ({
        kolom,
        pesan: kolom === 'nama' && isBerangka ? T.namaBerangka : SALAH[kolom],
      }))
}

const KOLOM_KODE: Readonly<Record<string, KolomPintu>> = {
  SANDI_LEMAH: 'sandi',
  SANDI_SALAH: 'masuk',
  KODE_SALAH: 'kode',
  NAMA_LAIN: 'kode',
  MASUK_KURANG: 'masuk',
  MASUK_TERPAKAI: 'masuk',
  NAMA_SAMA: 'nama',
  DESA_SAMA: 'desa',
  DESA_TIDAK_ADA: 'desa',
  NAMA_BERANGKA: 'nama',
}

/** Of a refusal in the cms's own words. Where only the password is asked for, it is the one that is wrong. */
export function toGalatPintu(pintu: Pintu, { kode, pesan }: { kode: string; pesan: string }): GalatPintu {
  if (kode === 'ISIAN_SALAH') return { kolom: null, pesan: T.isianKurang }
  if (pintu === 'hapus' && kode === 'SANDI_SALAH') return { kolom: 'sandi', pesan }
  return { kolom: KOLOM_KODE[kode] ?? null, pesan }
}
