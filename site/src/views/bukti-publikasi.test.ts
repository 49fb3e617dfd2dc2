import { createHash } from 'node:crypto'
import type { ApbdesPublik } from 'cms/contract/apbdes'
import type { KeterbukaanPublik } from 'cms/contract/keterbukaan'
import { expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toBuktiPublikasiView } from './bukti-publikasi.ts'
import { formatJsonApbdes } from './data/apbdes-desa.ts'

const apbdes = readContoh<ApbdesPublik>('apbdes.penuh')
const keterbukaan = readContoh<KeterbukaanPublik>('keterbukaan.penuh')
const waktu = new Date('2026-11-24T03:00:00Z')
const situs = 'https://lewu.example'
const toView = (lain: KeterbukaanPublik | null) =>
  toBuktiPublikasiView({ apbdes, keterbukaan: lain, waktu, situs })
const find = (label: string) => toView(null).fakta.find((satu) => satu.label === label)?.nilai

test('it says where, since when, and the hash of what anybody can download', () => {
  const harus = createHash('sha256')
    .update(formatJsonApbdes({ isi: apbdes, waktu }))
    .digest('hex')
  expect(find('Sidik SHA-256 isi')).toBe(harus)
  expect(find('Alamat halaman')).toBe(`${situs}/desa/${apbdes.desa.slug}/apbdes/${apbdes.tahun}`)
  expect(find('Pertama kali terbit')).toMatch(/^\d+ \S+ 20\d\d pukul \d\d\.\d\d WIB$/)
  expect(toView(null).luar).toEqual([])
})

test('photos of the board stand below what they show', () => {
  const satu = keterbukaan.daftarTahun.flatMap(({ bukti }) => bukti).find(({ berkas }) => berkas !== null)
  if (satu?.berkas == null) throw new Error('The example has no file')
  const bukti = [
    {
      ...satu,
      kode: 'apbdes' as const,
      media: ['papan' as const],
      berkas: { ...satu.berkas, jenisMedia: 'image/webp' },
    },
    { ...satu, kode: 'ippd' as const, media: ['papan' as const] },
  ]
  const { luar } = toView({ ...keterbukaan, daftarTahun: [{ tahun: apbdes.tahun, bukti, alasan: [] }] })
  expect(luar).toHaveLength(1)
  expect(luar[0]?.foto?.src).toBe(`/berkas/${satu.berkas.sha256}/${satu.berkas.nama}`)
  expect(luar[0]?.kalimat).toContain('papan informasi')
})

test('the page on the Dana Desa is named only where it tells all that is asked of it', () => {
  const toBukti = (alamat: string | null) => ({
    ...keterbukaan,
    daftarTahun: [
      {
        tahun: apbdes.tahun,
        bukti: [
          {
            kode: 'dana-desa' as const,
            tanggal: '2022-01-05',
            alamat,
            media: [],
            keterangan: null,
            berkas: null,
          },
        ],
        alasan: [],
      },
    ],
  })
  const findAlamat = (lain: KeterbukaanPublik | null) =>
    toView(lain).fakta.find(({ nilai }) => nilai.endsWith('/dana-desa'))?.nilai
  const halaman = `/desa/${apbdes.desa.slug}/apbdes/${apbdes.tahun}/dana-desa`
  expect(findAlamat(toBukti(halaman))).toBe(`${situs}${halaman}`)
  expect([findAlamat(toBukti(null)), findAlamat(null)]).toEqual([undefined, undefined])
})
