import type { Household } from '../launcher/household.ts'
import type { Progress } from '../launcher/progress.ts'
import type { Settings } from '../launcher/settings.ts'
import type { SamplePortal } from './sample-portal.ts'

export type StepContext = {
  root: string
  /** the whole run's own place, removed at the end */
  folder: string
  settings: Settings
  household: Household
  progress: Progress
  samplePortal: SamplePortal
}

export type StepResult = { passed: number; failed: number; output: string }

export type Step = {
  name: string
  title: string
  run: (context: StepContext) => Promise<StepResult>
}

export type StepOutcome = StepResult & { name: string; seconds: number }

/** A step without single tests counts as one. */
export function toSingleResult(isGood: boolean, output: string): StepResult {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, output }
}
