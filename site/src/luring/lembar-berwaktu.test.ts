// @vitest-environment happy-dom
/** A test paper with a time limit. */
import { describe, expect, test, vi } from 'vitest'
import {
  AKUN,
  answer,
  createHalamanLembar,
  PERCOBAAN,
  SimpananPenuh,
  startServer,
  useHp,
  watchKiriman,
} from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { startLembar } from './lembar.ts'

useHp()

describe('a paper with a time limit', () => {
  const WAKTU = 1_764_000_000_000
  const createBerwaktu = (menit: number): HTMLElement =>
    createHalamanLembar({ batas: new Date(WAKTU + menit * 60_000).toISOString(), waktu: String(WAKTU) })
  const listTersimpan = async (simpanan: SimpananPenuh) => simpanan.getKeadaan(AKUN)

  test('is not kept on the phone, and each answer is sent at once', async () => {
    const simpanan = new SimpananPenuh()
    const diterima = startServer()
    await startLembar(createBerwaktu(20), simpanan as never, AKUN)
    expect(document.body.textContent).toContain(T.lembarBerwaktu)
    expect(document.body.textContent).toContain('Sisa waktu: 20.00')
    for (const kalimat of [T.hpTidakMenyimpan, T.lembarDapat, T.lembarDiChrome])
      expect(document.body.textContent).not.toContain(kalimat)
    answer('soal-a', '2')
    await vi.waitFor(() => expect(diterima).toMatchObject([{ jenis: 'jawab', soal: 'a', jawaban: 2 }]))
    expect(await listTersimpan(simpanan)).toEqual({ titipan: [], lembar: [] })
  })

  test('is sent in as it stands when its time ends', async () => {
    const kiriman = watchKiriman()
    startServer()
    await startLembar(createBerwaktu(1 / 60), new SimpananPenuh() as never, AKUN)
    answer('soal-b-1', '1', false)
    answer('soal-a', '1')
    await vi.waitFor(() => expect(kiriman.length).toBe(1), { timeout: 3_000 })
    expect(kiriman[0]).toEqual(
      expect.arrayContaining([
        ['soal-a', '1'],
        // Not asked what is left open.
        ['langkah', 'kirim-saja'],
      ]),
    )
    expect(document.body.textContent).toContain(T.waktuHabis)
  })

  test('is not sent in because the clock of the phone was put forward', async () => {
    const kiriman = watchKiriman()
    const reload = vi.spyOn(location, 'reload').mockReturnValue(undefined)
    startServer({ waktu: WAKTU + 5 * 60_000 })
    await startLembar(createBerwaktu(20), new SimpananPenuh() as never, AKUN)
    answer('soal-a', '1')
    const kini = Date.now
    vi.spyOn(Date, 'now').mockImplementation(() => kini() + 3_600_000)
    // Shown anew it has the time that is left by the server.
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce(), { timeout: 3_000 })
    expect(kiriman).toEqual([])
  })

  test('is sent in where the server says the same', async () => {
    const kiriman = watchKiriman()
    startServer({ waktu: WAKTU + 1_000 })
    await startLembar(createBerwaktu(1 / 60), new SimpananPenuh() as never, AKUN)
    await vi.waitFor(() => expect(kiriman.length).toBe(1), { timeout: 3_000 })
  })

  test.each(['WAKTU_HABIS', 'PERCOBAAN_DIBATALKAN'])(
    'that is over (%s) gives way to the result',
    async (kode) => {
      startServer({ kode })
      const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined)
      await startLembar(createBerwaktu(20), new SimpananPenuh() as never, AKUN)
      answer('soal-a', '2')
      await vi.waitFor(() => expect(replace).toHaveBeenCalledWith(`/belajar/uji/${PERCOBAAN}`))
    },
  )
})
