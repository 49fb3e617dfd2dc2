import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from './refusal.ts'
import { checkSecret, readSecrets, secretNames } from './secrets.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lewu-rahasia-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('secrets are made once, kept for their owner alone, and good enough for a real deployment', () => {
  const first = readSecrets(folder, {}, 'produksi')
  const file = join(folder, 'rahasia.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(new Set(Object.values(first)).size).toBe(secretNames.length)
  chmodSync(file, 0o644)
  expect(readSecrets(folder, {}, 'produksi')).toEqual(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('the environment wins and is not stored', () => {
  const own = 'q8Zr2'.repeat(8)
  expect(readSecrets(folder, { LEWU_SECRET: own }, 'coba').LEWU_SECRET).toBe(own)
  expect(readFileSync(join(folder, 'rahasia.json'), 'utf8')).not.toContain(own)
})

test('a name that a later version adds is filled in, the rest stays', () => {
  const first = readSecrets(folder, {}, 'coba')
  const { LEWU_PREVIEW_KEY: _, ...older } = first
  writeFileSync(join(folder, 'rahasia.json'), JSON.stringify(older))
  expect(readSecrets(folder, {}, 'coba')).toMatchObject(older)
})

test('a damaged file stops the start instead of being replaced', () => {
  writeFileSync(join(folder, 'rahasia.json'), '{ "LEWU_SEC')
  expect(() => readSecrets(folder, {}, 'coba')).toThrow(Refusal)
})

test.each([
  ['pendek', 1],
  ['a'.repeat(40), 1],
  ['ganti-ini-dengan-rahasia-anda-sendiri-ya', 1],
  ['example-3f9c2b7a6d5e4c1b0a9f8e7d6c5b4a3f', 1],
  ['Zm9X2rT7qLw8Yb3KpV5nHc6JdG4sAe1UoIyRtPl0', 0],
])('%s gives %i complaints in a real deployment, none in a sample one', (value, count) => {
  expect(checkSecret('LEWU_SECRET', value, 'produksi')).toHaveLength(count)
  expect(checkSecret('LEWU_SECRET', value, 'coba')).toHaveLength(0)
})

test('the preview key must be an Ed25519 key in every mode', () => {
  expect(checkSecret('LEWU_PREVIEW_KEY', 'x'.repeat(64), 'coba')).toHaveLength(1)
})
