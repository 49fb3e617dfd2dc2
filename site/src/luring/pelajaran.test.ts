// @vitest-environment happy-dom
/** A lesson on a phone that keeps nothing of its reader. */
import { beforeEach, expect, test, vi } from 'vitest'
import { AKUN, startServer, useHp, watchKiriman } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { startPelajaran } from './pelajaran.ts'

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
