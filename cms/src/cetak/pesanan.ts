/** What is asked of the printing process, and what it answers. */
import type { Tanggal } from '../dasar/tanggal.ts'

/** Stands in the key of finished files: another compiler may set the same order differently. */
export const PENYUSUN = 'typst-ts-node-compiler 0.7.0'

/** Goes to another process, so it holds nothing but data. */
export type Isian = string | number | boolean | null | readonly Isian[] | { readonly [nama: string]: Isian }
/** `templat` reads `isi` as `json(bytes(sys.inputs.isi))`; `tanggal` is the date of the document. */
export type BahanCetak = { templat: string; isi: Isian; tanggal: Tanggal }
/** `png`: the first page, as many pixels wide as the page has points. */
export type Pesanan = BahanCetak & { bentuk: 'pdf' | 'png' }
export type JawabanCetak = { berkas: Uint8Array } | { galat: string }
