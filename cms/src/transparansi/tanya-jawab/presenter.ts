/** A question about a budget line and its answer, where the village shows them; nothing of who asked. */
import { sql } from '@payloadcms/db-postgres'
import { parseAlamatPos } from '../../contract/pos.ts'
import {
  getKunciTanyaJawab,
  type TanyaJawabPublik,
  tanyaJawabPublikSchema,
} from '../../contract/tanya-jawab.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { toIso } from '../../platform/sql.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'

type Row = {
  id: string
  slug: string
  kode: string
  halaman: string | null
  isTampil: boolean
  pertanyaan: string | null
  jawaban: string | null
  waktu: string
  dijawabPada: string | null
  diperbarui: string
}
type Fakta = Omit<TanyaJawabPublik, 'ditanya' | 'dijawab'> & {
  kodeDesa: string
  waktu: string
  dijawabPada: string
  diperbarui: string
}

export const tanyaJawabPenyaji: Penyaji<Fakta> = {
  schema: tanyaJawabPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(
        sql`select id from cms.pesan where jenis = 'tanya' and tampil order by id`,
      )
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftar = await db.execute<Row>(sql`
      select p.id, w.slug, w.kode, p.halaman, w.bergabung and p.jenis = 'tanya' and p.status = 'dijawab' and coalesce(p.tampil, false) as "isTampil",
        nullif(p.pertanyaan_publik, '') as pertanyaan, nullif(p.jawaban, '') as jawaban, ${toIso(sql`p.waktu`)} as waktu,
        ${toIso(sql`p.dijawab_pada`)} as "dijawabPada", ${toIso(sql`p.updated_at`)} as diperbarui
      from cms.pesan p join cms.wilayah w on w.id = p.desa_id and w.tingkat = 'desa'
      where p.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by p.id`)
    return daftar.map((row) => ({
      id: row.id,
      kunci: getKunciTanyaJawab(row.slug, row.id),
      fakta: toFakta(row),
      terkait: [],
    }))
  },
  present: ({ kodeDesa, waktu, dijawabPada, diperbarui, ...isi }): Salinan => {
    const publik: TanyaJawabPublik = {
      desa: isi.desa,
      tahun: isi.tahun,
      kode: isi.kode,
      ...(isi.baris === undefined ? {} : { baris: isi.baris }),
      pertanyaan: isi.pertanyaan,
      jawaban: isi.jawaban,
      ditanya: toTanggal(new Date(waktu)),
      dijawab: toTanggal(new Date(dijawabPada)),
    }
    return {
      desa: kodeDesa,
      tahun: isi.tahun,
      status: 'dijawab',
      tanggal: publik.dijawab,
      judul: 'Tanya jawab',
      isi: publik,
      waktu: diperbarui,
      // It is found at its line; a search leads to the budget.
      teks: { a: '', b: '', c: '' },
      berkas: [],
    }
  },
}

/** Null where it is not shown, or speaks of no line of this village. */
function toFakta({ slug, kode, halaman, isTampil, pertanyaan, jawaban, ...row }: Row): Fakta | null {
  const pos = parseAlamatPos(halaman ?? '')
  if (!isTampil || pos?.desa !== slug || pertanyaan === null || jawaban === null || row.dijawabPada === null)
    return null
  const { baris, ...tempat } = pos
  return {
    ...tempat,
    ...(baris === null ? {} : { baris }),
    pertanyaan,
    jawaban,
    kodeDesa: kode,
    waktu: row.waktu,
    dijawabPada: row.dijawabPada,
    diperbarui: row.diperbarui,
  }
}
