/** Which addresses exist, and how each is answered. What is not in this table is answered 404. */
import { CETAKAN } from 'cms/contract/alamat-apbdes'
import { NAMA_REGISTER } from '../views/data/nama-register.ts'

/**
 * `simpan`: kept in the cache; `periksa`: kept when what was asked for is there, and never shown old; `langsung`: rendered
 * for each request; `berkas`: streamed; `kirim`: takes a posted form.
 */
export type Cara = 'simpan' | 'periksa' | 'langsung' | 'berkas' | 'kirim'
/** `bebas`: what visitors word themselves; an address with it is never kept, for there is no end of them. */
export type Rute = { pola: RegExp; cara: Cara; kueri: string[]; halaman: string; bebas: string[] }
export type Alamat = { cara: Cara; jalur: string }

const rute = (
  halaman: string,
  pola: RegExp,
  cara: Cara = 'simpan',
  kueri: string[] = [],
  bebas: string[] = [],
): Rute => ({ halaman, pola, cara, kueri, bebas })

/** The page of all villages and its files are narrowed alike. */
const KUERI_KETERBUKAAN = ['belum', 'kabupaten', 'kecamatan', 'tahun']

export const DAFTAR_RUTE: readonly Rute[] = [
  rute('index.astro', /^\/$/),
  rute('kabupaten/[kabupaten].astro', /^\/kabupaten\/[a-z0-9-]+$/),
  rute('desa/[desa]/index.astro', /^\/desa\/[a-z0-9-]+$/),
  rute('desa/[desa]/apbdes/[tahun].astro', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}$/),
  rute('desa/[desa]/apbdes/[tahun].json.ts', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\.json$/),
  rute('desa/[desa]/apbdes/[tahun].csv.ts', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\.csv$/),
  rute('desa/[desa]/apbdes/[tahun].xlsx.ts', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\.xlsx$/),
  rute(
    'desa/[desa]/apbdes/[tahun]/datapackage.json.ts',
    /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/datapackage\.json$/,
  ),
  ...(['csv', 'json', 'xlsx'] as const).map((jenis) =>
    rute(
      `desa/[desa]/apbdes/[tahun]/kegiatan.${jenis}.ts`,
      new RegExp(`^/desa/[a-z0-9-]+/apbdes/\\d{4}/kegiatan\\.${jenis}$`),
    ),
  ),
  ...(['csv', 'json', 'xlsx'] as const).map((jenis) =>
    rute(`data/apbdes/[tahun].${jenis}.ts`, new RegExp(`^/data/apbdes/\\d{4}\\.${jenis}$`)),
  ),
  rute('data/apbdes/[tahun]/datapackage.json.ts', /^\/data\/apbdes\/\d{4}\/datapackage\.json$/),
  rute(
    'data/apbdes/[tahun]/[berkas].ts',
    /^\/data\/apbdes\/\d{4}\/(rincian|kegiatan)\.(csv|json|xlsx)$/,
    'simpan',
    ['halaman'],
  ),
  rute('data/datapackage.json.ts', /^\/data\/datapackage\.json$/),
  rute('data/[berkas].ts', new RegExp(`^/data/(${NAMA_REGISTER.join('|')})\\.(csv|json|xlsx)$`), 'simpan', [
    'halaman',
  ]),
  rute('desa/[desa]/apbdes/[tahun]/rincian.astro', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/rincian$/, 'simpan', [
    'halaman',
  ]),
  rute('desa/[desa]/apbdes/index.astro', /^\/desa\/[a-z0-9-]+\/apbdes$/),
  rute(
    'desa/[desa]/apbdes/[tahun]/dusun.astro',
    /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/dusun$/,
    'simpan',
    ['dusun'],
    ['dusun'],
  ),
  rute('desa/[desa]/apbdes/[tahun]/cetak.astro', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/cetak$/),
  rute(
    'desa/[desa]/apbdes/[tahun]/[cetakan].ts',
    new RegExp(`^/desa/[a-z0-9-]+/apbdes/\\d{4}/(${CETAKAN.join('|').replaceAll('.', '\\.')})$`),
  ),
  rute('desa/[desa]/apbdes/[tahun]/bukti.astro', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/bukti$/),
  rute('desa/[desa]/apbdes/[tahun]/dana-desa.astro', /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/dana-desa$/),
  rute(
    'desa/[desa]/apbdes/[tahun]/pos/[kode].astro',
    /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/pos\/[0-9.]{2,9}$/,
  ),
  ...(['csv', 'json', 'xlsx'] as const).map((jenis) =>
    rute(
      `desa/[desa]/apbdes/[tahun]/versi/[versi].${jenis}.ts`,
      new RegExp(`^/desa/[a-z0-9-]+/apbdes/\\d{4}/versi/[a-z0-9-]+\\.${jenis}$`),
    ),
  ),
  rute(
    'desa/[desa]/apbdes/[tahun]/versi/[versi]/index.astro',
    /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/versi\/[a-z0-9-]+$/,
  ),
  rute(
    'desa/[desa]/apbdes/[tahun]/versi/[versi]/rincian.astro',
    /^\/desa\/[a-z0-9-]+\/apbdes\/\d{4}\/versi\/[a-z0-9-]+\/rincian$/,
    'simpan',
    ['halaman'],
  ),
  ...(['berita', 'pengumuman', 'agenda', 'galeri'] as const).flatMap((jenis) => [
    rute(`desa/[desa]/${jenis}/index.astro`, new RegExp(`^/desa/[a-z0-9-]+/${jenis}$`), 'simpan', [
      'halaman',
    ]),
    rute(`desa/[desa]/${jenis}/[slug].astro`, new RegExp(`^/desa/[a-z0-9-]+/${jenis}/[a-z0-9-]+$`)),
  ]),
  rute(
    'desa/[desa]/dokumen/index.astro',
    /^\/desa\/[a-z0-9-]+\/dokumen$/,
    'simpan',
    ['halaman', 'jenis', 'q', 'status', 'tahun'],
    ['q'],
  ),
  rute('desa/[desa]/dokumen/[slug].astro', /^\/desa\/[a-z0-9-]+\/dokumen\/[a-z0-9-]+$/),
  rute('desa/[desa]/pemerintahan.astro', /^\/desa\/[a-z0-9-]+\/pemerintahan$/),
  rute(
    'desa/[desa]/fasilitas.astro',
    /^\/desa\/[a-z0-9-]+\/fasilitas$/,
    'simpan',
    ['dusun', 'halaman'],
    ['dusun'],
  ),
  rute('desa/[desa]/lembaga-ekonomi.astro', /^\/desa\/[a-z0-9-]+\/lembaga-ekonomi$/),
  ...(['fasilitas', 'lembaga-ekonomi'] as const).flatMap((nama) => [
    rute(`desa/[desa]/${nama}.csv.ts`, new RegExp(`^/desa/[a-z0-9-]+/${nama}\\.csv$`)),
    rute(`desa/[desa]/${nama}.json.ts`, new RegExp(`^/desa/[a-z0-9-]+/${nama}\\.json$`)),
    rute(`desa/[desa]/${nama}.xlsx.ts`, new RegExp(`^/desa/[a-z0-9-]+/${nama}\\.xlsx$`)),
    rute(
      `desa/[desa]/${nama}/datapackage.json.ts`,
      new RegExp(`^/desa/[a-z0-9-]+/${nama}/datapackage\\.json$`),
    ),
  ]),
  rute(
    'desa/[desa]/lembaga-ekonomi/penyertaan.csv.ts',
    /^\/desa\/[a-z0-9-]+\/lembaga-ekonomi\/penyertaan\.csv$/,
  ),
  rute('desa/[desa]/keterbukaan.astro', /^\/desa\/[a-z0-9-]+\/keterbukaan$/),
  rute('desa/[desa]/informasi-publik.astro', /^\/desa\/[a-z0-9-]+\/informasi-publik$/, 'simpan', [
    'halaman',
    'kategori',
  ]),
  ...(['csv', 'json', 'xlsx'] as const).map((jenis) =>
    rute(
      `desa/[desa]/informasi-publik.${jenis}.ts`,
      new RegExp(`^/desa/[a-z0-9-]+/informasi-publik\\.${jenis}$`),
    ),
  ),
  ...(['datapackage.json', 'dikecualikan.csv', 'lampiran.pdf'] as const).map((nama) =>
    rute(
      `desa/[desa]/informasi-publik/${nama}.ts`,
      new RegExp(`^/desa/[a-z0-9-]+/informasi-publik/${nama.replace('.', '\\.')}$`),
    ),
  ),
  rute('desa/[desa]/minta-informasi.astro', /^\/desa\/[a-z0-9-]+\/minta-informasi$/),
  rute('minta-informasi.astro', /^\/minta-informasi$/),
  rute('keterbukaan.astro', /^\/keterbukaan$/, 'simpan', KUERI_KETERBUKAAN),
  ...(['csv', 'json', 'xlsx'] as const).map((jenis) =>
    rute(`keterbukaan.${jenis}.ts`, new RegExp(`^/keterbukaan\\.${jenis}$`), 'simpan', KUERI_KETERBUKAAN),
  ),
  rute('keterbukaan/datapackage.json.ts', /^\/keterbukaan\/datapackage\.json$/, 'simpan', KUERI_KETERBUKAAN),
  rute('desa/[desa]/umpan.xml.ts', /^\/desa\/[a-z0-9-]+\/umpan\.xml$/),
  rute('umpan.xml.ts', /^\/umpan\.xml$/),
  rute('sitemap.xml.ts', /^\/sitemap\.xml$/),
  rute('sitemap/belajar.xml.ts', /^\/sitemap\/belajar\.xml$/),
  rute('sitemap/[kabupaten].xml.ts', /^\/sitemap\/[a-z0-9-]+\.xml$/),
  rute('kursus/index.astro', /^\/kursus$/),
  rute('program-belajar/[program].astro', /^\/program-belajar\/[a-z0-9-]+$/),
  rute('kursus/[kursus]/index.astro', /^\/kursus\/[a-z0-9-]+$/),
  rute('kursus/[kursus]/[pelajaran].astro', /^\/kursus\/[a-z0-9-]+\/[a-z0-9-]+$/, 'simpan', ['huruf']),
  rute('kursus/[kursus]/[pelajaran]/latihan.astro', /^\/kursus\/[a-z0-9-]+\/[a-z0-9-]+\/latihan$/, 'kirim'),
  rute('kursus/[kursus]/versi/[versi]/index.astro', /^\/kursus\/[a-z0-9-]+\/versi\/[1-9]\d{0,4}$/),
  rute(
    'kursus/[kursus]/versi/[versi]/[pelajaran].astro',
    /^\/kursus\/[a-z0-9-]+\/versi\/[1-9]\d{0,4}\/[a-z0-9-]+$/,
    'simpan',
    ['huruf'],
  ),
  rute(
    'kursus/[kursus]/versi/[versi]/[pelajaran]/latihan.astro',
    /^\/kursus\/[a-z0-9-]+\/versi\/[1-9]\d{0,4}\/[a-z0-9-]+\/latihan$/,
    'kirim',
  ),
  rute(
    'kursus/[kursus]/versi/[versi]/luring.json.ts',
    /^\/kursus\/[a-z0-9-]+\/versi\/[1-9]\d{0,4}\/luring\.json$/,
  ),
  rute(
    'kursus/[kursus]/versi/[versi]/luring/[sidik].json.ts',
    /^\/kursus\/[a-z0-9-]+\/versi\/[1-9]\d{0,4}\/luring\/[0-9a-f]{64}\.json$/,
  ),
  rute('kursus/[kursus]/luring.json.ts', /^\/kursus\/[a-z0-9-]+\/luring\.json$/),
  rute('kursus/[kursus]/luring/[sidik].json.ts', /^\/kursus\/[a-z0-9-]+\/luring\/[0-9a-f]{64}\.json$/),
  rute('skrip/[nama].ts', /^\/skrip\/belajar-[0-9a-f]{16}\.js$/),
  rute('pekerja.js.ts', /^\/pekerja\.js$/),
  rute('belajar/sinkron.ts', /^\/belajar\/sinkron$/, 'kirim'),
  rute('belajar/index.astro', /^\/belajar$/, 'langsung', ['kabar']),
  rute('belajar/masuk.astro', /^\/belajar\/masuk$/, 'langsung', ['kabar', 'tujuan']),
  rute('belajar/daftar.astro', /^\/belajar\/daftar$/, 'langsung', ['tujuan']),
  rute('belajar/hapus.astro', /^\/belajar\/hapus$/, 'langsung'),
  rute('belajar/nama.astro', /^\/belajar\/nama$/, 'langsung'),
  rute('belajar/desa.astro', /^\/belajar\/desa$/, 'langsung'),
  rute('belajar/kode.astro', /^\/belajar\/kode$/, 'langsung'),
  rute('belajar/kursus/[kursus].astro', /^\/belajar\/kursus\/[a-z0-9-]+$/, 'langsung', ['dari']),
  rute('belajar/tanya/[kursus]/[pelajaran].astro', /^\/belajar\/tanya\/[a-z0-9-]+\/[a-z0-9-]+$/, 'langsung'),
  rute('belajar/uji/[percobaan].astro', /^\/belajar\/uji\/[0-9a-f-]{36}$/, 'langsung', ['huruf', 'kabar']),
  rute('belajar/sertifikat/[id].ts', /^\/belajar\/sertifikat\/[0-9a-f-]{36}$/, 'langsung'),
  rute('sertifikat/index.astro', /^\/sertifikat$/, 'langsung', ['kode']),
  rute('sertifikat/[kode].astro', /^\/sertifikat\/[0-9A-Za-z-]{1,60}$/, 'periksa'),
  rute('belajar/kirim/[aksi].astro', /^\/belajar\/kirim\/[a-z]+$/, 'kirim'),
  ...(['data', 'tentang', 'aksesibilitas', 'privasi', 'luring'] as const).map((nama) =>
    rute(`${nama}.astro`, new RegExp(`^/${nama}$`)),
  ),
  rute('robots.txt.ts', /^\/robots\.txt$/),
  rute('favicon.svg.ts', /^\/favicon\.svg$/),
  rute('cari.astro', /^\/cari$/, 'langsung', ['desa', 'halaman', 'jenis', 'q', 'tempat']),
  rute('sehat.ts', /^\/sehat$/, 'langsung'),
  rute('berkas/[sha256]/[nama].ts', /^\/berkas\/[0-9a-f]{64}\/[^/]+$/, 'berkas'),
  rute('pratinjau.astro', /^\/pratinjau$/, 'kirim'),
  rute('pratinjau/latihan.astro', /^\/pratinjau\/latihan$/, 'kirim'),
  rute('pesan/index.astro', /^\/pesan$/, 'langsung', ['desa', 'halaman', 'jenis']),
  rute('pesan/kirim.astro', /^\/pesan\/kirim$/, 'kirim'),
  rute('pesan/resi.astro', /^\/pesan\/resi$/, 'langsung', ['nomor']),
  rute('pesan/[resi].astro', /^\/pesan\/[A-HJ-NP-Z2-9]{5}(-[A-HJ-NP-Z2-9]{5}){3}$/, 'langsung'),
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
    // A form sends its empty fields along; they say nothing.
    if (nilai !== null && nilai !== '') diizinkan.set(nama, nilai.replaceAll('\u0000', ''))
  }
  const akhir = diizinkan.toString()
  const cara = cocok.bebas.some((nama) => diizinkan.has(nama)) ? 'langsung' : cocok.cara
  return { cara, jalur: akhir === '' ? jalur : `${jalur}?${akhir}` }
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
