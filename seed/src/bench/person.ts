/** A sample officer at work over REST, as a script of the office would be. */
import { readSampleLogins } from '../launcher/samples.ts'
import { type Answer, ask } from './http.ts'

export type Person = {
  /** JSON there and back; anything but success is an error. */
  work: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>
  /** Milliseconds until the answer begins. */
  time: (path: string) => Promise<number>
  /** The bytes of a file, as they are. */
  send: (path: string, type: string, bytes: Buffer) => Promise<Record<string, unknown>>
}

export async function startPerson(
  cms: string,
  dataDir: string,
  siapa: { desa: string | null; peran: string },
): Promise<Person> {
  const akun = readSampleLogins(dataDir).find(
    ({ desa, peran }) => (desa || null) === siapa.desa && peran === siapa.peran,
  )
  if (akun === undefined) throw new Error(`No sample login of ${siapa.peran} in ${siapa.desa}`)
  const json = { origin: cms, 'content-type': 'application/json' }
  const body = JSON.stringify({ email: akun.email, password: akun.sandi })
  const masuk = await ask(`${cms}/api/pengguna/login`, { method: 'POST', headers: json, body })
  const cookie = [masuk.headers['set-cookie'] ?? ''].flat()[0]?.split(';')[0] ?? ''
  if (masuk.status !== 200 || cookie === '') throw new Error(`${akun.email} cannot sign in: ${masuk.status}`)
  return {
    work: async (method, path, isi) => {
      const kirim = isi === undefined ? {} : { body: JSON.stringify(isi) }
      const headers = { ...json, cookie }
      return toIsi(`${method} ${path}`, await ask(`${cms}${path}`, { method, headers, ...kirim }))
    },
    time: async (path) => {
      const { status, ttfb } = await ask(`${cms}${path}`, { headers: { origin: cms, cookie } })
      if (status !== 200) throw new Error(`GET ${path}: ${status}`)
      return ttfb
    },
    send: async (path, type, bytes) => {
      const headers = { origin: cms, 'content-type': type, cookie }
      return toIsi(`POST ${path}`, await ask(`${cms}${path}`, { method: 'POST', headers, body: bytes }))
    },
  }
}

function toIsi(what: string, { status, body }: Answer): Record<string, unknown> {
  const text = body.toString()
  if (status >= 300) throw new Error(`${what}: ${status} ${text.slice(0, 300)}`)
  return JSON.parse(text) as Record<string, unknown>
}
