import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { calculateInputsHash, isSource } from './inputs-hash.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lewu-hash-'))
  write('pnpm-lock.yaml', 'lock')
  write('cms/src/b.ts', 'b')
  write('cms/src/a.ts', 'a')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const hash = (extra: string[] = []) =>
  calculateInputsHash({
    root,
    paths: ['pnpm-lock.yaml', 'cms', 'tidak-ada'],
    extra,
  })

test('times and things that no build reads do not count', () => {
  const before = hash()
  utimesSync(join(root, 'cms/src/a.ts'), 1, 1)
  write('cms/.next/x.js', '1')
  write('cms/node_modules/y/index.js', '1')
  write('cms/src/a.test.ts', '1')
  write('cms/docs/glosarium.md', '1')
  expect(hash()).toBe(before)
})

test.each([
  ['a changed source', () => write('cms/src/a.ts', 'A')],
  ['a new source', () => write('cms/src/c.ts', '')],
  ['a changed lockfile', () => write('pnpm-lock.yaml', 'lock 2')],
  ['a renamed source', () => renameSync(join(root, 'cms/src/a.ts'), join(root, 'cms/src/d.ts'))],
])('%s counts', (_, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

test('what else decides counts', () => {
  expect(hash(['http://a.example'])).not.toBe(hash(['http://b.example']))
})

test.each([
  ['cms/src/distrik.ts', true],
  ['cms/src/contract/examples/penuh.json', true],
  ['site/dist/server/entry.mjs', false],
  ['site/src/views/apbdes.test.ts', false],
  ['site/test/e2e/x.spec.ts', false],
])('%s is a source: %s', (path, expected) => {
  expect(isSource(path)).toBe(expected)
})
