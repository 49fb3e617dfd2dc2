import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** null: the server runs as whoever started us, as PostgreSQL allows for anyone but root. */
export type MachineUser = { uid: number; gid: number } | null

const userName = 'lewu-postgres'

export function findMachineUser(): MachineUser {
  if (process.getuid?.() !== 0) return null
  return findUser(userName) ?? createUser() ?? findUser('nobody') ?? { uid: 65_534, gid: 65_534 }
}

function createUser(): MachineUser {
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', userName],
      { stdio: 'ignore' },
    )
  } catch {
    return null // no useradd here, or it may not: nobody has to serve
  }
  return findUser(userName)
}

function findUser(name: string): MachineUser {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}
