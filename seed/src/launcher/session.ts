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

export const root = join(import.meta.dirname, '../../..')

type Options = { progressStream?: NodeJS.WriteStream; exitCodeWhenAsked?: number }

/** The frame of every command: settings, signals, one plain sentence on failure, everything undone at the end. */
export async function runSession(
  work: (session: Session) => Promise<number>,
  options: Options = {},
): Promise<void> {
  const asked = new AbortController()
  const undos: (() => Promise<void> | void)[] = []
  listenForEnd(() => asked.abort())
  const ended = new Promise<number>((resolve) => {
    asked.signal.addEventListener('abort', () => resolve(options.exitCodeWhenAsked ?? 130))
  })
  const session = {
    settings: readSettings(),
    progress: createProgress(options.progressStream),
    args: process.argv.slice(2),
    signal: asked.signal,
    onFinish: (undo: () => Promise<void> | void) => void undos.push(undo),
  }
  let exitCode = await Promise.race([runReported(() => work(session), asked.signal), ended])
  for (const undo of undos.reverse()) {
    const undoCode = await runReported(() => Promise.resolve(undo()).then(() => 0), null)
    exitCode = undoCode || exitCode
  }
  process.exit(exitCode)
}

/** After somebody asked us to end, steps fail because their children were ended: that is no news. */
async function runReported(work: () => Promise<number>, asked: AbortSignal | null): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!asked?.aborted) console.error(presentFailure(error))
    return 1
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
