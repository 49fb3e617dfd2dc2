/** A plain client over one kept connection: asks one thing after another and takes the time. */
import { Agent, request } from 'node:http'

export type Answer = {
  status: number
  headers: NodeJS.Dict<string | string[]>
  rawHeaders: string[]
  body: Buffer
  ttfb: number
}
export type Ask = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** `ttfb`: milliseconds from sending to the first byte of the answer. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const since = performance.now()
    const sent = request(url, { method, headers, agent }, (response) => {
      const ttfb = performance.now() - since
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          rawHeaders: response.rawHeaders,
          body: Buffer.concat(chunks),
          ttfb,
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export async function askPage(url: string): Promise<Answer> {
  const answer = await ask(url, { headers: { 'accept-encoding': 'gzip' } })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer
}
