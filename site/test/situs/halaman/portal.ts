/** Pages of the province, search, open data, and what stands for every page that is not there. */
import type { KabupatenPublik } from 'cms/contract/wilayah'
import HalamanGalat from '../../../src/components/kerangka/HalamanGalat.astro'
import HalamanPortal from '../../../src/components/kerangka/HalamanPortal.astro'
import HalamanData from '../../../src/components/portal/HalamanData.astro'
import HalamanBeranda from '../../../src/components/wilayah/HalamanBeranda.astro'
import HalamanKabupaten from '../../../src/components/wilayah/HalamanKabupaten.astro'
import HalamanKeterbukaanProvinsi from '../../../src/components/wilayah/HalamanKeterbukaanProvinsi.astro'
import HalamanPencarian from '../../../src/components/wilayah/HalamanPencarian.astro'
import type { Pencarian } from '../../../src/publik/pencarian.ts'
import { TEKS_GALAT, TEKS_PRATINJAU_GAGAL } from '../../../src/teks/galat.ts'
import { TEKS_PORTAL } from '../../../src/teks/portal.ts'
import { toBerandaView } from '../../../src/views/beranda.ts'
import { toDataTerbukaView } from '../../../src/views/data/halaman.ts'
import { toKabupatenView } from '../../../src/views/kabupaten.ts'
import { toKeterbukaanProvinsiView } from '../../../src/views/keterbukaan-provinsi.ts'
import { parsePermintaan, TANPA_HASIL, toPencarianView } from '../../../src/views/pencarian.ts'
import { TEMPAT_TIDAK_ADA, toTeksTidakAda } from '../../../src/views/tidak-ada.ts'
import { createBarisKeterbukaan } from '../../support/baris-keterbukaan.ts'
import { readContoh } from '../../support/contoh.ts'
import { bahan, type Halaman, isi, provinsi } from './bahan.ts'

const kabupaten = (nama: string) => readContoh<KabupatenPublik>(`kabupaten.${nama}`)

const toCari = (kata: string) => {
  const permintaan = parsePermintaan(new URLSearchParams({ q: kata }))
  if (permintaan === null) throw new Error('no address of ours')
  return toPencarianView({ ...bahan, permintaan, hasil: kata === '' ? TANPA_HASIL : HASIL_CONTOH })
}

const HASIL_CONTOH: Pencarian = {
  namaDesa: null,
  jumlah: 1,
  desa: [
    {
      jenis: 'desa',
      kunci: 'contoh-mekar-jaya',
      judul: 'Contoh Mekar Jaya',
      tanggal: null,
      cuplikan: null,
      desa: 'Contoh Mekar Jaya',
      kecamatan: 'Kumai',
      kabupaten: 'Kabupaten Kotawaringin Barat',
      tipeDesa: 'desa',
      contoh: true,
      bergabung: true,
      mirip: 1,
      kegiatan: [],
      pelajaran: [],
    },
  ],
  naskah: [
    {
      jenis: 'dokumen',
      kunci: 'contoh-mekar-jaya/perdes-3-2026',
      judul: 'Peraturan Desa Nomor 3 Tahun 2026',
      tanggal: '2026-05-06',
      cuplikan: 'Pungutan Desa',
      desa: 'Contoh Mekar Jaya',
      kecamatan: 'Kumai',
      kabupaten: 'Kabupaten Kotawaringin Barat',
      tipeDesa: null,
      contoh: true,
      bergabung: null,
      mirip: null,
      kegiatan: [{ kode: '02.03.10', uraian: 'Pemeliharaan jalan desa', anggaran: 175397000 }],
      pelajaran: [],
    },
    {
      jenis: 'kursus',
      kunci: 'membaca-apbdes',
      judul: 'Membaca APBDes',
      tanggal: '2026-05-06',
      cuplikan: 'Kursus singkat',
      desa: null,
      kecamatan: null,
      kabupaten: null,
      tipeDesa: null,
      contoh: true,
      bergabung: null,
      mirip: null,
      kegiatan: [],
      pelajaran: [{ slug: 'tiga-bagian-apbdes', judul: 'Tiga bagian APBDes' }],
    },
  ],
}

export const listHalamanPortal = (): Halaman[] => [
  ...isi.flatMap((nama): Halaman[] => [
    [
      `beranda ${nama}`,
      HalamanBeranda,
      { view: toBerandaView({ ...bahan, provinsi: provinsi(nama) }) },
      provinsi(nama).daftarKabupaten.map((satu) => satu.nama),
    ],
    [
      `kabupaten ${nama}`,
      HalamanKabupaten,
      { view: toKabupatenView({ ...bahan, kabupaten: kabupaten(nama) }) },
      kabupaten(nama).daftarKecamatan.flatMap(({ daftarDesa }) => daftarDesa.map((satu) => satu.nama)),
    ],
    [
      `keterbukaan provinsi ${nama}`,
      HalamanKeterbukaanProvinsi,
      {
        view: toKeterbukaanProvinsiView({
          ...bahan,
          hariIni: '2026-11-24',
          saringan: { tahun: 2026, kabupaten: null, kecamatan: null, belum: null },
          baris: nama === 'penuh' ? createBarisKeterbukaan(3) : [],
        }),
      },
      [
        'Keterbukaan anggaran desa 2026',
        nama === 'penuh' ? 'Sungai Contoh 1' : 'Belum ada desa yang bergabung.',
      ],
    ],
  ]),
  ...[[], [{ tahun: 2026, desa: 13, contoh: 13, waktu: bahan.waktu }]].map(
    (daftar): Halaman => [
      `data terbuka dengan ${daftar.length} tahun`,
      HalamanData,
      {
        view: toDataTerbukaView({
          daftarTahun: daftar,
          register: daftar.map(({ waktu }) => ({ jenis: 'fasilitas', banyak: 60, waktu })),
          situs: bahan.situs,
        }),
      },
      [
        TEKS_PORTAL.data.judul,
        'kode_wilayah',
        daftar.length === 0 ? 'Belum ada desa' : 'Semua desa 2026 (XLSX)',
      ],
    ],
  ),
  ...(['tentang', 'privasi', 'aksesibilitas', 'luring'] as const).map(
    (nama): Halaman => [nama, HalamanPortal, { nama, situs: bahan.situs }, [TEKS_PORTAL[nama].judul]],
  ),
  [
    'cari',
    HalamanPencarian,
    { view: toCari('mekar') },
    ['Contoh Mekar Jaya', 'Kumai', 'Peraturan Desa Nomor 3'],
  ],
  ['cari kosong', HalamanPencarian, { view: toCari('') }, ['Ketik nama desa']],
  ...[
    ...TEMPAT_TIDAK_ADA.map(toTeksTidakAda),
    TEKS_GALAT[410],
    TEKS_GALAT[500],
    TEKS_GALAT[503],
    TEKS_PRATINJAU_GAGAL,
  ].map(
    (teks): Halaman => [
      teks.judul,
      HalamanGalat,
      { teks, situs: bahan.situs },
      [
        teks.judul,
        teks.kalimat,
        ...teks.langkah.map((satu) => (typeof satu === 'string' ? satu : satu.teks)),
      ],
    ],
  ),
]
