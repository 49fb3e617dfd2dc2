/** Makes the full province in the data folder of a session, for measurements. */
import { join } from 'node:path'
import { runWithClient } from '../postgres/client.ts'
import type { PortalContext } from './portal.ts'
import { assertPrepared } from './preparation.ts'
import { toPrepareEnvironment } from './program-environment.ts'
import { Refusal } from './refusal.ts'
import type { Settings } from './settings.ts'
import { runTask } from './task.ts'

/** A roomy machine would let garbage pile up to gigabytes; the work itself needs a quarter of this. */
const FLAGS = ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning']

export function assertTrial({ mode }: Settings): void {
  if (mode === 'coba') return
  throw new Refusal({
    id: 'Perintah ini mengisi desa dengan data rekaan dan tidak jalan dengan LEWU_MODE=produksi.',
    en: 'This command fills villages with invented data and does not run with LEWU_MODE=produksi.',
  })
}

export async function createProvince(context: PortalContext): Promise<void> {
  const { settings, household, progress, database } = context
  const env = toPrepareEnvironment({ ...context, inherited: process.env })
  await assertPrepared({ settings, database, household, progress, env })
  await assertOnlySamples(database.ownerUrl)
  await progress.run('Mengisi seluruh desa', () =>
    runTask(
      {
        name: 'provinsi',
        args: [...FLAGS, join(settings.root, 'seed/src/province.ts')],
        cwd: settings.root,
        env,
        log: join(settings.dataDir, 'log/provinsi.log'),
        onLine: (line) => progress.say(`  | ${line}`),
      },
      household,
    ),
  )
}

/** Nobody works without an account: where all are samples, so is all that was ever entered. */
async function assertOnlySamples(ownerUrl: string): Promise<void> {
  const isReal = await runWithClient(ownerUrl, async (client) => {
    const { rows } = await client.query('select 1 from cms.pengguna where not contoh limit 1')
    return rows.length > 0
  })
  if (!isReal) return
  throw new Refusal({
    id: 'Basis data ini berisi akun yang bukan contoh; pakai folder data kosong lewat LEWU_DATA_DIR.',
    en: 'This database holds accounts that are not samples; use an empty data folder with LEWU_DATA_DIR.',
  })
}
