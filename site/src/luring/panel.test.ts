// @vitest-environment happy-dom
/** The button that sends what waits, on a phone without a signal. */
import { expect, test, vi } from 'vitest'
import { AKUN, pressTeks, startServer, useHp } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { recordPelajaran } from './keadaan-rules.ts'
import { createSarana } from './sarana.ts'
import { SimpananMemori } from './simpanan-memori.ts'

useHp()

test('pressed, it says when it was tried, and that nothing is lost', async () => {
  startServer({ isSinyal: false })
  const simpanan = new SimpananMemori()
  const isi = { jenis: 'selesai' as const, kursus: 'bpd', pendaftaran: 'p', pelajaran: 'satu' }
  await simpanan.update(AKUN, (satu) =>
    recordPelajaran(satu, isi, { id: 's', akun: AKUN, waktu: 1_764_000_000_000 }),
  )
  const { panel } = createSarana(simpanan, AKUN, { isSelalu: false })
  document.body.replaceChildren(panel.unsur)
  await panel.update(null)
  pressTeks(T.kirimSekarang)
  const status = document.querySelector('[role="status"]')
  expect(status?.textContent).toBe(T.mengirim)
  await vi.waitFor(() =>
    expect(status?.textContent).toMatch(/belum terkirim\. Dicoba pukul [\d.:]+: belum ada sinyal/),
  )
})
