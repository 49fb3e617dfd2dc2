// @vitest-environment happy-dom
/** A paper that takes nothing any more: sent in elsewhere, refused, or signed out of. */
import { describe, expect, test, vi } from 'vitest'
import {
  AKUN,
  answer,
  createHalamanLembar,
  getKolom,
  PERCOBAAN,
  press,
  pressTeks,
  SimpananPenuh,
  setMasuk,
  startServer,
  useHp,
  watchKiriman,
} from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { deleteLembar, KEADAAN_KOSONG, type Keadaan, submitLembar } from './keadaan-rules.ts'
import { startHasil, startLembar } from './lembar.ts'

useHp()

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
    setMasuk(false)
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
