/** A released course with its lessons; it belongs to the province, not to a village. */
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { listStatusPeraturan, listTelaah, type StatusKini, type Telaah } from '../../belajar/index.ts'
import { JENIS_KUIS, type KursusPublik, kursusPublikSchema } from '../../contract/kursus.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { Terbitan } from '../../naskah/terbitan.ts'
import { type Penyaji, type Salinan, toPenyajiJenis } from '../../publikasi/penyaji.ts'
import { type PenyajiNaskah, toIsiPratinjau } from '../naskah/penyaji.ts'
import { blokNaskahSchema, presentDaftarBlok } from './blok-presenter.ts'

/** `status`: of the regulations as the province knows them by now, which an edition does not freeze. */
type FaktaKursus = {
  slug: string
  terbitan: Terbitan
  telaah: Telaah | null
  status: ReadonlyMap<string, StatusKini>
}

const naskahSchema = z.object({
  judul: z.string(),
  ringkasan: z.string(),
  untuk: z.string(),
  contoh: z.boolean().nullish(),
  tujuan: z.array(z.object({ teks: z.string() })).nullish(),
  daftarPelajaran: z.array(
    z.object({
      slug: z.string(),
      judul: z.string(),
      menit: z.number(),
      modul: z.string().nullish(),
      wajib: z.boolean().nullish(),
      blok: z.array(blokNaskahSchema),
    }),
  ),
  daftarKuis: z
    .array(
      z.object({
        slug: z.string(),
        jenis: z.enum(JENIS_KUIS),
        judul: z.string(),
        lulusPersen: z.number(),
        undi: z.array(z.object({ jumlah: z.number() })),
      }),
    )
    .nullish(),
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
    const telaah = await listTelaah(db, daftarId)
    const status = await listStatusPeraturan(db)
    return daftar.map(({ id, slug, terbitan, provinsi }) => ({
      id,
      kunci: slug,
      fakta: terbitan === null ? null : { slug, terbitan, telaah: telaah.get(id) ?? null, status },
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
    // What is not released yet nobody has signed.
    const fakta = { slug: row.slug, terbitan, telaah: null, status: await listStatusPeraturan(db) }
    return toIsiPratinjau(row.slug, kursusPublikSchema, () => presentKursus(fakta))
  },
}

const toTelaahPublik = ({ nama, jabatan, tanggal, rilis }: Telaah): KursusPublik['telaah'] => ({
  nama,
  jabatan,
  tanggal,
  rilis,
})

/** Pure. */
function presentKursus({ slug, terbitan, telaah, status }: FaktaKursus): Salinan {
  const naskah = naskahSchema.parse(terbitan.naskah)
  const tanggal = toTanggal(new Date(terbitan.terbitPada))
  const daftarSajian = naskah.daftarPelajaran.map(({ blok }) => presentDaftarBlok(blok, { terbitan, status }))
  const waktu = [
    terbitan.diperbarui,
    ...(telaah === null ? [] : [telaah.waktu]),
    ...daftarSajian.flatMap((satu) => satu.waktuPeraturan),
  ]
    .sort()
    .at(-1)
  const isi: KursusPublik = {
    slug,
    judul: naskah.judul,
    tanggal,
    diperbarui: waktu ?? terbitan.diperbarui,
    ringkasan: naskah.ringkasan,
    untuk: naskah.untuk,
    tujuan: (naskah.tujuan ?? []).map(({ teks }) => teks),
    menit: naskah.daftarPelajaran.reduce((jumlah, { menit }) => jumlah + menit, 0),
    contoh: naskah.contoh ?? false,
    daftarPelajaran: naskah.daftarPelajaran.map(({ slug: alamat, judul, menit, modul, wajib }, i) => ({
      slug: alamat,
      judul,
      menit,
      modul: modul?.trim() || null,
      wajib: wajib ?? true,
      daftarBlok: daftarSajian[i]?.daftarBlok ?? [],
    })),
    daftarKuis: (naskah.daftarKuis ?? []).map(({ slug: alamat, jenis, judul, lulusPersen, undi }) => ({
      slug: alamat,
      jenis,
      judul,
      lulusPersen,
      jumlahSoal: undi.reduce((jumlah, satu) => jumlah + satu.jumlah, 0),
    })),
    telaah: telaah === null ? null : toTelaahPublik(telaah),
  }
  return {
    desa: null,
    tahun: null,
    status: 'terbit',
    tanggal,
    judul: isi.judul,
    isi,
    waktu: waktu ?? terbitan.diperbarui,
    teks: {
      a: isi.judul,
      b: `${isi.ringkasan} ${isi.daftarPelajaran.map(({ judul }) => judul).join(' ')}`,
      c: daftarSajian.flatMap(({ daftarKata }) => daftarKata).join(' '),
    },
    // A file that two lessons show is published once.
    berkas: [
      ...new Map(
        daftarSajian.flatMap(({ berkas }) => berkas.map((satu) => [`${satu.sha256} ${satu.nama}`, satu])),
      ).values(),
    ],
  }
}
