import { expect, test } from 'vitest'
import { parseBerkas } from './assets.ts'

test('scripts and styles of the page, each once, styles first; no pictures, nothing of other sites', () => {
  const halaman = `<link rel="stylesheet" href="/_next/static/chunks/a.css"/>
    <script src="/_next/static/chunks/b.js" async=""></script><link rel="preload" href="/_next/static/chunks/b.js"/>
    <link rel="stylesheet" href="/_next/static/chunks/c.css?dpl=1"/>
    <script src="/_next/static/chunks/tua.js" noModule=""></script>
    <link rel="icon" href="/_next/static/media/ikon.png"/><script src="https://lain.example/_next/static/x.js"></script>`
  expect(parseBerkas(halaman)).toEqual([
    '/_next/static/chunks/a.css',
    '/_next/static/chunks/c.css?dpl=1',
    '/_next/static/chunks/b.js',
  ])
  expect(parseBerkas('')).toEqual([])
})
