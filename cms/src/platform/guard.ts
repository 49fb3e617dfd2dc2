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

type Penolakan = { status: 400 | 403; alasan: Alasan }

export function checkPermintaan(method: string, url: URL): Penolakan | null {
  if (CLOSED.some((jalan) => jalan.test(url.pathname)))
    return toPenolakan(403, 'JALAN_TERTUTUP', 'Jalan ini tidak dibuka.')
  if (['PATCH', 'DELETE'].includes(method) && COLLECTION_PATH.test(url.pathname)) {
    return toPenolakan(403, 'PERUBAHAN_MASSAL', 'Ubah atau hapus satu per satu.')
  }
  return checkQuery(url)
}

function checkQuery(url: URL): Penolakan | null {
  const salah = (pesan: string) => toPenolakan(400, 'PERMINTAAN_TIDAK_TERBACA', pesan)
  if (url.search.length > MAX_QUERY) return salah('Alamat permintaan terlalu panjang.')
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
  if (kunci.includes('where')) return salah('"where" harus berbentuk where[kolom][operator]=nilai.')
  if (kunci.filter((satu) => satu.startsWith('where[')).length > MAX_WHERE)
    return salah('Terlalu banyak saringan.')
  if (kunci.some((satu) => /\[(near|within|intersects)\]$/.test(satu)))
    return salah('Saringan ini tidak dipakai.')
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

function isBulatAntara(isi: string, min: number, max: number): boolean {
  return /^\d{1,7}$/.test(isi) && Number(isi) >= min && Number(isi) <= max
}

function hasNul(url: URL): boolean {
  return (
    /%00/i.test(url.pathname) ||
    [...url.searchParams].some(([kunci, isi]) => kunci.includes('\u0000') || isi.includes('\u0000'))
  )
}

const toPenolakan = (status: 400 | 403, kode: string, pesan: string): Penolakan => ({
  status,
  alasan: { kode, pesan },
})
