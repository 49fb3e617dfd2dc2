/**
 * Practice of a course in preview, checked by the bank as it is now. Who may see the preview is given a mark that names the
 * practice questions of that draft and nothing else; nothing is kept of what is answered.
 */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { HasilLatihan, latihanPratinjauSchema } from '../../contract/belajar.ts'
import { isTandaTanganSah, signPratinjau } from '../../platform/tanda-pratinjau.ts'
import { getDb } from '../../platform/transaction.ts'
import { findRilisTerakhir, listSoalDiujikan } from '../rilis/queries.ts'
import { listBankUji } from '../rilis/rules.ts'
import { listBank } from '../soal/bank.ts'
import { createLembarLatihan, toBankSoal } from '../soal/lembar-rules.ts'
import { presentHasilLatihan } from './rules.ts'

/** A lesson is read slowly while it is reviewed. */
const MASA_MS = 2 * 60 * 60_000
const tandaSchema = z.object({ kursus: z.uuid(), soal: z.array(z.uuid()), sampai: z.number() })

export function createTandaLatihan(kursus: string, soal: readonly string[], now: Date): string {
  const isi = Buffer.from(JSON.stringify({ kursus, soal, sampai: now.getTime() + MASA_MS })).toString(
    'base64url',
  )
  return `${isi}.${signPratinjau(`latihan:${isi}`)}`
}

/** Null where the cms did not make it, or too long ago. */
function parseTanda(tanda: string, now: Date): z.infer<typeof tandaSchema> | null {
  const [isi = '', tandaTangan = ''] = tanda.split('.')
  if (!isTandaTanganSah(`latihan:${isi}`, tandaTangan)) return null
  const terbaca = tandaSchema.safeParse(JSON.parse(Buffer.from(isi, 'base64url').toString('utf8')))
  return terbaca.success && terbaca.data.sampai >= now.getTime() ? terbaca.data : null
}

export async function gradeLatihanPratinjau(
  req: PayloadRequest,
  { tanda, jawaban }: z.infer<typeof latihanPratinjauSchema>,
  now: Date,
): Promise<HasilLatihan | null> {
  const dikenal = parseTanda(tanda, now)
  if (dikenal === null) return null
  const diminta = new Set(jawaban.map(({ soal }) => soal))
  const bank = (await listBank(req, dikenal.kursus)).filter(
    ({ soal }) => dikenal.soal.includes(soal) && diminta.has(soal),
  )
  if (bank.length === 0) return null
  const db = await getDb(req)
  const rilis = await findRilisTerakhir(db, dikenal.kursus)
  const bahan = { lembar: createLembarLatihan(bank), bank: toBankSoal(bank), gratis: new Set<string>() }
  // What the tests of today ask is told in no preview either: officers see previews who may not see keys.
  const tertutup = new Set(rilis === null ? [] : listBankUji(rilis.isi, rilis.bank).map(({ soal }) => soal))
  return presentHasilLatihan({ ...bahan, diujikan: await listSoalDiujikan(db, rilis), tertutup }, jawaban)
}
