/** What offices owe stands in the public copy of every village. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { publishSemua } from '../../publikasi/rebuild.ts'

export const publishKewajiban: CollectionAfterChangeHook = async ({ doc, req }) => {
  await publishSemua(req, undefined, ['pemerintahan'])
  return doc
}

export const publishKewajibanTerhapus: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await publishSemua(req, undefined, ['pemerintahan'])
  return doc
}
