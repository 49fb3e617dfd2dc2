/** Writes or removes public copies of one kind, many by few statements; says which changed. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { JenisSalinan } from '../contract/salinan.ts'
import type { Db } from '../platform/transaction.ts'
import { publishBerkas } from './files.ts'
import { PENYAJI } from './kinds.ts'
import type { Sajian, Salinan } from './penyaji.ts'

type SalinanSiap = Salinan & { kunci: string; versi: string }

/** The keys of those that changed. No two of them may have the same key. */
export async function updateSajian(
  db: Db,
  jenis: JenisSalinan,
  daftar: readonly Sajian[],
): Promise<string[]> {
  const ditarik = daftar.filter(({ salinan }) => salinan === null).map(({ kunci }) => kunci)
  const hilang = await deleteSalinan(db, jenis, ditarik)
  const siap = daftar.flatMap(({ kunci, salinan }) =>
    salinan === null ? [] : [toSalinanSiap(jenis, kunci, salinan)],
  )
  // A lost or half-written copy is put back even where its row says what it said before; a file stands before
  // the row that promises it, and an orphan of a rolled back step is swept later.
  const berkas = new Map(siap.flatMap((satu) => satu.berkas).map((satu) => [satu.sha256, satu]))
  for (const satu of berkas.values()) await publishBerkas(satu)
  const tetap = await listTakBerubah(db, jenis, siap)
  const baru = siap.filter(({ kunci }) => !tetap.has(kunci))
  if (baru.length > 0) await createSalinan(db, jenis, baru)
  return [...hilang, ...baru.map(({ kunci }) => kunci)]
}

/** Removes all rows of a kind whose key is not among these; says which went. */
export async function deleteSalinanLain(
  db: Db,
  jenis: JenisSalinan,
  daftarKunci: readonly string[],
): Promise<string[]> {
  return deleteDanIngat(db, jenis, sql`kunci not in ${toDaftar(daftarKunci)}`)
}

async function deleteSalinan(db: Db, jenis: JenisSalinan, daftarKunci: readonly string[]): Promise<string[]> {
  return daftarKunci.length === 0 ? [] : deleteDanIngat(db, jenis, sql`kunci in ${toDaftar(daftarKunci)}`)
}

/** An address that was public once says so, instead of that it never was. */
async function deleteDanIngat(
  db: Db,
  jenis: JenisSalinan,
  pilihan: ReturnType<typeof sql>,
): Promise<string[]> {
  const hilang = await db.execute<{ kunci: string }>(sql`
    with hilang as (delete from publik.salinan where jenis = ${jenis} and ${pilihan} returning kunci)
    insert into publik.bekas (jenis, kunci) select ${jenis}, kunci from hilang
    on conflict (jenis, kunci) do update set waktu = now() returning kunci`)
  return hilang.map(({ kunci }) => kunci)
}

function toSalinanSiap(jenis: JenisSalinan, kunci: string, salinan: Salinan): SalinanSiap {
  const isi = PENYAJI[jenis].schema.parse(salinan.isi)
  return { ...salinan, isi, kunci, versi: toVersi(JSON.stringify(isi), salinan) }
}

/** Follows from everything a reader can find in the rows, so equal versions mean equal rows. */
function toVersi(
  isi: string,
  { desa, tahun, status, tanggal, judul, waktu, teks, ...salinan }: Salinan,
): string {
  // The original's own name is by chance and stands in no row.
  const berkas = salinan.berkas.map(({ berkasAsli: _asli, ...satu }) => satu)
  const nilai = JSON.stringify([isi, desa, tahun, status, tanggal, judul, waktu, teks, berkas])
  return createHash('sha256').update(nilai).digest('hex').slice(0, 16)
}

async function listTakBerubah(
  db: Db,
  jenis: JenisSalinan,
  daftar: readonly SalinanSiap[],
): Promise<Set<string>> {
  if (daftar.length === 0) return new Set()
  const pasangan = JSON.stringify(daftar.map(({ kunci, versi }) => ({ kunci, versi })))
  const sama = await db.execute<{ kunci: string }>(sql`
    select kunci from publik.salinan join jsonb_to_recordset(${pasangan}::jsonb) as x(kunci text, versi text)
      using (kunci, versi) where jenis = ${jenis}`)
  return new Set(sama.map(({ kunci }) => kunci))
}

async function createSalinan(db: Db, jenis: JenisSalinan, daftar: readonly SalinanSiap[]): Promise<void> {
  const daftarKunci = daftar.map(({ kunci }) => kunci)
  const rows = daftar.map(({ berkas: _berkas, ...satu }) => satu)
  await db.execute(sql`
    insert into publik.salinan (jenis, kunci, desa, tahun, status, tanggal, judul, isi, versi, waktu, cari)
    select ${jenis}, kunci, desa, tahun, status, tanggal, judul, isi, versi, waktu,
      setweight(to_tsvector('indonesian', teks->>'a'), 'A') || setweight(to_tsvector('indonesian', teks->>'b'), 'B')
        || setweight(to_tsvector('indonesian', teks->>'c'), 'C')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(kunci text, desa text, tahun int, status text,
      tanggal date, judul text, isi jsonb, versi text, waktu timestamptz, teks jsonb)
    on conflict (jenis, kunci) do update set desa = excluded.desa, tahun = excluded.tahun, status = excluded.status,
      tanggal = excluded.tanggal, judul = excluded.judul, isi = excluded.isi, versi = excluded.versi,
      waktu = excluded.waktu, cari = excluded.cari`)
  await db.execute(sql`delete from publik.bekas where jenis = ${jenis} and kunci in ${toDaftar(daftarKunci)}`)
  await createKata(
    db,
    daftar.map(({ judul }) => judul),
  )
  await updateBerkas(db, jenis, daftar)
}

/** Words that a mistyped search may have meant. Words nobody uses any more are swept at night. */
async function createKata(db: Db, daftarJudul: readonly string[]): Promise<void> {
  await db.execute(sql`
    insert into publik.kata (kata)
    select distinct lexeme from jsonb_array_elements_text(${JSON.stringify([...new Set(daftarJudul)])}::jsonb) judul,
      unnest(to_tsvector('simple', judul)) where length(lexeme) between 4 and 30 and lexeme !~ '[0-9]'
    on conflict do nothing`)
}

/** Of the words in no title of today. */
export async function deleteKataLama(db: Db): Promise<void> {
  await db.execute(sql`
    delete from publik.kata where kata not in (
      select word from ts_stat('select to_tsvector(''simple'', judul) from publik.salinan'))`)
}

async function updateBerkas(db: Db, jenis: JenisSalinan, daftar: readonly SalinanSiap[]): Promise<void> {
  const rows = daftar.flatMap(({ kunci, berkas }) =>
    berkas.map(({ sha256, nama, jenisMedia, ukuran }) => ({ sha256, nama, jenisMedia, ukuran, kunci })),
  )
  await db.execute(sql`
    delete from publik.berkas where jenis = ${jenis} and kunci in ${toDaftar(daftar.map(({ kunci }) => kunci))}`)
  if (rows.length === 0) return
  await db.execute(sql`
    insert into publik.berkas (sha256, nama, jenis_media, ukuran, jenis, kunci)
    select sha256, nama, "jenisMedia", ukuran, ${jenis}, kunci
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(sha256 text, nama text, "jenisMedia" text,
      ukuran bigint, kunci text)`)
}

const toDaftar = (daftar: readonly string[]) =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(daftar)}::jsonb))`
