const quickLife = 30_000
const mostDeaths = 5

export type Restart = { deaths: number; delay: number | null }

/** How long to wait before a fallen program starts again; null when it falls too often. */
export function calculateRestart(deaths: number, lifetime: number): Restart {
  const counted = lifetime < quickLife ? deaths + 1 : 1
  const delay = counted >= mostDeaths ? null : Math.min(1000 * 2 ** (counted - 1), 15_000)
  return { deaths: counted, delay }
}
