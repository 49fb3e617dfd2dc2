/** Entry of the built site: `node dist/server/entry.mjs`. */
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { listKunciDaftar } from 'cms/contract/salinan'
import { startMengikutiHari } from './cache/hari.ts'
import { PageCache } from './cache/page-cache.ts'
import { startMengikutiPerubahan } from './cache/perubahan.ts'
import { finishCetak } from './platform/cetakan.ts'
import { getEnv } from './platform/env.ts'
import { createHalamanGalat } from './platform/halaman-galat.ts'
import { Handler } from './platform/handler.ts'
import { startJalanCepat } from './platform/jalan-cepat.ts'
import { KUNCI_HARI } from './publik/catatan.ts'
import { finishPool } from './publik/pool.ts'

const MAX_BYTES = 64_000_000
const MAX_ENTRI = 2_000_000
const MAX_BASI = 5 * 60_000
const BATAS_PERMINTAAN = 30_000
const BATAS_BERHENTI = 3000
const HENING = 75_000

const { host, port, situs } = getEnv()
const cache = new PageCache({ maxBytes: MAX_BYTES, maxEntri: MAX_ENTRI, maxBasi: MAX_BASI, now: Date.now })
const finishMengikuti = startMengikutiPerubahan((daftarKunci) =>
  cache.markBerubah(daftarKunci.flatMap((kunci) => [kunci, ...listKunciDaftar(kunci)])),
)
const finishHari = startMengikutiHari(() => cache.markBerubah([KUNCI_HARI]))
const galat = await createHalamanGalat()

const handler = new Handler({ cache, galat })
const server = createServer(
  { requestTimeout: BATAS_PERMINTAAN, keepAliveTimeout: HENING, noDelay: true },
  (req, res) => handler.run(req, res),
)
const finishJalanCepat = startJalanCepat(server, {
  findSegar: (jalur) => cache.findSegar(jalur),
  hening: HENING,
})
server.listen(port, host, () => console.info(`Lewu site on ${situs}`))

/** Answers under way are finished first, but nobody waits for a slow reader. */
const finish = async (): Promise<void> => {
  const selesai = new Promise((resolve) => server.close(resolve))
  finishJalanCepat()
  await Promise.race([selesai, setTimeout(BATAS_BERHENTI)])
  finishHari()
  finishCetak()
  await finishMengikuti()
  await finishPool()
  process.exit(0)
}
process.once('SIGTERM', finish)
process.once('SIGINT', finish)
