import { join } from 'node:path'
import { createProgress, type Progress } from './progress.ts'
import { presentFailure, Refusal } from './refusal.ts'
import { parseSettings, type Settings } from './settings.ts'

export type Session = {
  settings: Settings
  progress: Progress
  args: string[]
  /** aborted when somebody asked us to end */
  signal: AbortSignal
  /** Registers what has to be undone; the last one comes first. */
  onFinish: (undo: () => Promise<void> | void) => void
}

const root = join(import.meta.dirname, '../../..')

type Options = { progressStream?: NodeJS.WriteStream; exitCodeWhenAsked?: number }

/** The frame of every command: settings, signals, one plain sentence on failure, everything undone at the end. */
export async function runSession(
  work: (session: Session) => Promise<number>,
  options: Options = {},
): Promise<void> {
  const asked = new AbortController()
  const undos: (() => Promise<void> | void)[] = []
  listenForEnd(() => asked.abort())
  const ended = new Promise<Outcome>((resolve) => {
    const outcome = { exitCode: options.exitCodeWhenAsked ?? 130 }
    asked.signal.addEventListener('abort', () => resolve(outcome))
  })
  const session = {
    settings: readSettings(),
    progress: createProgress(options.progressStream),
    args: process.argv.slice(2),
    signal: asked.signal,
    onFinish: (undo: () => Promise<void> | void) => void undos.push(undo),
  }
  // After somebody asked us to end, steps fail because their children were ended: that is no news.
  const outcome = await Promise.race([runReported(() => work(session)), ended])
  const failures = outcome.failure && !asked.signal.aborted ? [outcome.failure] : []
  for (const undo of undos.reverse()) {
    const { failure } = await runReported(() => Promise.resolve(undo()).then(() => 0))
    if (failure) failures.push(failure)
  }
  // Last, so that the reason stands at the end of what is on the screen.
  for (const failure of failures) console.error(failure)
  process.exit(failures.length > 0 ? 1 : outcome.exitCode)
}

type Outcome = { exitCode: number; failure?: string }

async function runReported(work: () => Promise<number>): Promise<Outcome> {
  try {
    return { exitCode: await work() }
  } catch (error) {
    return { exitCode: 1, failure: presentFailure(error) }
  }
}

function listenForEnd(finish: () => void): void {
  // The terminal, npm and the first step may each send the same wish: the first one counts.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, finish)
  if (!process.channel) return
  process.on('disconnect', finish)
  process.channel.unref()
}

function readSettings(): Settings {
  const result = parseSettings(process.env, root)
  if (result.ok) return result.settings
  console.error(presentFailure(new Refusal(result.problems)))
  return process.exit(1)
}
