// @vitest-environment happy-dom
/** When answers of a test paper leave the phone. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  AKUN,
  answer,
  createHalamanLembar,
  getKolom,
  SimpananPenuh,
  startServer,
  useHp,
} from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { startLembar } from './lembar.ts'

useHp()

describe('with a signal, answers of a paper that stays open', () => {
  beforeEach(() =>
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }),
  )
  afterEach(() => vi.useRealTimers())
  const open = async (): Promise<SimpananPenuh> => {
    const simpanan = new SimpananPenuh()
    await startLembar(createHalamanLembar(), simpanan as never, AKUN)
    await vi.advanceTimersByTimeAsync(5_000)
    return simpanan
  }
  const listSoal = (daftar: readonly object[]) => daftar.map((satu) => ('soal' in satu ? satu.soal : null))
  /** Batches that leave the phone; each waits for `answerSemua`. */
  const startLambat = () => {
    startServer()
    const jawab: (() => void)[] = []
    const server = fetch
    let banyak = 0
    vi.stubGlobal('fetch', async (alamat: string, init?: RequestInit) => {
      banyak++
      await new Promise<void>((resolve) => jawab.push(resolve))
      return server(alamat, init)
    })
    const answerSemua = (): void => {
      for (const satu of jawab.splice(0)) satu()
    }
    return { getBanyak: () => banyak, answerSemua }
  }

  test('go some seconds after the last change, all at once, and the page says that they went', async () => {
    const diterima = startServer()
    const kirim = vi.spyOn(globalThis, 'fetch')
    await open()
    diterima.length = 0
    kirim.mockClear()
    answer('soal-a', '1')
    await vi.advanceTimersByTimeAsync(3_000)
    answer('soal-a', '2')
    answer('soal-b-1', '1', false)
    await vi.advanceTimersByTimeAsync(3_500)
    expect(kirim).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain(T.jawabanTersimpan)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(kirim).toHaveBeenCalledOnce()
    expect(listSoal(diterima).toSorted()).toEqual(['a', 'b'])
    expect(document.body.textContent).toContain(T.jawabanTerkirim)
  })
  test('one sending is under way at a time, and what changes meanwhile follows it', async () => {
    const { getBanyak, answerSemua } = startLambat()
    await open()
    answer('soal-a', '1')
    await vi.advanceTimersByTimeAsync(4_500)
    expect(getBanyak()).toBe(1)
    answer('soal-a', '2')
    await vi.advanceTimersByTimeAsync(10_000)
    expect([getBanyak(), getKolom('soal-a', '1').disabled]).toEqual([1, false])
    answerSemua()
    await vi.advanceTimersByTimeAsync(5_000)
    answerSemua()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(getBanyak()).toBe(2)
    expect(document.body.textContent).toContain(T.jawabanTerkirim)
  })
  test('wait without a word while there is no signal', async () => {
    startServer({ isSinyal: false })
    await open()
    answer('soal-a', '1')
    await vi.advanceTimersByTimeAsync(6_000)
    expect(document.body.textContent).toContain(T.jawabanTersimpan)
    expect(getKolom('soal-a', '1').disabled).toBe(false)
    const diterima = startServer()
    answer('soal-a', '2')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(listSoal(diterima)).toContain('a')
    expect(document.body.textContent).toContain(T.jawabanTerkirim)
  })
  test('are tried again soon after a line came back, for it may bear nothing in its first seconds', async () => {
    startServer({ isSinyal: false })
    await open()
    answer('soal-a', '1')
    // So many tries in vain that the next one would be minutes away.
    await vi.advanceTimersByTimeAsync(1_200_000)
    dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(500)
    expect(document.body.textContent).toContain(T.jawabanTersimpan)
    startServer()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(document.body.textContent).toContain(T.jawabanTerkirim)
  })
  test('are not tried without a line, so that the next one can replace them', async () => {
    startServer({ isSinyal: false })
    const simpanan = await open()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    for (const pilihan of ['1', '2', '1']) {
      answer('soal-a', pilihan)
      await vi.advanceTimersByTimeAsync(6_000)
    }
    const { titipan } = await simpanan.getKeadaan(AKUN)
    const milik = titipan.filter(({ isi }) => 'soal' in isi && isi.soal === 'a')
    expect(milik).toMatchObject([{ dicoba: false, isi: { jawaban: 1 } }])
  })
  test('ask the server no more often than it bears: one change a minute is one sending a minute', async () => {
    startServer()
    await open()
    const kirim = vi.spyOn(globalThis, 'fetch')
    for (let menit = 0; menit < 20; menit++) {
      answer('soal-a', String((menit % 2) + 1))
      await vi.advanceTimersByTimeAsync(60_000)
    }
    expect(kirim).toHaveBeenCalledTimes(20)
  })
  test('and while the server asks for a pause, no change asks it again', async () => {
    startServer()
    await open()
    const kirim = vi.fn(async () => Response.json({ keadaan: 'sering', waktu: Date.now() }))
    vi.stubGlobal('fetch', kirim)
    // The pause is six seconds.
    vi.spyOn(Math, 'random').mockReturnValue(1)
    answer('soal-a', '1')
    await vi.advanceTimersByTimeAsync(4_100)
    answer('soal-a', '2')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(kirim).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1_500)
    expect(kirim).toHaveBeenCalledTimes(2)
  })
})
