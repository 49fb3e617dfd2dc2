import { describe, expect, test } from 'vitest'
import type { HalamanJadi } from './halaman-jadi.ts'
import { type HasilRender, PageCache, type Render, SEMUA } from './page-cache.ts'

const MENIT = 60_000

function createCache(maxBytes = 10_000, maxEntri = maxBytes) {
  const jam = { kini: 0 }
  return { jam, cache: new PageCache({ maxBytes, maxEntri, maxBasi: 5 * MENIT, now: () => jam.kini }) }
}

function toHalaman(nama: string, ukuran = 1000): HalamanJadi {
  const bentuk = { isi: Buffer.from(nama), etag: `"${nama}"`, kepala: [], kepala304: [] }
  return { status: 200, ukuran, getBentuk: () => bentuk }
}

/** A page that reads `kunci` and is stored. */
function toRender(nama: string, kunci: string[] = [], ukuran = 1000): Render {
  return async (catat) => {
    for (const satu of kunci) catat.add(satu)
    return toHalaman(nama, ukuran)
  }
}

const failRender: Render = () => Promise.reject(new Error('database away'))
const readNama = (halaman: HalamanJadi | null): string | undefined =>
  halaman?.getBentuk('identity').isi.toString()

/** A render that waits until it is told to finish. */
function createTertunda(kunci: string[] = []) {
  const daftar: ((hasil: HasilRender) => void)[] = []
  const render: Render = (catat) => {
    for (const satu of kunci) catat.add(satu)
    return new Promise((resolve) => daftar.push(resolve))
  }
  const finish = (nama: string) => daftar.at(-1)?.(toHalaman(nama))
  return { render, finish, countRender: () => daftar.length }
}

const wait = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('page cache', () => {
  test('renders once and answers from memory after that', async () => {
    const { cache } = createCache()
    await cache.get('/a', toRender('satu'))
    const { halaman } = await cache.get('/a', toRender('dua'))
    expect(readNama(halaman)).toBe('satu')
    expect(readNama(cache.findSegar('/a'))).toBe('satu')
  })

  test('many visitors of a page that is not ready share one render', async () => {
    const { cache } = createCache()
    const { render, finish, countRender } = createTertunda()
    const semua = Promise.all(Array.from({ length: 20 }, () => cache.get('/a', render)))
    finish('satu')
    expect(new Set((await semua).map(({ halaman }) => readNama(halaman)))).toEqual(new Set(['satu']))
    expect(countRender()).toBe(1)
  })

  test('a changed key marks just the pages made from it', async () => {
    const { cache } = createCache()
    await cache.get('/a', toRender('a', ['desa:a']))
    await cache.get('/b', toRender('b', ['desa:b']))
    cache.markBerubah(['desa:a'])
    expect(cache.findSegar('/a')).toBeNull()
    expect(readNama(cache.findSegar('/b'))).toBe('b')
    expect(readNama((await cache.get('/a', toRender('a2', ['desa:a']))).halaman)).toBe('a2')
  })

  test('"everything" marks every page', async () => {
    const { cache } = createCache()
    await cache.get('/a', toRender('a', ['desa:a']))
    await cache.get('/statis', toRender('s'))
    cache.markBerubah([SEMUA])
    expect(cache.findSegar('/a')).toBeNull()
    expect(cache.findSegar('/statis')).toBeNull()
  })

  test('a render that began before a change of what it reads is done again', async () => {
    const { cache } = createCache()
    const { render, finish, countRender } = createTertunda(['desa:a'])
    const jawaban = cache.get('/a', render)
    cache.markBerubah(['desa:a'])
    finish('lama')
    await wait()
    expect(countRender()).toBe(2)
    finish('baru')
    expect(readNama((await jawaban).halaman)).toBe('baru')
    expect(readNama(cache.findSegar('/a'))).toBe('baru')
  })

  test('a render is not disturbed by a change of something else', async () => {
    const { cache } = createCache()
    const { render, finish, countRender } = createTertunda(['desa:a'])
    const jawaban = cache.get('/a', render)
    cache.markBerubah(['desa:b'])
    finish('satu')
    await jawaban
    expect(countRender()).toBe(1)
    expect(readNama(cache.findSegar('/a'))).toBe('satu')
  })

  test('under changes without end a visitor gets an answer, but it is not kept', async () => {
    const { cache } = createCache()
    let jumlah = 0
    const { halaman } = await cache.get('/a', async (catat) => {
      catat.add('desa:a')
      cache.markBerubah(['desa:a'])
      return toHalaman(String(++jumlah))
    })
    expect(readNama(halaman)).toBe(String(jumlah))
    expect(cache.findSegar('/a')).toBeNull()
  })

  test('a page that is not published (404) is never kept, and drops the old one', async () => {
    const { cache } = createCache()
    await cache.get('/a', toRender('a', ['desa:a']))
    cache.markBerubah(['desa:a'])
    await cache.get('/a', async () => null)
    expect(cache.count).toBe(0)
    await expect(cache.get('/a', failRender)).rejects.toThrow('database away')
  })

  test('when rendering fails the old page serves on, marked as old, until it is too old', async () => {
    const { cache, jam } = createCache()
    await cache.get('/a', toRender('lama', ['desa:a']))
    cache.markBerubah(['desa:a'])
    const jawaban = await cache.get('/a', failRender)
    expect([readNama(jawaban.halaman), jawaban.isBasi]).toEqual(['lama', true])
    jam.kini = 6 * MENIT
    await expect(cache.get('/a', failRender)).rejects.toThrow('database away')
  })

  test('a page that may never be shown old fails with its render', async () => {
    const { cache } = createCache()
    await cache.get('/a', toRender('berlaku', ['sertifikat:a']), 0)
    cache.markBerubah(['sertifikat:a'])
    await expect(cache.get('/a', failRender, 0)).rejects.toThrow('database away')
    expect(readNama((await cache.get('/a', toRender('dicabut'), 0)).halaman)).toBe('dicabut')
  })

  test('an answer for one visitor is not kept, however many there are, and drives nothing out', async () => {
    const { cache } = createCache(2500)
    await cache.get('/desa', toRender('desa'))
    const [count, bytes] = [cache.count, cache.bytes]
    for (let nomor = 0; nomor < 1000; nomor++) {
      const render: Render = async () => ({ ...toHalaman('tidak ada'), isSekali: true })
      expect(readNama((await cache.get(`/sertifikat/${nomor}`, render, 0)).halaman)).toBe('tidak ada')
    }
    expect([cache.count, cache.bytes]).toEqual([count, bytes])
    expect(readNama(cache.findSegar('/desa'))).toBe('desa')
  })

  test('an answer for one visitor takes the place of the page that stood there', async () => {
    const { cache } = createCache()
    await cache.get('/a', toRender('a', ['sertifikat:a']), 0)
    cache.markBerubah(['sertifikat:a'])
    await cache.get('/a', async () => ({ ...toHalaman('tidak ada'), isSekali: true }), 0)
    expect(cache.count).toBe(0)
  })

  test('a failed render leaves the way free for the next', async () => {
    const { cache } = createCache()
    await expect(cache.get('/a', failRender)).rejects.toThrow()
    expect(readNama((await cache.get('/a', toRender('satu'))).halaman)).toBe('satu')
  })

  test('stays within its bytes and lets go first what nobody asked for', async () => {
    const { cache } = createCache(3500)
    for (const alamat of ['/a', '/b', '/c']) await cache.get(alamat, toRender(alamat))
    // The first round takes away every second chance; after it only /b is used again.
    await cache.get('/d', toRender('/d'))
    cache.findSegar('/c')
    await cache.get('/e', toRender('/e'))
    expect(cache.bytes).toBeLessThanOrEqual(3500)
    expect(cache.findSegar('/b')).toBeNull()
    expect(cache.findSegar('/c')).not.toBeNull()
  })

  test('a page larger than all of the memory is answered but not kept', async () => {
    const { cache } = createCache(500)
    expect(readNama((await cache.get('/a', toRender('a', [], 1000))).halaman)).toBe('a')
    expect(cache.bytes).toBe(0)
  })

  test('a page larger than one may be is answered but not kept, and drives nothing out', async () => {
    const { cache } = createCache(10_000, 2_000)
    await cache.get('/a', toRender('a', [], 1000))
    expect(readNama((await cache.get('/data', toRender('data', [], 3000))).halaman)).toBe('data')
    expect([cache.count, cache.findSegar('/data')]).toEqual([1, null])
  })

  test('holds its bound under thousands of pages', async () => {
    const { cache } = createCache(50_000)
    for (let nomor = 0; nomor < 3000; nomor++) {
      await cache.get(`/${nomor}`, toRender('x', [], 100 + (nomor % 900)))
      expect(cache.bytes).toBeLessThanOrEqual(50_000)
    }
    expect(cache.count).toBeGreaterThan(20)
  })
})
