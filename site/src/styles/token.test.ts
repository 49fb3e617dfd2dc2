import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const src = new URL('../', import.meta.url)
const daftarBerkas = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (nama) => /\.(css|astro)$/.test(nama) && nama !== 'styles/token.css',
)
const readBerkas = (nama: string): string => readFileSync(new URL(nama, src), 'utf8')

/** Breakpoints cannot be custom properties. */
const withoutMedia = (isi: string): string => isi.replace(/@media[^{]*/g, '')

describe('tokens', () => {
  test.each(daftarBerkas)('%s has no raw colour', (nama) => {
    expect(readBerkas(nama).match(/#[0-9a-f]{3,8}\b(?=["';\s])|\b(rgb|hsl|oklch)a?\(/gi)).toBeNull()
  })

  test.each(daftarBerkas.filter((nama) => nama.endsWith('.css')))('%s has no raw size', (nama) => {
    expect(withoutMedia(readBerkas(nama)).match(/\b\d*\.?\d+(px|rem|em|ch|pt|mm|vh|vw)\b/g)).toBeNull()
  })

  test.each(daftarBerkas.filter((nama) => nama.endsWith('.css')))(
    '%s uses only tokens that exist',
    (nama) => {
      const token = new Set(readBerkas('styles/token.css').match(/--[a-z0-9-]+(?=:)/g))
      const dipakai = [...readBerkas(nama).matchAll(/var\((--[a-z0-9-]+)/g)].map(([, satu]) => satu)
      expect(dipakai.filter((satu) => !token.has(satu ?? ''))).toEqual([])
    },
  )

  test('no style attribute and no raw HTML anywhere, and one script in the frame', () => {
    const semua = daftarBerkas.map(readBerkas).join('\n')
    expect(semua).not.toMatch(/\sstyle=|set:html/)
    const skrip = semua.match(/<script[^>]*>/g)
    expect(skrip).toEqual([expect.stringMatching(/^<script is:inline type="module" src=\{`\/skrip\//)])
  })
})
