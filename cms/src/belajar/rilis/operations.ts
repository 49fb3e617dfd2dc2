/** Makes the release that belongs to a released edition, in the transaction of the step. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { recordJejak } from '../../jejak/record.ts'
import type { Terbitan } from '../../naskah/terbitan.ts'
import { getDb } from '../../platform/transaction.ts'
import { listBank } from '../soal/bank.ts'
import type { SoalBank } from '../soal/kinds.ts'
import { naskahKursusSchema } from './naskah-rules.ts'
import { findRilisTerakhir } from './queries.ts'
import {
  calculateSidikRilis,
  getSifatPerubahan,
  type IsiRilis,
  listBankRilis,
  type SifatPerubahan,
  toIsiRilis,
} from './rules.ts'

type RilisBaru = {
  id: string
  nomor: number
  sifat: SifatPerubahan
  sidik: string
  isi: IsiRilis
  bank: SoalBank[]
}

/** Nothing where the edition has its release already, or says and asks what the last one did. */
export async function createRilis(
  req: PayloadRequest,
  { id: kursus, desa }: { id: string; desa: string },
  terbitan: Terbitan | null,
): Promise<void> {
  if (terbitan === null) return
  const db = await getDb(req)
  const terakhir = await findRilisTerakhir(db, kursus)
  if (terakhir !== null && terakhir.terbitPada >= terbitan.diperbarui) return
  const naskah = naskahKursusSchema.parse(terbitan.naskah)
  const isi = toIsiRilis(naskah)
  const bank = listBankRilis(naskah, await listBank(req, kursus))
  const sidik = calculateSidikRilis([terbitan.naskah, isi, bank])
  if (sidik === terakhir?.sidik) return
  const sifat = getSifatPerubahan(terakhir, { isi, bank }, naskah.sifatPerubahan ?? 'isi')
  const rilis = { id: randomUUID(), nomor: (terakhir?.nomor ?? 0) + 1, sifat, sidik, isi, bank }
  await recordRilis(req, kursus, terbitan, rilis)
  // A change of wording reaches those who are learning; open attempts keep the paper they began with. What is complete
  // stays on the release it was completed on, which is what a certificate names.
  if (sifat === 'kata' && terakhir !== null)
    await db.execute(sql`
      update cms.pendaftaran set rilis_id = ${rilis.id} where rilis_id = ${terakhir.id} and selesai_pada is null`)
  await recordJejak(req, {
    desa,
    kumpulan: 'kursus',
    dokumen: kursus,
    aksi: 'rilis',
    alasan: `Rilis ${rilis.nomor}, ${LABEL_SIFAT[sifat]}`,
    isi: sidik,
  })
}

async function recordRilis(
  req: PayloadRequest,
  kursus: string,
  { naskah, diperbarui }: Terbitan,
  { id, nomor, sifat, sidik, isi, bank }: RilisBaru,
): Promise<void> {
  await (await getDb(req)).execute(sql`
    insert into cms.rilis (id, kursus_id, nomor, sifat, sidik, naskah, isi, bank, terbit_pada, oleh)
    values (${id}, ${kursus}, ${nomor}, ${sifat}, ${sidik}, ${JSON.stringify(naskah)}::jsonb,
      ${JSON.stringify(isi)}::jsonb, ${JSON.stringify(bank)}::jsonb, ${diperbarui}, ${req.user?.id ?? null})`)
}

const LABEL_SIFAT: Readonly<Record<SifatPerubahan, string>> = {
  kata: 'perbaikan kata',
  isi: 'perubahan isi',
  aturan: 'perubahan susunan atau aturan kuis',
}
