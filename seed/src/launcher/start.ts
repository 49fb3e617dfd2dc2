import { formatUrl } from '../postgres/urls.ts'
import { startWatch } from '../postgres/watch.ts'
import { formatAnnouncement } from './announcement.ts'
import { type PortalContext, preparePortal, startPortal } from './portal.ts'
import { startContext } from './portal-session.ts'
import { assertPortFree } from './ports.ts'
import { formatSeconds } from './progress.ts'
import type { Refusal } from './refusal.ts'
import { formatSampleLogins, readSampleLogins } from './samples.ts'
import { runSession, type Session } from './session.ts'

await runSession(start, { exitCodeWhenAsked: 0 })

async function start(session: Session): Promise<number> {
  const since = Date.now()
  const { settings, progress, onFinish } = session
  // Only after what an earlier start left behind has been ended.
  const context = await startContext(session, async () => {
    await assertPortFree(settings.cmsPort, settings.host, 'LEWU_CMS_PORT')
    await assertPortFree(settings.sitePort, settings.host, 'LEWU_SITE_PORT')
  })
  onFinish(() => progress.say('• Menghentikan Lewu; data tetap tersimpan ...'))
  await preparePortal(context)
  const fallen = Promise.withResolvers<never>()
  const reports = { say: progress.say, giveUp: (reason: Refusal) => fallen.reject(reason) }
  const { cluster } = context.database
  if (cluster) onFinish(startWatch(cluster, context.secrets.LEWU_SANDI_POSTGRES, reports).finish)
  await Promise.race([startPortal(context, reports), fallen.promise])
  for (const line of listNews(context)) progress.say(line)
  progress.say(`Siap dalam ${formatSeconds(since)}. Tekan Ctrl-C untuk berhenti.`)
  return fallen.promise
}

function listNews({ settings, database }: PortalContext): string[] {
  const place = database.cluster ? database.cluster.place.data : formatUrl(database.ownerUrl)
  const logins = settings.mode === 'coba' ? readSampleLogins(settings.dataDir) : []
  return [...formatAnnouncement(settings, place), '', ...formatSampleLogins(logins, settings.dataDir)]
}
