// Runs one installer quietly, says what goes on, and keeps the output for the case that it fails.
import { spawn } from 'node:child_process'
import { BootRefusal, findCause } from './sentences.mjs'

const heartbeat = 10_000
const keptLines = 10
const longestLine = 200

/** @param {number} since */
function toSeconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1).replace('.', ',')} dtk`
}

/**
 * @param {{ title: string, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} task
 * @returns {Promise<void>}
 */
export async function runTask({ title, command, args, cwd, env }) {
  const since = Date.now()
  // Standard error, so that a command with machine-readable output stays clean.
  console.error(`• ${title} ...`)
  const beat = setInterval(() => console.error(`  … ${title} (${toSeconds(since)})`), heartbeat)
  const { code, output } = await runToEnd(command, args, { cwd, env }).finally(() => clearInterval(beat))
  if (code !== 0) {
    const end = output.trimEnd().split('\n').slice(-keptLines)
    throw new BootRefusal(findCause(output), end.map((line) => line.slice(0, longestLine)).join('\n'))
  }
  console.error(`✓ ${title} (${toSeconds(since)})`)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runToEnd(command, args, options) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const finish = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    process.on('SIGINT', finish).on('SIGTERM', finish)
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-100_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => keep(Buffer.from(String(error))))
    child.on('close', (code) => {
      process.off('SIGINT', finish).off('SIGTERM', finish)
      resolve({ code: code === null ? 1 : code, output })
    })
  })
}
