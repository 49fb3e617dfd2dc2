/** What each address costs the database, on the built server over a wire that is listened to. */
import { createHash } from 'node:crypto'
import { getKunciVersiKursus, type KursusPublik } from 'cms/contract/kursus'
import { KANAL_PERUBAHAN, toKunciPerubahan } from 'cms/contract/salinan'
import type { SertifikatPublik } from 'cms/contract/sertifikat'
import { KUNCI_BERANDA } from 'cms/contract/wilayah'
import { createKodeAcak } from 'cms/dasar/kode-acak'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { DAFTAR_RUTE, type Rute } from '../../src/cache/rute.ts'
import { NAMA_REGISTER } from '../../src/views/data/nama-register.ts'
import { APBDES, desa, kabupaten, provinsi, writeDesaContoh } from '../support/baris-contoh.ts'
import { BasisDataUji } from '../support/basis-data.ts'
import { readContoh } from '../support/contoh.ts'
import { createPerantara, type Perantara } from '../support/perantara.ts'
import { SitusUji } from '../support/situs-uji.ts'

const SHA = 'c'.repeat(64)
let basisData: BasisDataUji
beforeAll(async () => {
  SitusUji.build()
  basisData = await BasisDataUji.create(process.env.LEWU_TEST_PG_URL ?? '')
})
afterAll(() => basisData.delete())

const NASKAH = ['berita', 'pengumuman', 'agenda', 'galeri', 'dokumen'] as const

/** What each address costs the database when it is asked for the first time: at most one statement. */
const VERSI = '/kursus/membaca-apbdes-untuk-pemula/versi/2'
const BIAYA: [jalur: string, status: number, pernyataan: string[], init?: RequestInit][] = [
  ['/', 200, ['salinan']],
  [`/kabupaten/${kabupaten.slug}`, 200, ['salinan']],
  ['/kabupaten/tidak-ada', 404, ['salinan']],
  [`/desa/${desa.slug}`, 200, ['salinan']],
  ['/desa/tidak-ada', 404, ['salinan']],
  [APBDES, 200, ['apbdes-ringkas-tahun']],
  [`${APBDES}.json`, 200, ['salinan']],
  [`${APBDES}.csv`, 200, ['salinan']],
  [`${APBDES}.xlsx`, 200, ['salinan']],
  [`${APBDES}/datapackage.json`, 200, ['salinan']],
  ...['csv', 'json', 'xlsx'].flatMap((jenis): typeof BIAYA => [
    [`${APBDES}/kegiatan.${jenis}`, 200, ['apbdes-kegiatan']],
    [`/desa/tidak-ada/apbdes/2022/kegiatan.${jenis}`, 404, ['apbdes-kegiatan']],
  ]),
  [`${APBDES}/versi/awal`, 200, ['apbdes-ringkas']],
  [`${APBDES}/versi/awal/rincian`, 200, ['salinan']],
  ...['csv', 'json', 'xlsx'].flatMap((jenis): typeof BIAYA => [
    [`${APBDES}/versi/awal.${jenis}`, 200, ['salinan']],
    [`${APBDES}/versi/perubahan-3.${jenis}`, 404, ['salinan']],
    [`${APBDES}/versi/bukan-versi.${jenis}`, 404, []],
  ]),
  [`${APBDES}/versi/perubahan-3`, 404, ['apbdes-ringkas']],
  [`${APBDES}/versi/perubahan-0`, 404, []],
  ['/data/apbdes/2022.csv', 200, ['data-provinsi']],
  ['/data/apbdes/2022.json', 200, ['data-provinsi']],
  ['/data/apbdes/2022.xlsx', 200, ['data-provinsi']],
  ['/data/apbdes/2022/datapackage.json', 200, ['data-provinsi']],
  ['/data/apbdes/2022/rincian.csv', 200, ['data-rincian']],
  ['/data/apbdes/2022/rincian.csv?halaman=2', 404, ['data-rincian']],
  ['/data/apbdes/2022/rincian.xlsx', 200, ['data-rincian']],
  ['/data/apbdes/2022/kegiatan.json', 200, ['data-kegiatan']],
  ['/data/apbdes/2099/kegiatan.csv', 404, ['data-kegiatan']],
  ...NAMA_REGISTER.flatMap((nama): typeof BIAYA => [
    [`/data/${nama}.csv`, 200, ['data-register']],
    [`/data/${nama}.csv?halaman=9`, 404, ['data-register']],
  ]),
  ['/data/datapackage.json', 200, ['data-tahun']],
  ['/data/apbdes/2099.csv', 404, ['data-provinsi']],
  ['/data/apbdes/1999.csv', 404, []],
  [`${APBDES}/rincian`, 200, ['salinan']],
  ['/desa/contoh-mekar-jaya/apbdes', 200, ['tahun-apbdes']],
  ['/desa/tidak-ada/apbdes', 404, ['tahun-apbdes']],
  [`${APBDES}/dusun`, 200, ['apbdes-dusun']],
  [`${APBDES}/dusun?dusun=hulu`, 200, ['apbdes-dusun']],
  ['/desa/tidak-ada/apbdes/2022/dusun', 404, ['apbdes-dusun']],
  [`${APBDES}/cetak`, 200, ['salinan']],
  [`${APBDES}/lra.pdf`, 200, ['apbdes-tempat']],
  [`${APBDES}/lra.xlsx`, 200, ['apbdes-tempat']],
  [`${APBDES}/poster.pdf`, 200, ['apbdes-tempat']],
  [`${APBDES}/baliho.pdf`, 200, ['apbdes-tempat']],
  [`${APBDES}/gambar.png`, 200, ['apbdes-tempat']],
  [`${APBDES}/semester-1.pdf`, 404, ['salinan']],
  ['/desa/tidak-ada/apbdes/2022/lra.pdf', 404, ['apbdes-tempat']],
  [`${APBDES}/bukti`, 200, ['bukti-publikasi']],
  ['/desa/tidak-ada/apbdes/2022/bukti', 404, ['bukti-publikasi']],
  [`${APBDES}/dana-desa`, 200, ['apbdes-tempat']],
  [`${APBDES}/rincian?halaman=99`, 404, ['salinan']],
  [`${APBDES}/rincian?halaman=01`, 404, []],
  [`${APBDES}/pos/02`, 200, ['pos']],
  [`${APBDES}/pos/4.2.1`, 200, ['pos']],
  [`${APBDES}/pos/4.9.9`, 404, ['pos']],
  [`${APBDES}/pos/02.03`, 404, ['pos']],
  [`${APBDES}/pos/5`, 404, []],
  ['/desa/tidak-ada/apbdes/2022/pos/02', 404, ['pos']],
  ['/desa/tidak-ada/apbdes/2022', 404, ['apbdes-ringkas-tahun']],
  ['/desa/tidak-ada/apbdes/2022.json', 404, ['salinan']],
  ['/desa/tidak-ada/apbdes/1999', 404, []],
  ['/cari', 200, []],
  ['/cari?q=a', 200, []],
  ['/cari?q=mekar', 200, ['cari']],
  ['/cari?q=zzzzzz', 200, ['cari']],
  ['/cari?q=mekar&jenis=sandi', 404, []],
  ...NASKAH.flatMap((jenis): typeof BIAYA => [
    [`/desa/${desa.slug}/${jenis}`, 200, ['daftar-naskah']],
    [`/desa/${desa.slug}/${jenis}?halaman=99`, 404, ['daftar-naskah']],
    [`/desa/tidak-ada/${jenis}`, 404, ['daftar-naskah']],
    [`/desa/${desa.slug}/${jenis}/${readContoh<{ slug: string }>(`${jenis}.penuh`).slug}`, 200, ['salinan']],
    [`/desa/${desa.slug}/${jenis}/tidak-ada`, 404, ['salinan']],
  ]),
  [`/desa/${desa.slug}/dokumen?q=pungutan&jenis=perdes`, 200, ['daftar-naskah']],
  [`/desa/${desa.slug}/dokumen?jenis=sandi`, 404, []],
  [`/desa/${desa.slug}/pemerintahan`, 200, ['salinan']],
  [`/desa/${desa.slug}/keterbukaan`, 200, ['salinan']],
  ['/desa/tidak-ada/keterbukaan', 404, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik`, 200, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik?kategori=dikecualikan`, 200, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik?kategori=rahasia`, 404, []],
  [`/desa/${desa.slug}/informasi-publik?halaman=9`, 404, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik/lampiran.pdf`, 200, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik.csv`, 200, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik.xlsx`, 200, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik.json`, 200, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik/dikecualikan.csv`, 200, ['salinan']],
  [`/desa/${desa.slug}/informasi-publik/datapackage.json`, 200, ['salinan']],
  ['/desa/tidak-ada/informasi-publik', 404, ['salinan']],
  [`/desa/${desa.slug}/fasilitas`, 200, ['salinan']],
  [`/desa/${desa.slug}/fasilitas.csv`, 200, ['salinan']],
  [`/desa/${desa.slug}/fasilitas.xlsx`, 200, ['salinan']],
  [`/desa/${desa.slug}/fasilitas.json`, 200, ['salinan']],
  [`/desa/${desa.slug}/fasilitas/datapackage.json`, 200, ['salinan']],
  [`/desa/${desa.slug}/lembaga-ekonomi`, 200, ['salinan']],
  [`/desa/${desa.slug}/lembaga-ekonomi.csv`, 200, ['salinan']],
  [`/desa/${desa.slug}/lembaga-ekonomi.xlsx`, 200, ['salinan']],
  [`/desa/${desa.slug}/lembaga-ekonomi.json`, 200, ['salinan']],
  [`/desa/${desa.slug}/lembaga-ekonomi/penyertaan.csv`, 200, ['salinan']],
  [`/desa/${desa.slug}/lembaga-ekonomi/datapackage.json`, 200, ['salinan']],
  ['/desa/tidak-ada/fasilitas', 404, ['salinan']],
  ['/desa/tidak-ada/lembaga-ekonomi', 404, ['salinan']],
  ['/keterbukaan', 200, ['keterbukaan']],
  ['/keterbukaan?tahun=2025&kabupaten=tidak-ada', 404, ['keterbukaan']],
  [`/keterbukaan?tahun=2025&kabupaten=${kabupaten.slug}`, 200, ['keterbukaan']],
  [`/keterbukaan?kabupaten=${kabupaten.slug}&belum=semester-1`, 200, ['keterbukaan']],
  ['/keterbukaan?kecamatan=62.99.99', 404, ['keterbukaan']],
  ['/keterbukaan?belum=rekaan', 404, []],
  ['/keterbukaan?tahun=2025.0', 404, []],
  ['/keterbukaan?tahun=1999', 404, []],
  ...(['csv', 'xlsx', 'json'] as const).map((jenis): [string, number, string[]] => [
    `/keterbukaan.${jenis}?tahun=2025`,
    200,
    ['keterbukaan'],
  ]),
  ['/keterbukaan.json?tahun=2025&kabupaten=tidak-ada', 404, ['keterbukaan']],
  ['/keterbukaan.xlsx?tahun=1999', 404, []],
  ['/keterbukaan/datapackage.json?tahun=2025', 200, ['keterbukaan']],
  ['/keterbukaan/datapackage.json?tahun=1999', 404, []],
  [`/desa/${desa.slug}/umpan.xml`, 200, ['umpan']],
  ['/desa/tidak-ada/umpan.xml', 404, ['umpan']],
  ['/umpan.xml', 200, ['umpan']],
  ['/sitemap.xml', 200, ['salinan']],
  [`/sitemap/${kabupaten.slug}.xml`, 404, ['alamat']],
  ['/sitemap/belajar.xml', 404, ['alamat-belajar']],
  // Pages in one file: the course is read once for all of them.
  ['/kursus/membaca-apbdes-untuk-pemula/luring.json', 200, ['salinan']],
  ['/kursus/tidak-ada/luring.json', 404, ['salinan']],
  [`/kursus/membaca-apbdes-untuk-pemula/luring/${'0'.repeat(64)}.json`, 404, ['salinan']],
  ['/skrip/belajar-0000000000000000.js', 404, []],
  ['/pekerja.js', 200, []],
  ['/belajar/sinkron', 401, [], { method: 'POST', body: new URLSearchParams({ a: 'b' }) }],
  ['/kursus', 200, ['daftar-kursus']],
  ['/program-belajar/dasar-pemerintahan-desa', 200, ['program']],
  ['/program-belajar/tidak-ada', 404, ['program']],
  ['/kursus/membaca-apbdes-untuk-pemula', 200, ['salinan']],
  ['/kursus/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes', 200, ['salinan']],
  ['/kursus/membaca-apbdes-untuk-pemula/tidak-ada', 404, ['salinan']],
  ['/kursus/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes?huruf=besar', 200, ['salinan']],
  ['/kursus/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes?huruf=raksasa', 404, []],
  [`${VERSI}`, 200, ['salinan']],
  [`${VERSI}/tiga-bagian-apbdes`, 200, ['salinan']],
  [`${VERSI}/tidak-ada`, 404, ['salinan']],
  [`${VERSI}/luring.json`, 200, ['salinan']],
  [`${VERSI}/luring/${'0'.repeat(64)}.json`, 404, ['salinan']],
  ['/kursus/membaca-apbdes-untuk-pemula/versi/7', 404, ['salinan']],
  ['/kursus/membaca-apbdes-untuk-pemula/versi/02', 404, []],
  [
    `${VERSI}/tiga-bagian-apbdes/latihan`,
    503,
    ['salinan'],
    { method: 'POST', body: new URLSearchParams({ latihan: '1' }) },
  ],
  // Nobody answers at the address of the cms here: what was sent comes back to be sent again.
  [
    '/kursus/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes/latihan',
    503,
    ['salinan'],
    { method: 'POST', body: new URLSearchParams({ latihan: '1' }) },
  ],
  ['/belajar', 303, []],
  ['/belajar/masuk', 200, []],
  ['/belajar/daftar', 200, []],
  ['/belajar/hapus', 303, []],
  ['/belajar/nama', 303, []],
  ['/belajar/desa', 303, []],
  ['/belajar/kode', 200, []],
  ['/belajar/kursus/membaca-apbdes-untuk-pemula', 303, []],
  ['/belajar/tanya/membaca-apbdes-untuk-pemula/tiga-bagian-apbdes', 303, []],
  ['/belajar/uji/5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01', 303, []],
  ['/belajar/sertifikat/5f0c7a52-8a4e-4c5e-9a53-7d8a3c3b1f01', 303, []],
  ['/sertifikat', 200, []],
  ['/sertifikat?kode=aaaaa-bbbbb', 303, []],
  ['/sertifikat/AAAAA-BBBBB', 200, ['salinan']],
  ['/belajar/kirim/tidak', 404, [], { method: 'POST', body: new URLSearchParams({ a: 'b' }) }],
  [
    '/belajar/kirim/masuk',
    503,
    [],
    { method: 'POST', body: new URLSearchParams({ masuk: 'contoh.nama', sandi: 'b' }) },
  ],
  ['/belajar/kirim/ikut', 503, [], { method: 'POST', body: new URLSearchParams({ kursus: 'a' }) }],
  ['/pesan', 200, []],
  [`/pesan?desa=${desa.slug}&jenis=salah`, 200, ['salinan']],
  ['/pesan?desa=tidak-ada', 404, ['salinan']],
  [`/pesan?desa=${desa.slug}&jenis=informasi`, 200, ['salinan']],
  ['/pesan/AAAAA-BBBBB-CCCCC-DDDDD', 303, ['resi']],
  ['/pesan/resi', 200, []],
  ['/pesan/resi?nomor=aaaaa+bbbbb+ccccc+ddddd', 200, ['resi']],
  ['/pesan/resi?nomor=1', 200, []],
  ['/minta-informasi', 200, []],
  [`/desa/${desa.slug}/minta-informasi`, 200, ['salinan']],
  ['/desa/tidak-ada/minta-informasi', 404, ['salinan']],
  ['/pesan/kirim', 422, [], { method: 'POST', body: new URLSearchParams({ pesan: 'x' }) }],
  ['/data', 200, ['data-tahun']],
  ['/tentang', 200, []],
  ['/aksesibilitas', 200, []],
  ['/privasi', 200, []],
  ['/luring', 200, []],
  [`/berkas/${SHA}/tidak-ada.webp`, 404, ['berkas']],
  ['/pratinjau', 400, ['kunci-pratinjau'], { method: 'POST', body: new URLSearchParams({ muatan: 'x' }) }],
  ['/pratinjau/latihan', 400, [], { method: 'POST', body: new URLSearchParams({ butir: 'x' }) }],
  ['/sehat', 200, ['hidup']],
  ['/robots.txt', 200, []],
  ['/favicon.svg', 200, []],
  ['/halaman-yang-tidak-ada', 404, []],
  [`/desa/${desa.slug}/`, 301, []],
]

describe('statements of a page that is not cached', () => {
  let kawat: Perantara
  let baru: SitusUji
  /** What the site asks by itself once a second stands beside what a page asks. */
  const listPernyataan = () =>
    kawat.daftarPernyataan.filter((nama) => !['batas-transaksi', 'perubahan'].includes(nama))

  beforeAll(async () => {
    await writeDesaContoh(basisData)
    await basisData.write({ jenis: 'provinsi', kunci: KUNCI_BERANDA, judul: provinsi.nama, isi: provinsi })
    await basisData.write({
      jenis: 'kabupaten',
      kunci: kabupaten.slug,
      judul: kabupaten.nama,
      isi: kabupaten,
    })
    for (const jenis of NASKAH) {
      const isi = readContoh<{ slug: string; judul: string; tanggal: string }>(`${jenis}.penuh`)
      const { slug, judul, tanggal } = isi
      await basisData.write({ jenis, kunci: `${desa.slug}/${slug}`, judul, isi, tanggal, desa: desa.kode })
    }
    const pemerintahan = readContoh<object>('pemerintahan.penuh')
    await basisData.write({ jenis: 'pemerintahan', kunci: desa.slug, judul: 'x', isi: pemerintahan })
    const keterbukaan = readContoh<object>('keterbukaan.penuh')
    await basisData.write({
      jenis: 'keterbukaan',
      kunci: desa.slug,
      judul: 'x',
      isi: keterbukaan,
      desa: desa.kode,
    })
    const informasi = readContoh<object>('informasi-publik.penuh')
    await basisData.write({
      jenis: 'informasi-publik',
      kunci: desa.slug,
      judul: 'x',
      isi: informasi,
      desa: desa.kode,
    })
    for (const jenis of ['fasilitas', 'lembaga-ekonomi'])
      await basisData.write({
        jenis,
        kunci: desa.slug,
        judul: 'x',
        isi: readContoh<object>(`${jenis}.penuh`),
        desa: desa.kode,
      })
    const kursus = readContoh<{ slug: string }>('kursus.penuh')
    await basisData.write({ jenis: 'kursus', kunci: kursus.slug, judul: 'x', isi: kursus })
    const versi = readContoh<KursusPublik>('kursus-versi.penuh')
    const kunci = getKunciVersiKursus(versi.slug, versi.versi ?? 0)
    await basisData.write({ jenis: 'kursus-versi', kunci, judul: 'x', isi: versi })
    const program = readContoh<{ slug: string }>('program-belajar.penuh')
    await basisData.write({ jenis: 'program-belajar', kunci: program.slug, judul: 'x', isi: program })
    kawat = await createPerantara(basisData.url)
    baru = await SitusUji.start({ basisData: kawat.url, cms: 'http://127.0.0.1:1' })
    // Listening and the first poll each declare every page outdated: only then does the cache keep still.
    const isTenang = () => kawat.daftarPernyataan.filter((nama) => nama === 'perubahan').length >= 2
    await vi.waitUntil(isTenang, { timeout: 10_000 })
  })

  afterAll(async () => {
    await baru.finish()
    kawat.close()
  })

  test.each(BIAYA)('%s is answered %d by %j', async (jalur, status, pernyataan, init) => {
    const sebelum = listPernyataan().length
    expect((await baru.get(jalur, init)).status).toBe(status)
    expect(listPernyataan().slice(sebelum)).toEqual(pernyataan)
  })

  test('a version of a course before the newest leads about in itself, and no search engine lists it', async () => {
    const halaman = await (await baru.get(`${VERSI}/tiga-bagian-apbdes`)).text()
    expect(halaman).toContain('<meta name="robots" content="noindex">')
    expect(halaman).toContain('Ini versi 2, untuk peserta yang mengikutinya.')
    expect(halaman).toContain(`action="${VERSI}/tiga-bagian-apbdes/latihan"`)
    const pelajaran = readContoh<KursusPublik>('kursus-versi.penuh').daftarPelajaran
    for (const { slug } of pelajaran.slice(1, 2)) expect(halaman).toContain(`href="${VERSI}/${slug}"`)
    const paket = (await (await baru.get(`${VERSI}/luring.json`)).json()) as Record<string, string>
    expect(paket).toMatchObject({ kursus: 'membaca-apbdes-untuk-pemula', jalur: VERSI })
    const isi = (await (await baru.get(paket.alamat ?? '')).json()) as { halaman: { jalur: string }[] }
    expect(isi.halaman.map(({ jalur }) => jalur)).toEqual([
      VERSI,
      ...pelajaran.map(({ slug }) => `${VERSI}/${slug}`),
    ])
  })

  test('no address is left out, and none costs more than one', () => {
    const isDiukur = ({ pola }: Rute) => BIAYA.some(([jalur]) => pola.test(jalur.replace(/\?.*/, '')))
    expect(DAFTAR_RUTE.filter((rute) => !isDiukur(rute))).toEqual([])
    expect(Math.max(...BIAYA.map(([, , pernyataan]) => pernyataan.length))).toBe(1)
  })

  test.each(['/', `/desa/${desa.slug}`, APBDES, `${APBDES}.csv`])(
    '%s costs nothing after that',
    async (jalur) => {
      await baru.get(jalur)
      const sebelum = listPernyataan().length
      for (const kueri of ['', '?utm_source=x']) expect((await baru.get(`${jalur}${kueri}`)).status).toBe(200)
      expect(listPernyataan().slice(sebelum)).toEqual([])
    },
  )

  describe('a certificate', () => {
    const KODE = createKodeAcak(Buffer.alloc(17, 7))
    const jalur = `/sertifikat/${KODE}`
    const isi = readContoh<SertifikatPublik>('sertifikat.penuh')
    const kunci = createHash('sha256').update(KODE).digest('hex')
    const write = (perubahan: Partial<SertifikatPublik>) =>
      basisData.write({ jenis: 'sertifikat', kunci, judul: 'Sertifikat', isi: { ...isi, ...perubahan } })
    /** Told once: the poll, which would tell it again up to a second later, finds nothing. */
    const notify = () =>
      basisData.pemilik.query('select pg_notify($1, $2)', [
        KANAL_PERUBAHAN,
        JSON.stringify([toKunciPerubahan('sertifikat', kunci)]),
      ])
    const readBiaya = async (alamat: string) => {
      const sebelum = listPernyataan().length
      const jawaban = await baru.get(alamat)
      expect([jawaban.status, jawaban.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
      return { html: await jawaban.text(), pernyataan: listPernyataan().slice(sebelum) }
    }

    test('is read once, and says that it was withdrawn as soon as the site is told', async () => {
      await write({ keadaan: 'berlaku', berlakuSampai: null, berakhir: null, pengganti: null })
      const daftar = [await readBiaya(jalur), await readBiaya(jalur), await readBiaya(`${jalur}?dari=qr`)]
      expect(daftar.map(({ pernyataan }) => pernyataan)).toEqual([['salinan'], [], []])
      for (const { html } of daftar) expect(html).toContain('asli dan berlaku')
      await write({ keadaan: 'dicabut', berakhir: '2026-11-23', pengganti: null })
      await notify()
      const isDicabut = async () =>
        (await (await baru.get(jalur)).text()).includes('dicabut oleh penerbitnya')
      await vi.waitUntil(isDicabut, { interval: 5, timeout: 1000 })
      expect((await readBiaya(jalur)).pernyataan).toEqual([])
    })

    test.each([
      ['a code that nobody has', `${jalur.slice(0, -1)}B`, 'Tidak ada sertifikat dengan kode ini.'],
      ['another way to write one', jalur.toLowerCase(), 'dicabut oleh penerbitnya'],
    ])('by %s is looked for each time and kept nowhere', async (_, alamat, kalimat) => {
      for (let kali = 0; kali < 2; kali++) {
        const { html, pernyataan } = await readBiaya(alamat)
        expect([html.includes(kalimat), pernyataan]).toEqual([true, ['salinan']])
      }
    })

    test('is not vouched for while nobody can tell whether it still holds', async () => {
      expect((await readBiaya(jalur)).pernyataan).toEqual([])
      kawat.cut()
      await vi.waitUntil(async () => (await baru.get(jalur)).status === 503, { interval: 5, timeout: 1000 })
      kawat.mend()
      const isHidup = async () => (await (await baru.get('/sehat')).json()).basisData === true
      await vi.waitUntil(isHidup, { timeout: 10_000 })
      expect((await readBiaya(jalur)).html).toContain('dicabut oleh penerbitnya')
    })
  })
})
