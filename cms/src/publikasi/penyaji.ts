/** What every kind gives to be published: how its facts are read, and how they are presented. */
import type { ZodType } from 'zod'
import type { JenisSalinan } from '../contract/salinan.ts'
import type { Db } from '../platform/transaction.ts'

export type BerkasPublik = {
  sha256: string
  nama: string
  jenisMedia: string
  ukuran: number
  /** Name of the original in the private store. */
  berkasAsli: string
}

/** One row of `publik.salinan` before its content is parsed by the contract. */
export type Salinan = {
  /** Kemendagri code of the village; null for rows of the province. */
  desa: string | null
  tahun: number | null
  status: string
  /** `YYYY-MM-DD`. */
  tanggal: string | null
  judul: string
  isi: unknown
  /** ISO instant that follows from the source alone, so that a rebuilt row equals the first one. */
  waktu: string
  /** Search text: title, summary, body (weights A, B, C). */
  teks: { a: string; b: string; c: string }
  berkas: BerkasPublik[]
}

export type Terkait = { jenis: JenisSalinan; id: string }

/** The facts of one source; `fakta` is null where nothing of it is public (any more). */
export type Sumber<Fakta> = { id: string; kunci: string; fakta: Fakta | null; terkait: Terkait[] }

export type Penyaji<Fakta> = {
  /** The contract the content is parsed by. */
  schema: ZodType
  /** Ids of all that may be public, for a rebuild. */
  listId: (db: Db) => Promise<string[]>
  listSumber: (db: Db, daftarId: readonly string[]) => Promise<Sumber<Fakta>[]>
  /** Pure; lists what leaves field by field. */
  present: (fakta: Fakta) => Salinan
}

/** Hides the type of the facts, so that kinds of all sorts stand in one table. */
export type PenyajiJenis = {
  schema: ZodType
  listId: Penyaji<never>['listId']
  listSajian: (db: Db, daftarId: readonly string[]) => Promise<Sajian[]>
}
export type Sajian = { id: string; kunci: string; salinan: Salinan | null; terkait: Terkait[] }

export function toPenyajiJenis<Fakta>(penyaji: Penyaji<Fakta>): PenyajiJenis {
  return {
    schema: penyaji.schema,
    listId: penyaji.listId,
    listSajian: async (db, daftarId) =>
      (await penyaji.listSumber(db, daftarId)).map(({ fakta, ...sumber }) => ({
        ...sumber,
        salinan: fakta === null ? null : penyaji.present(fakta),
      })),
  }
}
