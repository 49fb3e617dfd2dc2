/** What the form of a role offers: only what the person may give, and areas of the level that fits. */
import type { FilterOptionsProps, Option, PayloadRequest, Where } from 'payload'
import { getPeranAktif, getPeranTerakhir } from '../akses/active-peran.ts'
import { listPeranDapatDiberi, type Peran, TINGKAT_PERAN } from '../akses/peran.ts'
import { whereWilayah } from '../akses/scope.ts'

/** Payload asks without waiting; whoever opens the form has just had the own roles read. */
export function listPilihanPeran({ options, req }: { options: Option[]; req: PayloadRequest }): Option[] {
  const pemberi = req.user === null ? undefined : getPeranTerakhir(req.user.id)
  if (pemberi === undefined) return options
  const boleh: readonly string[] = listPeranDapatDiberi(pemberi)
  return options.filter((satu) => boleh.includes(typeof satu === 'string' ? satu : satu.value))
}

export async function whereWilayahPeran({ req, siblingData }: FilterOptionsProps): Promise<Where | true> {
  const pemberi = await getPeranAktif(req)
  if (pemberi.length === 0) return true
  const { peran } = siblingData as { peran?: Peran }
  const tingkat: Where[] = peran === undefined ? [] : [{ tingkat: { equals: TINGKAT_PERAN[peran] } }]
  return { and: [whereWilayah(pemberi, 'self'), ...tingkat] }
}
