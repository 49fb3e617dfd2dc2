/** Where and when figures were taken, as the docs say it. */
import { cpus, totalmem } from 'node:os'

export function toDay(): string {
  return new Date().toISOString().slice(0, 10)
}

export function toMachine(): string {
  const gigabytes = Math.round(totalmem() / 1_073_741_824)
  return `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${gigabytes} GB, Linux, Node ${process.version.slice(1)}`
}
