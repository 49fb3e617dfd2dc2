/** Programmes as they are released, with the courses that are public now; and who follows them. */
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { toIdRelasi } from '../../dasar/relasi.ts'
import type { Db } from '../../platform/transaction.ts'
import type { KeadaanKursus, KursusProgram, Program } from './rules.ts'

/** What an edition says of a programme. */
export const naskahProgramSchema = z.object({
  judul: z.string(),
  ringkasan: z.string(),
  untuk: z.string(),
  berurutan: z.boolean().nullish(),
  contoh: z.boolean().nullish(),
  daftarJabatan: z.array(z.object({ jabatan: z.string() })).nullish(),
  daftarKursus: z.array(
    z.object({ kursus: z.unknown().transform(toIdRelasi), wajib: z.boolean().nullish() }),
  ),
})

type Baris = { id: string; slug: string; naskah: unknown; ikut: boolean }
export type ProgramPeserta = { program: Program; isIkut: boolean }

/** All that are public, with whether this person follows them. */
export async function listProgram(db: Db, pengguna: string): Promise<ProgramPeserta[]> {
  const daftar = await db.execute<Baris>(sql`
    select p.id, p.slug, p.terbitan->'naskah' as naskah, i.pengguna_id is not null as ikut
    from cms.program_belajar p
      left join cms.peserta_program i on i.program_id = p.id and i.pengguna_id = ${pengguna}
    where p.terbitan is not null and p.deleted_at is null order by i.dibuat, p.judul, p.id`)
  const kursus = daftar.length === 0 ? new Map() : await listKursusTerbit(db)
  return daftar.map(({ ikut, ...baris }) => ({ program: toProgram(baris, kursus), isIkut: ikut }))
}

type KursusTerbit = Pick<KursusProgram, 'slug' | 'judul'>

async function listKursusTerbit(db: Db): Promise<Map<string, KursusTerbit>> {
  const daftar = await db.execute<KursusTerbit & { id: string }>(sql`
    select id, slug, terbitan->'naskah'->>'judul' as judul from cms.kursus
    where terbitan is not null and deleted_at is null`)
  return new Map(daftar.map(({ id, ...satu }) => [id, satu]))
}

function toProgram(
  { id, slug, naskah }: Omit<Baris, 'ikut'>,
  kursus: ReadonlyMap<string, KursusTerbit>,
): Program {
  const { judul, berurutan, daftarJabatan, daftarKursus } = naskahProgramSchema.parse(naskah)
  return {
    id,
    slug,
    judul,
    berurutan: berurutan ?? false,
    jabatan: (daftarJabatan ?? []).map(({ jabatan }) => jabatan),
    daftar: daftarKursus.flatMap(({ kursus: milik, wajib }) => {
      const ada = milik === null ? undefined : kursus.get(milik)
      return milik === null || ada === undefined ? [] : [{ kursus: milik, ...ada, wajib: wajib ?? true }]
    }),
  }
}

/** Of several rounds of one course a complete one counts. */
export async function listKeadaanKursus(db: Db, pengguna: string): Promise<KeadaanKursus> {
  const daftar = await db.execute<{ kursus: string; tuntas: boolean }>(sql`
    select kursus_id as kursus, bool_or(selesai_pada is not null) as tuntas from cms.pendaftaran
    where pengguna_id = ${pengguna} group by kursus_id`)
  return new Map(daftar.map(({ kursus, tuntas }) => [kursus, tuntas ? 'tuntas' : 'berjalan']))
}

/** What the drafted programme names, in its order, for the check before it is handed in. */
export function listCalonKursus(
  db: Db,
  program: string,
): Promise<{ kursus: string; judul: string; wajib: boolean; isTerbit: boolean }[]> {
  return db.execute(sql`
    select k.id as kursus, k.judul, coalesce(d.wajib, true) as wajib,
      k.terbitan is not null and k.deleted_at is null as "isTerbit"
    from cms.program_belajar_daftar_kursus d join cms.kursus k on k.id = d.kursus_id
    where d._parent_id = ${program} order by d._order`)
}
