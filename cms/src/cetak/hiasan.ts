/** Drawings that printed sheets share, as SVG. Pure. */
import { encode } from 'uqr'

export function createQrSvg(teks: string): string {
  const { data, size } = encode(teks, { ecc: 'M', border: 2 })
  const kotak = data.flatMap((baris, y) =>
    baris.flatMap((isHitam, x) => (isHitam ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${kotak.join('')}"/></svg>`
}

/** The strip of woven rattan, as at the head of every page; `lebar` in units of which it is 8 high. */
export function createAnyaman(lebar = 680): string {
  const gelung = Array.from({ length: lebar / 16 }, (_, i) => `M${i * 16} 8l8-8l8 8`).join('')
  const titik = Array.from({ length: lebar / 16 }, (_, i) => `M${i * 16 + 6} 8l2-2l2 2z`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${lebar} 8"><path d="M0 0h${lebar}v8H0z" fill="#1C1B19"/><path d="${gelung}" fill="none" stroke="#FFCF33" stroke-width="2"/><path d="${titik}" fill="#A8201A"/></svg>`
}
