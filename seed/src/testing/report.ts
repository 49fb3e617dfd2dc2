import { formatTable } from '../launcher/samples.ts'
import { type StepOutcome, type StepResult, toSingleResult } from './step.ts'

type Counts = { passed: number; failed: number }

/** Counts of Vitest's JSON report; a file that could not even be loaded is one failure. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = report as VitestReport // Vitest's format
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** Counts of Playwright's JSON report; a test that passed only when repeated is not good. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors = [] } = report as PlaywrightReport // Playwright's format
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/** The command's own verdict wins over a report that saw nothing wrong. */
export function toResult(counts: Counts | null, code: number, output: string): StepResult {
  if (!counts) return toSingleResult(false, output)
  const isSilent = code !== 0 && counts.failed === 0
  return { passed: counts.passed, failed: isSilent ? 1 : counts.failed, output }
}

export function formatOutcomes(outcomes: StepOutcome[]): string[] {
  const rows = outcomes.map(({ name, passed, failed, seconds }) => [
    failed > 0 ? '✗' : '✓',
    name,
    String(passed),
    String(failed),
    `${seconds.toFixed(1).replace('.', ',')} dtk`,
  ])
  return formatTable([['', 'langkah', 'lulus', 'gagal', 'waktu'], ...rows])
}

export function calculateTotal(outcomes: StepOutcome[]): Counts {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  }
}

type VitestReport = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { status: string; assertionResults: { status: string }[] }[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number }
  errors?: unknown[]
}
