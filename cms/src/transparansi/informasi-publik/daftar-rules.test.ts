import { describe, expect, test } from 'vitest'
import { JENIS_DOKUMEN } from '../../contract/dokumen.ts'
import { butirInformasiSchema } from '../../contract/informasi-publik.ts'
import { type ButirTangan, listButirInformasi, type Terbitan } from './daftar-rules.ts'

const TANGAN: ButirTangan = {
  kategori: 'setiap-saat',
  ringkasan: 'Perjanjian sewa tanah kas desa',
  badan: 'pemerintah-desa',
  penguasa: 'Kaur Tata Usaha dan Umum',
  penanggungJawab: 'Kepala Desa',
  waktu: 'Januari 2024',
  tempat: null,
  bentuk: ['cetak'],
  retensi: '5 tahun',
  cara: 'Kantor desa',
}
const list = (terbitan: Terbitan[], tangan: ButirTangan[] = []) =>
  listButirInformasi({ slug: 'sungai-bakau', terbitan, tangan })
/** What these add to what every village shows. */
const listTambahan = (terbitan: Terbitan[]) => {
  const tetap = new Set(list([]).map(({ ringkasan }) => ringkasan))
  return list(terbitan).filter(({ ringkasan }) => !tetap.has(ringkasan))
}

describe('the class and article of each thing', () => {
  const bukti = { kode: 'pelaksana', tanggal: '2026-01-20', media: ['papan'], keterangan: null } as const
  const tanggal = '2026-02-01'
  test.each<[Terbitan, string, string]>([
    [
      { jenis: 'apbdes', tahun: 2026, hasRealisasi: false, laporan: [] },
      'berkala',
      'Pasal 9 ayat (2) huruf c',
    ],
    [{ jenis: 'kegiatan', tahun: 2026, jumlah: 4 }, 'berkala', 'Pasal 9 ayat (2) huruf b'],
    [{ jenis: 'serta-merta', slug: 'banjir', judul: 'Banjir', tanggal }, 'serta-merta', 'Pasal 10'],
    [{ jenis: 'berita', jumlah: 3, tanggal }, 'berkala', 'Pasal 9 ayat (2) huruf b'],
    [{ jenis: 'pengumuman', jumlah: 3, tanggal }, 'berkala', 'Pasal 9 ayat (2) huruf b'],
    [{ jenis: 'galeri', jumlah: 3, tanggal }, 'berkala', 'Pasal 9 ayat (2) huruf b'],
    [{ jenis: 'agenda', jumlah: 3, tanggal }, 'setiap-saat', 'Pasal 11 ayat (1) huruf f'],
    [{ jenis: 'pemerintahan' }, 'berkala', 'Pasal 9 ayat (2) huruf a'],
    [{ jenis: 'fasilitas', jumlah: 4 }, 'setiap-saat', 'Pasal 11'],
    [{ jenis: 'lembaga-ekonomi', jumlah: 2 }, 'setiap-saat', 'Pasal 11'],
    [
      { jenis: 'bukti', tahun: 2026, bukti: { ...bukti, media: ['papan'] } },
      'berkala',
      'Pasal 9 ayat (2) huruf c',
    ],
  ])('%j', (terbitan, kategori, pasal) => {
    const [butir, ...lain] = listTambahan([terbitan])
    expect([butir?.kategori, lain]).toEqual([kategori, []])
    expect(butir?.dasar).toContain(`UU 14/2008 ${pasal};`)
  })

  test('the next meeting is no day on which the agenda was made', () => {
    const waktu = (jenis: 'agenda' | 'berita') =>
      listTambahan([{ jenis, jumlah: 3, tanggal: '2027-01-05' }])[0]?.waktu
    expect([waktu('agenda'), waktu('berita')]).toEqual([null, '2027-01-05'])
  })

  test.each(JENIS_DOKUMEN)('a document of the kind %s has its class, its page and its day', (bentuk) => {
    const [butir] = listTambahan([{ jenis: 'dokumen', slug: 'x', judul: 'Dokumen X', bentuk, tanggal }])
    const berkala = ['rpjmdes', 'rkpdes', 'lppd', 'lkppd', 'ippd'].includes(bentuk)
    expect(butir).toMatchObject({
      kategori: berkala ? 'berkala' : 'setiap-saat',
      alamat: '/desa/sungai-bakau/dokumen/x',
      waktu: tanggal,
      badan: bentuk === 'keputusan-bpd' ? 'bpd' : 'pemerintah-desa',
    })
  })
})

const ANGKA = 'Angka realisasi APBDes 2026; laporan akhir tahunnya belum diumumkan'
test.each<[string, Partial<Extract<Terbitan, { jenis: 'apbdes' }>>, string[]]>([
  ['figures without a report are called figures', {}, [ANGKA]],
  [
    'a report of the first half does not close the year',
    { laporan: ['realisasi-semester-1'] },
    ['Laporan realisasi APBDes semester pertama 2026', ANGKA],
  ],
  [
    'the account of the year is the report',
    { laporan: ['realisasi-akhir'] },
    ['Laporan pertanggungjawaban realisasi APBDes 2026'],
  ],
  ['a plan has none', { hasRealisasi: false }, []],
])('%s', (_nama, isi, harus) => {
  const daftar = listTambahan([{ jenis: 'apbdes', tahun: 2026, hasRealisasi: true, laporan: [], ...isi }])
  const laporan = daftar.filter(({ alamat }) => alamat?.endsWith('/cetak'))
  expect(new Set(laporan.map(({ ringkasan }) => ringkasan))).toEqual(new Set(harus))
})

test('what is on paper stands under the article of its class, and on no page', () => {
  const butir = list([], [TANGAN]).find(({ ringkasan }) => ringkasan === TANGAN.ringkasan)
  expect(butir).toEqual({ ...TANGAN, dasar: 'UU 14/2008 Pasal 11; Perki 1/2018 Pasal 4', alamat: null })
})

test('classes in the order of the law; within one what is renewed first, then the newest; words by their year', () => {
  const daftar = list(
    [
      { jenis: 'dokumen', slug: 'a', judul: 'Lama', bentuk: 'perdes', tanggal: '2023-05-01' },
      { jenis: 'serta-merta', slug: 'b', judul: 'Banjir', tanggal: '2026-01-01' },
      { jenis: 'dokumen', slug: 'c', judul: 'Baru', bentuk: 'perdes', tanggal: '2026-05-01' },
    ],
    [TANGAN],
  )
  expect(daftar.slice(-6).map(({ ringkasan }) => ringkasan)).toEqual([
    'Tata cara meminta informasi dan mengadu kepada kantor desa',
    'Banjir',
    'Daftar Informasi Publik desa',
    'Baru',
    TANGAN.ringkasan,
    'Lama',
  ])
})

test('every row is one of the contract', () => {
  for (const butir of list(
    [{ jenis: 'apbdes', tahun: 2026, hasRealisasi: true, laporan: [] }, { jenis: 'pemerintahan' }],
    [TANGAN],
  ))
    expect(butirInformasiSchema.parse(butir)).toEqual(butir)
})
