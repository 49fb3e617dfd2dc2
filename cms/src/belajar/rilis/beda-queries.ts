/** The course as it is now beside its last release. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { PerubahanTerbitan } from '../../contract/perubahan-terbitan.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import { listBank } from '../soal/bank.ts'
import { presentPerubahanRilis, type RilisLama } from './beda-rules.ts'
import { naskahKursusSchema } from './naskah-rules.ts'
import { findRilisTerakhir } from './queries.ts'
import { listBankRilis, toIsiRilis } from './rules.ts'

/** Null where the text is not whole yet. */
export async function findPerubahanRilis(
  req: PayloadRequest,
  kursus: string,
  isiNaskah: Record<string, unknown>,
): Promise<PerubahanTerbitan | null> {
  const terbaca = naskahKursusSchema.safeParse(isiNaskah)
  if (!terbaca.success) return null
  const naskah = terbaca.data
  const bank = listBankRilis(naskah, await listBank(req, kursus))
  return presentPerubahanRilis(await findLama(await getDb(req), kursus), {
    naskah,
    isi: toIsiRilis(naskah),
    bank,
  })
}

async function findLama(db: Db, kursus: string): Promise<RilisLama | null> {
  const rilis = await findRilisTerakhir(db, kursus)
  if (rilis === null) return null
  const [row] = await db.execute<{ naskah: unknown; peserta: number }>(sql`
    select r.naskah, (select count(*)::int from cms.pendaftaran p where p.rilis_id = r.id and p.selesai_pada is null) as peserta
    from cms.rilis r where r.id = ${rilis.id}`)
  return {
    naskah: naskahKursusSchema.parse(row?.naskah),
    isi: rilis.isi,
    bank: rilis.bank,
    nomor: rilis.nomor,
    peserta: row?.peserta ?? 0,
  }
}
