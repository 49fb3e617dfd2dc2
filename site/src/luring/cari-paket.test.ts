// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import type { PaketHp } from './bentuk.ts'
import { listCari } from './cari-paket.ts'

afterEach(() => vi.unstubAllGlobals())

const HALAMAN: Readonly<Record<string, string>> = {
  '/kursus/bpd': `<main><p><a href="/kursus/bpd/fungsi">Mulai</a></p><ol>
    <li><a class="sendiri" href="/kursus/bpd/fungsi">Fungsi BPD</a> <span>5 menit</span></li>
    <li><a class="sendiri" href="/kursus/bpd/anggota">Anggota BPD</a></li></ol></main>`,
  '/kursus/aset/versi/2': `<main><ol><li><a href="/kursus/aset/versi/2/tanah">Tanah kas desa</a></li></ol></main>`,
}
const PAKET = [
  { kursus: 'bpd', judul: 'Kelembagaan BPD' },
  { kursus: 'aset@2', judul: 'Aset (versi 2)', jalur: '/kursus/aset/versi/2' },
  { kursus: 'hilang', judul: 'Hilang' },
] as PaketHp[]

const read = () => ({
  kabar: document.querySelector('[role="status"]')?.textContent,
  hasil: [...document.querySelectorAll('li a')].map((satu) => [satu.getAttribute('href'), satu.textContent]),
})
async function type(tulisan: string) {
  const isian = document.querySelector('input') as HTMLInputElement
  isian.value = tulisan
  isian.dispatchEvent(new Event('input'))
  await vi.waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).not.toBe('lama'))
  await new Promise((resolve) => setTimeout(resolve, 0))
  return read()
}

test('lessons of saved courses are found by their titles, in the version that is saved', async () => {
  const match = vi.fn(async (jalur: string) =>
    HALAMAN[jalur] === undefined ? undefined : new Response(HALAMAN[jalur]),
  )
  vi.stubGlobal('caches', { match })
  document.body.replaceChildren(...listCari(PAKET))
  expect(document.querySelector('label')?.getAttribute('for')).toBe(document.querySelector('input')?.id)
  expect(match).not.toHaveBeenCalled()
  expect(await type('anggota')).toEqual({
    kabar: '1 pelajaran ditemukan.',
    hasil: [['/kursus/bpd/anggota', 'Anggota BPD']],
  })
  expect((await type('tanah')).hasil).toEqual([['/kursus/aset/versi/2/tanah', 'Tanah kas desa']])
  expect(await type('entah')).toEqual({ kabar: 'Tidak ada judul seperti itu di HP ini.', hasil: [] })
  expect(await type('')).toEqual({ kabar: '', hasil: [] })
  expect(match).toHaveBeenCalledTimes(PAKET.length)
})

test('the return key looks for it and leads nowhere', async () => {
  vi.stubGlobal('caches', { match: async () => undefined })
  document.body.replaceChildren(...listCari(PAKET))
  const kirim = new Event('submit', { cancelable: true })
  document.querySelector('form')?.dispatchEvent(kirim)
  expect(kirim.defaultPrevented).toBe(true)
})

test('where nothing is saved there is nothing to look in', () => expect(listCari([])).toEqual([]))
