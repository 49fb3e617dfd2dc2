// @vitest-environment happy-dom
/** A question to the tutor: kept, sent, or refused. */
import { beforeEach, expect, test, vi } from 'vitest'
import { AKUN, startServer, useHp } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { createSarana } from './sarana.ts'
import { SimpananMemori } from './simpanan-memori.ts'
import { startTanya } from './tanya.ts'

const ISI = 'Mengapa harus diverifikasi dahulu?'
useHp()
beforeEach(() => {
  document.body.innerHTML = `<form method="post" action="/belajar/kirim/tanya">
    <textarea name="isi">${ISI}</textarea><button>Kirim pertanyaan</button></form>`
})

function ask(server: Parameters<typeof startServer>[0]): SimpananMemori {
  startServer(server)
  const simpanan = new SimpananMemori()
  const lingkup = { kursus: 'bpd', pendaftaran: 'p', pelajaran: 'tugas' }
  startTanya(createSarana(simpanan, AKUN, { isSelalu: false }), lingkup)
  document.querySelector('button')?.click()
  return simpanan
}
const getKabar = (): string => document.querySelector('form [role="status"]')?.textContent ?? ''
const getKolom = (): string => document.querySelector('textarea')?.value ?? ''

test('taken, it is said, and the field is empty for the next one', async () => {
  ask({})
  await vi.waitFor(() => expect(getKabar()).toBe(T.tanyaTerkirim))
  expect(getKolom()).toBe('')
})
test('without a signal it waits', async () => {
  const simpanan = ask({ isSinyal: false })
  await vi.waitFor(() => expect(getKabar()).toBe(T.tanyaTersimpan))
  expect((await simpanan.getKeadaan(AKUN)).titipan).toMatchObject([
    { isi: { isi: ISI }, keadaan: 'menunggu' },
  ])
})
test('refused, it is said why where it was asked, and the words come back', async () => {
  ask({ kode: 'TANYA_TERLALU_BANYAK' })
  await vi.waitFor(() => expect(getKabar()).toContain('hari itu sudah 5 pertanyaan terkirim'))
  expect(getKolom()).toBe(ISI)
})
