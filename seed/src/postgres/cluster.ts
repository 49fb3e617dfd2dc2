import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readLogEnd, startLog } from '../launcher/log-file.ts'
import { finishProcess, isAlive, markProcess } from '../launcher/process-table.ts'
import { Refusal } from '../launcher/refusal.ts'
import { checkLogin, runWithClient } from './client.ts'
import type { Place } from './place.ts'
import { findPostmaster, removeForeignPostmaster } from './postmaster.ts'
import { superRole, toLocalUrl } from './urls.ts'

export type Cluster = {
  place: Place
  port: number
  pid: number
  /** left over from a launcher that died, or serving another command of the same data folder */
  isReused: boolean
  superUrl: string
}

const majorVersion = '18'
const startTimeout = 60_000

export async function startCluster(place: Place, port: number, superPassword: string): Promise<Cluster> {
  if (!existsSync(join(place.data, 'PG_VERSION'))) createCluster(place, superPassword)
  assertVersion(place.data)
  removeForeignPostmaster(place.data)
  const deadline = Date.now() + startTimeout
  for (;;) {
    const running = findPostmaster(place.data)
    const at = running?.port ?? port
    const pid = running?.pid ?? (await startServer(place, port))
    const superUrl = toLocalUrl(at, superRole, superPassword, 'postgres')
    const cluster = { place, port: at, pid, isReused: running !== null, superUrl }
    if (await isReady(cluster, deadline)) return cluster
    const detail = readLogEnd(place.log, 15)
    // Sessions of a killed server hold its memory until they notice; only then may the next one begin.
    const isTransient = running !== null || /pre-existing shared memory|lock file/.test(detail)
    if (!isTransient || Date.now() > deadline) throw toStartFailure(detail)
    await pause(500)
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function finishCluster(place: Place): Promise<void> {
  const running = findPostmaster(place.data)
  if (!running) return
  if (process.platform === 'win32') {
    spawnSync(toBinary(place, 'pg_ctl'), ['stop', '-m', 'fast', '-D', place.data], { stdio: 'ignore' })
    return
  }
  const mark = markProcess(running.pid)
  if (mark) await finishProcess(mark, { signal: 'SIGINT', grace: 30_000 })
}

/** Made beside and moved into place, so that a killed initdb never counts as a database. */
function createCluster(place: Place, superPassword: string): void {
  const draft = `${place.data}.baru`
  const passwordFile = `${place.data}.sandi`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(dirname(place.data), { recursive: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, superPassword, { mode: 0o600 })
  if (place.user) {
    for (const path of [draft, passwordFile]) chownSync(path, place.user.uid, place.user.gid)
  }
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=id']
  const folders = ['-D', draft, '-U', superRole, `--pwfile=${passwordFile}`, '--lc-collate=C', '--lc-ctype=C']
  const result = spawnSync(toBinary(place, 'initdb'), [...folders, ...flags], {
    ...toOptions(place),
    encoding: 'utf8',
  })
  rmSync(passwordFile)
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw toStartFailure(result.error?.message ?? `${result.stdout}${result.stderr}`)
  }
  renameSync(draft, place.data)
}

async function startServer(place: Place, port: number): Promise<number> {
  const log = startLog(place.log)
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    'timezone=UTC',
    'log_timezone=UTC',
    // A refused statement is told of by whoever sent it; the server's own line would quote what was in it.
    'log_min_messages=log',
  ]
  const child = spawn(
    toBinary(place, 'postgres'),
    ['-D', place.data, ...settings.flatMap((setting) => ['-c', setting])],
    // A group of its own: Ctrl-C in the terminal must not end the database before its clients.
    { ...toOptions(place), stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  child.unref()
  return child.pid ?? 0
}

async function isReady(cluster: Cluster, deadline: number): Promise<boolean> {
  while (Date.now() < deadline && isAlive(cluster.pid)) {
    const answer = await checkLogin(cluster.superUrl)
    if (answer === 'sandi-salah') throw new Refusal(lostPassword(cluster.place.data))
    if (answer === 'masuk') {
      await assertSameFolder(cluster)
      return true
    }
    await pause(100)
  }
  return false
}

/** The port might belong to another PostgreSQL with, by a copied data folder, the same password. */
async function assertSameFolder(cluster: Cluster): Promise<void> {
  const folder = await runWithClient(cluster.superUrl, async (client) => {
    const { rows } = await client.query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    )
    return rows[0]?.folder
  })
  if (!folder || realpathSync(folder) !== realpathSync(cluster.place.data)) {
    throw toStartFailure(`${folder} <> ${cluster.place.data}`)
  }
}

function assertVersion(data: string): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (found === majorVersion) return
  throw new Refusal({
    id: `Data di ${data} dibuat PostgreSQL ${found}, padahal yang terpasang PostgreSQL ${majorVersion}; pindahkan datanya dengan versi lama (pg_dump), atau pakai LEWU_DATA_DIR lain.`,
    en: `The data in ${data} was made by PostgreSQL ${found}, but PostgreSQL ${majorVersion} is installed; move the data over with the old version (pg_dump), or use another LEWU_DATA_DIR.`,
  })
}

function toBinary(place: Place, name: string): string {
  return join(place.binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function toOptions(place: Place) {
  return {
    cwd: '/',
    // The cast: types of other packages ask every process for NODE_ENV.
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
    ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
  }
}

function toStartFailure(detail: string): Refusal {
  return new Refusal(
    {
      id: 'PostgreSQL bawaan tidak dapat berjalan; pesan terakhirnya ada di bawah ini.',
      en: 'The embedded PostgreSQL cannot run; its last messages are below.',
    },
    detail,
  )
}

function lostPassword(data: string) {
  return {
    id: `Sandi basis data di ${data} tidak cocok dengan rahasia.json; kembalikan rahasia.json dari cadangan, atau hapus folder basis data itu untuk mulai dari kosong.`,
    en: `The password of the database in ${data} does not match rahasia.json; restore rahasia.json from a back-up, or delete that folder to begin from nothing.`,
  }
}
