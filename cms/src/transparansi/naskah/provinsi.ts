/** Presents editions of texts of the province: one has its slug as key, and belongs to no village. */
import { sql } from '@payloadcms/db-postgres'
import type { ZodType } from 'zod'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { Terbitan } from '../../naskah/terbitan.ts'
import { toTabel } from '../../platform/tabel.ts'
import type { Db } from '../../platform/transaction.ts'
import { type Penyaji, type Salinan, type Terkait, toPenyajiJenis } from '../../publikasi/penyaji.ts'
import { type PenyajiNaskah, toIsiPratinjau } from './penyaji.ts'

/** Facts of one edition, with what its kind reads besides (`konteks`). */
export type FaktaProvinsi<Konteks> = { slug: string; terbitan: Terbitan; konteks: Konteks }
export type DefinisiProvinsi<Konteks> = {
  kumpulan: 'kursus' | 'program-belajar'
  schema: ZodType
  /** Read together for all rows of a chunk; what it does not name is a preview. */
  listKonteks: (db: Db, daftarId: readonly string[]) => Promise<(id: string) => Konteks>
  present: (fakta: FaktaProvinsi<Konteks>) => SajianProvinsi
  /** Other copies that follow from the same row, beside that of the province. */
  listTerkait?: (db: Db, daftarId: readonly string[]) => Promise<(id: string) => Terkait[]>
}
/** What a kind adds to the frame. `waktu`: when what it says was last otherwise, ISO instant. */
export type SajianProvinsi = Pick<Salinan, 'judul' | 'teks' | 'berkas' | 'isi' | 'waktu'>

export function toPenyajiProvinsi<Konteks>(definisi: DefinisiProvinsi<Konteks>): PenyajiNaskah {
  const { kumpulan, schema, listKonteks } = definisi
  const present = (fakta: FaktaProvinsi<Konteks>): Salinan => ({
    ...definisi.present(fakta),
    desa: null,
    tahun: null,
    status: 'terbit',
    tanggal: getTanggalTerbit(fakta.terbitan),
  })
  const penyaji: Penyaji<FaktaProvinsi<Konteks>> = {
    schema,
    listId: async (db) =>
      (
        await db.execute<{ id: string }>(
          sql`select id from ${toTabel(kumpulan)} where terbitan is not null and deleted_at is null order by id`,
        )
      ).map(({ id }) => id),
    listSumber: async (db, daftarId) => {
      const daftar = await db.execute<Baris>(sql`
        select id, slug, desa_id as provinsi, case when deleted_at is null then terbitan end as terbitan
        from ${toTabel(kumpulan)}
        where id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by id`)
      const getKonteks = await listKonteks(db, daftarId)
      const getTerkait = await definisi.listTerkait?.(db, daftarId)
      return daftar.map(({ id, slug, terbitan, provinsi }) => ({
        id,
        kunci: slug,
        fakta: terbitan === null ? null : { slug, terbitan, konteks: getKonteks(id) },
        terkait: [{ jenis: 'provinsi', id: provinsi }, ...(getTerkait?.(id) ?? [])],
      }))
    },
    present,
  }
  return {
    jenis: toPenyajiJenis(penyaji),
    findPratinjau: async (db, id, terbitan) => {
      const [row] = await db.execute<{ slug: string }>(
        sql`select slug from ${toTabel(kumpulan)} where id = ${id}`,
      )
      if (row === undefined) return null
      const konteks = (await listKonteks(db, []))(id)
      return toIsiPratinjau(row.slug, schema, () => present({ slug: row.slug, terbitan, konteks }))
    },
  }
}

type Baris = { id: string; slug: string; terbitan: Terbitan | null; provinsi: string }

/** The day of the first release. */
export const getTanggalTerbit = ({ terbitPada }: Terbitan): string => toTanggal(new Date(terbitPada))
