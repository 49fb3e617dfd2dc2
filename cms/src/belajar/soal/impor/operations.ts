/** Import of questions: rehearsal by default, then all that were taken in one transaction, as drafts. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Alasan } from '../../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../../dasar/result.ts'
import { canCreate } from '../../../platform/set-desa.ts'
import { getDb, runInTransaction } from '../../../platform/transaction.ts'
import { parseSoal, toKolomSoal } from '../bentuk-rules.ts'
import type { JenisSoal } from '../jenis.ts'
import type { Soal } from '../kinds.ts'
import { formatKunci } from '../kunci-rules.ts'
import type { FormatEkspor, FormatImpor } from './format.ts'
import { formatBerkasSoal } from './format-berkas.ts'
import { checkBerkasSoal, type VonisSoal } from './periksa-rules.ts'
import { readBerkasSoal } from './read-berkas.ts'

export type PermintaanImporSoal = {
  kursus: string
  format: FormatImpor
  kategori: string
  byte: Uint8Array
  terapkan: boolean
}
/** What was read of each question, its key too: only those who write questions get it. */
export type SoalDiterima = {
  baris: number
  cuplikan: string
  jenis: JenisSoal
  kategori: string
  kunci: string
  /** What of it was left out. */
  catatan: string | null
}
export type SoalDitolak = { baris: number; cuplikan: string; alasan: string }
export type LaporanSoal = { diterima: SoalDiterima[]; ditolak: SoalDitolak[]; tersimpan: boolean }
export type PenolakanSoal = { jenis: 'hak' | 'isi'; alasan: Alasan[] }

export async function importSoal(
  req: PayloadRequest,
  permintaan: PermintaanImporSoal,
): Promise<Result<LaporanSoal, PenolakanSoal>> {
  const isBoleh = (await canCreate(req, 'soal')) && (await hasKursus(req, permintaan.kursus))
  if (!isBoleh) return toPenolakan('hak', 'BUKAN_WEWENANG', 'Anda tidak menulis soal untuk kursus ini.')
  const isi = await readBerkasSoal(permintaan.format, permintaan.byte)
  if (!isi.ok) return toRefusal({ jenis: 'isi', alasan: [isi.reason] })
  return runInTransaction(req, async () => {
    // Two imports into one bank at once would both find the questions new.
    await (await getDb(req)).execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`soal:${permintaan.kursus}`}, 0))`,
    )
    const ada = (await listSoal(req, permintaan.kursus)).map(({ pertanyaan }) => pertanyaan)
    const vonis = checkBerkasSoal({ daftar: isi.value, kategori: permintaan.kategori, ada })
    const diterima = vonis.flatMap((satu) => ('soal' in satu ? [satu.soal] : []))
    if (permintaan.terapkan) for (const soal of diterima) await createSoal(req, permintaan.kursus, soal)
    return toOk(presentLaporan(vonis, permintaan.terapkan && diterima.length > 0))
  })
}

/** The bank of a course as the person may see it, written in a format. */
export async function exportSoal(req: PayloadRequest, kursus: string, format: FormatEkspor) {
  return formatBerkasSoal(format, await listSoal(req, kursus))
}

async function createSoal(req: PayloadRequest, kursus: string, { isi, ...soal }: Soal): Promise<void> {
  await req.payload.create({
    collection: 'soal',
    data: { ...soal, kursus, jenis: isi.jenis, ...toKolomSoal(isi), status: 'draf' } as never,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

async function listSoal(req: PayloadRequest, kursus: string): Promise<Soal[]> {
  const { docs } = await req.payload.find({
    collection: 'soal',
    where: { kursus: { equals: kursus } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.flatMap((doc) => {
    const hasil = parseSoal({ ...doc })
    return hasil.ok ? [hasil.value] : []
  })
}

async function hasKursus(req: PayloadRequest, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  return (await req.payload.count({ collection: 'kursus', where, overrideAccess: false, req })).totalDocs > 0
}

function presentLaporan(vonis: readonly VonisSoal[], tersimpan: boolean): LaporanSoal {
  return {
    diterima: vonis.flatMap((satu) => {
      if (!('soal' in satu)) return []
      const { soal, ...lain } = satu
      return [{ ...lain, kunci: formatKunci(soal.isi) }]
    }),
    ditolak: vonis.flatMap((satu) => ('soal' in satu ? [] : [satu])),
    tersimpan,
  }
}

const toPenolakan = (jenis: PenolakanSoal['jenis'], kode: string, pesan: string) =>
  toRefusal({ jenis, alasan: [{ kode, pesan }] })
