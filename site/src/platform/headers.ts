/** Headers every page carries. */
import { createHash } from 'node:crypto'
import { getEnv } from './env.ts'

const SATU_TAHUN = 31_536_000

const IZIN_TERTUTUP = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

const TERTUTUP = "default-src 'none'; frame-ancestors 'none'"
const HALAMAN = `default-src 'none'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
/** The one script there is stands in the head of the pages of learning (decision 0031). */
const SKRIP_BELAJAR = /<script type="module" src="\/skrip\/belajar-[0-9a-f]{16}\.js"><\/script>/
/** A worker asks for pages under the policy of its own file. */
const PEKERJA = `${TERTUTUP}; connect-src 'self'`

const GAYA = /<style>([\s\S]*?)<\/style>/g
/** All pages share a handful of sheets. */
const sidikByGaya = new Map<string, string>()
const MAX_DIINGAT = 100

/**
 * What a page may load: from this portal alone, no script but the one of learning where it belongs, and of the styles
 * inside it only those that are there by our hand. Astro would hash them anew for each request.
 */
export function toCsp(jenisMedia: string | undefined, isi: Buffer): string {
  if (jenisMedia?.startsWith('text/javascript') === true) return PEKERJA
  if (jenisMedia?.startsWith('text/html') !== true) return TERTUTUP
  const kepala = isi.toString('utf8', 0, Math.max(isi.indexOf('</head>'), 0))
  const daftar = [...kepala.matchAll(GAYA)].map(([, gaya = '']) => getSidik(gaya))
  const skrip = SKRIP_BELAJAR.test(kepala) ? "script-src 'self'; worker-src 'self'" : "script-src 'none'"
  return [`${HALAMAN}; ${skrip}; style-src 'self'`, ...new Set(daftar)].join(' ')
}

function getSidik(gaya: string): string {
  const diingat = sidikByGaya.get(gaya)
  if (diingat !== undefined) return diingat
  if (sidikByGaya.size >= MAX_DIINGAT) sidikByGaya.clear()
  const sidik = `'sha256-${createHash('sha256').update(gaya).digest('base64')}'`
  sidikByGaya.set(gaya, sidik)
  return sidik
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
