import type { Pesanan } from 'cms/cetak/pesanan'
import { afterEach, expect, test, vi } from 'vitest'
import { AntreanPenuh, CetakGagal, Pencetak } from './pencetak.ts'

const toPesanan = (kalimat: string, bentuk: Pesanan['bentuk'] = 'pdf'): Pesanan => ({
  bentuk,
  tanggal: '2026-11-26',
  templat:
    '#let d = json(bytes(sys.inputs.isi))\n#set document(title: d.k)\n#set text(lang: "id")\n#set page(width: 300pt, height: 300pt)\n= #d.k',
  isi: { k: kalimat },
})
const RUSAK: Pesanan = { ...toPesanan('x'), templat: '#panic("rusak")' }
const MACET: Pesanan = {
  ...toPesanan('x'),
  templat: '#let i = 0\n#for a in range(100000) { for b in range(100000) { i += 1 } }',
}

let pencetak = new Pencetak()
afterEach(() => pencetak.finish())

test('prints one after the other, and equal orders to equal bytes', async () => {
  pencetak = new Pencetak()
  expect(pencetak.isHidup).toBe(false)
  const [satu, dua, lain] = await Promise.all(['a', 'a', 'b'].map((k) => pencetak.create(toPesanan(k))))
  expect(
    Buffer.from(satu ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(satu).toEqual(dua)
  expect(satu).not.toEqual(lain)
})

test('a picture is as wide as its page', async () => {
  pencetak = new Pencetak()
  const png = Buffer.from(await pencetak.create(toPesanan('Desa', 'png')))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // Width and height stand in the first chunk.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 300])
})

test('a broken template fails alone', async () => {
  pencetak = new Pencetak()
  await expect(pencetak.create(RUSAK)).rejects.toThrow(CetakGagal)
  await expect(pencetak.create(toPesanan('a'))).resolves.toBeInstanceOf(Uint8Array)
})

test('what takes too long is ended, and the next order starts anew', async () => {
  pencetak = new Pencetak({ batasWaktu: 1500 })
  await expect(pencetak.create(MACET)).rejects.toThrow(CetakGagal)
  await expect(pencetak.create(toPesanan('a'))).resolves.toBeInstanceOf(Uint8Array)
})

test('beyond the queue one is refused at once', async () => {
  pencetak = new Pencetak({ maxAntrean: 1 })
  const diterima = [pencetak.create(toPesanan('a')), pencetak.create(toPesanan('b'))]
  await expect(pencetak.create(toPesanan('c'))).rejects.toThrow(AntreanPenuh)
  await expect(Promise.all(diterima)).resolves.toHaveLength(2)
})

test('ends itself when nobody asks, and starts again', async () => {
  pencetak = new Pencetak({ senggang: 50 })
  await pencetak.create(toPesanan('a'))
  await vi.waitFor(() => expect(pencetak.isHidup).toBe(false))
  await expect(pencetak.create(toPesanan('b'))).resolves.toBeInstanceOf(Uint8Array)
})
