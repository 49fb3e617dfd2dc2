/** Messages and requests: forms, receipts, how to ask. */
import type { InformasiPublik } from 'cms/contract/informasi-publik'
import type { ResiPublik } from 'cms/contract/resi'
import HalamanMintaInformasi from '../../../src/components/informasi/HalamanMintaInformasi.astro'
import HalamanCariResi from '../../../src/components/pesan/HalamanCariResi.astro'
import HalamanFormulir from '../../../src/components/pesan/HalamanFormulir.astro'
import HalamanResi from '../../../src/components/pesan/HalamanResi.astro'
import { parseIsian } from '../../../src/views/formulir-pesan.ts'
import { toMintaInformasiView } from '../../../src/views/minta-informasi.ts'
import { toCariResiView, toFormulirView, toResiView } from '../../../src/views/pesan.ts'
import { readContoh } from '../../support/contoh.ts'
import { bahan, desa, type Halaman } from './bahan.ts'

const RESI = 'AAAAA-BBBBB-CCCCC-DDDDD'

const ISIAN = { ...parseIsian(new FormData()), pesan: 'Angka belanja <b>keliru</b>', halaman: '/desa/x' }

export const listHalamanPesan = (): Halaman[] => [
  ...([null, { kolom: 'pesan', pesan: 'Tulis pesannya dahulu.' }] as const).map(
    (galat): Halaman => [
      galat === null ? 'formulir' : 'formulir dengan galat',
      HalamanFormulir,
      { view: toFormulirView({ ...bahan, desa: desa('penuh'), isian: ISIAN, galat }) },
      ['Kirim', 'Desa Contoh Mekar Jaya', ...(galat === null ? [] : [galat.pesan])],
    ],
  ),
  ...(['menunggu', readContoh<ResiPublik>('resi.penuh')] as const).map(
    (temuan): Halaman => [
      temuan === 'menunggu' ? 'resi menunggu' : 'resi dijawab',
      HalamanResi,
      { view: toResiView({ resi: RESI, temuan, desa: desa('penuh'), situs: bahan.situs }) },
      [
        RESI,
        'Kembali ke Desa Contoh Mekar Jaya',
        ...(temuan === 'menunggu' ? ['menunggu diteruskan'] : [String(temuan.jawaban), 'keberatan']),
      ],
    ],
  ),
  [
    'resi belum dijawab',
    HalamanResi,
    {
      view: toResiView({
        resi: RESI,
        temuan: { ...readContoh<ResiPublik>('resi.penuh'), status: 'diterima', jawaban: null, dijawab: null },
        desa: desa('penuh'),
        situs: bahan.situs,
      }),
    },
    ['Minta informasi publik', '4 Desember 2026', 'kantor Desa Contoh Mekar Jaya'],
  ],
  ...(['', 'salah', RESI] as const).map(
    (ketikan): Halaman => [
      `cari resi ${ketikan}`,
      HalamanCariResi,
      { view: toCariResiView({ ketikan, isTerbaca: ketikan === RESI, situs: bahan.situs }) },
      [
        'Nomor resi',
        ...(ketikan === RESI ? ['Tidak ada pesan dengan nomor resi ini.'] : []),
        ...(ketikan === 'salah' ? ['terdiri dari dua puluh huruf'] : []),
      ],
    ],
  ),
  ...[null, readContoh<InformasiPublik>('informasi-publik.penuh')].map(
    (informasi): Halaman => [
      informasi === null ? 'minta informasi' : 'minta informasi desa',
      HalamanMintaInformasi,
      { view: toMintaInformasiView({ informasi, situs: bahan.situs }) },
      [
        'sepuluh hari kerja',
        'Komisi Informasi',
        ...(informasi === null ? ['Cari desanya'] : [informasi.ppid]),
      ],
    ],
  ),
]
