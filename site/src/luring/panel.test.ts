// @vitest-environment happy-dom
/** The button that sends what waits, on a phone without a signal, and what the server did not take. */
import { expect, test, vi } from 'vitest'
import { AKUN, pressTeks, startServer, useHp } from '../../test/support/lembar-hp.ts'
import { TEKS_LURING as T } from '../teks/luring.ts'
import { finishRombongan, recordPelajaran, recordTanya } from './keadaan-rules.ts'
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

/** What a press on the button for a file puts into it. */
async function readBerkas(): Promise<
  { keadaan: string; kode: string | null; isi?: string; jenis: string }[]
> {
  let berkas: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((isi) => {
    berkas = isi as Blob
    return 'blob:uji'
  })
  // A browser keeps the file and stays on the page.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined)
  pressTeks(T.simpanBerkas)
  await vi.waitFor(() => expect(berkas).toBeDefined())
  return JSON.parse((await berkas?.text()) ?? '[]')
}

test('a question that was refused stands there in its words, and the file holds what waits as well', async () => {
  startServer({ isSinyal: false })
  const simpanan = new SimpananMemori()
  const [lingkup, cap] = [
    { kursus: 'bpd', pendaftaran: 'p', pelajaran: 'satu' },
    (id: string) => ({ id, akun: AKUN, waktu: 1_764_000_000_000 }),
  ]
  const isi = 'Siapa yang memimpin musyawarah bila ketua BPD berhalangan?'
  await simpanan.update(AKUN, (satu) => recordTanya(satu, { ...lingkup, isi }, cap('t')))
  await simpanan.update(AKUN, (satu) =>
    finishRombongan(satu, [{ id: 't', hasil: 'ditolak', kode: 'TANYA_TERLALU_BANYAK' }]),
  )
  await simpanan.update(AKUN, (satu) => recordPelajaran(satu, { jenis: 'selesai', ...lingkup }, cap('s')))
  const { panel } = createSarana(simpanan, AKUN, { isSelalu: false })
  document.body.replaceChildren(panel.unsur)
  await panel.update(null)
  const tulisan = document.querySelector('textarea')
  expect([tulisan?.value, tulisan?.readOnly]).toEqual([isi, true])
  expect(await readBerkas()).toMatchObject([
    { keadaan: 'ditolak', kode: 'TANYA_TERLALU_BANYAK', jenis: 'tanya', isi },
    { keadaan: 'menunggu', kode: null, jenis: 'selesai' },
  ])
})

test('nothing refused: the file is offered once sending was tried in vain', async () => {
  startServer({ isSinyal: false })
  const simpanan = new SimpananMemori()
  const isi = { jenis: 'selesai' as const, kursus: 'bpd', pendaftaran: 'p', pelajaran: 'satu' }
  await simpanan.update(AKUN, (satu) => recordPelajaran(satu, isi, { id: 's', akun: AKUN, waktu: 1 }))
  const { panel } = createSarana(simpanan, AKUN, { isSelalu: false })
  document.body.replaceChildren(panel.unsur)
  await panel.update(null)
  expect(document.body.textContent).not.toContain(T.simpanBerkas)
  pressTeks(T.kirimSekarang)
  await vi.waitFor(() => expect(document.body.textContent).toContain(T.simpanBerkas))
  expect(await readBerkas()).toMatchObject([{ keadaan: 'menunggu', jenis: 'selesai' }])
})
