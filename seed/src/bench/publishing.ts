/** From the answer to the last step of the workflow until the public page shows it, as officers work: over REST. */
import { setTimeout as pause } from 'node:timers/promises'
import { readSampleLogins } from '../launcher/samples.ts'
import { getPercentile } from './figures.ts'
import { ask } from './http.ts'

const TIMES = 100
const GIVE_UP_MS = 10_000

export type Publishing = {
  times: number
  visible50: number
  visible95: number
  step50: number
  step95: number
}
type Person = (method: string, path: string, body: unknown) => Promise<Record<string, unknown>>

export async function runPublishing(place: {
  cms: string
  site: string
  dataDir: string
  desa: string
}): Promise<Publishing> {
  const { cms, site, dataDir, desa } = place
  const operator = await startPerson(cms, dataDir, { desa, peran: 'operator-desa' })
  const sekretaris = await startPerson(cms, dataDir, { desa, peran: 'sekretaris-desa' })
  const { docs } = await operator('GET', '/api/berita?limit=1&depth=0', undefined)
  const [{ id, slug }] = docs as [{ id: string; slug: string }]
  const visible: number[] = []
  const steps: number[] = []
  for (let i = 0; i < TIMES; i += 1) {
    const judul = `Ukuran ${Date.now()} ${i}`
    await operator('POST', `/api/berita/${id}/alur`, { aksi: 'perbaiki' })
    await operator('PATCH', `/api/berita/${id}`, { judul })
    await operator('POST', `/api/berita/${id}/alur`, { aksi: 'ajukan' })
    const since = performance.now()
    await sekretaris('POST', `/api/berita/${id}/alur`, { aksi: 'terbitkan' })
    const answered = performance.now()
    await waitForTitle(`${site}/desa/${desa}/berita/${slug}`, judul)
    steps.push(answered - since)
    visible.push(performance.now() - answered)
  }
  const [visible50, visible95] = [getPercentile(visible, 0.5), getPercentile(visible, 0.95)]
  return {
    times: TIMES,
    visible50,
    visible95,
    step50: getPercentile(steps, 0.5),
    step95: getPercentile(steps, 0.95),
  }
}

async function waitForTitle(url: string, judul: string): Promise<void> {
  const deadline = performance.now() + GIVE_UP_MS
  while (!(await ask(url)).body.includes(judul)) {
    if (performance.now() > deadline) throw new Error(`${url} does not show "${judul}"`)
    await pause(2)
  }
}

async function startPerson(
  cms: string,
  dataDir: string,
  siapa: { desa: string; peran: string },
): Promise<Person> {
  const akun = readSampleLogins(dataDir).find(
    ({ desa, peran }) => desa === siapa.desa && peran === siapa.peran,
  )
  if (akun === undefined) throw new Error(`No sample login of ${siapa.peran} in ${siapa.desa}`)
  const headers = { origin: cms, 'content-type': 'application/json' }
  const body = JSON.stringify({ email: akun.email, password: akun.sandi })
  const masuk = await ask(`${cms}/api/pengguna/login`, { method: 'POST', headers, body })
  const cookie = [masuk.headers['set-cookie'] ?? ''].flat()[0]?.split(';')[0] ?? ''
  if (masuk.status !== 200 || cookie === '') throw new Error(`${akun.email} cannot sign in: ${masuk.status}`)
  return async (method, path, isi) => {
    const kirim = isi === undefined ? {} : { body: JSON.stringify(isi) }
    const answer = await ask(`${cms}${path}`, { method, headers: { ...headers, cookie }, ...kirim })
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${answer.body.toString().slice(0, 300)}`)
    return JSON.parse(answer.body.toString()) as Record<string, unknown>
  }
}
