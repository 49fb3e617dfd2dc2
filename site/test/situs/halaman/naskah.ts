/** Pages of texts and their lists. */
import type { PemerintahanPublik } from 'cms/contract/pemerintahan'
import HalamanDaftar from '../../../src/components/naskah/HalamanDaftar.astro'
import HalamanNaskah from '../../../src/components/naskah/HalamanNaskah.astro'
import type { Daftar } from '../../../src/publik/daftar.ts'
import type { IsiNaskah } from '../../../src/publik/naskah.ts'
import { toAgendaView } from '../../../src/views/agenda.ts'
import { toBeritaView } from '../../../src/views/berita.ts'
import { toDaftarView } from '../../../src/views/daftar.ts'
import { toDokumenView } from '../../../src/views/dokumen.ts'
import { toGaleriView } from '../../../src/views/galeri.ts'
import { toPengumumanView } from '../../../src/views/pengumuman.ts'
import { readContoh } from '../../support/contoh.ts'
import { bahan, type Halaman, isi, waktu } from './bahan.ts'

/** Every kind of text, with what a reader must find of it. */
function listHalamanNaskah(nama: (typeof isi)[number]): Halaman[] {
  const baca = <Jenis extends keyof IsiNaskah>(jenis: Jenis) =>
    readContoh<IsiNaskah[Jenis]>(`${jenis}.${nama}`)
  const [berita, pengumuman, agenda] = [baca('berita'), baca('pengumuman'), baca('agenda')]
  const [galeri, dokumen] = [baca('galeri'), baca('dokumen')]
  const daftar: [string, object, string[]][] = [
    ['berita', toBeritaView({ ...bahan, isi: berita }), [berita.judul, berita.ringkasan]],
    [
      'pengumuman',
      toPengumumanView({ ...bahan, isi: pengumuman }),
      [pengumuman.judul, ...pengumuman.unsur.map((satu) => satu.isi)],
    ],
    ['agenda', toAgendaView({ ...bahan, isi: agenda }), [agenda.judul, agenda.tempat]],
    ['galeri', toGaleriView({ ...bahan, isi: galeri }), [galeri.judul, galeri.tempat]],
    [
      'dokumen',
      toDokumenView({ ...bahan, isi: dokumen }),
      [dokumen.judul, dokumen.berkas.sha256, ...dokumen.mengubah.map(({ judul }) => judul)],
    ],
  ]
  return daftar.map(([jenis, view, memuat]) => [`${jenis} ${nama}`, HalamanNaskah, { view }, memuat])
}

const DAFTAR_CONTOH: Daftar = {
  desa: readContoh<PemerintahanPublik>('pemerintahan.penuh').desa,
  waktu,
  jumlah: 41,
  baris: [
    {
      slug: 'perdes-3-2026',
      judul: 'Peraturan Desa Nomor 3 Tahun 2026',
      tanggal: '2026-05-06',
      status: 'dicabut',
      ringkasan: null,
      tempat: null,
      jenis: 'perdes',
      sifat: null,
      ukuran: 48_211,
      foto: null,
    },
  ],
  tahun: [2026, 2025],
  jenis: ['perdes', 'rkpdes'],
}

function daftarDaftar(): Halaman[] {
  const kosong = { ...DAFTAR_CONTOH, jumlah: 0, baris: [] }
  const lihat = (
    nama: string,
    daftar: Daftar,
    jenis: 'dokumen' | 'berita',
    saringan: object,
    memuat: string[],
  ): Halaman => [
    nama,
    HalamanDaftar,
    { view: toDaftarView({ daftar, jenis, halaman: 1, saringan, situs: bahan.situs }) },
    memuat,
  ]
  return [
    lihat('daftar dokumen', DAFTAR_CONTOH, 'dokumen', {}, [
      'Peraturan Desa Nomor 3',
      'Tidak berlaku lagi',
      'Halaman 1 dari 3',
    ]),
    lihat('daftar dokumen tersaring', kosong, 'dokumen', { kata: 'zzz' }, ['Tidak ada yang cocok']),
    lihat('daftar berita kosong', kosong, 'berita', {}, ['Belum ada berita yang diterbitkan.']),
  ]
}

export const listHalamanTeks = (): Halaman[] => [
  ...isi.flatMap((nama): Halaman[] => [...listHalamanNaskah(nama)]),
  ...daftarDaftar(),
]
