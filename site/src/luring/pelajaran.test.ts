// @vitest-environment happy-dom
/** A lesson on a phone that keeps nothing of its reader, and on one that has notes of other courses. */
import { beforeEach, expect, test, vi } from 'vitest'
import { AKUN, pressTeks, startServer, useHp, watchKiriman } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import type { PendaftaranHp } from './bentuk.ts'
import { recordPelajaran } from './keadaan-rules.ts'
import { startPelajaran } from './pelajaran.ts'
import type { Simpanan } from './simpanan.ts'
import { SimpananMemori } from './simpanan-memori.ts'

useHp()
beforeEach(() => {
  document.body.innerHTML = `<main><div data-luring="pelajaran"></div>
    <form method="post" action="/belajar/kirim/selesai"><button name="langkah" value="selesai">Selesai</button></form>
    <form method="post" action="/belajar/kirim/tanya"><textarea name="isi">Mengapa begitu?</textarea><button>Kirim</button></form>
  </main>`
})

const openHalaman = () => startPelajaran(document.querySelector('[data-luring]') as HTMLElement, null, AKUN)
const press = (tujuan: string) =>
  document.querySelector<HTMLButtonElement>(`form[action$="/${tujuan}"] button`)?.click()

test.each(['selesai', 'tanya'])(
  'without a signal %s goes nowhere, and what was typed stays',
  async (tujuan) => {
    startServer({ isSinyal: false })
    const kiriman = watchKiriman()
    await openHalaman()
    press(tujuan)
    await vi.waitFor(() =>
      expect(document.querySelector(`form[action$="/${tujuan}"] [role="status"]`)?.textContent).toBe(
        T.tanpaSinyal,
      ),
    )
    expect([kiriman, document.querySelector('textarea')?.value]).toEqual([[], 'Mengapa begitu?'])
  },
)

test('with one it goes as without a script, with the button that was pressed', async () => {
  startServer()
  const kiriman = watchKiriman()
  await openHalaman()
  press('selesai')
  await vi.waitFor(() => expect(kiriman).toEqual([[['langkah', 'selesai']]]))
  press('tanya')
  await vi.waitFor(() => expect(kiriman[1]?.[0]).toEqual(['isi', 'Mengapa begitu?']))
})

test('a lesson is printed by its own button, also by who is not signed in', async () => {
  document
    .querySelector('main')
    ?.insertAdjacentHTML('afterbegin', '<p><a data-huruf href="/x">Perbesar</a></p>')
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await startPelajaran(document.querySelector('[data-luring]') as HTMLElement, null, null)
  pressTeks(T.cetakPelajaran)
  expect(print).toHaveBeenCalledOnce()
})

/** Enrolled in `aset`, whose lesson bears the name of one of another course. */
class SimpananAset extends SimpananMemori {
  #pendaftaran = { akun: AKUN, kursus: 'aset', judul: 'Aset', id: 'kini', selesai: [] as string[] }
  async findPendaftaran(): Promise<PendaftaranHp> {
    return this.#pendaftaran
  }
  async updatePendaftaran(): Promise<void> {}
}

test.each([
  ['in another course', 'bpd', 'lain', ''],
  ['in the run of before', 'aset', 'dahulu', ''],
  ['in this one', 'aset', 'kini', T.pelajaranTersimpan],
])('a lesson of that name marked %s waits: %s %s', async (_, kursus, pendaftaran, kalimat) => {
  startServer({ isSinyal: false })
  const simpanan = new SimpananAset()
  const isi = { jenis: 'selesai' as const, kursus, pendaftaran, pelajaran: 'pendahuluan' }
  await simpanan.update(AKUN, (satu) => recordPelajaran(satu, isi, { id: 's', akun: AKUN, waktu: 1 }))
  const tempat = document.querySelector('[data-luring]') as HTMLElement
  Object.assign(tempat.dataset, { kursus: 'aset', pelajaran: 'pendahuluan', lanjut: '/' })
  await (await startPelajaran(tempat, simpanan as unknown as Simpanan, AKUN))?.()
  const form = document.querySelector('form[action="/belajar/kirim/selesai"]')
  expect(tempat.querySelector('[role="status"]')?.textContent).toBe(kalimat)
  expect(form?.hasAttribute('hidden')).toBe(kalimat !== '')
})
