/** Lessons and questions to be read again because a regulation they cite has changed. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import { matchPeran } from '../../akses/payload-access.ts'
import { POLICY_TINJAU } from '../../akses/policy.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import type { Kursus, SoalTersimpan } from '../../payload-types.ts'
import { toDaftarId, toIso } from '../../platform/sql.ts'
import { type Db, getDb } from '../../platform/transaction.ts'
import {
  type JenisTinjau,
  type KursusTinjau,
  listTinjauKursus,
  type PeraturanFakta,
  type Tinjau,
  toKunciTinjauan,
} from './tinjau-rules.ts'

/** Null for people who neither write courses nor review them. */
export async function listTinjau(req: PayloadRequest): Promise<Tinjau[] | null> {
  if (matchPeran(await getPeranAktif(req), POLICY_TINJAU).length === 0) return null
  const register = await listRegister(req)
  if (register.every(({ status }) => status === 'berlaku')) return []
  const db = await getDb(req)
  return listTinjauKursus(await listKursus(req, db), register, await readTinjauan(db))
}

async function listRegister(req: PayloadRequest): Promise<PeraturanFakta[]> {
  const { docs } = await req.payload.find({
    collection: 'peraturan',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const sebutan = new Map(docs.map((satu) => [satu.id, satu.sebutan ?? '']))
  return docs.map(({ id, status, statusSejak, createdAt, diubahOleh }) => ({
    id,
    sebutan: sebutan.get(id) ?? '',
    status,
    statusSejak: statusSejak ?? createdAt,
    oleh: sebutan.get(toIdRelasi(diubahOleh) ?? '') ?? null,
  }))
}

async function listKursus(req: PayloadRequest, db: Db): Promise<KursusTinjau[]> {
  const umum = { pagination: false, depth: 0 } as const
  const { docs } = await req.payload.find({
    collection: 'kursus',
    sort: 'judul',
    ...umum,
    overrideAccess: false,
    req,
  })
  const soal = await req.payload.find({
    collection: 'soal',
    where: { and: [{ dasarHukum: { exists: true } }, { status: { not_equals: 'arsip' } }] },
    sort: ['kategori', 'pertanyaan'],
    select: { kursus: true, kategori: true, pertanyaan: true, dasarHukum: true },
    ...umum,
    overrideAccess: false,
    req,
  })
  const milik = Map.groupBy(soal.docs, ({ kursus }) => toIdRelasi(kursus))
  const sejak = await readIsiSejak(
    db,
    docs.map(({ id }) => id),
  )
  return docs.map((kursus) => toKursusTinjau(kursus, milik.get(kursus.id) ?? [], sejak))
}

type SoalRingkas = Pick<SoalTersimpan, 'id' | 'kategori' | 'pertanyaan' | 'dasarHukum'>

function toKursusTinjau(
  { id, judul, desa, daftarPelajaran }: Kursus,
  soal: readonly SoalRingkas[],
  sejak: ReadonlyMap<string, string>,
): KursusTinjau {
  const isiSejak = (jenis: JenisTinjau, kunci: string) => sejak.get([id, jenis, kunci].join(' ')) ?? null
  return {
    id,
    judul,
    provinsi: toIdRelasi(desa) ?? '',
    pelajaran: daftarPelajaran.map((satu) => ({
      kunci: satu.slug ?? '',
      judul: satu.judul,
      isiSejak: isiSejak('pelajaran', satu.slug ?? ''),
      peraturan: satu.blok.flatMap((blok) =>
        blok.blockType === 'rujukan' ? [toIdRelasi(blok.peraturan) ?? ''] : [],
      ),
    })),
    soal: soal.map((satu) => ({
      kunci: satu.id,
      judul: satu.pertanyaan,
      kategori: satu.kategori,
      dasarHukum: satu.dasarHukum ?? '',
      isiSejak: isiSejak('soal', satu.id),
    })),
  }
}

/**
 * When each lesson and question came into a release that says otherwise of it than the one before; mended words tell of
 * nobody who looked at the law.
 */
async function readIsiSejak(db: Db, daftarKursus: readonly string[]): Promise<Map<string, string>> {
  const daftar = await db.execute<{ kunci: string; sejak: string }>(sql`
    with butir as (
      select r.kursus_id, r.nomor, r.sifat, r.terbit_pada, 'pelajaran' as jenis, l->>'slug' as kunci, l->'blok' as isi
      from cms.rilis r, jsonb_array_elements(r.naskah->'daftarPelajaran') l where r.kursus_id = any(${toDaftarId(daftarKursus)})
      union all
      select r.kursus_id, r.nomor, r.sifat, r.terbit_pada, 'soal', b->>'soal', b->'versi'
      from cms.rilis r, jsonb_array_elements(r.bank) b where r.kursus_id = any(${toDaftarId(daftarKursus)})),
    urut as (
      select *, lag(isi) over (partition by kursus_id, jenis, kunci order by nomor) as lalu from butir)
    select concat_ws(' ', kursus_id, jenis, kunci) as kunci, ${toIso(sql`max(terbit_pada)`)} as sejak
    from urut where sifat <> 'kata' and isi is distinct from lalu group by kursus_id, jenis, kunci`)
  return new Map(daftar.map(({ kunci, sejak }) => [kunci, sejak]))
}

async function readTinjauan(db: Db): Promise<Map<string, string>> {
  type Baris = { peraturan: string; kursus: string; jenis: JenisTinjau; kunci: string; waktu: string }
  const daftar = await db.execute<Baris>(sql`
    select peraturan_id as peraturan, kursus_id as kursus, jenis, kunci, ${toIso(sql`ditinjau`)} as waktu
    from cms.tinjauan_peraturan`)
  return new Map(daftar.map(({ waktu, ...satu }) => [toKunciTinjauan(satu), waktu]))
}
