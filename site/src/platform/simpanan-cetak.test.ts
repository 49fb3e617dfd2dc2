import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PENYUSUN, type Pesanan } from 'cms/cetak/pesanan'
import { afterAll, expect, test, vi } from 'vitest'
import paket from '../../../cms/package.json' with { type: 'json' }
import { getCetakan, toSidikPesanan } from './simpanan-cetak.ts'

const folder = mkdtempSync(join(tmpdir(), 'cetakan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const toPesanan = (isi: string): Pesanan => ({ bentuk: 'pdf', templat: '', tanggal: '2026-11-26', isi })
const cetak = vi.fn(async ({ isi }: Pesanan) => Buffer.from(String(isi).repeat(100)))

test('an order is printed once and found again', async () => {
  const pengaturan = { folder, maxByte: 10_000, cetak }
  const pertama = await getCetakan(toPesanan('a'), pengaturan)
  expect(await getCetakan(toPesanan('a'), pengaturan)).toEqual(pertama)
  expect(cetak).toHaveBeenCalledTimes(1)
  await getCetakan(toPesanan('b'), pengaturan)
  expect(cetak).toHaveBeenCalledTimes(2)
})

test('asked for by many at once, a sheet is printed once; one that failed is tried again', async () => {
  const pengaturan = { folder, maxByte: 10_000, cetak: vi.fn(cetak) }
  const semua = await Promise.all(Array.from({ length: 9 }, () => getCetakan(toPesanan('z'), pengaturan)))
  expect(new Set(semua.map((satu) => Buffer.from(satu).toString())).size).toBe(1)
  expect(pengaturan.cetak).toHaveBeenCalledTimes(1)
  pengaturan.cetak.mockRejectedValueOnce(new Error('rusak'))
  await expect(getCetakan(toPesanan('y'), pengaturan)).rejects.toThrow('rusak')
  expect((await getCetakan(toPesanan('y'), pengaturan)).length).toBe(100)
})

test('the folder keeps within its bounds', async () => {
  for (const isi of 'cdefghijklmnop') await getCetakan(toPesanan(isi), { folder, maxByte: 1000, cetak })
  expect(readdirSync(folder).length).toBeLessThanOrEqual(10)
  expect(readdirSync(folder)).toContain(toSidikPesanan(toPesanan('p')))
})

test('where nothing can be kept the file comes all the same', async () => {
  const berkas = join(folder, 'bukan-folder')
  writeFileSync(berkas, '')
  chmodSync(berkas, 0o400)
  const galat = vi.spyOn(console, 'error').mockReturnValue()
  const isi = await getCetakan(toPesanan('q'), { folder: berkas, maxByte: 1000, cetak })
  expect(Buffer.from(isi).toString()).toMatch(/^q+$/)
  expect(galat).toHaveBeenCalledOnce()
  galat.mockRestore()
})

test('the compiler that the keys name is the one that is installed', () =>
  expect(PENYUSUN).toBe(
    `typst-ts-node-compiler ${paket.dependencies['@myriaddreamin/typst-ts-node-compiler']}`,
  ))
