/** Feeds (Atom, RFC 4287) and site maps (sitemaps.org) as XML text. Pure. */
import { createHash } from 'node:crypto'
import { getAlamatPelajaran } from 'cms/contract/kursus'
import type { BarisAlamat, BarisAlamatBelajar, BarisUmpan } from '../publik/umpan.ts'
import { NAMA_SITUS } from '../teks/kerangka.ts'
import { TEKS_UMPAN as T } from '../teks/umpan.ts'
import { getAlamatSalinan } from './alamat.ts'

const KEPALA = '<?xml version="1.0" encoding="utf-8"?>\n'
type BahanUmpan = { nama: string | null; baris: readonly BarisUmpan[]; situs: string; jalur: string }

export function formatUmpan({ nama, baris, situs, jalur }: BahanUmpan): string {
  const judul = nama === null ? T.semua : T.desa(nama)
  const waktu = baris[0]?.waktu ?? new Date(0)
  return `${KEPALA}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<title>${toXml(judul)}</title>
<id>${toId(jalur)}</id>
<link rel="self" type="application/atom+xml" href="${toXml(`${situs}${jalur}`)}"/>
<link rel="alternate" type="text/html" href="${toXml(`${situs}${jalur.replace(/\/?umpan\.xml$/, '') || '/'}`)}"/>
<updated>${waktu.toISOString()}</updated>
<author><name>${toXml(nama ?? NAMA_SITUS)}</name></author>
${baris.map((satu) => formatEntri(satu, situs)).join('\n')}
</feed>
`
}

function formatEntri({ jenis, kunci, judul, ringkasan, desa, waktu }: BarisUmpan, situs: string): string {
  const alamat = getAlamatSalinan(jenis, kunci)
  return `<entry>
<title>${toXml(judul)}</title>
<id>${toId(alamat)}</id>
<link rel="alternate" type="text/html" href="${toXml(`${situs}${alamat}`)}"/>
<updated>${waktu.toISOString()}</updated>
<category term="${jenis}"/>
<author><name>${toXml(desa ?? NAMA_SITUS)}</name></author>
<summary>${toXml(ringkasan ?? judul)}</summary>
</entry>`
}

/** Stays the same when the portal moves to another name: readers know an entry by it. */
function toId(jalur: string): string {
  const hash = createHash('sha256').update(jalur).digest('hex')
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** The map that is of no kabupaten: what there is to learn. */
export const PETA_BELAJAR = 'belajar'

/** `daftar`: names of the maps. */
export function formatIndeksPeta(daftar: readonly string[], situs: string): string {
  const isi = daftar.map((slug) => `<sitemap><loc>${toXml(`${situs}/sitemap/${slug}.xml`)}</loc></sitemap>`)
  return `${KEPALA}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${isi.join('\n')}\n</sitemapindex>\n`
}

export const formatPeta = (daftar: readonly BarisAlamat[], situs: string): string =>
  formatDaftarAlamat(
    daftar.map(({ jenis, kunci, waktu }) => ({ alamat: getAlamatSalinan(jenis, kunci), waktu })),
    situs,
  )

/** With the lessons of each course behind it. */
export const formatPetaBelajar = (daftar: readonly BarisAlamatBelajar[], situs: string): string =>
  formatDaftarAlamat(
    daftar.flatMap(({ jenis, kunci, waktu, pelajaran }) => [
      { alamat: getAlamatSalinan(jenis, kunci), waktu },
      ...pelajaran.map((slug) => ({ alamat: getAlamatPelajaran(kunci, slug), waktu })),
    ]),
    situs,
  )

function formatDaftarAlamat(daftar: readonly { alamat: string; waktu: Date }[], situs: string): string {
  const isi = daftar.map(
    ({ alamat, waktu }) =>
      `<url><loc>${toXml(`${situs}${alamat}`)}</loc><lastmod>${waktu.toISOString()}</lastmod></url>`,
  )
  return `${KEPALA}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${isi.join('\n')}\n</urlset>\n`
}

/** Escaped, and without the signs that XML does not know at all. */
function toXml(teks: string): string {
  const nama: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  }
  return [...teks]
    .filter((huruf) => huruf >= ' ' || huruf === '\n' || huruf === '\t')
    .join('')
    .replace(/[&<>"']/g, (tanda) => nama[tanda] ?? tanda)
}
