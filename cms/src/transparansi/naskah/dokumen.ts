/** The register of documents; whether one is in force follows from those that amend or repeal it. */
import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import {
  type DokumenPublik,
  dokumenPublikSchema,
  JENIS_DOKUMEN,
  LABEL_JENIS_DOKUMEN,
  type RujukanDokumen,
  type StatusHukum,
} from '../../contract/dokumen.ts'
import type { Db } from '../../platform/transaction.ts'
import type { Terkait } from '../../publikasi/penyaji.ts'
import { type BarisNaskah, type DefinisiNaskah, findBerkas, toBerkasPublik, toUnduhan } from './penyaji.ts'

/** What a page shows of a document's text, in characters; the search knows more of it. */
const TEKS_HALAMAN = 15_000
const TEKS_CARI = 200_000

export const naskahDokumenSchema = z.object({
  jenis: z.enum(JENIS_DOKUMEN),
  nomor: z.string().nullish(),
  tahun: z.number(),
  tanggalDokumen: z.string().nullish(),
  tentang: z.string(),
  berkas: z.string(),
  mengubah: z.array(z.string()).nullish(),
  mencabut: z.array(z.string()).nullish(),
})
type NaskahDokumen = z.infer<typeof naskahDokumenSchema>
type Rantai = Pick<DokumenPublik, 'mengubah' | 'mencabut' | 'diubahOleh' | 'dicabutOleh'>

export const dokumen: DefinisiNaskah<Rantai> = {
  kumpulan: 'dokumen',
  schema: dokumenPublikSchema,
  listKonteks: listRantai,
  listTerkait,
  present: ({ terbitan, slug, konteks }) => {
    const naskah = naskahDokumenSchema.parse(terbitan.naskah)
    const berkas = findBerkas(terbitan, naskah.berkas)
    if (berkas === null) throw new Error('An edition of a document has lost its file')
    const unduhan = toUnduhan(berkas, slug)
    const judul = toJudulDokumen(naskah)
    const isi = {
      jenis: naskah.jenis,
      nomor: naskah.nomor || null,
      tahun: naskah.tahun,
      tanggalDokumen: naskah.tanggalDokumen || null,
      tentang: naskah.tentang,
      statusHukum: getStatusHukum(konteks),
      ...konteks,
      berkas: unduhan,
      teks: berkas.teks === null ? null : berkas.teks.slice(0, TEKS_HALAMAN),
      isTeksDipotong: (berkas.teks?.length ?? 0) > TEKS_HALAMAN,
    } satisfies Partial<DokumenPublik>
    return {
      tahun: naskah.tahun,
      ...(naskah.tanggalDokumen ? { tanggal: naskah.tanggalDokumen } : {}),
      status: isi.statusHukum,
      judul,
      isi,
      // People look for a regulation by its short name, too.
      teks: {
        a: `${judul} ${naskah.jenis.replaceAll('-', ' ')}`,
        b: naskah.tentang,
        c: (berkas.teks ?? '').slice(0, TEKS_CARI),
      },
      berkas: [toBerkasPublik(berkas, unduhan.nama)],
    }
  },
}

/** `Peraturan Desa Nomor 3 Tahun 2026 tentang Pungutan Desa`. */
export function toJudulDokumen({ jenis, nomor, tahun, tentang }: NaskahDokumen): string {
  const bernomor = nomor ? ` Nomor ${nomor}` : ''
  return `${LABEL_JENIS_DOKUMEN[jenis]}${bernomor} Tahun ${tahun} tentang ${tentang}`
}

function getStatusHukum({ diubahOleh, dicabutOleh }: Rantai): StatusHukum {
  if (dicabutOleh.length > 0) return 'dicabut'
  return diubahOleh.length > 0 ? 'diubah' : 'berlaku'
}

type Sambungan = {
  dari: string
  ke: string
  cara: 'mengubah' | 'mencabut'
  dariSlug: string
  keSlug: string
  dariNaskah: unknown
  keNaskah: unknown
}

/** Both ends of a link are published documents of one village; what is not public is not named. */
async function listRantai(db: Db, daftar: readonly BarisNaskah[]): Promise<Map<string, Rantai>> {
  const id = JSON.stringify(daftar.map((baris) => baris.id))
  const sambungan = await db.execute<Sambungan>(sql`
    with pilihan as (select (jsonb_array_elements_text(${id}::jsonb))::uuid as id),
    sambungan as (
      select d.id as dari, (ke.value #>> '{}')::uuid as ke, cara.nama as cara
      from cms.dokumen d
      cross join (values ('mengubah'), ('mencabut')) cara (nama)
      cross join lateral jsonb_array_elements(coalesce(nullif(d.terbitan->'naskah'->cara.nama, 'null'), '[]')) ke
      where d.terbitan is not null and d.deleted_at is null
        and d.desa_id in (select p.desa_id from cms.dokumen p join pilihan using (id)))
    select s.dari, s.ke, s.cara, d.slug as "dariSlug", k.slug as "keSlug",
      d.terbitan->'naskah' as "dariNaskah", k.terbitan->'naskah' as "keNaskah"
    from sambungan s join cms.dokumen d on d.id = s.dari join cms.dokumen k on k.id = s.ke
    where k.terbitan is not null and k.deleted_at is null and k.desa_id = d.desa_id
      and (s.dari in (select id from pilihan) or s.ke in (select id from pilihan))
    order by d.slug, k.slug`)
  return new Map(daftar.map(({ id: satu }) => [satu, toRantai(satu, sambungan)]))
}

function toRantai(id: string, daftar: readonly Sambungan[]): Rantai {
  const toRujukan = (slug: string, naskah: unknown): RujukanDokumen => ({
    slug,
    judul: toJudulDokumen(naskahDokumenSchema.parse(naskah)),
  })
  const keluar = (cara: Sambungan['cara']) =>
    daftar
      .filter((satu) => satu.dari === id && satu.cara === cara)
      .map((satu) => toRujukan(satu.keSlug, satu.keNaskah))
  const masuk = (cara: Sambungan['cara']) =>
    daftar
      .filter((satu) => satu.ke === id && satu.cara === cara)
      .map((satu) => toRujukan(satu.dariSlug, satu.dariNaskah))
  return {
    mengubah: keluar('mengubah'),
    mencabut: keluar('mencabut'),
    diubahOleh: masuk('mengubah'),
    dicabutOleh: masuk('mencabut'),
  }
}

/** Documents whose copy names one of these, before the change or after it. */
async function listTerkait(db: Db, daftar: readonly BarisNaskah[]): Promise<Map<string, Terkait[]>> {
  const id = JSON.stringify(daftar.map((baris) => baris.id))
  const pasangan = await db.execute<{ asal: string; id: string }>(sql`
    select t.id as asal, d.id from cms.dokumen t
    join cms.wilayah w on w.id = t.desa_id
    join cms.dokumen d on d.desa_id = t.desa_id and d.id <> t.id and d.terbitan is not null
    left join publik.salinan s on s.jenis = 'dokumen' and s.kunci = w.slug || '/' || d.slug
    where t.id in (select jsonb_array_elements_text(${id}::jsonb)::uuid) and (
      d.terbitan->'naskah'->'mengubah' ? t.id::text or d.terbitan->'naskah'->'mencabut' ? t.id::text
      or t.terbitan->'naskah'->'mengubah' ? d.id::text or t.terbitan->'naskah'->'mencabut' ? d.id::text
      or jsonb_path_exists(s.isi, '$.*[*] ? (@.slug == $slug)', jsonb_build_object('slug', t.slug)))
    order by d.id`)
  return new Map(
    daftar.map((baris) => [
      baris.id,
      [
        ...pasangan
          .filter(({ asal }) => asal === baris.id)
          .map((satu): Terkait => ({ jenis: 'dokumen', id: satu.id })),
        // The yearly report to the people is one of the announcements a village owes.
        { jenis: 'keterbukaan', id: baris.desaId },
      ],
    ]),
  )
}
