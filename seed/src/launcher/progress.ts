import type { WriteStream } from 'node:tty'

const heartbeat = 20_000

export type Progress = {
  say: (line: string) => void
  /** Says what begins, that it still goes on, and how long it took. */
  run: <T>(title: string, work: () => Promise<T>) => Promise<T>
}

export function createProgress(stream: WriteStream | NodeJS.WritableStream = process.stdout): Progress {
  const say = (line: string) => void stream.write(`${line}\n`)
  return {
    say,
    async run(title, work) {
      const since = Date.now()
      say(`• ${title} ...`)
      const beat = setInterval(() => say(`  … ${title} (${formatSeconds(since)})`), heartbeat)
      try {
        const result = await work()
        say(`✓ ${title} (${formatSeconds(since)})`)
        return result
      } catch (error) {
        say(`✗ ${title} (${formatSeconds(since)})`)
        throw error
      } finally {
        clearInterval(beat)
      }
    },
  }
}

export function formatSeconds(since: number, now = Date.now()): string {
  return `${((now - since) / 1000).toFixed(1).replace('.', ',')} dtk`
}
