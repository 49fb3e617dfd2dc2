/** Which addresses exist, and how each is answered. What is not in this table is answered 404. */

/** `simpan`: kept in the cache; `langsung`: rendered for each request; `berkas`: streamed; `kirim`: takes a posted form. */
export type Cara = 'simpan' | 'langsung' | 'berkas' | 'kirim'
export type Rute = { pola: RegExp; cara: Cara; kueri: string[]; halaman: string }
export type Alamat = { cara: Cara; jalur: string }

const rute = (halaman: string, pola: RegExp, cara: Cara = 'simpan', kueri: string[] = []): Rute => ({
  halaman,
  pola,
  cara,
  kueri,
})

export const DAFTAR_RUTE: readonly Rute[] = [
  rute('index.astro', /^\/$/),
  rute('kabupaten/[kabupaten].astro', /^\/kabupaten\/[a-z0-9-]+$/),
  rute('desa/[desa]/index.astro', /^\/desa\/[a-z0-9-]+$/),
  rute('desa/[desa]/apbdes/[tahun].astro', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}$/),
  rute('desa/[desa]/apbdes/[tahun].json.ts', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\.json$/),
  rute('desa/[desa]/apbdes/[tahun].csv.ts', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\.csv$/),
  rute('desa/[desa]/apbdes/[tahun]/rincian.astro', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/rincian$/, 'simpan', [
    'halaman',
  ]),
  rute('robots.txt.ts', /^\/robots\.txt$/),
  rute('favicon.svg.ts', /^\/favicon\.svg$/),
  rute('cari.astro', /^\/cari$/, 'langsung', ['q']),
  rute('sehat.ts', /^\/sehat$/, 'langsung'),
  rute('berkas/[sha256]/[nama].ts', /^\/berkas\/[0-9a-f]{64}\/[^/]+$/, 'berkas'),
  rute('pratinjau.astro', /^\/pratinjau$/, 'kirim'),
]

/** The address in its one canonical form: known path, allowed query only, in order. */
export function findAlamat(url: string): Alamat | null {
  const [jalur = '', kueri = ''] = url.split(/\?(.*)/s)
  const cocok = DAFTAR_RUTE.find(({ pola }) => pola.test(jalur))
  if (cocok === undefined || !isTerbaca(jalur)) return null
  const diberikan = new URLSearchParams(kueri)
  const diizinkan = new URLSearchParams()
  for (const nama of cocok.kueri.toSorted()) {
    const nilai = diberikan.get(nama)
    if (nilai !== null) diizinkan.set(nama, nilai.replaceAll('\u0000', ''))
  }
  const akhir = diizinkan.toString()
  return { cara: cocok.cara, jalur: akhir === '' ? jalur : `${jalur}?${akhir}` }
}

/** A path whose escapes can be undone and hide no NUL, which the database would choke on. */
function isTerbaca(jalur: string): boolean {
  try {
    return !decodeURIComponent(jalur).includes('\u0000')
  } catch {
    // decodeURIComponent throws for broken escapes alone.
    return false
  }
}

/** Where an address with slashes too many belongs; null when it has none or leads nowhere. */
export function findPengalihan(url: string): string | null {
  const [jalur = '', kueri = ''] = url.split(/\?(.*)/s)
  if (!jalur.endsWith('/') || jalur === '/') return null
  const tujuan = findAlamat(`${jalur.replace(/\/+$/, '')}?${kueri}`)
  return tujuan?.jalur ?? null
}
