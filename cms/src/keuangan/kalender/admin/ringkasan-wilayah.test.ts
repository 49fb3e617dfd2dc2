import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { LangkahDekat } from '../kalender-rules.ts'
import type { KalenderWilayah } from '../queries.ts'
import { calculateKalenderWilayah } from '../wilayah-rules.ts'

vi.mock('./TandaiSelesai.tsx', () => ({ TandaiSelesai: () => 'Tandai selesai' }))
const { RingkasanWilayah } = await import('./RingkasanWilayah.tsx')

const toLangkah = (kode: LangkahDekat['kode'], tenggat: string, hari: number): LangkahDekat => ({
  kode,
  nama: 'APBDes ditetapkan',
  dasar: 'Permendagri 20/2018 Pasal 38',
  cara: '',
  tahun: 2027,
  tenggat,
  hari,
  kegiatan: null,
})
const toDesa = (id: string, ...langkah: LangkahDekat[]) => ({ id, desa: id, kecamatan: 'K', langkah })
const render = (wilayah: KalenderWilayah): string =>
  renderToStaticMarkup(createElement(RingkasanWilayah, { wilayah, hariIni: '2027-01-05' })).replaceAll(
    /<[^>]+>/g,
    '',
  )

test('an officer reads in how many villages a step is late, which evaluations run out, and what is theirs', () => {
  const daftarDesa = [
    toDesa('a', toLangkah('penetapan', '2026-12-31', 5)),
    toDesa('b', toLangkah('penetapan', '2026-12-31', 5)),
    toDesa('c', toLangkah('pengiriman', '2027-01-08', -3)),
  ]
  const teks = render({
    daftarDesa,
    langkah: calculateKalenderWilayah(daftarDesa),
    evaluasi: [{ id: '1', judul: 'APBDes 2027', desa: 'Uji', sampai: '2027-01-08', sisa: 3 }],
    kabupaten: [
      { id: 'k', nama: 'Kab Uji', langkah: [toLangkah('konsolidasi', '2026-08-14', 144)], canTandai: true },
    ],
  })
  expect(teks).toContain('2 dari 3 desa terlewat, paling lama sejak 31 Desember 2026')
  expect(teks).toContain('1 dari 3 desa belum, paling lambat 8 Januari 2027')
  expect(teks).toContain('paling lambat 8 Januari 2027: 3 hari kerja lagi, lalu berlaku dengan sendirinya')
  expect(teks).toMatch(/Langkah Kab Uji.*terlewat sejak 14 Agustus 2026.*Tandai selesai/)
})

test('where nothing is due it says so', () => {
  const teks = render({ daftarDesa: [], langkah: [], evaluasi: [], kabupaten: [] })
  expect(teks).toContain('Tidak ada langkah yang dekat atau terlewat.')
  expect(teks).toContain('Tidak ada APBDes yang menunggu evaluasi.')
})
