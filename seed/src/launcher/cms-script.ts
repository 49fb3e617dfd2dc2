import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findContext } from './portal-session.ts'
import { finishProcess, markProcess } from './process-table.ts'
import { toCmsEnvironment } from './program-environment.ts'
import { runSession, type Session } from './session.ts'

/** Runs a script of the cms with its database up; the script alone writes to standard output. */
export async function runCmsScript(script: string): Promise<void> {
  await runSession(
    async (session) => {
      const { settings } = session
      const context = await findContext(session)
      // A person reads the terminal: only what went wrong belongs there.
      const inherited = { LEWU_LOG_LEVEL: 'warn', ...process.env }
      const env = toCmsEnvironment({ ...context, settings, inherited })
      return runScript(session, join(settings.root, 'cms/src', script), env)
    },
    { progressStream: process.stderr },
  )
}

/** Not a group of its own: a script may ask a person at the terminal. */
export function runScript(
  session: Session,
  script: string,
  env: NodeJS.ProcessEnv,
  cwd = process.env.INIT_CWD ?? process.cwd(),
): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...session.args], {
    cwd,
    env,
    stdio: 'inherit',
  })
  const mark = child.pid === undefined ? null : markProcess(child.pid)
  if (mark) session.onFinish(() => finishProcess(mark))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
