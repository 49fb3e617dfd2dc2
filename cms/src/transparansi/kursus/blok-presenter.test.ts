/** Blocks with files: pictures, sound, film and downloads reach the page by what they are called there. */
import { describe, expect, test } from 'vitest'
import type { StatusKini } from '../../belajar/index.ts'
import { daftarBlokSchema } from '../../contract/pelajaran.ts'
import type { BerkasFakta, Terbitan } from '../../naskah/terbitan.ts'
import { presentDaftarBlok } from './blok-presenter.ts'

const toBerkas = (id: string, filename: string, jenisMedia: string): BerkasFakta => ({
  id,
  sha256: id.repeat(64).slice(0, 64),
  filename,
  namaAsli: 'rekaman-bu-tarung.bin',
  alt: 'Papan informasi desa',
  lebar: jenisMedia.startsWith('image/') ? 640 : null,
  tinggi: jenisMedia.startsWith('image/') ? 480 : null,
  ukuran: 12_345,
  jenisMedia,
  teks: null,
})
const BERKAS = [
  toBerkas('a', 'acak-1.webp', 'image/webp'),
  toBerkas('b', 'acak-2.mp3', 'audio/mpeg'),
  toBerkas('c', 'acak-3.mp4', 'video/mp4'),
  toBerkas('d', 'acak-4.pdf', 'application/pdf'),
]
const terbitan: Terbitan = {
  naskah: {},
  berkas: BERKAS,
  status: 'terbit',
  terbitPada: '2026-01-05T00:00:00.000Z',
  diperbarui: '2026-01-05T00:00:00.000Z',
}
const present = (...daftar: { blockType: string }[]) =>
  presentDaftarBlok(daftar, { terbitan, status: new Map() })
/** As the database has a relation that was read with its row, and one that was not. */
const DAFTAR = [
  { blockType: 'gambar', berkas: { id: 'a' }, keterangan: 'Papan di depan kantor' },
  { blockType: 'suara', judul: 'Wawancara Ketua BPD', berkas: 'b', transkrip: 'Selamat pagi.' },
  { blockType: 'video', judul: 'Musyawarah di balai', berkas: 'c', transkrip: 'Warga duduk melingkar.' },
  { blockType: 'berkas', judul: 'Contoh berita acara', berkas: 'd' },
]

describe('a block with a file', () => {
  test.each([
    ['gambar', 'foto.webp', 'Papan di depan kantor'],
    ['suara', 'wawancara-ketua-bpd.mp3', 'Wawancara Ketua BPD Selamat pagi.'],
    ['video', 'musyawarah-di-balai.mp4', 'Musyawarah di balai Warga duduk melingkar.'],
    ['berkas', 'contoh-berita-acara.pdf', 'Contoh berita acara'],
  ])('of kind %s keeps its words, and nothing of the name it was brought under', (jenis, nama, kata) => {
    const sajian = present(...DAFTAR.filter(({ blockType }) => blockType === jenis))
    expect(daftarBlokSchema.parse(sajian.daftarBlok).map((blok) => blok.jenis)).toEqual([jenis])
    expect(sajian.berkas.map((satu) => satu.nama)).toEqual([nama])
    expect(sajian.daftarKata).toEqual([kata])
    expect(JSON.stringify(sajian.daftarBlok)).toContain(nama)
    expect(JSON.stringify(sajian)).not.toContain('tarung')
  })
  test('gives what is said in sound and film beside it', () =>
    expect(present(...DAFTAR).daftarBlok).toMatchObject([
      { jenis: 'gambar', foto: { alt: 'Papan informasi desa', lebar: 640 } },
      { jenis: 'suara', transkrip: 'Selamat pagi.' },
      { jenis: 'video', transkrip: 'Warga duduk melingkar.' },
      { jenis: 'berkas', berkas: { ukuran: 12_345 } },
    ]))
  test('shows of a film the picture that was chosen for it, and none where that is gone', () => {
    const video = (sampul?: unknown) => {
      const { daftarBlok, berkas } = present({
        blockType: 'video',
        judul: 'Musyawarah',
        berkas: 'c',
        transkrip: 'T.',
        sampul,
      } as { blockType: string })
      const [blok] = daftarBlokSchema.parse(daftarBlok)
      return { sampul: (blok as { sampul: unknown }).sampul, berkas: berkas.map(({ nama }) => nama) }
    }
    expect(video('a')).toEqual({
      sampul: expect.objectContaining({ sha256: 'a'.repeat(64), nama: 'foto.webp', lebar: 640, tinggi: 480 }),
      berkas: ['musyawarah.mp4', 'foto.webp'],
    })
    expect(video('tiada')).toEqual({ sampul: null, berkas: ['musyawarah.mp4'] })
    expect(video(null)).toEqual({ sampul: null, berkas: ['musyawarah.mp4'] })
    expect(video()).toEqual({ sampul: null, berkas: ['musyawarah.mp4'] })
  })
  test('is left out without its file, and the lesson goes on', () => {
    const sajian = present(...DAFTAR.map((blok) => ({ ...blok, berkas: 'tiada' })), {
      blockType: 'catatan',
      sifat: 'ingat',
      teks: 'Tetap terbaca.',
    } as { blockType: string })
    expect([sajian.daftarBlok.map(({ jenis }) => jenis), sajian.berkas]).toEqual([['catatan'], []])
  })
})

describe('a regulation that a lesson cites', () => {
  const dirujuk = { id: 'p', jenis: 'uu', nomor: '6', tahun: 2014, tentang: 'Desa', status: 'berlaku' }
  const presentRujukan = (kini: StatusKini | null) =>
    daftarBlokSchema.parse(
      presentDaftarBlok(
        [{ blockType: 'rujukan', peraturan: 'p', pasal: 'Pasal 55' } as { blockType: string }],
        {
          terbitan: { ...terbitan, naskah: { daftarPeraturan: [dirujuk] } },
          status: new Map(kini === null ? [] : [['p', kini]]),
        },
      ).daftarBlok,
    )
  test('shows where its text stands and when it was checked, as the register has it today', () =>
    expect(
      presentRujukan({
        status: 'diubah',
        sejak: terbitan.diperbarui,
        tautan: 'https://jdih.contoh.go.id/uu-6-2014',
        diperiksa: '2026-11-26',
      }),
    ).toMatchObject([
      {
        peraturan: {
          status: 'diubah',
          tautan: 'https://jdih.contoh.go.id/uu-6-2014',
          diperiksa: '2026-11-26',
        },
      },
    ]))
  test('says nothing of what nobody noted', () =>
    expect(presentRujukan(null)).toMatchObject([
      { peraturan: { status: 'berlaku', tautan: null, diperiksa: null } },
    ]))
})
