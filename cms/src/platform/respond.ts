/** Answers of our own endpoints: JSON, never cached; a refusal is a list of coded sentences. */
import type { Alasan } from '../contract/galat.ts'

const HEADERS = { 'Cache-Control': 'no-store' }

export const toJson = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: HEADERS })

/** `alasan` is ours, with codes; `errors` is where the forms of the admin look for the same sentences. */
export const toIsiTolakan = (alasan: readonly Alasan[]) => ({
  alasan,
  errors: alasan.map(({ pesan }) => ({ message: pesan })),
})

export const toRefusalResponse = (
  status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503,
  alasan: readonly Alasan[],
): Response => toJson(toIsiTolakan(alasan), status)
