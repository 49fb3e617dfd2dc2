/** Opens the cms when the server starts, so that nightly jobs, the drop box and deliveries work even before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { getPayload } = await import('payload')
  const { default: config } = await import('./payload.config.ts')
  const { startMenerbitkanSertifikat, startMenilaiLewat, startMenilaiUlang, startMeringkasBelajar } =
    await import('./belajar/index.ts')
  const { startMenjalankanKiriman } = await import('./keuangan/index.ts')
  const { startMengantreSalinan } = await import('./publikasi/antrean.ts')
  const { startMengambilPesan } = await import('./pesan/index.ts')
  const payload = await getPayload({ config, cron: true })
  startMengambilPesan(payload)
  startMenjalankanKiriman(payload)
  startMenilaiUlang(payload)
  startMenilaiLewat(payload)
  startMenerbitkanSertifikat(payload)
  startMeringkasBelajar(payload)
  startMengantreSalinan(payload)
}
