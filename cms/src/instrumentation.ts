/** Opens the cms when the server starts, so that nightly jobs and the drop box work even before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { getPayload } = await import('payload')
  const { default: config } = await import('./payload.config.ts')
  const { startMengambilPesan } = await import('./pesan/index.ts')
  startMengambilPesan(await getPayload({ config, cron: true }))
}
