import { expect, test } from 'vitest'
import { calculateRestart } from './restart.ts'

test.each([
  [0, 500, { deaths: 1, delay: 1000 }],
  [1, 500, { deaths: 2, delay: 2000 }],
  [3, 29_999, { deaths: 4, delay: 8000 }],
  [4, 500, { deaths: 5, delay: null }],
  [4, 30_000, { deaths: 1, delay: 1000 }],
])('after %i quick deaths and a life of %i ms: %o', (deaths, lifetime, expected) => {
  expect(calculateRestart(deaths, lifetime)).toEqual(expected)
})
