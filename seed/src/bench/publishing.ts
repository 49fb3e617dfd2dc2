/** From the answer to the last step of the workflow until the public page shows it, as officers work: over REST. */
import { setTimeout as pause } from 'node:timers/promises'
import { getPercentile } from './figures.ts'
import { ask } from './http.ts'
import { startPerson } from './person.ts'

const TIMES = 100
const GIVE_UP_MS = 10_000

export type Publishing = {
  times: number
  visible50: number
  visible95: number
  step50: number
  step95: number
}

export async function runPublishing(place: {
  cms: string
  site: string
  dataDir: string
  desa: string
}): Promise<Publishing> {
  const { cms, site, dataDir, desa } = place
  const { work: operator } = await startPerson(cms, dataDir, { desa, peran: 'operator-desa' })
  const { work: sekretaris } = await startPerson(cms, dataDir, { desa, peran: 'sekretaris-desa' })
  const { docs } = await operator('GET', '/api/berita?limit=1&depth=0')
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
