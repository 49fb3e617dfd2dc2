/** Scene: one course of the province, written by an author and released by a reviewer. */
import { sql } from '@payloadcms/db-postgres'
import { getDb } from 'cms/server'
import { KURSUS_CONTOH } from '../data/kursus-contoh.ts'
import { type Panggung, toOrang } from './stage.ts'
import { step } from './texts.ts'

export async function createKursusContoh(panggung: Panggung): Promise<number> {
  const penulis = await toOrang(panggung, 'penulis-kursus@contoh.invalid')
  const { payload } = panggung
  const { totalDocs } = await payload.count({ collection: 'kursus', overrideAccess: false, req: penulis })
  if (totalDocs > 0) return 0
  const [provinsi] = await (await getDb(penulis)).execute<{ id: string }>(
    sql`select id from cms.wilayah where tingkat = 'provinsi' order by kode limit 1`,
  )
  if (provinsi === undefined) throw new Error('There is no province')
  const { id } = await payload.create({
    collection: 'kursus',
    data: { ...KURSUS_CONTOH, desa: provinsi.id, status: 'draf' },
    depth: 0,
    overrideAccess: false,
    req: penulis,
  })
  // Only the server marks samples; the play is the server here.
  await (await getDb(penulis)).execute(sql`update cms.kursus set contoh = true where id = ${id}`)
  await step(panggung, penulis, 'kursus', id, 'ajukan')
  await step(panggung, await toOrang(panggung, 'penelaah-kursus@contoh.invalid'), 'kursus', id, 'terbitkan')
  return 1
}
