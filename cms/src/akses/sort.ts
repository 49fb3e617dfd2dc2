/**
 * Which lists may be sorted by what. Payload asks nobody's rights for a hidden field at the end of a relation
 * (`sort=pengguna.hash`): the order of the rows would tell of passwords. Nothing of ours sorts through a relation.
 */
import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Fields of the collection itself; a version keeps them one level deeper. */
const SENDIRI = /^-?(?:version\.)?(?!\w*__)\w+$/

export function isUrutanSendiri(sort: unknown): boolean {
  const daftar = typeof sort === 'string' ? sort.split(',') : sort
  if (daftar === undefined || daftar === null || sort === '') return true
  return Array.isArray(daftar) && daftar.every((satu) => typeof satu === 'string' && SENDIRI.test(satu))
}

/** On every road, REST and admin alike; the system itself may sort as it likes. */
export const refuseUrutanRelasi: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (operation !== 'read' || overrideAccess === true || !('sort' in args)) return args
  if (!isUrutanSendiri(args.sort))
    throw new APIError('"sort" menyebut kolom dari daftar ini sendiri.', 400, undefined, true)
  return args
}
