/** The pack of a course for phones without a signal: pages as the server prints them, styles taken out once. Pure. */
import { createHash } from 'node:crypto'
import type { Paket } from '../luring/bentuk.ts'

const GAYA = /<style>[\s\S]*?<\/style>/g
/** Pictures, and what is shown of a film that is not played. */
const GAMBAR = /<(?:img[^>]*\ssrc|video[^>]*\sposter)="(\/berkas\/[^"]+)"/g
const SKRIP = /<script[^>]*\ssrc="(\/skrip\/[^"]+)"/g

type Bahan = Pick<Paket, 'kursus' | 'judul' | 'edisi' | 'kepala' | 'halaman'>

export function toPaket({ halaman, ...bahan }: Bahan): Paket {
  const gaya: string[] = []
  const toTempat = (satu: string): string => {
    if (!gaya.includes(satu)) gaya.push(satu)
    return `<!--gaya:${gaya.indexOf(satu)}-->`
  }
  return {
    ...bahan,
    halaman: halaman.map(({ jalur, html }) => ({ jalur, html: html.replace(GAYA, toTempat) })),
    gaya,
    berkas: [...new Set(halaman.flatMap(({ html }) => [...list(html, GAMBAR), ...list(html, SKRIP)]))],
  }
}

const list = (html: string, pola: RegExp): string[] =>
  [...html.matchAll(pola)].map(([, alamat = '']) => alamat.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))

export const calculateSidik = (isi: string): string => createHash('sha256').update(isi).digest('hex')
