/** What the sender of a message may see of it, found by whoever holds the receipt. The message itself stays inside. */
import { sql } from '@payloadcms/db-postgres'
import { type ResiPublik, resiPublikSchema } from '../../contract/resi.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import { toIso } from '../../platform/sql.ts'
import type { Penyaji, Salinan } from '../../publikasi/penyaji.ts'

type Fakta = {
  jenis: ResiPublik['jenis']
  waktu: string
  status: ResiPublik['status']
  desa: string | null
  tenggat: string | null
  halaman: string | null
  jawaban: string | null
  dijawabPada: string | null
  diperbarui: string
}

export const resiPenyaji: Penyaji<Fakta> = {
  schema: resiPublikSchema,
  listId: async (db) =>
    (await db.execute<{ id: string }>(sql`select id from cms.pesan order by id`)).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftar = await db.execute<Fakta & { id: string; kunci: string }>(sql`
      select p.id, p.resi_hash as kunci, p.jenis, p.status, w.slug as desa, p.tenggat,
        case when p.jenis = 'tanya' then p.halaman end as halaman, nullif(p.jawaban, '') as jawaban,
        ${toIso(sql`p.waktu`)} as waktu,
        ${toIso(sql`p.dijawab_pada`)} as "dijawabPada",
        ${toIso(sql`p.updated_at`)} as diperbarui
      from cms.pesan p left join cms.wilayah w on w.id = p.desa_id and w.tingkat = 'desa'
      where p.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by p.id`)
    return daftar.map(({ id, kunci, ...fakta }) => ({ id, kunci, fakta, terkait: [] }))
  },
  present: ({ jenis, waktu, status, desa, tenggat, halaman, jawaban, dijawabPada, diperbarui }): Salinan => {
    const isDijawab = status === 'dijawab'
    const isi: ResiPublik = {
      jenis,
      diterima: toTanggal(new Date(waktu)),
      tenggat,
      status,
      desa,
      halaman,
      // A draft of an answer is not yet one.
      jawaban: isDijawab ? jawaban : null,
      dijawab: isDijawab && dijawabPada !== null ? toTanggal(new Date(dijawabPada)) : null,
    }
    // No words to search by and no village to list it under: it is found by its receipt alone.
    return {
      desa: null,
      tahun: null,
      status,
      tanggal: null,
      judul: 'Pesan',
      isi,
      waktu: diperbarui,
      teks: { a: '', b: '', c: '' },
      berkas: [],
    }
  },
}
