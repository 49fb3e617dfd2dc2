/** Scene: programmes of the sample courses, written by an author and released by a reviewer. */
import { sql } from '@payloadcms/db-postgres'
import { toSlug } from 'cms/dasar/slug'
import { getDb } from 'cms/server'
import type { PayloadRequest } from 'payload'
import { DAFTAR_PROGRAM_CONTOH, type ProgramContoh } from '../data/kursus/program.ts'
import { getProvinsi } from './courses.ts'
import { type Panggung, toOrang } from './stage.ts'
import { step } from './texts.ts'

/** Those that are missing and whose courses are all there. Safe to repeat: a renamed one does not come again. */
export async function createProgramContoh(panggung: Panggung): Promise<number> {
  const penulis = await toOrang(panggung, 'penulis-kursus@contoh.invalid')
  const ada = new Set(await listAlamat(penulis))
  const kursus = await listKursus(penulis)
  const kurang = DAFTAR_PROGRAM_CONTOH.filter(
    ({ judul, daftar }) =>
      !ada.has(toSlug(judul)) && daftar.every((satu) => kursus.has(toSlug(satu.kursus.isi.judul))),
  )
  for (const program of kurang) await createProgram(panggung, penulis, program, kursus)
  return kurang.length
}

/** By their addresses, which stay when a title changes; also of programmes in the trash. */
async function listAlamat(req: PayloadRequest): Promise<string[]> {
  const daftar = await (await getDb(req)).execute<{ slug: string }>(sql`select slug from cms.program_belajar`)
  return daftar.map(({ slug }) => slug)
}

/** Ids of the courses that are public, by their addresses. */
async function listKursus(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const daftar = await (await getDb(req)).execute<{ id: string; slug: string }>(
    sql`select id, slug from cms.kursus where terbitan is not null and deleted_at is null`,
  )
  return new Map(daftar.map(({ id, slug }) => [slug, id]))
}

async function createProgram(
  panggung: Panggung,
  penulis: PayloadRequest,
  { jabatan, daftar, ...isi }: ProgramContoh,
  kursus: ReadonlyMap<string, string>,
): Promise<void> {
  const { id } = await panggung.payload.create({
    collection: 'program-belajar',
    data: {
      ...isi,
      desa: await getProvinsi(penulis),
      status: 'draf',
      daftarJabatan: jabatan.map((satu) => ({ jabatan: satu })),
      daftarKursus: daftar.map(({ kursus: satu, wajib }) => ({
        kursus: kursus.get(toSlug(satu.isi.judul)) ?? '',
        wajib,
      })),
    },
    depth: 0,
    overrideAccess: false,
    req: penulis,
  })
  // Only the server marks samples; the play is the server here.
  await (await getDb(penulis)).execute(sql`update cms.program_belajar set contoh = true where id = ${id}`)
  await step(panggung, penulis, 'program-belajar', id, 'ajukan')
  const penelaah = await toOrang(panggung, 'penelaah-kursus@contoh.invalid')
  await step(panggung, penelaah, 'program-belajar', id, 'terbitkan')
}
