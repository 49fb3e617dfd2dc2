/** A released course with its lessons; it belongs to the province, not to a village. */
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { type KursusPublik, kursusPublikSchema } from '../../contract/kursus.ts'
import { teksKayaSchema } from '../../contract/teks-kaya.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { Terbitan } from '../../naskah/terbitan.ts'
import { type Penyaji, type Salinan, toPenyajiJenis } from '../../publikasi/penyaji.ts'
import { type PenyajiNaskah, toIsiPratinjau } from '../naskah/penyaji.ts'
import { toKata } from '../naskah/teks.ts'

type FaktaKursus = { slug: string; terbitan: Terbitan }

const naskahSchema = z.object({
  judul: z.string(),
  ringkasan: z.string(),
  untuk: z.string(),
  contoh: z.boolean().nullish(),
  tujuan: z.array(z.object({ teks: z.string() })).nullish(),
  daftarPelajaran: z.array(
    z.object({ slug: z.string(), judul: z.string(), menit: z.number(), isi: teksKayaSchema }),
  ),
})

const penyaji: Penyaji<FaktaKursus> = {
  schema: kursusPublikSchema,
  listId: async (db) =>
    (
      await db.execute<{ id: string }>(
        sql`select id from cms.kursus where terbitan is not null and deleted_at is null order by id`,
      )
    ).map(({ id }) => id),
  listSumber: async (db, daftarId) => {
    const daftar = await db.execute<{
      id: string
      slug: string
      terbitan: Terbitan | null
      provinsi: string
    }>(sql`
      select k.id, k.slug, k.desa_id as provinsi, case when k.deleted_at is null then k.terbitan end as terbitan
      from cms.kursus k
      where k.id in (select jsonb_array_elements_text(${JSON.stringify(daftarId)}::jsonb)::uuid) order by k.id`)
    return daftar.map(({ id, slug, terbitan, provinsi }) => ({
      id,
      kunci: slug,
      fakta: terbitan === null ? null : { slug, terbitan },
      terkait: [{ jenis: 'provinsi', id: provinsi }],
    }))
  },
  present: presentKursus,
}

export const kursus: PenyajiNaskah = {
  jenis: toPenyajiJenis(penyaji),
  findPratinjau: async (db, id, terbitan) => {
    const [row] = await db.execute<{ slug: string }>(sql`select slug from cms.kursus where id = ${id}`)
    if (row === undefined) return null
    return toIsiPratinjau(row.slug, kursusPublikSchema, () => presentKursus({ slug: row.slug, terbitan }))
  },
}

/** Pure. */
function presentKursus({ slug, terbitan }: FaktaKursus): Salinan {
  const naskah = naskahSchema.parse(terbitan.naskah)
  const tanggal = toTanggal(new Date(terbitan.terbitPada))
  const isi: KursusPublik = {
    slug,
    judul: naskah.judul,
    tanggal,
    diperbarui: terbitan.diperbarui,
    ringkasan: naskah.ringkasan,
    untuk: naskah.untuk,
    tujuan: (naskah.tujuan ?? []).map(({ teks }) => teks),
    menit: naskah.daftarPelajaran.reduce((jumlah, { menit }) => jumlah + menit, 0),
    contoh: naskah.contoh ?? false,
    daftarPelajaran: naskah.daftarPelajaran.map(({ slug: alamat, judul, menit, isi: teks }) => ({
      slug: alamat,
      judul,
      menit,
      isi: teks,
    })),
  }
  return {
    desa: null,
    tahun: null,
    status: 'terbit',
    tanggal,
    judul: isi.judul,
    isi,
    waktu: terbitan.diperbarui,
    teks: {
      a: isi.judul,
      b: `${isi.ringkasan} ${isi.daftarPelajaran.map(({ judul }) => judul).join(' ')}`,
      c: isi.daftarPelajaran.map(({ isi: teks }) => toKata(teks)).join(' '),
    },
    berkas: [],
  }
}
