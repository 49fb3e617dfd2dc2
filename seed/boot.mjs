// First step of every command. Must parse and run on an old Node with nothing installed.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { commands, exitCodeOf, usage } from './src/launcher/boot/choice.mjs'
import { assertDependencies } from './src/launcher/boot/dependencies.mjs'
import { findRuntime } from './src/launcher/boot/runtime.mjs'
import { presentFailure } from './src/launcher/boot/sentences.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
  if (!commands.includes(command)) {
    console.error(usage)
    return 2
  }
  const runtime = await findRuntime(root)
  await assertDependencies(root, runtime)
  return runLauncher(runtime.node, command, args)
}

/**
 * @param {string} node
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runLauncher(node, command, args) {
  const script = join(root, 'seed', 'src', 'launcher', `${command}.ts`)
  // The channel tells the launcher when this process dies without a word, so that nothing outlives it.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: dirname(node) + delimiter + (process.env.PATH || ''),
    },
  })
  process.on('SIGINT', () => child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  const watch = watchParent(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve(exitCodeOf(code, signal))
    })
  })
}

/**
 * npm hands SIGTERM to its shell only, which dies of it without telling us.
 * @param {() => void} finish
 */
function watchParent(finish) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return undefined
  return setInterval(() => {
    if (process.ppid !== parent) finish()
  }, 500)
}

if (import.meta.url === pathToFileURL(process.argv[1] || '').href) {
  run(process.argv[2] || '', process.argv.slice(3)).then(
    (code) => {
      process.exitCode = code
    },
    (error) => {
      console.error(presentFailure(error))
      process.exitCode = 1
    },
  )
}
