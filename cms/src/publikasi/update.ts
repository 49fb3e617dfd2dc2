/** Writes or removes one public copy; says whether anything changed. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { JenisSalinan } from '../contract/salinan.ts'
import type { Db } from '../platform/transaction.ts'
import { publishBerkas } from './files.ts'
import { PENYAJI } from './kinds.ts'
import type { BerkasPublik, Sajian, Salinan } from './penyaji.ts'

export async function updateSajian(
  db: Db,
  jenis: JenisSalinan,
  { kunci, salinan }: Sajian,
): Promise<boolean> {
  if (salinan === null) return deleteSalinan(db, jenis, kunci)
  const isi = PENYAJI[jenis].schema.parse(salinan.isi)
  const teks = JSON.stringify(isi)
  const versi = toVersi(teks, salinan)
  if (await isUnchanged(db, jenis, kunci, versi)) {
    // A lost or half-written copy is put back even where the row says what it said before.
    for (const berkas of salinan.berkas) await publishBerkas(berkas)
    return false
  }
  await createSalinan(db, jenis, kunci, { ...salinan, isi: teks, versi })
  await updateBerkas(db, jenis, kunci, salinan.berkas)
  return true
}

/** Removes all rows of a kind whose key is not among these; says which went. */
export async function deleteSalinanLain(
  db: Db,
  jenis: JenisSalinan,
  daftarKunci: readonly string[],
): Promise<string[]> {
  const hilang = await db.execute<{ kunci: string }>(sql`
    delete from publik.salinan where jenis = ${jenis}
      and kunci not in (select jsonb_array_elements_text(${JSON.stringify(daftarKunci)}::jsonb))
    returning kunci`)
  for (const { kunci } of hilang) await createBekas(db, jenis, kunci)
  return hilang.map(({ kunci }) => kunci)
}

/** An address that was public once says so, instead of that it never was. */
async function createBekas(db: Db, jenis: JenisSalinan, kunci: string): Promise<void> {
  await db.execute(
    sql`insert into publik.bekas (jenis, kunci) values (${jenis}, ${kunci}) on conflict (jenis, kunci) do update set waktu = now()`,
  )
}

async function deleteSalinan(db: Db, jenis: JenisSalinan, kunci: string): Promise<boolean> {
  const hilang = await db.execute(
    sql`delete from publik.salinan where jenis = ${jenis} and kunci = ${kunci} returning kunci`,
  )
  if (hilang.length > 0) await createBekas(db, jenis, kunci)
  return hilang.length > 0
}

/** Follows from everything a reader can find in the row, so equal versions mean equal rows. */
function toVersi(isi: string, { desa, tahun, status, tanggal, judul, waktu, teks, berkas }: Salinan): string {
  const nilai = JSON.stringify([isi, desa, tahun, status, tanggal, judul, waktu, teks, berkas])
  return createHash('sha256').update(nilai).digest('hex').slice(0, 16)
}

async function isUnchanged(db: Db, jenis: JenisSalinan, kunci: string, versi: string): Promise<boolean> {
  const sama = await db.execute(sql`
    select 1 from publik.salinan where jenis = ${jenis} and kunci = ${kunci} and versi = ${versi}`)
  return sama.length > 0
}

async function createSalinan(
  db: Db,
  jenis: JenisSalinan,
  kunci: string,
  { desa, tahun, status, tanggal, judul, isi, versi, waktu, teks }: Salinan & { isi: string; versi: string },
): Promise<void> {
  await db.execute(sql`
    insert into publik.salinan (jenis, kunci, desa, tahun, status, tanggal, judul, isi, versi, waktu, cari)
    values (${jenis}, ${kunci}, ${desa}, ${tahun}, ${status}, ${tanggal}, ${judul}, ${isi}::jsonb, ${versi}, ${waktu},
      setweight(to_tsvector('indonesian', ${teks.a}), 'A') || setweight(to_tsvector('indonesian', ${teks.b}), 'B')
        || setweight(to_tsvector('indonesian', ${teks.c}), 'C'))
    on conflict (jenis, kunci) do update set desa = excluded.desa, tahun = excluded.tahun, status = excluded.status,
      tanggal = excluded.tanggal, judul = excluded.judul, isi = excluded.isi, versi = excluded.versi,
      waktu = excluded.waktu, cari = excluded.cari`)
  await db.execute(sql`delete from publik.bekas where jenis = ${jenis} and kunci = ${kunci}`)
  await createKata(db, judul)
}

/** Words that a mistyped search may have meant. Words nobody uses any more are swept at night. */
async function createKata(db: Db, judul: string): Promise<void> {
  await db.execute(sql`
    insert into publik.kata (kata) select lexeme from unnest(to_tsvector('simple', ${judul}))
    where length(lexeme) between 4 and 30 and lexeme !~ '[0-9]' on conflict do nothing`)
}

/** Of the words in no title of today. */
export async function deleteKataLama(db: Db): Promise<void> {
  await db.execute(sql`
    delete from publik.kata where kata not in (
      select word from ts_stat('select to_tsvector(''simple'', judul) from publik.salinan'))`)
}

async function updateBerkas(
  db: Db,
  jenis: JenisSalinan,
  kunci: string,
  daftar: readonly BerkasPublik[],
): Promise<void> {
  await db.execute(sql`delete from publik.berkas where jenis = ${jenis} and kunci = ${kunci}`)
  for (const berkas of daftar) {
    // The file stands before the row that promises it; an orphan of a rolled back step is swept later.
    await publishBerkas(berkas)
    await db.execute(sql`
      insert into publik.berkas (sha256, nama, jenis_media, ukuran, jenis, kunci)
      values (${berkas.sha256}, ${berkas.nama}, ${berkas.jenisMedia}, ${berkas.ukuran}, ${jenis}, ${kunci})`)
  }
}
