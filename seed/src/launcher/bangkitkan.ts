import { join } from 'node:path'
import { runScript } from './cms-script.ts'
import { toGeneratorEnvironment } from './program-environment.ts'
import { runSession } from './session.ts'

// The generator reads the sources only, so no database is started for it; it looks for them where it stands.
await runSession(
  (session) => {
    const folder = join(session.settings.root, 'cms')
    return runScript(session, join(folder, 'src/generate.ts'), toGeneratorEnvironment(process.env), folder)
  },
  { progressStream: process.stderr },
)
