/** Budgets of bytes: a page with its styles fits into the first round trip of a weak signal. */
import { readdirSync, readFileSync } from 'node:fs'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { DesaPublik } from 'cms/contract/desa'
import type { KursusPublik } from 'cms/contract/kursus'
import type { ProvinsiPublik } from 'cms/contract/wilayah'
import { beforeAll, expect, test } from 'vitest'
import HalamanApbdes from '../../src/components/apbdes/HalamanApbdes.astro'
import HalamanCetak from '../../src/components/apbdes/HalamanCetak.astro'
import HalamanDusun from '../../src/components/apbdes/HalamanDusun.astro'
import HalamanRincian from '../../src/components/apbdes/HalamanRincian.astro'
import HalamanTahun from '../../src/components/apbdes/HalamanTahun.astro'
import HalamanDesa from '../../src/components/desa/HalamanDesa.astro'
import HalamanInformasiPublik from '../../src/components/informasi/HalamanInformasiPublik.astro'
import HalamanPelajaran from '../../src/components/kursus/HalamanPelajaran.astro'
import HalamanData from '../../src/components/portal/HalamanData.astro'
import HalamanFasilitas from '../../src/components/sarana/HalamanFasilitas.astro'
import HalamanBeranda from '../../src/components/wilayah/HalamanBeranda.astro'
import HalamanKeterbukaanProvinsi from '../../src/components/wilayah/HalamanKeterbukaanProvinsi.astro'
import { SKEMA_REGISTER } from '../../src/publik/register-provinsi.ts'
import { toApbdesView } from '../../src/views/apbdes.ts'
import { toBerandaView } from '../../src/views/beranda.ts'
import { toCetakView } from '../../src/views/cetak/halaman.ts'
import { toDataTerbukaView } from '../../src/views/data/halaman.ts'
import { toDesaHalamanView } from '../../src/views/desa.ts'
import { toDusunView } from '../../src/views/dusun.ts'
import { toFasilitasView } from '../../src/views/fasilitas.ts'
import { BUTIR_PER_HALAMAN, toInformasiPublikView } from '../../src/views/informasi-publik.ts'
import { toKeterbukaanProvinsiView } from '../../src/views/keterbukaan-provinsi.ts'
import { toPelajaranView } from '../../src/views/kursus.ts'
import { BARIS_PER_HALAMAN, toRincianView } from '../../src/views/rincian.ts'
import { toTahunApbdesView } from '../../src/views/tahun-apbdes.ts'
import { createDusunApbdes, createTahunApbdes } from '../support/apbdes-kaya.ts'
import { createBarisKeterbukaan } from '../support/baris-keterbukaan.ts'
import { readContoh } from '../support/contoh.ts'
import { createFasilitas } from '../support/fasilitas.ts'
import { countGzip } from '../support/html.ts'
import { createInformasiPublik } from '../support/informasi-publik.ts'

const MAX_HALAMAN = 14_000
const MAX_TABEL = 60_000
const MAX_CSS = 8000
const waktu = new Date('2026-11-24T03:00:00Z')
const bahan = { situs: 'https://lewu.example', waktu, now: waktu }
const folder = new URL('../../src/styles/', import.meta.url)
const css = readdirSync(folder)
  .filter((nama) => nama.endsWith('.css'))
  .map((nama) => readFileSync(new URL(nama, folder), 'utf8'))
  .join('')

const apbdes = readContoh<ApbdesPublik>('apbdes.penuh')
/** A detailed budget of a large village: many kegiatan, no two lines alike. */
const besar: ApbdesPublik = {
  ...apbdes,
  daftarKegiatan: Array.from({ length: 60 }, (_, nomor) => ({
    kode: `02.0${nomor % 9}.${nomor}`,
    uraian: `Pembangunan, Rehabilitasi, dan Peningkatan Jalan Lingkungan Permukiman RT ${nomor}`,
    anggaran: 1_000_003 * (nomor + 7),
    realisasi: 999_983 * (nomor + 3),
  })),
  baris: Array.from({ length: BARIS_PER_HALAMAN }, (_, nomor) => ({
    kodeKegiatan: `02.0${nomor % 9}.${nomor % 60}`,
    kodeRekening: `5.2.${nomor % 9}.${nomor}`,
    uraian: `Belanja Bahan Baku dan Material untuk Kegiatan ${nomor * 7919} di Dusun ${nomor}`,
    sumberDana: ['DDS', 'ADD', 'PBH', null][nomor % 4] ?? null,
    anggaran: 100_003 * (nomor + 7) + 0.5,
    realisasi: 99_991 * (nomor + 3),
  })),
}
/** The same as a change, beside four other versions of its year. */
const perubahan = readContoh<ApbdesPublik>('apbdes-versi.penuh')
const berubah: ApbdesPublik = {
  ...besar,
  fase: 'perubahan',
  ke: 1,
  versi: Array.from({ length: 5 }, () => perubahan.versi)
    .flat()
    .slice(0, 5) as ApbdesPublik['versi'],
  perubahan: {
    dari: 'awal',
    pokok: perubahan.perubahan?.pokok ?? [],
    bidang: perubahan.perubahan?.bidang ?? [],
    baris: besar.baris.map(({ anggaran, realisasi: _realisasi, ...baris }) => ({
      ...baris,
      semula: anggaran,
      menjadi: anggaran + 7000,
      selisih: 7000,
    })),
  },
}
/** Sixty activities, each at two of twelve places. */
const dusunBesar = {
  ...createDusunApbdes(true),
  daftarKegiatan: besar.daftarKegiatan,
  dusun: Array.from({ length: 12 }, (_, nomor) => `Dusun ${nomor}`),
  kemajuan: besar.daftarKegiatan.map(({ kode }, nomor) => ({
    kode,
    persen: 50,
    tempat: [0, 5].map((geser) => ({
      dusun: `Dusun ${(nomor + geser) % 12}`,
      persen: 50,
      volume: nomor * 7.5,
      satuan: 'meter',
      tanggal: '2026-06-01',
    })),
  })),
}
const provinsi = readContoh<ProvinsiPublik>('provinsi.penuh')
const lengkap: ProvinsiPublik = {
  ...provinsi,
  daftarKabupaten: Array.from({ length: 14 }, (_, nomor) => ({
    ...provinsi.daftarKabupaten[0],
    slug: `kab-${nomor}`,
  })),
  daftarContoh: Array.from({ length: 13 }, (_, nomor) => ({
    ...provinsi.daftarContoh[0],
    slug: `contoh-${nomor}`,
  })),
  apbdesTerbaru: Array.from({ length: 10 }, (_, nomor) => ({
    ...provinsi.apbdesTerbaru[0],
    slug: `contoh-${nomor}`,
  })),
} as ProvinsiPublik

/** Forty blocks of text, no two alike. */
const kursus = readContoh<KursusPublik>('kursus.penuh')
const [pelajaran] = kursus.daftarPelajaran
const panjang = {
  ...kursus,
  daftarPelajaran: [
    {
      ...pelajaran,
      daftarBlok: Array.from({ length: 40 }, (_, i) => ({
        jenis: 'catatan',
        sifat: 'penting',
        teks: `Belanja desa bagian ${i * 7919} dibahas dalam musyawarah dan dicatat di buku ${i}. `.repeat(4),
      })),
    },
  ],
} as KursusPublik

let container: AstroContainer
beforeAll(async () => {
  container = await AstroContainer.create()
})

test.each([
  ['beranda', HalamanBeranda, { view: toBerandaView({ ...bahan, provinsi: lengkap }) }, MAX_HALAMAN],
  [
    'desa',
    HalamanDesa,
    { view: toDesaHalamanView({ ...bahan, desa: readContoh<DesaPublik>('desa.penuh') }) },
    MAX_HALAMAN,
  ],
  [
    'pelajaran',
    HalamanPelajaran,
    { view: toPelajaranView({ kursus: panjang, waktu, situs: bahan.situs }, pelajaran?.slug ?? '') },
    MAX_HALAMAN,
  ],
  ['cetak', HalamanCetak, { view: toCetakView({ ...bahan, apbdes: besar }) }, MAX_HALAMAN],
  [
    'tahun',
    HalamanTahun,
    { view: toTahunApbdesView({ ...bahan, daftar: createTahunApbdes(12) }) },
    MAX_HALAMAN,
  ],
  ['dusun', HalamanDusun, { view: toDusunView({ ...bahan, isi: dusunBesar, dusun: null }) }, MAX_HALAMAN],
  ['apbdes', HalamanApbdes, { view: toApbdesView({ ...bahan, apbdes: besar }) }, MAX_HALAMAN],
  [
    'versi apbdes',
    HalamanApbdes,
    { view: toApbdesView({ ...bahan, apbdes: berubah, versi: 'perubahan-1' }) },
    MAX_HALAMAN,
  ],
  [
    'rincian versi',
    HalamanRincian,
    { view: toRincianView({ ...bahan, apbdes: berubah, halaman: 1, versi: 'perubahan-1' }) },
    MAX_TABEL,
  ],
  [
    'data terbuka',
    HalamanData,
    {
      view: toDataTerbukaView({
        daftarTahun: Array.from({ length: 12 }, (_, i) => ({
          tahun: 2015 + i,
          desa: 1432,
          contoh: 13,
          waktu,
        })),
        register: Object.keys(SKEMA_REGISTER).map((jenis) => ({ jenis, banyak: 1432, waktu })),
        situs: bahan.situs,
      }),
    },
    MAX_HALAMAN,
  ],
  [
    'keterbukaan provinsi',
    HalamanKeterbukaanProvinsi,
    {
      view: toKeterbukaanProvinsiView({
        ...bahan,
        hariIni: '2026-11-24',
        saringan: { tahun: 2026, kabupaten: null, kecamatan: null, belum: null },
        baris: createBarisKeterbukaan(1432),
      }),
    },
    MAX_TABEL,
  ],
  ['rincian', HalamanRincian, { view: toRincianView({ ...bahan, apbdes: besar, halaman: 1 }) }, MAX_TABEL],
  [
    'informasi publik',
    HalamanInformasiPublik,
    {
      view: toInformasiPublikView({
        ...bahan,
        hariIni: '2026-11-24',
        kategori: null,
        halaman: 1,
        informasi: createInformasiPublik(BUTIR_PER_HALAMAN, 10),
      }),
    },
    MAX_HALAMAN,
  ],
  [
    'fasilitas desa besar',
    HalamanFasilitas,
    { view: toFasilitasView({ ...bahan, fasilitas: createFasilitas(150), dusun: null, halaman: 1 }) },
    MAX_HALAMAN,
  ],
])('page %s with its styles stays within its bytes', async (_nama, komponen, props, max) => {
  const html = await container.renderToString(komponen, { props, partial: false })
  expect(countGzip(`<style>${css}</style>${html}`)).toBeLessThanOrEqual(max)
})

test('all styles together stay within their bytes', () => {
  expect(countGzip(css)).toBeLessThanOrEqual(MAX_CSS)
})
