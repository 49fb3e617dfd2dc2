import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'
import toGayaSendiri from './lean-css-loader.mjs'

const require = createRequire(import.meta.url)
const EDITOR = path.join(path.dirname(require.resolve('@payloadcms/richtext-lexical/client')), 'bundled.css')
const gaya = readFileSync(EDITOR, 'utf8')
const hitung = (teks: string, tanda: string): number => teks.split(tanda).length - 1

test("what is the editor's own stays, whole, and most of the rest goes", () => {
  const sisa = toGayaSendiri(gaya)
  expect(hitung(sisa, '{')).toBe(hitung(sisa, '}'))
  expect(sisa).toContain('.fixed-toolbar')
  expect(sisa).toContain('.rich-text-lexical')
  expect(sisa.length).toBeLessThan(gaya.length / 4)
})

test('a rule that the admin lacks is kept as it is', () => {
  const sendiri = '@layer x{.lewu-uji{color:red}@media print{.lewu-uji{color:blue}}}.lewu-lain{margin:0}'
  expect(toGayaSendiri(sendiri)).toBe(sendiri)
})
