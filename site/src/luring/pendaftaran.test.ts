// @vitest-environment happy-dom
/** What a phone learns of an enrolment from the learner's own page of the course. */
import { expect, test, vi } from 'vitest'
import { AKUN, setMasuk, useHp } from '../../test/support/lembar-hp.ts'
import type { PendaftaranHp } from './bentuk.ts'
import { updatePendaftaran } from './pendaftaran.ts'

useHp()

const HALAMAN = (id: string, versi = '') =>
  `<main><div data-luring="kursus-saya" data-kursus="bpd" data-judul="BPD" data-pendaftaran="${id}" ${versi} data-selesai="satu dua"></div></main>`

/** A store of enrolments, as far as this asks for them. */
function createSimpanan(lama: PendaftaranHp | null = null, titipan: object[] = []) {
  const isi = new Map<string, PendaftaranHp>(lama === null ? [] : [[`${lama.akun}/${lama.kursus}`, lama]])
  const simpanan = {
    findPendaftaran: async (akun: string, kursus: string) => isi.get(`${akun}/${kursus}`) ?? null,
    getKeadaan: async () => ({ titipan, lembar: [] }),
    savePendaftaran: async (satu: PendaftaranHp) => void isi.set(`${satu.akun}/${satu.kursus}`, satu),
  }
  return { isi, simpanan: simpanan as never }
}
const answer = (html: string, lain: Partial<Response> = {}, selama = () => undefined) =>
  vi.stubGlobal('fetch', async () => {
    selama()
    return { ok: true, redirected: false, text: async () => html, ...lain }
  })

test('the version it is held to, and what is done; none named is the newest', async () => {
  const { isi, simpanan } = createSimpanan()
  answer(HALAMAN('p', 'data-versi="3"'))
  await updatePendaftaran(simpanan, AKUN, 'bpd')
  expect([...isi.values()]).toEqual([
    {
      akun: AKUN,
      kursus: 'bpd',
      judul: 'BPD',
      id: 'p',
      versi: 3,
      selesai: ['satu', 'dua'],
      pelajaran: [],
      terakhir: null,
      posisi: {},
    },
  ])
  answer(HALAMAN('p'))
  await updatePendaftaran(simpanan, AKUN, 'bpd')
  expect([...isi.values()]).toMatchObject([{ versi: null }])
})

test('places of reading stay with their enrolment, and are none of another run', async () => {
  const lama = { akun: AKUN, kursus: 'bpd', judul: 'BPD', id: 'p', selesai: [], posisi: { satu: 4 } }
  const { isi, simpanan } = createSimpanan(lama)
  answer(HALAMAN('p'))
  await updatePendaftaran(simpanan, AKUN, 'bpd')
  expect([...isi.values()]).toMatchObject([{ posisi: { satu: 4 } }])
  answer(HALAMAN('p2'))
  await updatePendaftaran(simpanan, AKUN, 'bpd')
  expect([...isi.values()]).toMatchObject([{ id: 'p2', posisi: {} }])
})

test.each([
  ['opened here and not sent yet', 'dua', 'menunggu', 'dua'],
  ['refused', 'dua', 'ditolak', 'satu'],
  ['another one', 'tiga', 'menunggu', 'satu'],
])('with the opening of a lesson %s (%s, %s) one goes on at %s', async (_, pelajaran, keadaan, terakhir) => {
  const lama = { akun: AKUN, kursus: 'bpd', judul: 'BPD', id: 'p', selesai: [], terakhir: 'dua', posisi: {} }
  const { isi, simpanan } = createSimpanan(lama, [
    { keadaan, isi: { jenis: 'buka', pendaftaran: 'p', pelajaran } },
  ])
  answer(HALAMAN('p', 'data-terakhir="satu" data-posisi="0"'))
  await updatePendaftaran(simpanan, AKUN, 'bpd')
  expect([...isi.values()]).toMatchObject([{ terakhir }])
})

test.each<[string, () => void]>([
  ['led to another page', () => answer(HALAMAN('p'), { redirected: true })],
  ['refused', () => answer(HALAMAN('p'), { ok: false })],
  ['another page', () => answer('<main></main>')],
  ['no signal', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))],
  ['broken off', () => answer('', { text: () => Promise.reject(new TypeError('network error')) })],
  ['signed out meanwhile', () => answer(HALAMAN('p'), {}, () => void setMasuk(false))],
])('%s changes nothing', async (_, start) => {
  const { isi, simpanan } = createSimpanan()
  start()
  await updatePendaftaran(simpanan, AKUN, 'bpd')
  expect(isi.size).toBe(0)
})
