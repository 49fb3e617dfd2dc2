/** Writes what is generated and committed: types, the admin's import map, the printed tables of the docs. */
import { writeFileSync } from 'node:fs'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { formatHakAkses } from './akses/print.ts'
import { formatAlur } from './alur/print.ts'

// Generating serves nothing: the configuration is read with the values of a build.
process.env.NEXT_PHASE = 'phase-production-build'
const { default: config } = await import('./payload.config.ts')
const resolved = await config
await generateTypes(resolved, { log: false })
await generateImportMap(resolved, { force: true, log: false })
writeFileSync(new URL('../docs/hak-akses.md', import.meta.url), `${formatHakAkses()}\n`)
writeFileSync(new URL('../docs/alur.md', import.meta.url), `${formatAlur()}\n`)
process.exit(0)
