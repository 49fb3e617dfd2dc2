import {
  AuthenticationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  Forbidden,
  ValidationError,
} from 'payload'
import { getPeranAktif } from '../akses/active-peran.ts'
import { asSystem } from '../platform/as-system.ts'
import { checkSandi } from './rules.ts'

export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const sandi: unknown = data?.password
  req.context.hasSandiBaru = typeof sandi === 'string'
  if (typeof sandi !== 'string') return data
  const milik = [data?.nama ?? originalDoc?.nama, data?.email ?? originalDoc?.email]
  const pesan = checkSandi(
    sandi,
    milik.filter((kata) => typeof kata === 'string'),
  )
  if (pesan !== null) {
    throw new ValidationError({ collection: 'pengguna', errors: [{ path: 'password', message: pesan }], req })
  }
  return data
}

/** Said in the same words as a wrong password. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.aktif !== true) throw new AuthenticationError(req.t)
  return user
}

/** A session is not prolonged for an account that is disabled or has no role in force any more. */
export const refuseRefreshTanpaPeran: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'refresh' && (await getPeranAktif(req)).length === 0) throw new Forbidden(req.t)
  return args
}

/** A new password signs every phone out. Payload takes the password out of `data` before this runs. */
export const deleteGawaiAfterPassword: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && req.context.hasSandiBaru === true) {
    await req.payload.delete({
      collection: 'gawai',
      where: { pengguna: { equals: doc.id } },
      ...asSystem(req, 'a new password ends the sessions of all phones'),
    })
  }
  return doc
}
