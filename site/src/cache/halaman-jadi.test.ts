import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { getSandi, isCocok, toHalamanJadi } from './halaman-jadi.ts'

describe('finished page', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'identity'],
    ['br;q=0.5, gzip;q=1.0', 'br'],
    ['GZIP', 'gzip'],
    ['brotli', 'identity'],
  ] as const)('accept-encoding %s is answered with %s', (kepala, sandi) => {
    expect(getSandi(kepala)).toBe(sandi)
  })

  test('holds the same page in three encodings, each with its own strong ETag and length', () => {
    const isi = Buffer.from('<p>Desa</p>'.repeat(100))
    const { getBentuk } = toHalamanJadi({ status: 200, kepala: [['content-type', 'text/html']], isi })
    const bentuk = { br: getBentuk('br'), gzip: getBentuk('gzip'), identity: getBentuk('identity') }
    expect(getBentuk('br')).toBe(bentuk.br)
    expect(brotliDecompressSync(bentuk.br.isi)).toEqual(isi)
    expect(gunzipSync(bentuk.gzip.isi)).toEqual(isi)
    expect(bentuk.identity.isi).toEqual(isi)
    expect(new Set([bentuk.br.etag, bentuk.gzip.etag, bentuk.identity.etag]).size).toBe(3)
    expect(bentuk.br.kepala).toContain(String(bentuk.br.isi.length))
    expect(bentuk.br.kepala304).not.toContain('content-type')
  })

  test('the ETag follows the content', () => {
    const [satu, sama, lain] = ['a', 'a', 'b'].map((teks) =>
      toHalamanJadi({ status: 200, kepala: [], isi: Buffer.from(teks) }).getBentuk('br'),
    )
    expect(satu?.etag).toBe(sama?.etag)
    expect(satu?.etag).not.toBe(lain?.etag)
  })

  test.each([
    ['"x-br"', true],
    ['W/"x-br"', true],
    ['"a", "x-br"', true],
    ['*', true],
    ['"x-gzip"', false],
    [undefined, false],
  ])('if-none-match %s matches: %s', (kepala, cocok) => {
    expect(isCocok(kepala, '"x-br"')).toBe(cocok)
  })
})
