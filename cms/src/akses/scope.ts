/**
 * Row filters for village-owned data. The only place where the field `desa` stands in a `where`: an empty
 * or broken value would drop the filter in Payload and show every village, so it throws here instead.
 */
import type { Where } from 'payload'
import { getTingkatWilayah, type KodeWilayah } from '../dasar/kode-wilayah.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export type Area = { wilayahId: string; kode: KodeWilayah }

/** Rows of one village. */
export function whereDesa(id: unknown): Where {
  return { desa: { equals: assertUuid(id) } }
}

/** Rows whose field `desa` (or another relation to wilayah) lies in one of the areas. */
export function whereWilayah(
  daftarArea: readonly Area[],
  field: 'desa' | 'wilayah' | 'self' = 'desa',
): Where {
  if (daftarArea.length === 0) throw new Error('A filter over no area would show everything')
  return { or: daftarArea.map((area) => toAreaWhere(area, field)) }
}

export function assertUuid(id: unknown): string {
  if (typeof id !== 'string' || !UUID.test(id)) throw new Error('A filter needs the id of one row')
  return id
}

export const isUuid = (id: unknown): id is string => typeof id === 'string' && UUID.test(id)

function toAreaWhere({ wilayahId, kode }: Area, field: 'desa' | 'wilayah' | 'self'): Where {
  const tingkat = getTingkatWilayah(kode)
  const own = field === 'self' ? 'id' : field
  const column = field === 'self' ? '' : `${field}.`
  switch (tingkat) {
    case 'desa':
      return { [own]: { equals: assertUuid(wilayahId) } }
    case 'kecamatan':
      return {
        or: [{ [`${column}kodeKecamatan`]: { equals: kode } }, { [own]: { equals: assertUuid(wilayahId) } }],
      }
    case 'kabupaten':
      return {
        or: [{ [`${column}kodeKabupaten`]: { equals: kode } }, { [own]: { equals: assertUuid(wilayahId) } }],
      }
    case 'provinsi':
      return {
        or: [{ [`${column}kodeProvinsi`]: { equals: kode } }, { [own]: { equals: assertUuid(wilayahId) } }],
      }
    default:
      throw new Error(`Not an area code: ${kode}`)
  }
}
