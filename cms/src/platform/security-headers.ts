/** What a browser is told about the cms's pages. Pure. */

/** On every answer of the cms, whoever gives it. */
export const KEPALA_TETAP = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
] as const

const SATU_TAHUN = 31_536_000

/**
 * The admin as tightly as its framework bears: scripts by nonce, and those that they load themselves; styles
 * inline, for React and the editor set them on elements; a preview is posted to the site.
 */
export function toCspAdmin(nonce: string, situs: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action 'self' ${situs}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** HSTS only where the address is https: on plain http browsers ignore it, and a test machine has none. */
export function listKepala(alamat: string): [string, string][] {
  return alamat.startsWith('https:')
    ? [['Strict-Transport-Security', `max-age=${SATU_TAHUN}; includeSubDomains`]]
    : []
}
