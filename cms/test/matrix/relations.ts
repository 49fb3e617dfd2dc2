/** Rows that point at somebody or something with closed fields: the second road to them. */
import type { FlattenedField, SanitizedConfig } from 'payload'
import { type Kumpulan, POLICY } from '../../src/akses/policy.ts'
import type { Desa, Panggung, Tokoh } from './actors.ts'
import type { Sasaran } from './expectation.ts'
import type { BarisKolom } from './field-targets.ts'
import { createTarget } from './targets.ts'

export type Relasi = {
  dari: Kumpulan
  field: string
  ke: Kumpulan
  isPolimorf: boolean
  /** Whether a deep answer ever puts the row itself in place of its id. */
  isDiisi: boolean
}
export type BarisRelasi = Sasaran & { id: string }

/** Every relation of the configuration that can lead to a row of the collection. */
export function listRelasi(config: SanitizedConfig, kumpulan: Kumpulan): Relasi[] {
  return config.collections
    .filter(({ slug }) => Object.hasOwn(POLICY, slug))
    .flatMap(({ slug, flattenedFields }) =>
      flattenedFields.filter(isRelasi).flatMap(({ name, relationTo, maxDepth }) => {
        const isPolimorf = Array.isArray(relationTo)
        if (![relationTo].flat().includes(kumpulan)) return []
        return [{ dari: slug as Kumpulan, field: name, ke: kumpulan, isPolimorf, isDiisi: maxDepth !== 0 }]
      }),
    )
}

/** A row of `relasi.dari` that points at `tujuan`, as near to the person as such a row can be. */
export async function createBarisRelasi(
  { portal }: Panggung,
  { dari, field, ke }: Relasi,
  tujuan: BarisKolom,
  tokoh: Tokoh,
  desa: Desa,
): Promise<BarisRelasi> {
  const pemilik = { ...tokoh, pelaku: { ...tokoh.pelaku, id: tujuan.id } }
  switch (`${dari}.${field}`) {
    case 'peran.pengguna': {
      const baris = await createTarget(portal, 'peran', desa, 'draf', tokoh)
      await portal.owner.query('update cms.peran set pengguna_id = $2 where id = $1', [baris.id, tujuan.id])
      return { ...baris, milik: tujuan.id }
    }
    case 'angkatan.tutor':
    case 'gawai.pengguna':
    case 'payload-preferences.user':
    case 'payload-locked-documents.user':
      return createTarget(portal, dari, desa, 'draf', pemilik)
    case 'payload-locked-documents.document': {
      // The person's own lock on somebody else's account.
      const baris = await createTarget(portal, dari, desa, 'draf', tokoh)
      await portal.owner.query(
        `insert into cms.payload_locked_documents_rels (parent_id, path, "order", ${ke.replaceAll('-', '_')}_id) values ($1, 'document', 1, $2)`,
        [baris.id, tujuan.id],
      )
      return baris
    }
    default:
      throw new Error(`No row that leads by ${dari}.${field} to closed fields`)
  }
}

function isRelasi(field: FlattenedField): field is FlattenedField & { type: 'relationship' | 'upload' } {
  return field.type === 'relationship' || field.type === 'upload'
}
