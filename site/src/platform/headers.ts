/** Headers every page carries; the CSP itself comes from Astro, which knows the hashes of the styles. */
import { getEnv } from './env.ts'

const SATU_TAHUN = 31_536_000

const IZIN_TERTUTUP = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/** The site has no script at all, whatever Astro would allow for its own. */
export function toCsp(dariAstro: string | null): string {
  const csp = dariAstro ?? "default-src 'none'; frame-ancestors 'none'"
  return csp.replace(/script-src[^;]*/, "script-src 'none'").replace(/;\s*$/, '')
}

export function listKepalaAman(): [string, string][] {
  const kepala: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', IZIN_TERTUTUP.map((nama) => `${nama}=()`).join(', ')],
    ['x-frame-options', 'DENY'],
  ]
  if (getEnv().situs.startsWith('https:')) {
    kepala.push(['strict-transport-security', `max-age=${SATU_TAHUN}; includeSubDomains`])
  }
  return kepala
}
