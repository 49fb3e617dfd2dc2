import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Inputs = {
  root: string
  /** files and folders, relative to the root; a missing one counts as such */
  paths: string[]
  isRelevant?: (path: string) => boolean
  /** anything else that decides about the result */
  extra?: string[]
}

/** The same sources give the same number on every machine: sorted paths with their contents, no times. */
export function calculateInputsHash({ root, paths, isRelevant = isSource, extra = [] }: Inputs): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([process.versions.node.split('.')[0], process.platform, process.arch, ...extra]))
  for (const path of paths.flatMap((one) => listFiles(root, one)).sort()) {
    if (!isRelevant(path)) continue
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** What no build reads: installed and built things, tests, documents. */
export function isSource(path: string): boolean {
  return !/(^|\/)(node_modules|\.next|\.astro|dist|docs|test|test-results)\/|\.(test|spec)\.tsx?$|\.md$|\.tsbuildinfo$|next-env\.d\.ts$/.test(
    path,
  )
}

function listFiles(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .map((name) => `${path}/${name}`)
    .filter((child) => !/\/(node_modules|\.next|\.astro|dist)$/.test(child))
    .flatMap((child) => listFiles(root, child))
}
