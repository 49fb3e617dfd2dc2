import { expect, test } from 'vitest'
import { calculateTotal, countPlaywright, countVitest, formatOutcomes, toResult } from './report.ts'

test.each([
  [
    { numPassedTests: 12, numFailedTests: 2, testResults: [] },
    { passed: 12, failed: 2 },
  ],
  [
    {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    },
    { passed: 3, failed: 2 },
  ],
])('a Vitest report is counted, files that did not load too', (report, expected) => {
  expect(countVitest(report)).toEqual(expected)
})

test('a flaky browser test counts as failed', () => {
  const stats = { expected: 20, unexpected: 1, flaky: 1, skipped: 3 }
  expect(countPlaywright({ stats })).toEqual({ passed: 20, failed: 2 })
})

test.each([
  [{ passed: 5, failed: 0 }, 0, { passed: 5, failed: 0 }],
  [{ passed: 5, failed: 0 }, 1, { passed: 5, failed: 1 }],
  [{ passed: 5, failed: 2 }, 1, { passed: 5, failed: 2 }],
  [null, 1, { passed: 0, failed: 1 }],
  [null, 0, { passed: 0, failed: 1 }],
])('counts %o with exit code %i become %o', (counts, code, expected) => {
  expect(toResult(counts, code, '')).toMatchObject(expected)
})

test('the table and the total are made from the same outcomes', () => {
  const outcomes = [
    { name: 'biome', passed: 1, failed: 0, seconds: 0.91, output: '' },
    { name: 'unit', passed: 130, failed: 2, seconds: 12, output: '' },
  ]
  expect(calculateTotal(outcomes)).toEqual({ passed: 131, failed: 2 })
  expect(formatOutcomes(outcomes)).toEqual([
    '     langkah  lulus  gagal  waktu',
    '  ✓  biome    1      0      0,9 dtk',
    '  ✗  unit     130    2      12,0 dtk',
  ])
})
