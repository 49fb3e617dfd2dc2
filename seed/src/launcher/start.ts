import { finishDatabase, startDatabase } from '../postgres/database.ts'
import { formatUrl } from '../postgres/urls.ts'
import { startWatch } from '../postgres/watch.ts'
import { formatAnnouncement } from './announcement.ts'
import { assertDataFolder } from './data-folder.ts'
import { createHousehold, finishOrphans } from './household.ts'
import { startLock } from './lock.ts'
import { type PortalContext, preparePortal, startPortal } from './portal.ts'
import { assertPortFree } from './ports.ts'
import { formatSeconds } from './progress.ts'
import type { Refusal } from './refusal.ts'
import { formatSampleLogins, readSampleLogins } from './samples.ts'
import { readSecrets } from './secrets.ts'
import { runSession, type Session } from './session.ts'

await runSession(start, { exitCodeWhenAsked: 0 })

async function start(session: Session): Promise<number> {
  const since = Date.now()
  const { settings, progress } = session
  const context = await startContext(session)
  await preparePortal(context)
  const fallen = Promise.withResolvers<never>()
  const reports = { say: progress.say, giveUp: (reason: Refusal) => fallen.reject(reason) }
  const cluster = context.database.cluster
  if (cluster) session.onFinish(startWatch(cluster, context.secrets.LEWU_SANDI_POSTGRES, reports).finish)
  await Promise.race([startPortal(context, reports), fallen.promise])
  const place = cluster ? cluster.place.data : formatUrl(context.database.ownerUrl)
  for (const line of formatAnnouncement(settings, place)) progress.say(line)
  if (settings.mode === 'coba') {
    const logins = formatSampleLogins(readSampleLogins(settings.dataDir), settings.dataDir)
    for (const line of ['', ...logins]) progress.say(line)
  }
  progress.say(`Siap dalam ${formatSeconds(since)}. Tekan Ctrl-C untuk berhenti.`)
  return fallen.promise
}

async function startContext(session: Session): Promise<PortalContext> {
  const { settings, progress, onFinish } = session
  const { dataDir, host, cmsPort, sitePort, mode } = settings
  assertDataFolder(dataDir, settings.root)
  const lock = startLock(dataDir)
  onFinish(lock.finish)
  onFinish(() => progress.say('✓ Lewu berhenti; data tetap tersimpan.'))
  const orphans = await finishOrphans(dataDir)
  if (orphans.length > 0) progress.say(`• Sisa jalan sebelumnya dihentikan: ${orphans.join(', ')}`)
  await assertPortFree(cmsPort, host, 'LEWU_CMS_PORT')
  await assertPortFree(sitePort, host, 'LEWU_SITE_PORT')
  const secrets = readSecrets(dataDir, process.env, mode)
  // Known before it runs, so that nothing is left behind when the start is broken off half-way.
  onFinish(() => finishDatabase(settings))
  const database = await progress.run('Menjalankan PostgreSQL', () => startDatabase(settings, secrets))
  const household = createHousehold(dataDir)
  onFinish(() => {
    progress.say('• Menghentikan Lewu ...')
    return household.finish()
  })
  return { settings, secrets, database, household, progress }
}
