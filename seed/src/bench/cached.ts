/** A finished page against the same bytes as a static file, back to back, each several times. */
import type { Session } from '../launcher/session.ts'
import { getMedian, getPercentile } from './figures.ts'
import { askPage } from './http.ts'
import { startYardstick } from './nginx.ts'
import { hasProgram, runLoad, type Throughput } from './wrk.ts'

const ROUNDS = 3
const ASKS = 500

export type CachedPage = {
  page: string
  bytes: number
  ttfb50: number
  ttfb95: number
  /** null where `wrk` is missing */
  site: Throughput | null
  /** null where `wrk` or `nginx` is missing */
  nginx: Throughput | null
}

type CachedPlace = { sitePid: number; nginxPort: number } & Pick<Session, 'onFinish'>

export async function runCached(
  base: string,
  page: string,
  { sitePid, nginxPort, onFinish }: CachedPlace,
): Promise<CachedPage> {
  const url = `${base}${page}`
  const first = await askPage(url)
  const ttfb: number[] = []
  for (let i = 0; i < ASKS; i += 1) ttfb.push((await askPage(url)).ttfb)
  const sites: Throughput[] = []
  const nginxes: Throughput[] = []
  const yardstick = hasProgram('wrk') && hasProgram('nginx') ? await startYardstick(first, nginxPort) : null
  if (yardstick !== null) onFinish(yardstick.finish)
  // A server that has just started still compiles its own code.
  if (hasProgram('wrk')) await runLoad(url, sitePid)
  for (let round = 0; round < ROUNDS && hasProgram('wrk'); round += 1) {
    sites.push(await runLoad(url, sitePid))
    if (yardstick !== null) nginxes.push(await runLoad(yardstick.url, yardstick.pid))
  }
  await yardstick?.finish()
  return {
    page,
    bytes: first.body.length,
    ttfb50: getPercentile(ttfb, 0.5),
    ttfb95: getPercentile(ttfb, 0.95),
    site: toMedian(sites),
    nginx: toMedian(nginxes),
  }
}

function toMedian(rounds: readonly Throughput[]): Throughput | null {
  if (rounds.length === 0) return null
  return {
    perSecond: getMedian(rounds.map(({ perSecond }) => perSecond)),
    cpuMs: getMedian(rounds.map(({ cpuMs }) => cpuMs)),
  }
}
