/** The cms's server: the admin's hashed files as the build compressed them, everything else by Next. */
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import { BATAS_KIRIMAN_MS, limitWaktu } from './platform/batas-waktu.ts'
import { handleStatic, listStatic } from './platform/static-files.ts'

/** Longer than an officer takes for a form: a new connection costs a weak line two more ways. */
const HENING_MS = 75_000

const dir = path.resolve(import.meta.dirname, '..')
const hostname = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 3000)
const daftar = listStatic(path.join(dir, '.next/static'))
const server = createServer()
server.keepAliveTimeout = HENING_MS
server.requestTimeout = BATAS_KIRIMAN_MS
const app = next({ dev: false, dir, hostname, port, httpServer: server })
await app.prepare()
const handle = app.getRequestHandler()
server.on('request', (request, response) => {
  limitWaktu(request)
  if (!handleStatic(daftar, request, response)) void handle(request, response)
})
server.listen(port, hostname)

/** What is under way is finished first; the code names the signal, as shells expect. */
for (const [sinyal, kode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(sinyal, () => server.close(() => void app.close().finally(() => process.exit(kode))))
}
