/**
 * Pages of lessons are the same for everybody and come out of the cache; that somebody who is signed in opened one is
 * told to the cms beside the answer, so that going on leads there without a script, too.
 */
import type { IncomingMessage } from 'node:http'
import { getPengirim } from '../platform/kiriman.ts'
import { findTokenBelajar } from '../platform/kuki-belajar.ts'
import { recordBuka } from './belajar.ts'

export type Dibuka = { token: string; kursus: string; pelajaran: string }

/** Null where nobody opens a lesson: another page, no account, or a browser that only fetches ahead. */
export function findDibuka({
  method,
  url,
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Dibuka | null {
  const [, kursus, pelajaran] =
    /^\/kursus\/([a-z0-9-]+)(?:\/versi\/\d+)?\/([a-z0-9-]+)(?:\?|$)/.exec(url ?? '') ?? []
  if (method !== 'GET' || kursus === undefined || pelajaran === undefined) return null
  if (`${headers['sec-purpose'] ?? headers.purpose ?? ''}`.includes('prefetch')) return null
  const token = findTokenBelajar(headers.cookie)
  return token === null ? null : { token, kursus, pelajaran }
}

/** More at once than the cms would answer in time anyway; whoever is left out is noted at the next page. */
const MAX_SEKALIGUS = 50
let berjalan = 0

/** Nobody waits for it: the page stands while the cms is away. */
export function startBuka(req: IncomingMessage): void {
  const dibuka = findDibuka(req)
  if (dibuka === null || berjalan >= MAX_SEKALIGUS) return
  const { token, ...isi } = dibuka
  berjalan += 1
  void recordBuka({ token, pengirim: getPengirim(req) }, isi).finally(() => {
    berjalan -= 1
  })
}
