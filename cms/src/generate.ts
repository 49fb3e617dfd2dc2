/** Writes what is generated and committed: types, the admin's import map, the printed tables of the docs. */

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import config from './payload.config.ts'

const resolved = await config
await generateTypes(resolved, { log: false })
await generateImportMap(resolved, { force: true, log: false })
process.exit(0)
