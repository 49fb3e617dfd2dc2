import type { AfterErrorHook } from 'payload'
import { logTolakan } from './log.ts'

/** SQLSTATE of a value that is none of the column's type (class 22), or of a comparison that it does not know. */
const SALAH_NILAI = /^(?:22...|42883)$/

/** A filter or an id that the database cannot read is the asker's mistake, not one of the machine. */
export const toSalahNilai: AfterErrorHook = ({ error }) => {
  const { cause } = error
  const kode = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (!SALAH_NILAI.test(kode)) return
  return {
    status: 400,
    response: {
      alasan: [
        { kode: 'PERMINTAAN_TIDAK_TERBACA', pesan: 'Ada nilai dalam permintaan ini yang tidak terbaca.' },
      ],
    },
  }
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
