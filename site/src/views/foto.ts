import type { FotoPublik } from 'cms/contract/foto'

export type FotoView = { src: string; alt: string; lebar: number; tinggi: number; keterangan: string | null }

/** A picture that its village called decoration has no words for those who do not see it. */
export function toFotoView(foto: FotoPublik | null): FotoView | null {
  if (foto === null) return null
  const src = `/berkas/${foto.sha256}/${encodeURIComponent(foto.nama)}`
  const alt = /^hiasan\.?$/i.test(foto.alt.trim()) ? '' : foto.alt
  return { src, alt, lebar: foto.lebar, tinggi: foto.tinggi, keterangan: foto.keterangan }
}
