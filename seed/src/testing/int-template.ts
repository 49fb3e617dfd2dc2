/**
 * Global set-up of the integration tests: one database, migrated and filled with the sample villages
 * once, from which every test file clones its own.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.join(import.meta.dirname, '../../..')

/** Nothing to do where no test server was started (unit tests only), or where a template is given already. */
export default async function createTemplate(): Promise<(() => void) | undefined> {
  const { DATABASE_URL, LEWU_TEST_TEMPLATE } = process.env
  if (DATABASE_URL === undefined || LEWU_TEST_TEMPLATE !== undefined) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'lewu-int-'))
  process.env.LEWU_DATA_DIR = folder
  process.env.LEWU_TEST_TEMPLATE = new URL(DATABASE_URL).pathname.slice(1)
  process.env.LEWU_TEST_TEMPLATE_DIR = folder
  await promisify(execFile)(process.execPath, [path.join(root, 'seed/src/prepare.ts')], {
    cwd: root,
    env: { ...process.env, LEWU_CMS_DATABASE_URL: DATABASE_URL },
    maxBuffer: 10_000_000,
  })
  return () => rmSync(folder, { recursive: true, force: true })
}
