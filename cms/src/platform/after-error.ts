import type { AfterErrorHook } from 'payload'
import { logTolakan } from './log.ts'
import { toIsiTolakan } from './respond.ts'

/** SQLSTATE of a value that is none of the column's type (class 22), or of a comparison that it does not know. */
const SALAH_NILAI = /^(?:22...|42883)$/

/** A filter or an id that the database cannot read is the asker's mistake, not one of the machine. */
export const toSalahNilai: AfterErrorHook = ({ error }) => {
  const { cause } = error
  const kode = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (!SALAH_NILAI.test(kode)) return
  return {
    status: 400,
    response: toIsiTolakan([
      { kode: 'PERMINTAAN_TIDAK_TERBACA', pesan: 'Ada nilai dalam permintaan ini yang tidak terbaca.' },
    ]),
  }
}

type GalatPayload = Error & { isPublic?: boolean; data?: Record<string, unknown> | null }

/**
 * A refusal with its sentence, and its fields where it names some. Payload knows its own errors by class, of
 * which the built server has several copies: without this a form shows "unknown error" and marks no field.
 */
export const toTolakanTerbaca: AfterErrorHook = ({ error }) => {
  const { isPublic, data, message } = error as GalatPayload
  if (isPublic !== true) return
  return { response: { errors: [{ message, ...(data ? { data } : {}) }] } }
}

/** By name and not by class: the server's parts each carry a copy of Payload's classes. */
export const recordTolakan: AfterErrorHook = ({ error, req }) => {
  if (error.name === 'Forbidden' || ('status' in error && error.status === 403)) logTolakan(req)
}

/** Whoever is told to come back is told when. */
export const setCobaLagi: AfterErrorHook = ({ error, req }) => {
  if ('cobaLagiDetik' in error)
    req.responseHeaders = new Headers({ 'Retry-After': String(error.cobaLagiDetik) })
}
