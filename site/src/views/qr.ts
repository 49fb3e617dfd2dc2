/** QR code as one SVG path of horizontal strokes: small, and drawn without a script. */
import { encode } from 'uqr'

export type QrView = { sisi: number; garis: string }

const TEPI = 2
/** A page made anew keeps its address; its code is not worked out again. */
const MAX_DIINGAT = 2000
const diingat = new Map<string, QrView>()

export function toQrView(teks: string): QrView {
  const lama = diingat.get(teks)
  if (lama !== undefined) return lama
  const qr = createQrView(teks)
  if (diingat.size >= MAX_DIINGAT) diingat.clear()
  diingat.set(teks, qr)
  return qr
}

function createQrView(teks: string): QrView {
  const { data, size } = encode(teks, { ecc: 'L', border: TEPI })
  return { sisi: size, garis: data.map(toGarisBaris).join('') }
}

function toGarisBaris(baris: boolean[], nomor: number): string {
  let garis = ''
  for (let kolom = 0; kolom < baris.length; kolom++) {
    const awal = kolom
    while (baris[kolom]) kolom++
    if (kolom > awal) garis += `M${awal} ${nomor}h${kolom - awal}`
  }
  return garis
}
