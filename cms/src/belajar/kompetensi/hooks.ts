/** What offices owe stands in the public copy of every village. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { createAntrean } from '../../publikasi/antrean.ts'

/** After a duty was set, changed or deleted: whoever did it does not wait for all villages (decision 0050). */
export const publishKewajiban = (async ({ doc, req }) => {
  await createAntrean(req, 'pemerintahan')
  return doc
}) satisfies CollectionAfterChangeHook & CollectionAfterDeleteHook
