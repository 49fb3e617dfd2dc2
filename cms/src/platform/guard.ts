/**
 * Bounds a request before Payload parses it: queries that would answer 500, return everything or change
 * many rows at once are refused here with 400. Pure.
 */
import type { Alasan } from '../contract/galat.ts'

/** The admin itself asks for 250 rows to name the relations of a list. */
const MAX_LIMIT = 250
const MAX_PAGE = 100_000
const MAX_DEPTH = 3
const MAX_QUERY = 4_000
const MAX_WHERE = 40
const COLLECTION_PATH = /^\/api\/[a-z-]+\/?$/
/** Roads we do not use: registering the first user, reset by mail, GraphQL, jobs and other works of the server, copying rows. */
const CLOSED: readonly RegExp[] = [
  /^\/api\/[a-z-]+\/(forgot-password|reset-password|verify)/,
  /^\/api\/[a-z-]+\/first-register\/?$/,
  /^\/api\/graphql/,
  /^\/api\/payload-(jobs|kv|migrations)/,
  /\/duplicate\/?$/,
  /\/paste-url/,
]

/** What Payload's queries know, without those for maps. */
const OPERATOR: readonly string[] = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]

/** Those that compare with a list. */
const OPERATOR_DAFTAR: readonly string[] = ['in', 'not_in', 'all']

/** Going back to an earlier version is for the collections that keep some; elsewhere the road leads nowhere. */
const BALIK = /^\/api\/(?!(?:profil-desa|pengaturan-kabupaten|globals)\/)[^/]+\/versions\//

export type Penolakan = { status: 400 | 403 | 413; alasan: Alasan }

export function checkPermintaan(method: string, url: URL, panjang = MAX_QUERY): Penolakan | null {
  if (CLOSED.some((jalan) => jalan.test(url.pathname)) || (method === 'POST' && BALIK.test(url.pathname)))
    return toPenolakan(403, 'JALAN_TERTUTUP', 'Jalan ini tidak dibuka.')
  // Payload's own road by key ends in broken SQL; nothing of ours takes it.
  if (method === 'DELETE' && url.pathname.startsWith('/api/payload-preferences/'))
    return toPenolakan(403, 'JALAN_TERTUTUP', 'Jalan ini tidak dibuka.')
  if (['PATCH', 'DELETE'].includes(method) && COLLECTION_PATH.test(url.pathname)) {
    return toPenolakan(403, 'PERUBAHAN_MASSAL', 'Ubah atau hapus satu per satu.')
  }
  return checkQuery(url, panjang)
}

function checkQuery(url: URL, panjang: number): Penolakan | null {
  const salah = (pesan: string) => toPenolakan(400, 'PERMINTAAN_TIDAK_TERBACA', pesan)
  if (url.search.length > panjang) return salah('Alamat permintaan terlalu panjang.')
  if (hasNul(url)) return salah('Alamat permintaan memuat tanda yang tidak boleh.')
  const angka: readonly (readonly [string, number, number])[] = [
    ['limit', 1, MAX_LIMIT],
    ['page', 1, MAX_PAGE],
    ['depth', 0, MAX_DEPTH],
  ]
  for (const [nama, min, max] of angka) {
    const semua = url.searchParams.getAll(nama)
    if (semua.length > 1 || semua.some((isi) => !isBulatAntara(isi, min, max))) {
      return salah(`"${nama}" harus bilangan bulat ${min} sampai ${max}.`)
    }
  }
  const kunci = [...url.searchParams.keys()]
  if (kunci.some((satu) => /^(?:limit|page|depth)\b./.test(satu)))
    return salah('"limit", "page" dan "depth" masing-masing satu bilangan.')
  if (kunci.includes('where')) return salah('"where" harus berbentuk where[kolom][operator]=nilai.')
  if (kunci.filter((satu) => satu.startsWith('where[')).length > MAX_WHERE)
    return salah('Terlalu banyak saringan.')
  if (url.searchParams.get('pagination') === 'false' && !kunci.includes('limit'))
    return salah('Tanpa halaman, "limit" harus disebut.')
  if (kunci.includes('data')) return salah('"data" dikirim sebagai isi, bukan di alamat.')
  if (kunci.some((satu, i) => /\[(?:in|not_in|all)\]/.test(satu) === false && kunci.indexOf(satu) !== i))
    return salah('Satu isian disebut dua kali.')
  if (!kunci.filter((satu) => satu.startsWith('where')).every(isSaringan))
    return salah('Saringan ini tidak dipakai. Bentuknya where[kolom][operator]=nilai.')
  if (
    url.searchParams
      .getAll('locale')
      .concat(url.searchParams.getAll('fallback-locale'))
      .some((isi) => !/^[a-z-]{1,10}$/.test(isi))
  ) {
    return salah('"locale" tidak terbaca.')
  }
  return null
}

/** `where[kolom][operator]`, perhaps inside `[and][0]` or `[or][0]`, perhaps with the place in a list behind. */
function isSaringan(kunci: string): boolean {
  const bagian = [...kunci.matchAll(/\[([^[\]]*)\]/g)].map(([, isi = '']) => isi)
  const tanpaNomor = bagian.slice(0, bagian.findLastIndex((isi) => !/^\d*$/.test(isi)) + 1)
  const isUtuh = kunci === `where${bagian.map((isi) => `[${isi}]`).join('')}`
  const operator = tanpaNomor.at(-1) ?? ''
  const isDaftar = tanpaNomor.length < bagian.length
  return (
    isUtuh &&
    tanpaNomor.length >= 2 &&
    OPERATOR.includes(operator) &&
    (!isDaftar || OPERATOR_DAFTAR.includes(operator))
  )
}

function isBulatAntara(isi: string, min: number, max: number): boolean {
  return /^\d{1,7}$/.test(isi) && Number(isi) >= min && Number(isi) <= max
}

function hasNul(url: URL): boolean {
  return (
    /%00/i.test(url.pathname) ||
    [...url.searchParams].some(([kunci, isi]) => kunci.includes('\u0000') || isi.includes('\u0000'))
  )
}

export const toPenolakan = (status: Penolakan['status'], kode: string, pesan: string): Penolakan => ({
  status,
  alasan: { kode, pesan },
})
