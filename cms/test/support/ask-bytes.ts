/** A request whose answer is looked at as bytes, as a browser gets it. */
import type { SanitizedConfig } from 'payload'

export type JawabanByte = { status: number; headers: Headers; byte: Buffer }

export async function askBytes(
  config: SanitizedConfig,
  cookie: string,
  jalan: string,
  tambahan: Record<string, string> = {},
): Promise<JawabanByte> {
  const { handleApi } = await import('../../src/platform/handle-api.ts')
  const asal = process.env.LEWU_CMS_URL ?? ''
  const headers = new Headers({ Origin: asal, Cookie: cookie, ...tambahan })
  const response = await handleApi(new Request(`${asal}${jalan}`, { headers }), config)
  return {
    status: response.status,
    headers: response.headers,
    byte: Buffer.from(await response.arrayBuffer()),
  }
}
