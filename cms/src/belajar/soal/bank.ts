/** The questions of a course that may be asked, keys and all: for freezing a release, never for an answer. */
import type { PayloadRequest } from 'payload'
import { asSystem } from '../../platform/as-system.ts'
import { parseSoal } from './bentuk-rules.ts'
import type { SoalBank } from './kinds.ts'

/** Ready ones alone, by key, so that equal banks give equal releases. */
export async function listBank(req: PayloadRequest, kursus: string): Promise<SoalBank[]> {
  const { docs } = await req.payload.find({
    collection: 'soal',
    where: { and: [{ kursus: { equals: kursus } }, { status: { equals: 'siap' } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
    ...asSystem(req, 'a release freezes the questions, whoever takes the step'),
  })
  return docs.flatMap((doc) => {
    const hasil = parseSoal({ ...doc })
    return hasil.ok ? [{ ...hasil.value, soal: doc.id, versi: doc.versi }] : []
  })
}
