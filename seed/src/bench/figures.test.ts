import { expect, test } from 'vitest'
import { getMedian, getPercentile } from './figures.ts'
import { parseWrk } from './wrk.ts'

test('a percentile is a sample that was really seen', () => {
  const samples = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect(getPercentile(samples, 0.95)).toBe(95)
  expect(getPercentile(samples, 1)).toBe(100)
  expect(getMedian([3, 1, 2])).toBe(2)
  expect(getMedian([7])).toBe(7)
})

test('the end of what wrk prints is read, errors among it', () => {
  const output =
    'Running 2s test\n  Non-2xx or 3xx responses: 4\n\n{"requests":1200,"us":2000000,"bytes":5,"errors":4}\n'
  expect(parseWrk(output)).toEqual({ requests: 1200, seconds: 2, errors: 4 })
  expect(() => parseWrk('connection refused')).toThrow('wrk')
})
