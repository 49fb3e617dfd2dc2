/**
 * Going back to an earlier version of a row. It has no line of its own in the table: who does it sees the old
 * version and changes the row, so both rights are asked for. Payload asks for `update` alone.
 */
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

/** Reads the version as the person; one that is not theirs to see is refused like one that is not there. */
export const refuseVersiTakTerbaca: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'restoreVersion') return args
  const id = 'id' in args ? String(args.id) : ''
  await req.payload.findVersionByID({
    collection: collection.slug,
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return args
}

/** The field that may never change stays as it is; without it Payload finds the old version incomplete. */
export function toTetapHook(field: 'desa' | 'wilayah'): CollectionBeforeValidateHook {
  return ({ data, originalDoc, req }) =>
    req.context.isRestoringVersion === true ? { ...data, [field]: originalDoc?.[field] } : data
}
