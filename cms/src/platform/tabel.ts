/** Tables of collections, for statements that Payload's own queries cannot make. */
import { sql } from '@payloadcms/db-postgres'

/** As Payload names it by the slug of the collection. */
export const getNamaTabel = (slug: string): string => slug.replaceAll('-', '_')

export const toTabel = (slug: string): ReturnType<typeof sql> =>
  sql`cms.${sql.identifier(getNamaTabel(slug))}`
