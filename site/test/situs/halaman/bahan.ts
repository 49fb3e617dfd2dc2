/** What all examples of pages are made of. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { DesaPublik } from 'cms/contract/desa'
import type { ProvinsiPublik } from 'cms/contract/wilayah'
import { readContoh } from '../../support/contoh.ts'

export const waktu = new Date('2026-11-24T03:00:00Z')
export const bahan = { situs: 'https://lewu.example', waktu, now: waktu }
/** What each kind of copy is shown with: all it can hold, and next to nothing. */
export const isi = ['penuh', 'hampir-kosong'] as const
export const apbdes = (nama: string) => readContoh<ApbdesPublik>(`apbdes.${nama}`)
export const desa = (nama: string) => readContoh<DesaPublik>(`desa.${nama}`)
export const provinsi = (nama: string) => readContoh<ProvinsiPublik>(`provinsi.${nama}`)

/** A page, what it is made with, and what a reader must find of it. */
export type Halaman = [
  nama: string,
  komponen: AstroComponentFactory,
  props: Record<string, unknown>,
  memuat: string[],
]
