/** What scenes share: the open cms, the clock, and how to act as a named person. */
import { createReq } from 'cms/server'
import type { Payload, PayloadRequest } from 'payload'

export type Panggung = {
  payload: Payload
  now: Date
  /** Says one line of progress. */
  say: (line: string) => void
}
/** What comes back of playing a person: who it is, for the file of sample logins. */
export type AkunContoh = { email: string; sandi: string; peran: string; desa: string | null }

export const toSistem = ({ payload }: Panggung): Promise<PayloadRequest> => createReq(payload)
export const toOrang = ({ payload }: Panggung, email: string): Promise<PayloadRequest> =>
  createReq(payload, email)
