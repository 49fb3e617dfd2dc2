/** Examples of the contract, the one set of data that both sides test against. */
import { readFileSync } from 'node:fs'

const FOLDER = new URL('../../../cms/src/contract/examples/', import.meta.url)

/** By file name without `.json`; the caller names the type that the contract's own test has proven. */
export function readContoh<Isi>(nama: string): Isi {
  return JSON.parse(readFileSync(new URL(`${nama}.json`, FOLDER), 'utf8')) as Isi
}
