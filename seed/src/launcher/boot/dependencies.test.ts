/** Installing for real would need the registry: npm and pnpm are two scripts here that write down what happens. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const DECIDING = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
const MODUL = new URL('./dependencies.mjs', import.meta.url).href
const PNPM = `
import { appendFileSync, mkdirSync } from 'node:fs'
appendFileSync('catatan', 'mulai ')
for (const folder of ['node_modules/.pnpm', 'cms/node_modules', 'site/node_modules', 'seed/node_modules'])
  mkdirSync(folder, { recursive: true })
setTimeout(() => appendFileSync('catatan', 'selesai '), 700)
`
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lewu-pasang-'))
  for (const folder of ['cms', 'site', 'seed', 'node_modules']) mkdirSync(join(root, folder))
  for (const file of [...DECIDING, 'cms/package.json', 'site/package.json', 'seed/package.json'])
    writeFileSync(join(root, file), '{}')
  writeFileSync(join(root, 'npm.cjs'), '')
  writeFileSync(join(root, 'pnpm.mjs'), PNPM)
})
afterEach(() => rmSync(root, { recursive: true }))

/** The first step of one start, as a process of its own; comes back with what it said. */
function install(): Promise<{ code: number | null; said: string }> {
  const script = `import { assertDependencies } from '${MODUL}'
    await assertDependencies('${root}', { node: process.execPath, pnpm: '${join(root, 'pnpm.mjs')}' })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, npm_execpath: join(root, 'npm.cjs') },
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}
const readCatatan = () => readFileSync(join(root, 'catatan'), 'utf8')

test('of three starts at once one installs, the others wait for it and say so', async () => {
  const all = await Promise.all([install(), install(), install()])
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(readCatatan()).toBe('mulai selesai ')
  expect(all.filter(({ said }) => said.includes('Menunggu proses'))).toHaveLength(2)
  expect(readdirSync(join(root, '.runtime'))).toEqual([])
})

test('the lock of one that was killed holds nobody up', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid
  mkdirSync(join(root, '.runtime'))
  writeFileSync(join(root, '.runtime/kunci.json'), JSON.stringify({ pid: gone, startedAt: '1' }))
  expect((await install()).code).toBe(0)
  expect(readCatatan()).toBe('mulai selesai ')
})

test('what is installed is not installed again, and needs no lock', async () => {
  await install()
  rmSync(join(root, '.runtime'), { recursive: true })
  await install()
  expect(readCatatan()).toBe('mulai selesai ')
  expect(readdirSync(root)).not.toContain('.runtime')
})
