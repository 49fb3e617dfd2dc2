import { join } from 'node:path'
import { runScript } from './cms-script.ts'
import { toGeneratorEnvironment } from './program-environment.ts'
import { runSession } from './session.ts'

// The generator reads the sources only, so no database is started for it.
await runSession(
  (session) =>
    runScript(
      session,
      join(session.settings.root, 'cms/src/generate.ts'),
      toGeneratorEnvironment(process.env),
    ),
  {
    progressStream: process.stderr,
  },
)
