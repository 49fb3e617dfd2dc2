/**
 * Random codes that people copy by hand: base32 without look-alikes, in groups of five (of four, where those come out
 * even), with a sign at the end that
 * finds any one mistyped sign out. Pure; the bytes come from outside.
 */
const ABJAD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const MIRIP: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }

export function createKodeAcak(byte: Uint8Array): string {
  const isi = toBase32(byte)
  return formatKodeAcak(isi + getTandaUji(isi))
}

/** As it was made, whatever spaces, dashes, small letters and look-alikes it was typed with; null when mistyped. */
export function parseKodeAcak(tulisan: string): string | null {
  const polos = [...tulisan.toUpperCase().replace(/[\s-]/g, '')]
    .map((huruf) => MIRIP[huruf] ?? huruf)
    .join('')
  if (polos.length < 2 || ![...polos].every((huruf) => ABJAD.includes(huruf))) return null
  return getTandaUji(polos.slice(0, -1)) === polos.at(-1) ? formatKodeAcak(polos) : null
}

function formatKodeAcak(polos: string): string {
  const pola = polos.length % 5 !== 0 && polos.length % 4 === 0 ? /.{4}/g : /.{1,5}/g
  return polos.match(pola)?.join('-') ?? polos
}

function toBase32(byte: Uint8Array): string {
  const bit = [...byte].map((satu) => satu.toString(2).padStart(8, '0')).join('')
  return (bit.match(/.{1,5}/g) ?? []).map((lima) => ABJAD[Number.parseInt(lima.padEnd(5, '0'), 2)]).join('')
}

/** Odd weights have no factor in common with 32, so every single change shows. */
function getTandaUji(polos: string): string {
  const jumlah = [...polos].reduce((total, huruf, i) => total + ABJAD.indexOf(huruf) * (2 * i + 1), 0)
  return ABJAD[jumlah % 32] ?? ''
}
