import type { DesaPublik } from 'cms/contract/desa'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toDesaHalamanView } from './desa.ts'

const penuh = readContoh<DesaPublik>('desa.penuh')
const kosong = readContoh<DesaPublik>('desa.hampir-kosong')
const toView = (desa: DesaPublik, now = new Date('2026-11-24T03:00:00Z')) =>
  toDesaHalamanView({
    desa,
    waktu: new Date('2026-11-24T03:00:00Z'),
    situs: 'https://lewu.example',
    now,
  })

describe('view of a village home', () => {
  test.each([
    [
      penuh,
      'Desa Contoh Mekar Jaya sudah membelanjakan Rp2,42 miliar dari Rp2,54 miliar yang direncanakan untuk 2022.',
    ],
    [kosong, 'Desa Sungai Bakau belum bergabung dengan portal ini.'],
    [{ ...kosong, bergabung: true }, 'Desa Sungai Bakau sudah bergabung, tetapi belum menerbitkan anggaran.'],
    [{ ...kosong, jenis: 'kelurahan' as const }, 'Kelurahan Sungai Bakau tidak menyusun APBDes sendiri.'],
  ])('answers first', (desa, jawaban) => {
    expect(toView(desa).jawaban).toBe(jawaban)
  })

  test('a year without realisation says only what is planned', () => {
    const [terbaru] = penuh.daftarApbdes
    const desa = {
      ...penuh,
      daftarApbdes: [{ ...penuh.daftarApbdes[0], ...terbaru }].map((satu) => ({
        ...satu,
        belanja: { anggaran: 5, realisasi: null },
      })),
    }
    expect(toView(desa as DesaPublik).jawaban).toBe(
      'Desa Contoh Mekar Jaya merencanakan belanja Rp5 untuk 2022.',
    )
  })

  test('the running year leads though the next is set, until it begins in WIB', () => {
    const daftarApbdes = [2027, 2026].map((tahun) => ({
      tahun,
      pendapatan: { anggaran: 10, realisasi: null },
      belanja: { anggaran: 9, realisasi: tahun === 2026 ? 5 : null },
      silpa: { anggaran: 0, realisasi: null },
      belanjaPerJiwa: null,
    }))
    const toHasil = (iso: string) => {
      const { jawaban, anggaran, kerangka } = toView({ ...penuh, daftarApbdes }, new Date(iso))
      return [jawaban, anggaran?.judul, kerangka.desa?.menu[0]?.href, anggaran?.berikut]
    }
    expect(toHasil('2026-12-31T16:59:59Z')).toEqual([
      'Desa Contoh Mekar Jaya sudah membelanjakan Rp5 dari Rp9 yang direncanakan untuk 2026.',
      'Anggaran 2026 dalam tiga angka',
      '/desa/contoh-mekar-jaya/apbdes/2026',
      [{ teks: 'Anggaran 2027 sudah ditetapkan', href: '/desa/contoh-mekar-jaya/apbdes/2027' }],
    ])
    expect(toHasil('2026-12-31T17:00:00Z')).toEqual([
      'Desa Contoh Mekar Jaya merencanakan belanja Rp9 untuk 2027.',
      'Anggaran 2027 dalam tiga angka',
      '/desa/contoh-mekar-jaya/apbdes/2027',
      [],
    ])
  })

  test('the address of a photo is by content hash, with an escaped name', () => {
    const foto = penuh.profil?.foto
    const desa = {
      ...penuh,
      profil: { ...penuh.profil, foto: { ...foto, nama: 'balai desa#1.webp' } },
    } as DesaPublik
    expect(toView(desa).foto?.src).toBe(`/berkas/${foto?.sha256}/balai%20desa%231.webp`)
  })

  test('danger still in force stands apart, before the figures', () => {
    const satu = (slug: string, sifat: 'biasa' | 'serta-merta', berlakuSampai: string | null) => ({
      slug,
      judul: slug,
      sifat,
      berlakuSampai,
      tanggal: '2026-11-20',
    })
    const pengumuman = [
      satu('banjir', 'serta-merta', null),
      satu('kabut', 'serta-merta', '2026-11-23'),
      satu('posyandu', 'biasa', '2026-11-24'),
    ]
    const desa = {
      ...penuh,
      bergabung: true,
      jumlah: { ...penuh.jumlah, pengumuman: 3 },
      terbaru: { ...penuh.terbaru, pengumuman },
    } as DesaPublik
    const { segera, bagian } = toView(desa)
    expect(segera.map(({ teks }) => teks)).toEqual(['banjir'])
    expect(bagian[0]?.daftar.map(({ teks }) => teks)).toEqual(['posyandu'])
  })

  test('a phone number becomes a link that a phone can dial', () => {
    expect(toView(penuh).telepon).toEqual({ teks: '0500-000000', href: 'tel:0500000000' })
    expect(toView(kosong).telepon).toBeNull()
  })

  test('a village that has not joined shows what the province knows', () => {
    expect(toView(kosong).wilayah.map(({ nilai }) => nilai)).toEqual([
      '62.01.02.2003',
      'Kumai',
      'Kabupaten Kotawaringin Barat',
      'Kalimantan Tengah',
    ])
    expect(toView(kosong).anggaran).toBeNull()
  })
})
