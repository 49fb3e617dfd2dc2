import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHousehold } from '../launcher/household.ts'
import { presentFailure, Refusal } from '../launcher/refusal.ts'
import type { Session } from '../launcher/session.ts'
import { browserStep } from './browser-step.ts'
import { calculateTotal, formatOutcomes } from './report.ts'
import { createSamplePortal } from './sample-portal.ts'
import { buildStep, generatedStep, sourceSteps } from './source-steps.ts'
import { type Step, type StepContext, type StepOutcome, toSingleResult } from './step.ts'
import { integrationStep, matrixStep, siteStep, unitStep } from './vitest-steps.ts'

/** Runs all steps or the named ones (the full matrix only when named); a failing step does not keep the next from running. */
export async function runTests(session: Session): Promise<number> {
  const { settings, progress, onFinish } = session
  const steps = listSteps(settings.root, session.args)
  const folder = mkdtempSync(join(tmpdir(), 'lewu-uji-'))
  // As root the database runs as a user of its own, who has to pass through.
  chmodSync(folder, 0o711)
  onFinish(() => rmSync(folder, { recursive: true, force: true }))
  const household = createHousehold(folder)
  const place = { root: settings.root, folder, settings, household, progress }
  const samplePortal = createSamplePortal(place)
  onFinish(() => samplePortal.finish())
  onFinish(() => household.finish())
  const context = { ...place, samplePortal }
  const outcomes: StepOutcome[] = []
  // What looks at the sources uses one core each: two at a time. The rest uses both cores by itself.
  for (const group of toGroups(steps))
    outcomes.push(...(await Promise.all(group.map((step) => runStep(step, context)))))
  const { passed, failed } = calculateTotal(outcomes)
  for (const line of ['', ...formatOutcomes(outcomes), '']) progress.say(line)
  progress.say(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
}

function listSteps(root: string, names: string[]): Step[] {
  const hasSiteProject = existsSync(join(root, 'site/vitest.config.ts'))
  const steps = [
    ...sourceSteps,
    unitStep,
    ...(hasSiteProject ? [siteStep] : []),
    integrationStep,
    generatedStep,
    buildStep,
    browserStep,
  ]
  const all = [...steps, matrixStep]
  const known = all.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Refusal({
      id: `Langkah uji ${unknown.join(', ')} tidak ada; pilih dari: ${known.join(', ')}.`,
      en: `There is no test step ${unknown.join(', ')}; choose from: ${known.join(', ')}.`,
    })
  }
  return names.length > 0 ? all.filter(({ name }) => names.includes(name)) : steps
}

/** Pairs of source steps, then the others one by one, in their order. */
function toGroups(steps: readonly Step[]): Step[][] {
  const isSource = (step: Step): boolean => sourceSteps.includes(step)
  const sources = steps.filter(isSource)
  const pairs = sources.flatMap((_, i) => (i % 2 === 0 ? [sources.slice(i, i + 2)] : []))
  return [...pairs, ...steps.filter((step) => !isSource(step)).map((step) => [step])]
}

async function runStep(step: Step, context: StepContext): Promise<StepOutcome> {
  const { progress } = context
  const since = Date.now()
  progress.say(`\n== ${step.name}: ${step.title}`)
  const result = await step
    .run(context)
    .catch((error: unknown) => toSingleResult(false, presentFailure(error)))
  const seconds = (Date.now() - since) / 1000
  if (result.failed > 0) progress.say(result.output.trimEnd())
  const verdict = result.failed > 0 ? '✗' : '✓'
  progress.say(
    `${verdict} ${step.name}: ${result.passed} lulus, ${result.failed} gagal (${seconds.toFixed(1)} dtk)`,
  )
  return { ...result, name: step.name, seconds }
}
