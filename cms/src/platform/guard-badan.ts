/**
 * Bounds and reads a copy of a request's body before Payload does: what cannot be read is answered 400 here,
 * where Payload would answer 500. A query sent as a body passes the same guard as one in the address.
 */
import { parseForm, readBadan } from './body.ts'
import { checkPermintaan, type Penolakan, toPenolakan } from './guard.ts'

const MAX_JSON = 2_000_000
/** A file of the largest size with its form around it. */
const MAX_FORM = 11_000_000
/** The admin sends long lists of ids this way. */
const MAX_QUERY_BADAN = 40_000

export async function checkBadan(request: Request): Promise<Penolakan | null> {
  const { pathname } = new URL(request.url)
  if (!BERISI.includes(request.method)) return null
  const tipe = request.headers.get('Content-Type')?.toLowerCase() ?? ''
  if (isAliran(request.method, pathname, tipe)) return null
  if (await isTanpaBadan(request, tipe)) return mustBerisi(request.method, pathname) ? takTerbaca : null
  const isForm = tipe.startsWith('multipart/')
  const max = isForm ? MAX_FORM : MAX_JSON
  if (Number(request.headers.get('Content-Length') ?? 0) > max) return terlaluBesar
  if (!isForm && !isQueryBadan(request) && !tipe.startsWith('application/json')) return takTerbaca
  // The length may be unknown or a lie: what counts is what comes.
  const isi = await readBadan(request.clone(), max)
  if (isi === null) {
    void request.body?.cancel()
    return terlaluBesar
  }
  if (isQueryBadan(request)) return checkQueryBadan(request, tipe, isi.toString())
  if (isForm) return checkForm(await parseForm(isi, request.headers), pathname)
  return isObjek(isi.toString()) ? null : takTerbaca
}

/** A browser's POST without a body (signing out, staying signed in) arrives as a body of no bytes and no type. */
async function isTanpaBadan(request: Request, tipe: string): Promise<boolean> {
  if (request.body === null) return true
  if (tipe !== '' || Number(request.headers.get('Content-Length') ?? 0) > 0) return false
  const { done } = (await request.clone().body?.getReader().read()) ?? { done: true }
  return done
}

const BERISI: readonly string[] = ['POST', 'PATCH', 'PUT', 'DELETE']
/** Our own endpoints that take a form of fields; Payload's take one field `_payload` with JSON. */
const FORM_BIASA: readonly string[] = ['/api/apbdes/impor', '/api/soal/impor']

/** Too long to be read twice: this endpoint reads it in pieces and counts itself. */
const isAliran = (method: string, pathname: string, tipe: string): boolean =>
  method === 'POST' && pathname === '/api/apbdes/kiriman' && tipe === 'application/zip'

/** A new row or a change of one has something to say. */
function mustBerisi(method: string, pathname: string): boolean {
  return method === 'PATCH' || (method === 'POST' && /^\/api\/[a-z-]+\/?$/.test(pathname))
}

const terlaluBesar = toPenolakan(413, 'TERLALU_BESAR', 'Kiriman ini terlalu besar.')
const takTerbaca = toPenolakan(400, 'PERMINTAAN_TIDAK_TERBACA', 'Isi kiriman ini tidak terbaca.')

function isQueryBadan({ method, headers }: Request): boolean {
  return (
    method === 'POST' &&
    (headers.has('X-Payload-HTTP-Method-Override') || headers.has('X-HTTP-Method-Override'))
  )
}

function checkQueryBadan(request: Request, tipe: string, isi: string): Penolakan | null {
  if (tipe !== 'application/x-www-form-urlencoded' || new URL(request.url).search !== '') return takTerbaca
  const url = new URL(`${request.url}?${isi}`)
  return checkPermintaan('GET', url, MAX_QUERY_BADAN)
}

function checkForm(form: FormData | null, pathname: string): Penolakan | null {
  if (form === null) return takTerbaca
  const isian = form.get('_payload')
  return FORM_BIASA.includes(pathname) || (isian !== null && isObjek(isian)) ? null : takTerbaca
}

/** Nothing at all counts as an empty object, as with Payload. */
function isObjek(isi: unknown): boolean {
  if (isi === '') return true
  try {
    const nilai: unknown = JSON.parse(String(isi))
    return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
  } catch {
    // Not JSON: that is the answer.
    return false
  }
}
