/** Nightly work, run inside the cms process; each job is safe to repeat. */
import type { JobsConfig, TaskConfig } from 'payload'
import { checkIsiDitetapkan } from '../alur/check.ts'
import { checkJejak } from '../jejak/check.ts'
import { deleteBerkasYatim } from '../publikasi/files.ts'
import { deletePerubahanLama } from '../publikasi/publish.ts'
import { deleteKataLama } from '../publikasi/update.ts'
import { getDb, runInTransaction } from './transaction.ts'

/** 02.15 WIB: the cms keeps its clock in UTC. */
const MALAM = '0 15 19 * * *'

const periksaJejak: TaskConfig<{ input: object; output: object }> = {
  slug: 'periksa-jejak',
  schedule: [{ cron: MALAM, queue: 'malam' }],
  handler: async ({ req }) => {
    const hasil = await runInTransaction(req, () => checkJejak(req))
    if (hasil.cela.length > 0)
      req.payload.logger.error({ msg: 'The audit trail is broken', cela: hasil.cela })
    const berubah = await checkIsiDitetapkan(req)
    if (berubah.length > 0) req.payload.logger.error({ msg: 'Set budgets differ from what was set', berubah })
    return { output: { ...hasil, berubah } }
  },
}

const sapuBerkas: TaskConfig<{ input: object; output: object }> = {
  slug: 'sapu-berkas',
  schedule: [{ cron: MALAM, queue: 'malam' }],
  handler: async ({ req }) => {
    const dihapus = await runInTransaction(req, async () => {
      const db = await getDb(req)
      await deletePerubahanLama(db)
      await deleteKataLama(db)
      return deleteBerkasYatim(db, new Date())
    })
    return { output: { dihapus } }
  },
}

export const jobsConfig: JobsConfig = {
  tasks: [periksaJejak, sapuBerkas],
  autoRun: [{ cron: '0 * * * * *', queue: 'malam', limit: 5 }],
  access: { run: () => false, queue: () => false, cancel: () => false },
  deleteJobOnComplete: true,
}
