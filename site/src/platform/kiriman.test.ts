import { expect, test } from 'vitest'
import { isAsalSendiri } from './kiriman.ts'

const SITUS = 'http://127.0.0.1:4321'

test.each([
  ['of our own page', { 'sec-fetch-site': 'same-origin', origin: SITUS }, true],
  ['of our own page, by a browser that tells neither', {}, true],
  ['of our own page, by an old browser', { origin: SITUS }, true],
  ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://lain.example' }, false],
  ['of another site that hides itself', { 'sec-fetch-site': 'cross-site', origin: 'null' }, false],
  ['of a neighbour under the same name', { 'sec-fetch-site': 'same-site', origin: 'null' }, false],
  ['of the cms', { origin: 'http://127.0.0.1:3000' }, false],
])('a form %s: %s', (_, headers, hasil) => expect(isAsalSendiri({ headers })).toBe(hasil))
