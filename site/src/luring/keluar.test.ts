// @vitest-environment happy-dom
/** Signing out on a phone that keeps notes and papers of the account. */
import { beforeEach, expect, test, vi } from 'vitest'
import { AKUN, LEMBAR, PERCOBAAN, pressTeks, setMasuk, useHp } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { addLembar, KEADAAN_KOSONG, recordPelajaran, recordPosisi } from './keadaan-rules.ts'
import { startKeluar } from './keluar.ts'
import { SimpananMemori } from './simpanan-memori.ts'

const DRAF = `lembar:${AKUN}:${PERCOBAAN}`
const PELAJARAN = { kursus: 'kursus', pendaftaran: 'p', pelajaran: 'satu' }
const cap = (id: string) => ({ id, akun: AKUN, waktu: 1_764_000_000_000 })

useHp()
beforeEach(() => {
  localStorage.setItem(DRAF, '[]')
  document.body.innerHTML =
    '<form method="post" action="/belajar/kirim/keluar"><button>Keluar</button></form>'
})

/** A paper is open, a place of reading waits, and with `isMenunggu` a lesson that was marked. */
async function openHalaman(isMenunggu: boolean) {
  const simpanan = new SimpananMemori()
  const posisi = { ...PELAJARAN, posisi: 3, sesi: 's', detik: 5 }
  await simpanan.update(AKUN, () => recordPosisi(addLembar(KEADAAN_KOSONG, LEMBAR), posisi, cap('posisi')))
  if (isMenunggu)
    await simpanan.update(AKUN, (satu) => recordPelajaran(satu, { jenis: 'selesai', ...PELAJARAN }, cap('s')))
  const form = document.querySelector('form') as HTMLFormElement
  const send = async () => ({ akhir: 'putus', terkirim: 0 })
  startKeluar(form, { simpanan, akun: AKUN, send } as never)
  return { simpanan, form, semula: await simpanan.getKeadaan(AKUN) }
}

async function pressKeluar(isMenunggu: boolean): Promise<void> {
  document.querySelector<HTMLButtonElement>('button')?.click()
  if (!isMenunggu) return
  await vi.waitFor(() => expect(document.body.textContent).toContain(T.keluarSaja))
  pressTeks(T.keluarSaja)
}

/** `signOut` is what the answer does to the cookie; the door takes forms alone. */
const answerKeluar = (signOut: () => void) =>
  vi.stubGlobal('fetch', async (_alamat: string, { body }: RequestInit) => {
    if (body instanceof URLSearchParams) signOut()
    return { url: 'https://desa.test/kursus', ok: true }
  })
const deleteKuki = () => setMasuk(false)

test.each([false, true])('without a signal all stays (notes wait: %s), and the page says so', async (ada) => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue(undefined)
  const { simpanan, semula } = await openHalaman(ada)
  const hapus = vi.spyOn(simpanan, 'deletePendaftaran')
  await pressKeluar(ada)
  await vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).toBe(T.belumKeluar))
  expect(await simpanan.getKeadaan(AKUN)).toEqual(semula)
  expect([localStorage.getItem(DRAF), submit.mock.calls, hapus.mock.calls]).toEqual(['[]', [], []])
})

test('sending first without a signal is answered, and all stays', async () => {
  const { simpanan, semula } = await openHalaman(true)
  document.querySelector<HTMLButtonElement>('button')?.click()
  await vi.waitFor(() => expect(document.body.textContent).toContain(T.kirimSekarang))
  pressTeks(T.kirimSekarang)
  await vi.waitFor(() =>
    expect(document.querySelector('[role="status"]')?.textContent).toMatch(
      /^1 catatan belajar tersimpan di HP, belum terkirim\. Dicoba pukul [\d.:]+: belum ada sinyal/,
    ),
  )
  expect(await simpanan.getKeadaan(AKUN)).toEqual(semula)
})

test('signed out, only what the server has not got stays', async () => {
  answerKeluar(deleteKuki)
  const assign = vi.spyOn(location, 'assign').mockReturnValue(undefined)
  const { simpanan, semula } = await openHalaman(false)
  const hapus = vi.spyOn(simpanan, 'deletePendaftaran')
  await pressKeluar(false)
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('https://desa.test/kursus'))
  expect(hapus).toHaveBeenCalledExactlyOnceWith(AKUN)
  expect(await simpanan.getKeadaan(AKUN)).toEqual({ titipan: semula.titipan, lembar: [] })
  expect(localStorage.getItem(DRAF)).toBeNull()
})

test('signed out in spite of notes that wait, they stay for their owner', async () => {
  answerKeluar(deleteKuki)
  const assign = vi.spyOn(location, 'assign').mockReturnValue(undefined)
  const { simpanan, semula } = await openHalaman(true)
  const hapus = vi.spyOn(simpanan, 'deletePendaftaran')
  await pressKeluar(true)
  await vi.waitFor(() => expect(assign).toHaveBeenCalledOnce())
  expect(hapus).toHaveBeenCalledExactlyOnceWith(AKUN)
  expect(await simpanan.getKeadaan(AKUN)).toEqual(semula)
})

test('copies that the phone does not let go keep nobody signed in', async () => {
  answerKeluar(deleteKuki)
  const assign = vi.spyOn(location, 'assign').mockReturnValue(undefined)
  const { simpanan } = await openHalaman(false)
  vi.spyOn(simpanan, 'update').mockRejectedValue(new Error('The phone kept nothing'))
  vi.spyOn(simpanan, 'getKeadaan').mockResolvedValue(KEADAAN_KOSONG)
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  await pressKeluar(false)
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('https://desa.test/kursus'))
  expect(warn).toHaveBeenCalledOnce()
})

test('a store that was closed meanwhile stops nobody: the form goes as without a script', async () => {
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue(undefined)
  const { simpanan } = await openHalaman(false)
  vi.spyOn(simpanan, 'getKeadaan').mockRejectedValue(new Error('closed'))
  await pressKeluar(false)
  await vi.waitFor(() => expect(submit).toHaveBeenCalledOnce())
})

test('an answer that signs nobody out takes nothing, and the form goes as without a script', async () => {
  answerKeluar(() => undefined)
  const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockReturnValue(undefined)
  const { simpanan, semula } = await openHalaman(false)
  await pressKeluar(false)
  await vi.waitFor(() => expect(submit).toHaveBeenCalledOnce())
  expect(await simpanan.getKeadaan(AKUN)).toEqual(semula)
})
