/** Run as a program by own-postgres.ts: brings an empty database to this version's shape, as its owner. */
import { runMigrations, startCms } from '../../src/server.ts'

const payload = await startCms()
await runMigrations(payload)
await payload.destroy()
process.exit(0)
