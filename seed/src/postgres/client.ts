import pg from 'pg'
import type { Sentence } from '../launcher/refusal.ts'
import { Refusal } from '../launcher/refusal.ts'
import { formatUrl } from './urls.ts'

/** One connection for one piece of work, closed whatever happens. */
export async function runWithClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that dies while we are idle reports here; the next query fails and says so.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export type LoginAnswer = 'masuk' | 'sandi-salah' | 'tanpa-hak' | 'tidak-ada' | 'tidak-terjangkau'

/** Whether a role gets in: the password is checked before the right to connect. */
export async function checkLogin(url: string): Promise<LoginAnswer> {
  try {
    await runWithClient(url, async () => undefined)
    return 'masuk'
  } catch (error) {
    return toLoginAnswer(findCode(error))
  }
}

export function toLoginAnswer(code: string): LoginAnswer {
  if (code === '28P01' || code === '28000') return 'sandi-salah'
  if (code === '42501') return 'tanpa-hak'
  if (code === '3D000') return 'tidak-ada'
  return 'tidak-terjangkau'
}

export function findCode(error: unknown): string {
  if (error instanceof AggregateError) return findCode(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

export async function assertReachable(url: string, variable: string): Promise<void> {
  const answer = await checkLogin(url)
  if (answer === 'masuk') return
  throw new Refusal(toSentence(answer, `${variable} (${formatUrl(url)})`))
}

function toSentence(answer: LoginAnswer, what: string): Sentence {
  if (answer === 'sandi-salah') {
    return {
      id: `PostgreSQL menolak nama atau sandi dalam ${what}; perbaiki alamatnya.`,
      en: `PostgreSQL refuses the name or password in ${what}; correct the address.`,
    }
  }
  if (answer === 'tanpa-hak') {
    return {
      id: `Peran dalam ${what} tidak boleh membuka basis data itu; beri hak CONNECT.`,
      en: `The role in ${what} may not open that database; grant it CONNECT.`,
    }
  }
  if (answer === 'tidak-ada') {
    return {
      id: `Basis data dalam ${what} belum ada; buat dulu dengan CREATE DATABASE.`,
      en: `The database in ${what} does not exist; make it with CREATE DATABASE first.`,
    }
  }
  return {
    id: `PostgreSQL dalam ${what} tidak terjangkau; jalankan servernya atau perbaiki alamatnya.`,
    en: `The PostgreSQL in ${what} cannot be reached; start the server or correct the address.`,
  }
}
