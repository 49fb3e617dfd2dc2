/** Addresses of the running portal that the browser tests visit, found as a visitor would find them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const contohSchema = z.object({ akun: z.array(z.object({ desa: z.string().nullish() })) })

export const SITUS = process.env.LEWU_SITE_URL ?? 'http://127.0.0.1:4321'

/** Slug of the first sample village, from the file the first start writes. */
export function getSlugContoh(): string {
  const berkas = join(process.env.LEWU_DATA_DIR ?? '.data', 'contoh.json')
  const { akun } = contohSchema.parse(JSON.parse(readFileSync(berkas, 'utf8')))
  const slug = akun.find(({ desa }) => desa)?.desa
  if (!slug) throw new Error(`${berkas} names no sample village`)
  return slug
}

/** Every template of the site, by name. `belum` is a village that has not joined. */
export async function listHalamanContoh(): Promise<Record<string, string>> {
  const slug = getSlugContoh()
  const beranda = await readHtml('/')
  const kabupaten = findTautan(beranda, /href="(\/kabupaten\/[^"]+)"/)
  const belum = findTautan(await readHtml(kabupaten), /<li><a href="(\/desa\/[^"]+)">[^<]*<\/a><\/li>/)
  return {
    beranda: '/',
    kabupaten,
    cari: '/cari?q=sungai',
    'cari kosong': '/cari',
    'cari tanpa hasil': '/cari?q=zzzzzz',
    desa: `/desa/${slug}`,
    belum,
    'apbdes 2024': `/desa/${slug}/apbdes/2024`,
    'apbdes 2026': `/desa/${slug}/apbdes/2026`,
    'pos bidang': `/desa/${slug}/apbdes/2026/pos/02`,
    'pos pendapatan': `/desa/${slug}/apbdes/2026/pos/4.2.1`,
    rincian: `/desa/${slug}/apbdes/2026/rincian`,
    'tahun apbdes': `/desa/${slug}/apbdes`,
    dusun: `/desa/${slug}/apbdes/2026/dusun`,
    'satu dusun': `/desa/${slug}/apbdes/2026/dusun?dusun=1`,
    cetak: `/desa/${slug}/apbdes/2026/cetak`,
    'dana desa': `/desa/${slug}/apbdes/2026/dana-desa`,
    'daftar berita': `/desa/${slug}/berita`,
    'daftar pengumuman': `/desa/${slug}/pengumuman`,
    'daftar agenda': `/desa/${slug}/agenda`,
    'daftar galeri': `/desa/${slug}/galeri`,
    'daftar dokumen': `/desa/${slug}/dokumen`,
    'daftar dokumen tersaring': `/desa/${slug}/dokumen?q=pungutan`,
    ...(await listNaskah(slug)),
    pemerintahan: `/desa/${slug}/pemerintahan`,
    fasilitas: `/desa/${slug}/fasilitas`,
    'lembaga ekonomi': `/desa/${slug}/lembaga-ekonomi`,
    keterbukaan: `/desa/${slug}/keterbukaan`,
    'informasi publik': `/desa/${slug}/informasi-publik`,
    'informasi dikecualikan': `/desa/${slug}/informasi-publik?kategori=dikecualikan`,
    'keterbukaan provinsi': '/keterbukaan',
    'cari naskah': '/cari?q=pungutan',
    'cari kegiatan': `/cari?desa=${slug}&q=jalan`,
    'daftar kursus': '/kursus',
    kursus: '/kursus/membaca-apbdes-untuk-pemula',
    'program belajar': '/program-belajar/bekal-tahun-pertama-menjabat',
    pelajaran: '/kursus/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes',
    'pelajaran besar': '/kursus/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes?huruf=besar',
    'masuk belajar': '/belajar/masuk',
    'daftar belajar': '/belajar/daftar',
    'kode belajar': '/belajar/kode',
    'periksa sertifikat': '/sertifikat',
    'formulir tanya': `/pesan?desa=${slug}&jenis=tanya&halaman=/desa/${slug}/apbdes/2026/pos/02`,
    formulir: `/pesan?desa=${slug}&jenis=salah&halaman=/desa/${slug}`,
    'formulir informasi': `/pesan?desa=${slug}&jenis=informasi`,
    'minta informasi': `/desa/${slug}/minta-informasi`,
    'minta informasi umum': '/minta-informasi',
    'cari layanan': '/cari?q=minta+informasi',
    resi: '/pesan/AAAAA-BBBBB-CCCCC-DDDDD',
    'cari resi': '/pesan/resi',
    data: '/data',
    tentang: '/tentang',
    aksesibilitas: '/aksesibilitas',
    privasi: '/privasi',
    luring: '/luring',
    'tidak ada': '/halaman-yang-tidak-ada',
  }
}

/** The first text of each kind, by the kind's name. */
async function listNaskah(slug: string): Promise<Record<string, string>> {
  const daftar = await Promise.all(
    (['berita', 'pengumuman', 'agenda', 'galeri', 'dokumen'] as const).map(async (jenis) => {
      const pola = new RegExp(`href="(/desa/${slug}/${jenis}/[^"]+)"`)
      return [jenis, findTautan(await readHtml(`/desa/${slug}/${jenis}`), pola)]
    }),
  )
  return Object.fromEntries(daftar) as Record<string, string>
}

async function readHtml(jalur: string): Promise<string> {
  return (await fetch(new URL(jalur, SITUS))).text()
}

function findTautan(html: string, pola: RegExp): string {
  const tujuan = pola.exec(html)?.[1]
  if (tujuan === undefined) throw new Error(`no link like ${pola} on the page`)
  return tujuan
}
