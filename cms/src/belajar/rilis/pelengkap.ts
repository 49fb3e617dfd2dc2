/** What an edition of a course freezes beside its own fields: practice questions without keys, and what it cites. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../contract/galat.ts'
import type { JenisPeraturan, StatusPeraturan } from '../../contract/pelajaran.ts'
import type { ButirPeserta } from '../../contract/soal.ts'
import { getDb } from '../../platform/transaction.ts'
import { listBank } from '../soal/bank.ts'
import { createLembarLatihan, presentLembar, toBankSoal } from '../soal/lembar-rules.ts'
import { listIdLatihan, listIdPeraturan, naskahKursusSchema } from './naskah-rules.ts'
import { checkRilis } from './rules.ts'

export type PeraturanDirujuk = {
  id: string
  jenis: JenisPeraturan
  nomor: string
  tahun: number
  tentang: string
  status: StatusPeraturan
}
export type PelengkapKursus = { butirLatihan: ButirPeserta[]; daftarPeraturan: PeraturanDirujuk[] }

/** Empty where the text is not whole yet: then nothing is shown of it anyway. */
export async function getPelengkapKursus(
  req: PayloadRequest,
  kursus: string,
  naskah: Record<string, unknown>,
): Promise<PelengkapKursus> {
  const terbaca = naskahKursusSchema.safeParse(naskah)
  if (!terbaca.success) return { butirLatihan: [], daftarPeraturan: [] }
  const dipakai = listIdLatihan(terbaca.data)
  const bank = dipakai.length === 0 ? [] : await listBank(req, kursus)
  const latihan = dipakai.flatMap((id) => bank.find(({ soal }) => soal === id) ?? [])
  return {
    butirLatihan: presentLembar(createLembarLatihan(latihan), toBankSoal(latihan)),
    daftarPeraturan: await listPeraturan(req, listIdPeraturan(terbaca.data)),
  }
}

async function listPeraturan(req: PayloadRequest, daftarId: readonly string[]): Promise<PeraturanDirujuk[]> {
  if (daftarId.length === 0) return []
  return (await getDb(req)).execute<PeraturanDirujuk>(sql`
    select id, jenis, nomor, tahun::int as tahun, tentang, status from cms.peraturan
    where id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by id`)
}

/** What keeps the course, as it is now, from being handed in or released. */
export async function listSalahRilis(
  req: PayloadRequest,
  kursus: string,
  naskah: Record<string, unknown>,
): Promise<Alasan[]> {
  const terbaca = naskahKursusSchema.safeParse(naskah)
  if (!terbaca.success)
    return [{ kode: 'BELUM_LENGKAP', pesan: 'Lengkapi pelajaran dan kuisnya dahulu, lalu simpan.' }]
  return checkRilis(terbaca.data, await listBank(req, kursus))
}
