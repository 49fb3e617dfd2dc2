import { describe, expect, test } from 'vitest'
import { findAlamat } from '../cache/rute.ts'
import type { HasilPencarian } from '../publik/pencarian.ts'
import { parsePermintaan, TANPA_HASIL, toPencarianView } from './pencarian.ts'

const desa: HasilPencarian = {
  jenis: 'desa',
  kunci: 'sungai-bakau',
  judul: 'Sungai Bakau',
  tanggal: null,
  cuplikan: null,
  desa: 'Sungai Bakau',
  kecamatan: 'Kumai',
  kabupaten: 'Kabupaten Kotawaringin Barat',
  tipeDesa: 'desa',
  contoh: false,
  bergabung: false,
  mirip: 1,
  kegiatan: [],
  pelajaran: [],
}
const perdes: HasilPencarian = {
  ...desa,
  jenis: 'dokumen',
  kunci: 'sungai-bakau/perdes-3-2026',
  judul: 'Peraturan Desa Nomor 3 Tahun 2026',
  tanggal: '2026-05-06',
  tipeDesa: null,
  bergabung: null,
  mirip: null,
}
const toPermintaan = (kueri: Record<string, string>) => parsePermintaan(new URLSearchParams(kueri))
function toView(q: string, ada: HasilPencarian[], naskah: HasilPencarian[] = [], jumlah = naskah.length) {
  const permintaan = toPermintaan({ q })
  if (permintaan === null) throw new Error('no address of ours')
  return toPencarianView({
    permintaan,
    hasil: { ...TANPA_HASIL, desa: ada, naskah, jumlah },
    situs: 'https://lewu.example',
  })
}

describe('search', () => {
  test.each([
    ['', '', false],
    ['  ', '', false],
    ['a', 'a', false],
    ['  Desa   Sungai\tBakau ', 'Sungai Bakau', true],
    ['kelurahan Mendawai', 'Mendawai', true],
    ['Desa', 'Desa', true],
    ['ｂａｋａｕ', 'bakau', true],
    ['a\u0000b', 'a b', true],
    ['x'.repeat(500), 'x'.repeat(80), true],
  ])('%j is read as %j', (masukan, kata, isLayak) => {
    expect(toPermintaan({ q: masukan })).toEqual({
      kata,
      isLayak,
      desa: null,
      jenis: null,
      halaman: 1,
      semua: false,
    })
  })

  test.each<Record<string, string>>([
    { jenis: 'sandi' },
    { halaman: '0' },
    { halaman: '01' },
    { desa: '../x' },
  ])('%j is no address of ours', (kueri) => expect(toPermintaan({ q: 'bakau', ...kueri })).toBeNull())

  test.each([
    ['', [], [], 'Ketik nama desa, judul peraturan, atau kata lain yang Anda cari.'],
    ['b', [], [], 'Ketik sedikitnya 2 huruf.'],
    ['zzz', [], [], 'Tidak ada desa atau halaman yang mirip “zzz”.'],
    ['bakau', [desa], [perdes], '2 hasil ditemukan. Yang paling cocok tampil lebih dahulu.'],
  ])('%j with these results says so in a sentence', (masukan, ada, naskah, keterangan) => {
    expect(toView(masukan, ada, naskah).keterangan).toBe(keterangan)
  })

  test('a village names its kecamatan and kabupaten, since names repeat; a text its village and day', () => {
    expect(toView('bakau', [desa], [perdes]).hasil).toEqual([
      {
        teks: 'Desa Sungai Bakau',
        href: '/desa/sungai-bakau',
        tempat: 'Kecamatan Kumai, Kabupaten Kotawaringin Barat',
        tanda: [],
        cuplikan: null,
        kegiatan: [],
        pelajaran: [],
      },
      {
        teks: 'Peraturan Desa Nomor 3 Tahun 2026',
        href: '/desa/sungai-bakau/dokumen/perdes-3-2026',
        tempat: 'Sungai Bakau, Kabupaten Kotawaringin Barat, 6 Mei 2026',
        tanda: ['Dokumen'],
        cuplikan: null,
        kegiatan: [],
        pelajaran: [],
      },
    ])
  })

  test('who looks for a road is led to the road in the budget, with what it costs', () => {
    const jalan = { kode: '02.03.10', uraian: 'Pemeliharaan jalan desa', anggaran: 175397000.5 }
    const anggaran = { ...perdes, jenis: 'apbdes', kunci: 'sungai-bakau/2026', kegiatan: [jalan] }
    expect(toView('jalan', [], [anggaran]).hasil[0]?.kegiatan).toEqual([
      {
        teks: 'Pemeliharaan jalan desa',
        href: '/desa/sungai-bakau/apbdes/2026/pos/02.03.10',
        biaya: 'Rp175.397.000,50',
      },
    ])
  })

  test('a village that is only a little alike stands back behind texts', () => {
    const jauh = { ...desa, mirip: 0.4 }
    expect(toView('bakau', [jauh], [perdes]).hasil).toHaveLength(1)
    expect(toView('bakau', [jauh]).hasil).toHaveLength(1)
  })

  test('where a village was chosen or named, the same words can be looked for in all', () => {
    const toSemua = (kueri: Record<string, string>, namaDesa: string | null) => {
      const permintaan = toPermintaan({ q: 'jalan bakau', jenis: 'berita', halaman: '2', ...kueri })
      if (permintaan === null) throw new Error('no address of ours')
      const hasil = { ...TANPA_HASIL, naskah: [perdes], jumlah: 45, namaDesa }
      return toPencarianView({ permintaan, hasil, situs: 'https://lewu.example' }).semuaDesa?.href
    }
    const semua = '/cari?jenis=berita&q=jalan+bakau&tempat=semua'
    // The server keeps no word of an address that it does not know.
    expect(findAlamat(semua)?.jalur).toBe(semua)
    expect([
      toSemua({}, 'Bakau'),
      toSemua({ desa: 'bakau' }, 'Bakau'),
      toSemua({ tempat: 'semua' }, null),
    ]).toEqual([semua, semua, undefined])
  })

  test('many results are paged, and the way to another page keeps what was asked', () => {
    const { halaman } = toView('bakau', [], [perdes], 45)
    expect(halaman.tautan.map(({ href }) => href)).toEqual([
      '/cari?q=bakau',
      '/cari?halaman=2&q=bakau',
      '/cari?halaman=3&q=bakau',
    ])
  })

  test('results are not for search engines', () => {
    expect(toView('bakau', [desa]).kerangka.isTerindeks).toBe(false)
  })
})
