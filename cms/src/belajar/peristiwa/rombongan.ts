/**
 * A batch of events of one learner in hand: what it reads is read once, and what it writes is written at its end, so that
 * fifty events do not cost fifty times the statements of one. The caller holds the learner's lock.
 */
import { sql } from '@payloadcms/db-postgres'
import type { HasilPeristiwa, KodeTolakPeristiwa, Peristiwa } from '../../contract/belajar.ts'
import type { Db } from '../../platform/transaction.ts'
import { KEADAAN_AWAL, type KeadaanPelajaran } from '../kemajuan/rules.ts'
import { findPendaftaran, listKemajuan, type Pendaftaran } from '../pendaftaran/queries.ts'

type Hasil = { hasil: HasilPeristiwa['hasil']; kode: KodeTolakPeristiwa | null }
export type Tercatat = { pengguna: string; sidik: string; hasil: Hasil }
export type PeristiwaBaru = {
  id: string
  pendaftaran: string | null
  sidik: string
  hasil: Hasil
  peristiwa: Peristiwa
}
export type Rombongan = {
  pengguna: string
  /** Events that are known, of before and of this batch. */
  tercatat: Map<string, Tercatat>
  baru: PeristiwaBaru[]
  pendaftaran: Map<string, Pendaftaran | null>
  pelajaran: Map<string, boolean>
  /** By enrolment; `diubah` names the lessons to be written. */
  kemajuan: Map<string, { keadaan: Map<string, KeadaanPelajaran>; diubah: Set<string> }>
  /** Enrolments in which a lesson was marked done. */
  diselesaikan: Set<string>
}

export const createRombongan = (pengguna: string, tercatat: Map<string, Tercatat>): Rombongan => ({
  pengguna,
  tercatat,
  baru: [],
  pendaftaran: new Map(),
  pelajaran: new Map(),
  kemajuan: new Map(),
  diselesaikan: new Set(),
})

export async function listTercatat(db: Db, daftar: readonly Peristiwa[]): Promise<Map<string, Tercatat>> {
  const ada = await db.execute<Tercatat & { id: string }>(sql`
    select id, pengguna_id as pengguna, sidik, hasil from cms.peristiwa_belajar
    where id in (select jsonb_array_elements_text(${JSON.stringify(daftar.map(({ id }) => id))}::jsonb)::uuid)`)
  return new Map(ada.map(({ id, ...tercatat }) => [id, tercatat]))
}

export async function findPendaftaranRombongan(
  db: Db,
  { pengguna, pendaftaran }: Rombongan,
  id: string,
): Promise<Pendaftaran | null> {
  const lama = pendaftaran.get(id)
  if (lama !== undefined) return lama
  const ada = await findPendaftaran(db, pengguna, id)
  pendaftaran.set(id, ada)
  return ada
}

/** In any release of the course: a phone may still hold an older one. */
export async function hasPelajaran(
  db: Db,
  { pelajaran }: Rombongan,
  kursus: string,
  slug: string,
): Promise<boolean> {
  const kunci = `${kursus}:${slug}`
  const lama = pelajaran.get(kunci)
  if (lama !== undefined) return lama
  const ada = await db.execute(sql`
    select 1 from cms.rilis where kursus_id = ${kursus}
      and isi->'daftarPelajaran' @> ${JSON.stringify([{ slug }])}::jsonb limit 1`)
  pelajaran.set(kunci, ada.length > 0)
  return ada.length > 0
}

export async function getKeadaan(
  db: Db,
  { kemajuan }: Rombongan,
  pendaftaran: string,
  pelajaran: string,
): Promise<KeadaanPelajaran> {
  const milik = kemajuan.get(pendaftaran) ?? {
    keadaan: await listKemajuan(db, pendaftaran),
    diubah: new Set<string>(),
  }
  kemajuan.set(pendaftaran, milik)
  return milik.keadaan.get(pelajaran) ?? KEADAAN_AWAL
}

export function setKeadaan(
  { kemajuan }: Rombongan,
  pendaftaran: string,
  pelajaran: string,
  keadaan: KeadaanPelajaran,
): void {
  kemajuan.get(pendaftaran)?.keadaan.set(pelajaran, keadaan)
  kemajuan.get(pendaftaran)?.diubah.add(pelajaran)
}

/** What was asked stands with the question alone, so that there is one place to blank it. */
export const toTersimpan = (peristiwa: Peristiwa) =>
  peristiwa.jenis === 'tanya' ? { ...peristiwa, isi: undefined } : peristiwa

export async function writeRombongan(db: Db, rombongan: Rombongan, now: Date): Promise<void> {
  const kemajuan = [...rombongan.kemajuan].flatMap(([pendaftaran, { keadaan, diubah }]) =>
    [...diubah].map((pelajaran) => ({ pendaftaran, pelajaran, keadaan: keadaan.get(pelajaran) })),
  )
  if (kemajuan.length > 0)
    await db.execute(sql`
      insert into cms.kemajuan (pendaftaran_id, pelajaran, keadaan)
      select pendaftaran, pelajaran, keadaan
      from jsonb_to_recordset(${JSON.stringify(kemajuan)}::jsonb) as x(pendaftaran uuid, pelajaran text, keadaan jsonb)
      on conflict (pendaftaran_id, pelajaran) do update set keadaan = excluded.keadaan`)
  if (rombongan.baru.length === 0) return
  const baru = rombongan.baru.map(({ peristiwa, ...satu }) => ({
    ...satu,
    jenis: peristiwa.jenis,
    isi: toTersimpan(peristiwa),
    waktu: peristiwa.waktu,
  }))
  await db.execute(sql`
    insert into cms.peristiwa_belajar (id, pengguna_id, pendaftaran_id, jenis, isi, sidik, waktu_klien, diterima, hasil)
    select id, ${rombongan.pengguna}::uuid, pendaftaran, jenis, isi, sidik, waktu, ${now.toISOString()}::timestamptz, hasil
    from jsonb_to_recordset(${JSON.stringify(baru)}::jsonb)
      as x(id uuid, pendaftaran uuid, jenis text, isi jsonb, sidik text, waktu timestamptz, hasil jsonb)`)
}
