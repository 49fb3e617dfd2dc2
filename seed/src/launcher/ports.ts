import { createServer } from 'node:net'
import { Refusal } from './refusal.ts'

export function isPortFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

export async function assertPortFree(port: number, host: string, variable: string): Promise<void> {
  if (await isPortFree(port, host)) return
  throw new Refusal({
    id: `Port ${port} di ${host} sudah dipakai program lain; hentikan program itu atau isi ${variable} dengan port lain.`,
    en: `Port ${port} on ${host} is taken by another program; stop it or set ${variable} to another port.`,
  })
}
