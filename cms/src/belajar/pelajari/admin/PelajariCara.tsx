import type { ServerProps } from 'payload'
import { TautanPelajari } from '../../../platform/admin/TautanPelajari.tsx'
import { getPoolDb } from '../../../platform/transaction.ts'
import type { LayarPelajari } from '../daftar.ts'
import { findPelajari } from '../queries.ts'

/** Above the list and beside the form of a collection. */
export async function PelajariCara({ payload, layar }: ServerProps & { layar: LayarPelajari }) {
  return <TautanPelajari tautan={await findPelajari(getPoolDb(payload), layar)} />
}
