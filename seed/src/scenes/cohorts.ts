/** Scene: one cohort of the first sample kabupaten, with a tutor and nobody in it yet. */
import { sql } from '@payloadcms/db-postgres'
import { getDb } from 'cms/server'
import { getHari } from '../data/naskah-contoh.ts'
import { type Panggung, toOrang } from './stage.ts'

const KURSUS = 'pengelolaan-keuangan-desa'
const TUTOR = 'tutor@contoh.invalid'

/** `kode` is that of a village. Safe to repeat. */
export async function createAngkatanContoh(panggung: Panggung, kode: string): Promise<number> {
  const { payload, now } = panggung
  const req = await toOrang(panggung, 'admin-provinsi@contoh.invalid')
  const { totalDocs } = await payload.count({ collection: 'angkatan', overrideAccess: false, req })
  if (totalDocs > 0) return 0
  const [bahan] = await (await getDb(req)).execute<{ kursus: string; wilayah: string; tutor: string }>(sql`
    select k.id as kursus, w.id as wilayah, u.id as tutor from cms.kursus k, cms.wilayah w, cms.pengguna u
    where k.slug = ${KURSUS} and w.kode = ${kode.slice(0, 5)} and u.email = ${TUTOR}`)
  // Where the course, the area or the tutor is not there any more, there is none to make.
  if (bahan === undefined) return 0
  await payload.create({
    collection: 'angkatan',
    data: {
      nama: 'Keuangan desa, angkatan contoh',
      kursus: bahan.kursus,
      wilayah: bahan.wilayah,
      tutor: [bahan.tutor],
      mulai: getHari(now, -7),
      selesai: getHari(now, 90),
      gabung: 'terbuka',
      macetHari: 14,
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return 1
}
