/** Regulations as they stand, and the lessons to be read again because of them. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import type { StatusPeraturan } from '../../contract/pelajaran.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import type { Terbitan } from '../../naskah/terbitan.ts'
import { toIso } from '../../platform/sql.ts'
import type { Db } from '../../platform/transaction.ts'
import { type KursusTinjau, listPelajaranTinjau, type PelajaranTinjau } from './tinjau-rules.ts'

/** `sejak`: ISO instant since which it has been so. */
export type StatusKini = { status: StatusPeraturan; sejak: string }

/** Of all regulations, by id: there are a few hundred. */
export async function listStatusPeraturan(db: Db): Promise<Map<string, StatusKini>> {
  const daftar = await db.execute<StatusKini & { id: string }>(sql`
    select id, status, ${toIso(sql`coalesce(status_sejak, created_at)`)} as sejak
    from cms.peraturan`)
  return new Map(daftar.map(({ id, ...kini }) => [id, kini]))
}

/** Public courses of which a release cites the regulation, be it an earlier one, with the province they belong to. */
export const listKursusMerujuk = (db: Db, peraturan: string): Promise<{ id: string; provinsi: string }[]> =>
  db.execute(sql`
    select k.id, k.desa_id as provinsi from cms.kursus k
    where k.terbitan is not null and k.deleted_at is null and exists (select 1 from cms.rilis r where r.kursus_id = k.id
      and r.naskah->'daftarPeraturan' @> ${JSON.stringify([{ id: peraturan }])}::jsonb) order by k.id`)

/** Null for people who neither write courses nor review them. */
export async function listTinjau(req: PayloadRequest): Promise<PelajaranTinjau[] | null> {
  const isUrusan = (await getPeranAktif(req)).some(({ peran }) =>
    ['penulis-kursus', 'penelaah-kursus'].includes(peran),
  )
  if (!isUrusan) return null
  const umum = { pagination: false, depth: 0, overrideAccess: false, req } as const
  const berubah = await req.payload.find({
    collection: 'peraturan',
    where: { status: { not_equals: 'berlaku' } },
    ...umum,
    overrideAccess: false,
    req,
  })
  if (berubah.docs.length === 0) return []
  const kursus = await req.payload.find({
    collection: 'kursus',
    sort: 'judul',
    ...umum,
    overrideAccess: false,
    req,
  })
  return listPelajaranTinjau(
    kursus.docs.map(toKursusTinjau),
    berubah.docs.map(({ id, sebutan, status, statusSejak, createdAt }) => ({
      id,
      sebutan: sebutan ?? '',
      status,
      statusSejak: statusSejak ?? createdAt,
    })),
  )
}

type Dokumen = {
  id: string
  judul: string
  terbitan?: unknown
  daftarPelajaran: { judul: string; blok: { blockType: string }[] }[]
}

function toKursusTinjau({ id, judul, terbitan, daftarPelajaran }: Dokumen): KursusTinjau {
  return {
    id,
    judul,
    diperbarui: (terbitan as Terbitan | null | undefined)?.diperbarui ?? null,
    pelajaran: daftarPelajaran.map((satu) => ({
      judul: satu.judul,
      peraturan: satu.blok.flatMap((blok) =>
        blok.blockType === 'rujukan' && 'peraturan' in blok ? [toIdRelasi(blok.peraturan) ?? ''] : [],
      ),
    })),
  }
}
