// @vitest-environment happy-dom
/** A test paper on phones that keep it, that run full, and that keep nothing at all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  AKUN,
  answer,
  createHalamanLembar,
  getKolom,
  PERCOBAAN,
  press,
  pressTeks,
  SimpananPenuh,
  startServer,
  watchKiriman,
} from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { deleteLembar, KEADAAN_KOSONG, type Keadaan, submitLembar } from './keadaan-rules.ts'
import { startHasil, startLembar } from './lembar.ts'

beforeEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the script reads it there, in browsers that know nothing else
  document.cookie = `__Host-belajar-akun=${AKUN}; Path=/; Secure`
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  localStorage.clear()
})

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

describe('a paper that another page of this phone has sent in', () => {
  const openDua = async (rule: (keadaan: Keadaan) => Keadaan): Promise<SimpananPenuh> => {
    startServer()
    const simpanan = new SimpananPenuh()
    await startLembar(createHalamanLembar(), simpanan as never, AKUN)
    await simpanan.update(AKUN, rule)
    return simpanan
  }
  const deleteMilik = (keadaan: Keadaan) => deleteLembar(keadaan, PERCOBAAN)

  test.each(['simpan', 'kirim'] as const)(
    'and whose result was seen says so at %s, and leads there',
    async (langkah) => {
      const assign = vi.spyOn(location, 'assign').mockReturnValue(undefined)
      const kiriman = watchKiriman()
      const simpanan = await openDua(deleteMilik)
      getKolom('soal-a', '1').checked = true
      press(langkah)
      await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarHilang))
      expect(getKolom('soal-a', '1').disabled).toBe(true)
      expect(getKolom('langkah', langkah).closest('p')?.hidden).toBe(true)
      expect([kiriman, localStorage.length, await simpanan.getKeadaan(AKUN)]).toEqual([[], 0, KEADAAN_KOSONG])
      pressTeks(T.lihatHasil)
      expect(assign).toHaveBeenCalledWith(`/belajar/uji/${PERCOBAAN}`)
    },
  )
  test('says so at the next change', async () => {
    await openDua(deleteMilik)
    answer('soal-a', '1')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarHilang))
  })
  test('locks here, too, while it waits for a signal', async () => {
    await openDua((keadaan) => submitLembar(keadaan, PERCOBAAN, { id: 'kirim', akun: AKUN, waktu: 0 }))
    answer('soal-a', '1')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarTerkunci))
    expect(getKolom('soal-a', '1').disabled).toBe(true)
  })
  test('is not said of one that is gone because its owner signed out', async () => {
    await openDua(deleteMilik)
    // biome-ignore lint/suspicious/noDocumentCookie: as above
    document.cookie = '__Host-belajar-akun=; Path=/; Secure; Max-Age=0'
    answer('soal-a', '1')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarKeluar))
    expect(document.body.textContent).not.toContain(T.lembarHilang)
  })
})

describe('answers of this phone that the server takes no more', () => {
  const KODE = ['SUDAH_DIKIRIM', 'WAKTU_HABIS', 'PERCOBAAN_DIBATALKAN'] as const
  /** Two questions are answered without a signal; then there is one. */
  const openTertolak = async (kode: string): Promise<SimpananPenuh> => {
    startServer({ isSinyal: false })
    const simpanan = new SimpananPenuh()
    await startLembar(createHalamanLembar(), simpanan as never, AKUN)
    answer('soal-a', '1')
    answer('soal-b-1', '1', false)
    await vi.waitFor(async () => expect((await simpanan.getKeadaan(AKUN)).titipan).toHaveLength(2))
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.kirimSekarang))
    startServer({ kode })
    pressTeks(T.kirimSekarang)
    return simpanan
  }

  test.each(KODE)('lock the paper (%s) and are said to not count', async (kode) => {
    const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined)
    const assign = vi.spyOn(location, 'assign').mockReturnValue(undefined)
    await openTertolak(kode)
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.tidakDihitung[kode]?.('2')))
    expect(document.body.textContent).not.toContain(T.jawabanTerkirim)
    expect([getKolom('soal-a', '1').disabled, replace.mock.calls]).toEqual([true, []])
    pressTeks(kode === 'SUDAH_DIKIRIM' ? T.lihatHasil : T.keKursus)
    const alamat = kode === 'SUDAH_DIKIRIM' ? `/belajar/uji/${PERCOBAAN}` : '/belajar/kursus/kursus'
    expect(assign).toHaveBeenCalledWith(alamat)
  })
  test('for another reason leave the words of a paper that waits for a signal', async () => {
    const simpanan = await openTertolak('ISIAN_SALAH')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.ditolakJudul('2')))
    startServer({ isSinyal: false })
    press('kirim')
    await vi.waitFor(() => expect(getKolom('langkah', 'kirim-saja')).not.toBeNull())
    press('kirim-saja')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lembarTerkunci))
    expect((await simpanan.getKeadaan(AKUN)).lembar).toMatchObject([{ keadaan: 'dikunci' }])
  })
  test('are said at the result until its reader takes them off the list', async () => {
    const simpanan = await openTertolak('SUDAH_DIKIRIM')
    await vi.waitFor(() => expect(document.body.textContent).toContain(T.lihatHasil))
    await startHasil(createHalamanLembar(), simpanan as never, AKUN)
    expect(document.body.textContent).toContain(T.tidakDihitung.SUDAH_DIKIRIM?.('2'))
    pressTeks(T.hapusDaftar)
    await vi.waitFor(async () => expect(await simpanan.getKeadaan(AKUN)).toEqual(KEADAAN_KOSONG))
    await startHasil(createHalamanLembar(), simpanan as never, AKUN)
    expect(document.body.textContent).not.toContain(T.tidakDihitung.SUDAH_DIKIRIM?.('2'))
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
