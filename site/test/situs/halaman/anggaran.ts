/** Pages of a budget: the year, its versions, lines, activities, places, sheets. */
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { KegiatanPublik } from 'cms/contract/kegiatan'
import type { KeterbukaanPublik } from 'cms/contract/keterbukaan'
import HalamanApbdes from '../../../src/components/apbdes/HalamanApbdes.astro'
import HalamanBukti from '../../../src/components/apbdes/HalamanBukti.astro'
import HalamanCetak from '../../../src/components/apbdes/HalamanCetak.astro'
import HalamanDanaDesa from '../../../src/components/apbdes/HalamanDanaDesa.astro'
import HalamanDusun from '../../../src/components/apbdes/HalamanDusun.astro'
import HalamanPos from '../../../src/components/apbdes/HalamanPos.astro'
import HalamanRincian from '../../../src/components/apbdes/HalamanRincian.astro'
import HalamanTahun from '../../../src/components/apbdes/HalamanTahun.astro'
import PratinjauKegiatan from '../../../src/components/apbdes/PratinjauKegiatan.astro'
import { toApbdesView } from '../../../src/views/apbdes.ts'
import { toBuktiPublikasiView } from '../../../src/views/bukti-publikasi.ts'
import { toCetakView } from '../../../src/views/cetak/halaman.ts'
import { toDanaDesaView } from '../../../src/views/dana-desa.ts'
import { toDusunView } from '../../../src/views/dusun.ts'
import { toPratinjauKegiatanView } from '../../../src/views/kegiatan.ts'
import { toPosView } from '../../../src/views/pos.ts'
import { toRincianView } from '../../../src/views/rincian.ts'
import { toTahunApbdesView } from '../../../src/views/tahun-apbdes.ts'
import { createDusunApbdes, createTahunApbdes } from '../../support/apbdes-kaya.ts'
import { readContoh } from '../../support/contoh.ts'
import { createTahunPos, toBerubah } from '../../support/tahun-pos.ts'
import { apbdes, bahan, type Halaman, isi } from './bahan.ts'

export const listHalamanAnggaran = (): Halaman[] => [
  ...isi.flatMap((nama): Halaman[] => [
    [
      `apbdes ${nama}`,
      HalamanApbdes,
      { view: toApbdesView({ ...bahan, apbdes: apbdes(nama) }) },
      [
        String(apbdes(nama).tahun),
        apbdes(nama).peraturan.nomor,
        // Part of every announcement of a budget (Permendagri 20/2018 Ps 39).
        'Alamat pengaduan',
        'lapor.go.id',
        ...apbdes(nama).bidang.map((bidang) => bidang.nama),
        ...apbdes(nama).peringatan.map(({ pesan }) => pesan),
      ],
    ],
    [
      `rincian ${nama}`,
      HalamanRincian,
      { view: toRincianView({ ...bahan, apbdes: apbdes(nama), halaman: 1 }) },
      apbdes(nama).baris.map(({ uraian }) => uraian),
    ],
    [
      `dana desa ${nama}`,
      HalamanDanaDesa,
      { view: toDanaDesaView({ ...bahan, apbdes: apbdes(nama) }) },
      [`Dana Desa ${apbdes(nama).tahun}`, ...apbdes(nama).danaDesa.kegiatan.map(({ uraian }) => uraian)],
    ],
    [
      `pos ${nama}`,
      HalamanPos,
      {
        view: toPosView({
          ...bahan,
          alamat: { desa: 'contoh', tahun: 2022, kode: '02' },
          daftarTahun:
            nama === 'penuh' ? createTahunPos([2022, 2021]).map(toBerubah) : createTahunPos([2022]),
        }),
      },
      [
        'Bidang Pembangunan',
        '2022',
        'Cara mengutip',
        ...(nama === 'penuh' ? ['Dari tahun ke tahun', 'Semula dan menjadi'] : []),
      ],
    ],
    [
      `kegiatan lengkap ${nama}`,
      HalamanPos,
      {
        view: toPosView({
          ...bahan,
          alamat: { desa: 'contoh', tahun: 2022, kode: '02.03.10' },
          daftarTahun: createTahunPos([2022]).map((satu) => ({
            ...satu,
            kegiatan: readContoh<KegiatanPublik>(`kegiatan.${nama}`),
          })),
        }),
      },
      nama === 'penuh'
        ? ['Kasi Kesejahteraan', 'Ketua, unsur perangkat desa', 'Rencana anggaran biaya', '240,5 meter']
        : ['Siapa yang mengerjakan'],
    ],
    [
      `pratinjau kegiatan ${nama}`,
      PratinjauKegiatan,
      {
        view: toPratinjauKegiatanView({
          ...bahan,
          isi: readContoh<KegiatanPublik>(`kegiatan.${nama}`),
          isPratinjau: true,
        }),
      },
      ['Siapa yang mengerjakan'],
    ],
    [
      `cetak ${nama}`,
      HalamanCetak,
      { view: toCetakView({ ...bahan, apbdes: apbdes(nama) }) },
      ['Poster untuk papan informasi', 'Baliho', 'Gambar persegi'],
    ],
    [
      `tahun ${nama}`,
      HalamanTahun,
      { view: toTahunApbdesView({ ...bahan, daftar: createTahunApbdes(nama === 'penuh' ? 6 : 1) }) },
      ['APBDes dari tahun ke tahun', 'Arti istilah', 'Belanja menurut bidang'],
    ],
    [
      `dusun ${nama}`,
      HalamanDusun,
      { view: toDusunView({ ...bahan, isi: createDusunApbdes(nama === 'penuh'), dusun: null }) },
      nama === 'penuh' ? ['Jalan #usaha', 'Dusun Hulu', '120,5 meter'] : ['belum ada data'],
    ],
    [
      `satu dusun ${nama}`,
      HalamanDusun,
      { view: toDusunView({ ...bahan, isi: createDusunApbdes(true), dusun: 'hulu' }) },
      ['Apa yang didapat Dusun Hulu', 'Untuk seluruh desa'],
    ],
    [
      `bukti pengumuman ${nama}`,
      HalamanBukti,
      {
        view: toBuktiPublikasiView({
          ...bahan,
          apbdes: readContoh<ApbdesPublik>(`apbdes.${nama}`),
          keterbukaan: readContoh<KeterbukaanPublik>(`keterbukaan.${nama}`),
        }),
      },
      ['Bukti pengumuman APBDes', 'Pertama kali terbit', 'Sidik SHA-256 isi'],
    ],
    [
      `kegiatan ${nama}`,
      HalamanPos,
      {
        view: toPosView({
          ...bahan,
          alamat: { desa: 'contoh', tahun: 2022, kode: '02.03.10' },
          daftarTahun: createTahunPos([2022]),
        }),
      },
      [
        'Pembangunan Jalan Desa',
        'Pekerjaannya 75 persen',
        'Koreksi catatan nomor 1.',
        'Nota ganda',
        'Mengapa titian di hulu',
        'Jawaban desa',
      ],
    ],
  ]),
  [
    'perubahan apbdes',
    HalamanApbdes,
    {
      view: toApbdesView({
        ...bahan,
        apbdes: readContoh<ApbdesPublik>('apbdes-versi.penuh'),
        versi: 'perubahan-1',
      }),
    },
    ['Perubahan ke-1, anggaran 2022', 'Apa yang berubah', 'Semua versi anggaran tahun ini', '+5.000.000'],
  ],
  [
    'rincian perubahan apbdes',
    HalamanRincian,
    {
      view: toRincianView({
        ...bahan,
        apbdes: readContoh<ApbdesPublik>('apbdes-versi.penuh'),
        halaman: 1,
        versi: 'perubahan-1',
      }),
    },
    ['Semula', 'Menjadi', 'Selisih'],
  ],
  [
    'pratinjau',
    HalamanApbdes,
    { view: toApbdesView({ ...bahan, apbdes: apbdes('penuh'), isPratinjau: true }) },
    ['Pratinjau: bukan halaman yang diterbitkan'],
  ],
]
