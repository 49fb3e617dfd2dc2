// @vitest-environment happy-dom
/** The public page of a course on the phone of somebody who learns there. */
import { expect, test, vi } from 'vitest'
import { AKUN, setMasuk, useHp } from '../../test/support/lembar-hp.ts'
import { findAkun } from './akun.ts'
import type { PendaftaranHp } from './bentuk.ts'
import { KEADAAN_KOSONG } from './keadaan-rules.ts'
import { startKursus } from './kursus.ts'

useHp()

const PENDAFTARAN: PendaftaranHp = {
  akun: AKUN,
  kursus: 'bpd',
  judul: 'BPD',
  id: 'p',
  versi: 2,
  selesai: ['satu'],
  pelajaran: ['satu', 'dua'].map((slug) => ({ slug, judul: slug })),
  terakhir: null,
}
const SELESAI = { ...PENDAFTARAN, selesai: ['satu', 'dua'] }

/** The page as the server prints it for everybody; a server that is asked for the own page has no such enrolment. */
async function openHalaman(milik: PendaftaranHp | null): Promise<void> {
  document.body.innerHTML = `<main><p><a class="tombol" href="/kursus/bpd/satu" data-mulai>Mulai pelajaran pertama</a></p>
    <form method="post" action="/belajar/kirim/ikut"><button>Ikuti kursus</button></form>
    <div data-luring="kursus" data-kursus="bpd"></div></main>`
  vi.stubGlobal('fetch', async () => ({ ok: false }))
  const simpanan = {
    findPendaftaran: async () => milik,
    getKeadaan: async () => KEADAAN_KOSONG,
    listPaket: async () => [],
  }
  const tempat = document.querySelector('[data-luring]') as HTMLElement
  await (await startKursus(tempat, simpanan as never, findAkun(document.cookie)))?.()
}
const getMulai = () => document.querySelector<HTMLAnchorElement>('a[data-mulai]')
const read = () => ({
  mulai: [getMulai()?.getAttribute('href'), getMulai()?.textContent],
  isIkut: document.querySelector('form') !== null,
  peserta: [...document.querySelectorAll('[data-peserta]')].map((satu) => satu.textContent),
})
const BIASA = { mulai: ['/kursus/bpd/satu', 'Mulai pelajaran pertama'], isIkut: true, peserta: [] }

test.each<[string, boolean, PendaftaranHp | null, ReturnType<typeof read>]>([
  [
    'goes on in the own version, at the next lesson',
    true,
    PENDAFTARAN,
    {
      mulai: ['/kursus/bpd/versi/2/dua', 'Lanjutkan: dua'],
      isIkut: false,
      peserta: ['Anda mengikuti kursus ini dalam versi 2. Halaman kursus Anda'],
    },
  ],
  [
    'is led to the own page when all is read',
    true,
    { ...SELESAI, versi: null },
    {
      mulai: ['/belajar/kursus/bpd', 'Halaman kursus Anda'],
      isIkut: false,
      peserta: ['Anda mengikuti kursus ini.'],
    },
  ],
  ['sees the page of everybody without an enrolment', true, null, BIASA],
  ['sees the page of everybody when signed out', false, PENDAFTARAN, BIASA],
])('who opens it %s', async (_, isMasuk, milik, hasil) => {
  setMasuk(isMasuk)
  await openHalaman(milik)
  expect(read()).toEqual(hasil)
})

test('a phone that keeps nothing asks the own page', async () => {
  document.body.innerHTML = `<main><p><a href="/kursus/bpd/satu" data-mulai>Mulai</a></p><div data-luring="kursus" data-kursus="bpd"></div></main>`
  const pelajaran = JSON.stringify(PENDAFTARAN.pelajaran)
  vi.stubGlobal('fetch', async () => ({
    ok: true,
    redirected: false,
    text: async () =>
      `<main><div data-luring="kursus-saya" data-kursus="bpd" data-pendaftaran="p" data-pelajaran='${pelajaran}' data-terakhir="dua" data-posisi="4"></div></main>`,
  }))
  await (await startKursus(document.querySelector('[data-luring]') as HTMLElement, null, AKUN))?.()
  expect(read().mulai).toEqual(['/kursus/bpd/dua#blok-4', 'Lanjutkan: dua'])
})
