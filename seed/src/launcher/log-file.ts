import { existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const keptRounds = 3

/** Moves the log of the last round aside, so that each start begins with an empty one. */
export function startLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  for (let round = keptRounds - 1; round >= 0; round -= 1) {
    const from = round === 0 ? file : toRound(file, round)
    if (existsSync(from)) renameSync(from, toRound(file, round + 1))
  }
  return openSync(file, 'a', 0o600)
}

export function readLogEnd(file: string, lines = 30): string {
  if (!existsSync(file)) return ''
  return stripVTControlCharacters(readFileSync(file, 'utf8')).trimEnd().split('\n').slice(-lines).join('\n')
}

function toRound(file: string, round: number): string {
  return file.replace(/\.log$/, `.${round}.log`)
}
