/** What offices owe stands in the public copy of every village. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { publishSemua } from '../../publikasi/rebuild.ts'

/** After a duty was set, changed or deleted. */
export const publishKewajiban = (async ({ doc, req }) => {
  await publishSemua(req, undefined, ['pemerintahan'])
  return doc
}) satisfies CollectionAfterChangeHook & CollectionAfterDeleteHook
