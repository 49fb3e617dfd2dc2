// @vitest-environment happy-dom
/** `/belajar` and the own page of a course, opened on a phone without a signal. */
import { beforeEach, expect, test } from 'vitest'
import { AKUN, LEMBAR, startServer, useHp } from '../../test/support/lembar-hp.ts'
import type { PaketHp, PendaftaranHp } from './bentuk.ts'
import { startCangkang } from './cangkang.ts'
import { findKursusDiminta } from './halaman-milik.ts'

useHp()
beforeEach(() => {
  startServer({ isSinyal: false })
  document.body.innerHTML = '<main><h1>Belum ada sinyal</h1><div data-luring="cangkang"></div></main>'
})

const toPendaftaran = (kursus: string, lain: Partial<PendaftaranHp> = {}): PendaftaranHp => ({
  akun: AKUN,
  kursus,
  judul: kursus.toUpperCase(),
  id: kursus,
  versi: null,
  selesai: ['satu'],
  pelajaran: ['satu', 'dua'].map((slug) => ({ slug, judul: slug })),
  terakhir: 'dua',
  ...lain,
})
const PAKET = { kursus: 'bpd', judul: 'BPD', jalur: '/kursus/bpd' } as PaketHp

async function openHalaman(jalur: string, daftar: PendaftaranHp[], akun: string | null = AKUN) {
  history.replaceState(null, '', jalur)
  const keadaan = { titipan: [], lembar: [{ ...LEMBAR, kursus: 'bpd' }] }
  const simpanan = {
    getKeadaan: async () => keadaan,
    update: async () => keadaan,
    listPendaftaran: async () => daftar,
    listPaket: async () => [PAKET],
    getKabar: async () => [
      { id: 'k', jenis: 'pengumuman', kursus: 'aset', judul: 'ASET', pertanyaan: null, isi: 'Kabar.' },
    ],
  }
  await startCangkang(document.querySelector('[data-luring]') as HTMLElement, simpanan as never, akun)
  return document.querySelector('main')?.textContent ?? ''
}
const listHref = () =>
  [...document.querySelectorAll('main a')].map((satu) => satu.getAttribute('href')).slice(1)

test('all courses that are followed, with what can be read now', async () => {
  const teks = await openHalaman('/belajar', [toPendaftaran('bpd'), toPendaftaran('aset', { versi: 2 })])
  expect(document.querySelector('h1')?.textContent).toBe('Belajar saya')
  expect(document.title).toBe('Belajar saya')
  expect(listHref()).toEqual([
    '/belajar/kursus/bpd',
    '/kursus/bpd/dua',
    '/belajar/kursus/aset',
    '/kursus/aset/versi/2/dua',
    `/belajar/uji/${LEMBAR.percobaan}`,
  ])
  expect(teks.match(/belum disimpan di HP ini/g)).toHaveLength(1)
  expect(teks).toContain('1 dari 2 pelajaran selesai')
  expect(teks).toContain('Kabar.')
})

test('one course, with its lessons and its papers alone', async () => {
  const teks = await openHalaman('/belajar/kursus/bpd', [toPendaftaran('bpd'), toPendaftaran('aset')])
  expect(document.querySelector('h1')?.textContent).toBe('BPD')
  expect([...document.querySelectorAll('ol li')].map((satu) => satu.textContent)).toEqual([
    'satu selesai',
    'dua belum',
  ])
  expect(teks).not.toContain('Kabar.')
  expect(listHref()).not.toContain('/belajar/kursus/aset')
})

test.each<[string, string, PendaftaranHp[], string | null]>([
  ['a course the phone does not know', '/belajar/kursus/lain', [toPendaftaran('bpd')], AKUN],
  ['no course at all', '/belajar', [], AKUN],
  ['nobody signed in', '/belajar', [toPendaftaran('bpd')], null],
  ['another page', '/belajar/sertifikat/x', [toPendaftaran('bpd')], AKUN],
])('%s: the page for no signal, with the courses on this phone', async (_, jalur, daftar, akun) => {
  const teks = await openHalaman(jalur, daftar, akun)
  expect(document.querySelector('h1')?.textContent).toBe('Belum ada sinyal')
  expect(teks).toContain('Kursus di HP ini')
})

test.each([
  ['/belajar', null],
  ['/belajar/kursus/bpd', 'bpd'],
  ['/belajar/kursus/bpd/lain', undefined],
  ['/luring', undefined],
])('%s asks for %s', (jalur, kursus) => expect(findKursusDiminta(jalur)).toBe(kursus))
