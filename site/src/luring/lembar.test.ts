// @vitest-environment happy-dom
/** A test paper on phones that keep it, that run full, and that keep nothing at all. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  AKUN,
  answer,
  createHalamanLembar,
  getKolom,
  press,
  SimpananPenuh,
  startServer,
  useHp,
  watchKiriman,
} from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { startHasil, startLembar } from './lembar.ts'

useHp()

describe('the phone runs full while a paper is open', () => {
  test.each(['simpan', 'kirim'] as const)(
    'the button %s sends the form as without a script',
    async (langkah) => {
      const [kiriman, simpanan] = [watchKiriman(), new SimpananPenuh()]
      startServer()
      await startLembar(createHalamanLembar(), simpanan as never, AKUN)
      simpanan.isPenuh = true
      answer('soal-a', '2')
      press(langkah)
      await vi.waitFor(() => expect(kiriman.length).toBe(1))
      expect(kiriman[0]).toEqual(
        expect.arrayContaining([
          ['soal-a', '2'],
          ['langkah', langkah],
        ]),
      )
      expect(document.body.textContent).toContain(T.hpTidakMenyimpan)
    },
  )
})

describe('the phone keeps nothing', () => {
  test('the page says so, sends each answer at once, and its button needs a signal', async () => {
    const kiriman = watchKiriman()
    const diterima = startServer()
    await startLembar(createHalamanLembar(), null, AKUN)
    expect(document.body.textContent).toContain(T.hpTidakMenyimpan)
    expect(document.body.textContent).not.toContain(T.lembarDapat)
    answer('soal-a', '2')
    await vi.waitFor(() => expect(diterima).toMatchObject([{ jenis: 'jawab', soal: 'a', jawaban: 2 }]))
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.jawabanTerkirim))
    expect(localStorage.length).toBe(0)
    press('kirim')
    await vi.waitFor(() => expect(kiriman[0]).toContainEqual(['langkah', 'kirim']))
  })

  test('without a signal nothing is sent into the void, and what was typed is there when the page comes again', async () => {
    const kiriman = watchKiriman()
    startServer({ isSinyal: false })
    await startLembar(createHalamanLembar(), null, AKUN)
    answer('soal-a', '2')
    answer('soal-b-1', '1', false)
    await vi.waitFor(() => expect(localStorage.length).toBe(1))
    press('kirim')
    await vi.waitFor(() => expect(getKolom('langkah', 'kirim-saja')).not.toBeNull())
    press('kirim-saja')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.tanpaSinyal))
    expect(kiriman).toEqual([])

    const diterima = startServer()
    await startLembar(createHalamanLembar(), null, AKUN)
    expect([getKolom('soal-a', '2').checked, getKolom('soal-b-1', '1').checked]).toEqual([true, false])
    // Without the browser's lock the same events may go twice; they have the same ids.
    await vi.waitFor(() => expect(new Set(diterima.map(({ id }) => id)).size).toBe(2))
    await vi.waitFor(() => expect(localStorage.length).toBe(0))
  })
})

describe('sent in with questions left open', () => {
  const KALIMAT = '2 soal belum dijawab (nomor 1, 2). Lengkapi, atau kirim begitu saja.'
  /** Nothing is answered. */
  const openKosong = async (simpanan: SimpananPenuh | null): Promise<void> => {
    const tempat = createHalamanLembar()
    getKolom('soal-b-1', '1').checked = false
    await startLembar(tempat, simpanan as never, AKUN)
    press('kirim')
    await vi.waitFor(() => expect(document.body.textContent).toContain(KALIMAT))
  }
  const listKirim = async (simpanan: SimpananPenuh) =>
    (await simpanan.getKeadaan(AKUN)).titipan.filter(({ isi }) => isi.jenis === 'kirim')

  test('asks first where it is read aloud, also without a signal, and sends when told to', async () => {
    startServer({ isSinyal: false })
    const simpanan = new SimpananPenuh()
    await openKosong(simpanan)
    expect(getKolom('langkah', 'kirim-saja').closest('[role="status"]')?.textContent).toContain(KALIMAT)
    expect(await listKirim(simpanan)).toEqual([])
    press('kirim-saja')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarTerkunci))
    expect(await listKirim(simpanan)).toHaveLength(1)
  })

  test('no longer asks once something is answered, and not at all when everything is', async () => {
    startServer({ isSinyal: false })
    const simpanan = new SimpananPenuh()
    await openKosong(simpanan)
    getKolom('soal-a', '2').dispatchEvent(new Event('input', { bubbles: true }))
    expect(document.body.textContent).not.toContain(KALIMAT)
    answer('soal-a', '2')
    answer('soal-b-1', '1')
    press('kirim')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarTerkunci))
  })

  test('asks before it goes as without a script, too, and then tells the server not to ask again', async () => {
    const kiriman = watchKiriman()
    startServer()
    await openKosong(null)
    expect(kiriman).toEqual([])
    press('kirim-saja')
    await vi.waitFor(() => expect(kiriman[0]).toContainEqual(['langkah', 'kirim-saja']))
  })
})

describe('what stands beside the store', () => {
  test('brings unsent answers back into a store that was cleared', async () => {
    startServer({ isSinyal: false })
    await startLembar(createHalamanLembar(), new SimpananPenuh() as never, AKUN)
    answer('soal-a', '1')
    await vi.waitFor(() => expect(localStorage.length).toBe(1))

    const kosong = new SimpananPenuh()
    await startLembar(createHalamanLembar(), kosong as never, AKUN)
    expect(getKolom('soal-a', '1').checked).toBe(true)
    const { titipan } = await kosong.getKeadaan(AKUN)
    expect(titipan).toMatchObject([{ isi: { jenis: 'jawab', soal: 'a', jawaban: 1 }, keadaan: 'menunggu' }])
  })

  test('and answers that a full store did not take, but not older ones than the store has', async () => {
    startServer({ isSinyal: false })
    const simpanan = new SimpananPenuh()
    await startLembar(createHalamanLembar(), simpanan as never, AKUN)
    answer('soal-a', '1')
    await vi.waitFor(() => expect(localStorage.length).toBe(1))
    localStorage.setItem(localStorage.key(0) as string, JSON.stringify([['soal-a', '2']]))
    await startLembar(createHalamanLembar(), simpanan as never, AKUN)
    expect(getKolom('soal-a', '1').checked).toBe(true)

    simpanan.isPenuh = true
    answer('soal-a', '2')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.hpTidakMenyimpan))
    simpanan.isPenuh = false
    await startLembar(createHalamanLembar(), simpanan as never, AKUN)
    expect(getKolom('soal-a', '2').checked).toBe(true)
  })

  test('goes once the result is shown', async () => {
    startServer({ isSinyal: false })
    await startLembar(createHalamanLembar(), null, AKUN)
    answer('soal-a', '1')
    await vi.waitFor(() => expect(localStorage.length).toBe(1))
    await startHasil(createHalamanLembar(), null, AKUN)
    expect(localStorage.length).toBe(0)
  })
})

describe('that a paper can be done without a signal', () => {
  const toPekerja = (register: () => Promise<unknown>): void => {
    vi.stubGlobal('caches', {})
    const serviceWorker = { register, ready: Promise.resolve() }
    Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true })
  }
  /** Nothing is answered yet, so that the page says what can be done with it. */
  const createKosong = (): HTMLElement => {
    const tempat = createHalamanLembar()
    getKolom('soal-b-1', '1').checked = false
    return tempat
  }
  afterEach(() => Reflect.deleteProperty(navigator, 'serviceWorker'))

  test('is said once the worker is there, and the phone is asked to keep it', async () => {
    startServer()
    const persist = vi.fn(async () => true)
    Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true })
    let setSiap: (isi: unknown) => void = () => undefined
    toPekerja(() => new Promise((resolve) => (setSiap = resolve)))
    await startLembar(createKosong(), new SimpananPenuh() as never, AKUN)
    expect(document.body.textContent).toContain(T.lembarDaring)
    expect(persist).toHaveBeenCalledOnce()
    setSiap({})
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarDapat))
  })
  test('is not said where the worker does not come', async () => {
    startServer()
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    toPekerja(() => Promise.reject(new TypeError('forbidden')))
    await startLembar(createKosong(), new SimpananPenuh() as never, AKUN)
    expect(document.body.textContent).toContain(T.lembarDaring)
    expect(document.body.textContent).not.toContain(T.lembarDapat)
  })
  test('nor in a browser that has none, which is told of one that has', async () => {
    startServer()
    await startLembar(createKosong(), new SimpananPenuh() as never, AKUN)
    expect(document.body.textContent).toContain(T.lembarDiChrome)
    expect(document.body.textContent).not.toContain(T.lembarDapat)
  })
})
