/** Pages of a village beside its budget and its texts. */
import type { FasilitasPublik } from 'cms/contract/fasilitas'
import type { InformasiPublik } from 'cms/contract/informasi-publik'
import type { KeterbukaanPublik } from 'cms/contract/keterbukaan'
import type { LembagaEkonomiPublik } from 'cms/contract/lembaga-ekonomi'
import type { PemerintahanPublik } from 'cms/contract/pemerintahan'
import type { PengecualianPublik } from 'cms/contract/pengecualian'
import HalamanDesa from '../../../src/components/desa/HalamanDesa.astro'
import HalamanKeterbukaan from '../../../src/components/desa/HalamanKeterbukaan.astro'
import HalamanPemerintahan from '../../../src/components/desa/HalamanPemerintahan.astro'
import HalamanInformasiPublik from '../../../src/components/informasi/HalamanInformasiPublik.astro'
import PratinjauPengecualian from '../../../src/components/informasi/PratinjauPengecualian.astro'
import HalamanFasilitas from '../../../src/components/sarana/HalamanFasilitas.astro'
import HalamanLembagaEkonomi from '../../../src/components/sarana/HalamanLembagaEkonomi.astro'
import { TEKS_DESA } from '../../../src/teks/desa.ts'
import { toDesaHalamanView } from '../../../src/views/desa.ts'
import { toFasilitasView } from '../../../src/views/fasilitas.ts'
import { toInformasiPublikView, toPratinjauPengecualianView } from '../../../src/views/informasi-publik.ts'
import { toKeterbukaanView } from '../../../src/views/keterbukaan.ts'
import { toLembagaEkonomiView } from '../../../src/views/lembaga-ekonomi.ts'
import { toPemerintahanView } from '../../../src/views/pemerintahan.ts'
import { readContoh } from '../../support/contoh.ts'
import { bahan, desa, type Halaman, isi } from './bahan.ts'

export const listHalamanDesa = (): Halaman[] => [
  ...isi.flatMap((nama): Halaman[] => [
    [
      `desa ${nama}`,
      HalamanDesa,
      { view: toDesaHalamanView({ ...bahan, desa: desa(nama) }) },
      [desa(nama).nama, desa(nama).kode, desa(nama).kecamatan],
    ],
    [
      `pemerintahan ${nama}`,
      HalamanPemerintahan,
      {
        view: toPemerintahanView({
          ...bahan,
          pemerintahan: readContoh<PemerintahanPublik>(`pemerintahan.${nama}`),
          hari: '2026-06-01',
        }),
      },
      ['Cahyono Awang Contoh', 'Kepala Desa'],
    ],
    [
      `keterbukaan ${nama}`,
      HalamanKeterbukaan,
      {
        view: toKeterbukaanView({
          ...bahan,
          hariIni: '2026-11-24',
          keterbukaan: readContoh<KeterbukaanPublik>(`keterbukaan.${nama}`),
        }),
      },
      ['Keterbukaan anggaran', 'Tahun anggaran 2026', 'Laporan semester pertama', 'Cara menghitung skor'],
    ],
    [
      `fasilitas ${nama}`,
      HalamanFasilitas,
      {
        view: toFasilitasView({
          ...bahan,
          fasilitas: readContoh<FasilitasPublik>(`fasilitas.${nama}`),
          dusun: null,
          halaman: 1,
        }),
      },
      nama === 'penuh'
        ? [
            'Jembatan ulin',
            'Rusak berat',
            '12,5 km dari kantor desa',
            'Dusun Hulu · 40 keluarga · dibangun 2021',
          ]
        : ['belum mencatat fasilitasnya'],
    ],
    [
      `lembaga ekonomi ${nama}`,
      HalamanLembagaEkonomi,
      {
        view: toLembagaEkonomiView({
          ...bahan,
          ekonomi: readContoh<LembagaEkonomiPublik>(`lembaga-ekonomi.${nama}`),
        }),
      },
      nama === 'penuh'
        ? [
            'BUM Desa Karya Contoh',
            'AHU-00001',
            '50.000.000,50',
            'belum ada data',
            'Nomor badan hukum belum dicatat.',
          ]
        : ['belum mencatat BUM Desa', 'Tidak ada penyertaan modal'],
    ],
    [
      `informasi publik ${nama}`,
      HalamanInformasiPublik,
      {
        view: toInformasiPublikView({
          ...bahan,
          hariIni: '2026-11-24',
          kategori: null,
          halaman: 1,
          informasi: readContoh<InformasiPublik>(`informasi-publik.${nama}`),
        }),
      },
      ['Daftar informasi publik', 'Serta-merta', 'Dikecualikan', 'Lampiran keputusan (PDF, A4)'],
    ],
    [
      `pratinjau pengecualian ${nama}`,
      PratinjauPengecualian,
      {
        view: toPratinjauPengecualianView({
          ...bahan,
          isPratinjau: true,
          hariIni: '2026-11-24',
          isi: readContoh<PengecualianPublik>(`pengecualian.${nama}`),
        }),
      },
      ['UU 14/2008 Pasal 17 huruf h (rahasia pribadi)', 'Akibat bila dibuka', 'Keputusan Kepala Desa Nomor'],
    ],
  ]),
  [
    'desa tanpa profil',
    HalamanDesa,
    { view: toDesaHalamanView({ ...bahan, desa: { ...desa('hampir-kosong'), bergabung: true } }) },
    [TEKS_DESA.kantorKosong, TEKS_DESA.anggaranKosong],
  ],
]
