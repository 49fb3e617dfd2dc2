/** The editor brings all styles of the admin along a second time, 33 kB on the line: what the admin has is left out. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** @param {string} gaya */
export default function toGayaSendiri(gaya) {
  const milikAdmin = new Set(splitAturan(readFileSync(require.resolve('@payloadcms/next/css'), 'utf8')))
  return splitAturan(gaya)
    .filter((aturan) => !milikAdmin.has(aturan))
    .join('')
}

/**
 * Rules that stand by themselves, each whole: Payload writes its styles as one `@layer` block a component.
 *
 * @param {string} gaya
 */
function splitAturan(gaya) {
  const daftar = []
  let [awal, dalam] = [0, 0]
  for (const { 0: tanda, index } of gaya.matchAll(/[{}]/g)) {
    dalam += tanda === '{' ? 1 : -1
    if (dalam > 0) continue
    daftar.push(gaya.slice(awal, index + 1))
    awal = index + 1
  }
  return [...daftar, gaya.slice(awal)]
}
