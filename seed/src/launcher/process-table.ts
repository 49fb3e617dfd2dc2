import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, isRunning, markProcess, type ProcessMark } from './boot/process-mark.mjs'

export { isAlive, isRunning, markProcess, type ProcessMark }

/** Asks the process to end, insists after the grace time; with its group where it leads one. */
export async function finishProcess(
  mark: ProcessMark,
  options: { signal?: NodeJS.Signals; grace?: number; isGroup?: boolean } = {},
): Promise<void> {
  const { signal = 'SIGTERM', grace = 10_000, isGroup = false } = options
  const target = isGroup && process.platform !== 'win32' ? -mark.pid : mark.pid
  if (!isRunning(mark)) return
  sendSignal(target, signal)
  const deadline = Date.now() + grace
  while (isRunning(mark) && Date.now() < deadline) await pause(50)
  if (isRunning(mark)) sendSignal(target, 'SIGKILL')
  while (isRunning(mark)) await pause(20)
}

function sendSignal(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal)
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!isGone) throw error
  }
}
