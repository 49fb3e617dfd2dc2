/** Search over everything public, or one village: villages by name, then texts; typing errors are forgiven. */
import { rupiahSchema } from 'cms/contract/nilai'
import { getTahunBerjalan } from 'cms/dasar/tahun-anggaran'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { listBaris } from './pool.ts'

export const HASIL_PER_HALAMAN = 20
/** Villages are few and come first; more than this a name hardly means. */
const MAX_DESA = 10

/** Of a budget, the activities that the words name. */
const MAX_KEGIATAN = 3
/** Of a register, the facilities or enterprises that the words name. */
const MAX_NAMA = 5
const MAX_PELAJARAN = 3
/** So many of the newest budgets are looked through for activities that come before notices and news. */
const MAX_ANGGARAN = 5

const kegiatanSchema = z.object({ kode: z.string(), uraian: z.string(), anggaran: rupiahSchema })
const kolomSchema = z.object({
  jenis: z.string(),
  kunci: z.string(),
  judul: z.string(),
  tanggal: z.string().nullable(),
  cuplikan: z.string().nullable(),
  desa: z.string().nullable(),
  kecamatan: z.string().nullable(),
  kabupaten: z.string().nullable(),
  tipeDesa: z.enum(['desa', 'kelurahan']).nullable(),
  contoh: z.boolean(),
  bergabung: z.boolean().nullable(),
  /** Likeness of the name of a village to what was typed, 0 to 1; null for texts. */
  mirip: z.number().nullable(),
  kegiatan: z.array(kegiatanSchema),
  /** Of a course, those that hold the words. */
  pelajaran: z.array(z.object({ slug: z.string(), judul: z.string() })),
})
type Kolom = z.infer<typeof kolomSchema>
/** Villages are told apart by where they lie. */
const isLengkap = ({ jenis, tipeDesa, kecamatan, kabupaten }: Kolom): boolean =>
  jenis !== 'desa' || ![tipeDesa, kecamatan, kabupaten].includes(null)
const hasilSchema = kolomSchema.refine(isLengkap)
export type HasilPencarian = z.infer<typeof hasilSchema>
export type Pencarian = {
  desa: HasilPencarian[]
  naskah: HasilPencarian[]
  jumlah: number
  /** Names of the villages searched in: chosen, or named among the words. */
  namaDesa: string | null
}
/** A row in a shape that this release does not know is left out, and must not hide the others. */
const daftarSchema = z.array(z.unknown()).transform((daftar) => daftar.flatMap(toHasil))
const jawabanSchema = z.object({
  desa: daftarSchema,
  naskah: daftarSchema,
  jumlah: z.coerce.number(),
  namaDesa: z.string().nullable(),
})

/** Said once: a search that many visitors make would fill the log. */
const dilaporkan = new Set<string>()

function toHasil(baris: unknown): HasilPencarian[] {
  const hasil = hasilSchema.safeParse(baris)
  if (hasil.success) return [hasil.data]
  const { jenis, kunci } = Object(baris)
  if (!dilaporkan.has(`${jenis}:${kunci}`))
    console.error(`Left out of search: ${jenis} ${kunci}`, hasil.error)
  dilaporkan.add(`${jenis}:${kunci}`)
  return []
}

/**
 * Who looks for a road wants the road, not the year: by how many of the words an activity or its lines hold, beside
 * those that stand in the title of every budget.
 */
const KEGIATAN = `(
  select coalesce(json_agg(json_build_object('kode', k.kode, 'uraian', k.uraian, 'anggaran', k.anggaran)
    order by k.cocok desc, k.anggaran desc, k.kode), '[]') from (
    select k->>'kode' as kode, k->>'uraian' as uraian, (k->>'anggaran')::numeric as anggaran, (
      select count(*) from kata where length(kata) >= 4 and kata <> 'desa' and strpos(lower(b.judul), kata) = 0
        and strpos(lower(k->>'uraian') || ' ' || coalesce(pos.uraian, ''), kata) > 0) as cocok
    from jsonb_array_elements(b.isi->'daftarKegiatan') k left join (
      select p->>'kodeKegiatan' as kode, string_agg(lower(p->>'uraian'), ' ') as uraian
      from jsonb_array_elements(b.isi->'baris') p group by 1) pos on pos.kode = k->>'kode'
    order by cocok desc, anggaran desc, kode limit ${MAX_KEGIATAN}) k where k.cocok > 0)`

/** Who looks for a word in a course wants the lesson that tells of it. Kinds of blocks and marks are single words. */
const PELAJARAN = `(
  select coalesce(json_agg(json_build_object('slug', p.slug, 'judul', p.judul) order by p.cocok desc, p.nomor), '[]') from (
    select l->>'slug' as slug, l->>'judul' as judul, nomor, (
      select coalesce(sum((strpos(isi.teks, kata) > 0)::int + (strpos(lower(l->>'judul'), kata) > 0)::int), 0)
      from kata where length(kata) >= 4) as cocok
    from jsonb_array_elements(b.isi->'daftarPelajaran') with ordinality d (l, nomor), lateral (
      select lower(string_agg(x #>> '{}', ' ')) as teks from jsonb_path_query(l, 'strict $.**') x
      where jsonb_typeof(x) = 'string' and x #>> '{}' like '% %') isi
    order by cocok desc, nomor limit ${MAX_PELAJARAN}) p where p.cocok > 0)`

/** A register is one copy: the names in it that the words name. */
const YANG_COCOK = `(
  select string_agg(nama, '; ' order by cocok desc, nama) from (
    select x->>'nama' as nama, (select count(*) from kata where strpos(lower(x->>'nama'), kata) > 0) as cocok
    from jsonb_array_elements(b.isi->'daftar') x order by 2 desc, 1 limit ${MAX_NAMA}) n where cocok > 0)`

/** What a question is made of beside its subject; PostgreSQL has no such list for Indonesian. */
const KATA_TUGAS = [
  ...[
    'ada',
    'apa',
    'atau',
    'bagaimana',
    'berapa',
    'dalam',
    'dan',
    'dari',
    'dengan',
    'di',
    'dimana',
    'ini',
    'itu',
  ],
  ...['kapan', 'ke', 'mana', 'mengapa', 'oleh', 'pada', 'siapa', 'tentang', 'untuk', 'yang'],
]

/** The columns of a result; `b` is a row of `publik.salinan`. */
const HASIL = `json_build_object('jenis', b.jenis, 'kunci', b.kunci, 'judul', b.judul, 'tanggal', b.tanggal,
  'cuplikan', case when b.jenis in ('fasilitas', 'lembaga-ekonomi') then ${YANG_COCOK}
    else coalesce(b.isi->>'ringkasan', b.isi->>'tempat') end,
  'desa', coalesce(b.isi->'desa'->>'nama', b.isi->>'nama'),
  'kecamatan', coalesce(b.isi->'desa'->>'kecamatan', b.isi->>'kecamatan'),
  'kabupaten', coalesce(b.isi->'desa'->'kabupaten'->>'nama', b.isi->'kabupaten'->>'nama'),
  'tipeDesa', case when b.jenis = 'desa' then b.isi->>'jenis' end,
  'contoh', coalesce((b.isi->'desa'->>'contoh')::boolean, (b.isi->>'contoh')::boolean, false),
  'bergabung', (b.isi->>'bergabung')::boolean,
  'mirip', case when b.jenis = 'desa' then ekstensi.word_similarity($1, lower(b.judul)) end,
  'kegiatan', case when b.jenis = 'apbdes' then ${KEGIATAN} else '[]' end,
  'pelajaran', case when b.jenis = 'kursus' then ${PELAJARAN} else '[]' end)`

/**
 * Each word counts with its stem, with its beginning, and with the known words it resembles; all words must be found,
 * but for those that only join others. Villages named in full among other words are where they are looked for (`$5`), not
 * words to be found. First come regulations with the words in their title, then budgets with such activities, then
 * whatever ranks best. `%>` and `%` use the trigram indexes. `$1` the words as typed, `$2` village or null, `$3` kind or
 * null, `$6` the running year: of the budgets of a village, which rank as its best does, that of the running year is first.
 * Each part is made once (`materialized`): a plan for whatever words would make the budgets again for every row.
 */
const SQL = `
  with ketikan as (select ' ' || trim(regexp_replace($1, '[^[:alnum:]]+', ' ', 'g')) || ' ' as teks),
  disebut as materialized (
    select desa, judul, nama from ketikan, (
      select desa, judul, ' ' || trim(regexp_replace(lower(judul), '[^[:alnum:]]+', ' ', 'g')) || ' ' as nama
      from publik.salinan where $5::boolean and $2::text is null and jenis = 'desa') d
    where strpos(teks, nama) > 0 and trim(replace(teks, nama, ' ')) not in ('', 'desa', 'kelurahan')),
  tempat as materialized (select desa, judul, nama from disebut d where not exists (
    select from disebut l where length(l.nama) > length(d.nama) and strpos(l.nama, d.nama) > 0)),
  nama as (select '\\m(' || string_agg(trim(nama), '|' order by length(nama) desc) || ')\\M' as pola from tempat),
  kata as materialized (
    select distinct kata from ketikan, nama, regexp_split_to_table(
      coalesce(regexp_replace(teks, pola, ' ', 'g'), teks), '\\s+') kata where kata <> ''
      and kata <> all('{${KATA_TUGAS.join()}}') and (kata not in ('desa', 'kelurahan') or pola is null)),
  calon as (
    select kata.kata, plainto_tsquery('indonesian', kata.kata)
      || case when length(kata.kata) >= 3 then to_tsquery('simple', kata.kata || ':*') else ''::tsquery end
      || coalesce((select plainto_tsquery('indonesian', string_agg(m.kata, ' ')) from (
          select k.kata from publik.kata k where length(kata.kata) >= 4 and k.kata operator(ekstensi.%) kata.kata
          order by ekstensi.similarity(k.kata, kata.kata) desc limit 1) m), ''::tsquery) as kueri
    from kata),
  kueri as materialized (select coalesce(string_agg('(' || kueri::text || ')', ' & ' order by kata), '')::tsquery as semua
    from calon where numnode(kueri) > 0),
  lokasi as (select desa, judul from publik.salinan where jenis = 'desa' and kunci = $2),
  cocok as materialized (
    select s.jenis, s.kunci, s.tahun, s.desa, ts_rank(s.cari, kueri.semua) as nilai, s.tanggal,
      s.jenis = 'apbdes' and s.tahun is not distinct from $6::int as berjalan,
      s.jenis = 'dokumen' and ts_filter(s.cari, '{a}') @@ kueri.semua as isi_judul
    from publik.salinan s, kueri
    where numnode(kueri.semua) > 0 and s.cari @@ kueri.semua
      and s.jenis in ('berita', 'pengumuman', 'agenda', 'galeri', 'dokumen', 'pemerintahan', 'apbdes', 'kursus',
        'program-belajar', 'fasilitas',
        'lembaga-ekonomi')
      and ($3::text is null or s.jenis = $3) and ($2::text is null or s.desa = (select desa from lokasi))
      and (s.desa in (select desa from tempat) or not exists (select from tempat))),
  anggaran as materialized (
    select b.jenis, b.kunci from (
      select * from cocok where jenis = 'apbdes' order by berjalan desc, tahun desc, nilai desc, kunci limit ${MAX_ANGGARAN}) c
      join publik.salinan b using (jenis, kunci) where json_array_length(${KEGIATAN}) > 0),
  urut as materialized (
    select c.*, row_number() over (order by case when c.isi_judul then 0 when a.kunci is not null then 1 else 2 end,
      c.nilai_desa desc, c.berjalan desc, c.tanggal desc nulls last, c.kunci) as urutan
    from (select *, case when jenis = 'apbdes' then max(nilai) over (partition by jenis, desa) else nilai end as nilai_desa
      from cocok) c left join anggaran a using (jenis, kunci))
  select
    coalesce((select json_agg(${HASIL} order by urutan) from (
      select s.*, row_number() over (order by lower(judul) = $1 desc, starts_with(lower(judul), $1) desc,
        ekstensi.word_similarity($1, lower(judul)) desc, ekstensi.similarity($1, lower(judul)) desc, judul, kunci) as urutan
      from publik.salinan s where s.jenis = 'desa' and $2::text is null and $3::text is null
        and (lower(s.judul) operator(ekstensi.%>) $1 or s.cari @@ plainto_tsquery('indonesian', $1))
      order by urutan limit ${MAX_DESA}) b where $4::int = 0), '[]') as desa,
    coalesce((select json_agg(${HASIL} order by c.urutan) from (
      select * from urut order by urutan limit ${HASIL_PER_HALAMAN} offset $4) c
      join publik.salinan b using (jenis, kunci)), '[]') as naskah,
    (select count(*) from cocok) as jumlah, coalesce((select judul from lokasi),
      (select string_agg(distinct judul, ', ' order by judul) from tempat)) as "namaDesa"`

/** `semua`: villages named among the words are words like others. */
type Permintaan = {
  kata: string
  desa: string | null
  jenis: string | null
  halaman: number
  semua: boolean
  now: Date
}

export async function findPencarian(permintaan: Permintaan, catatan: Catatan): Promise<Pencarian> {
  const { kata, desa, jenis, halaman, semua, now } = permintaan
  const ask = async (isTempat: boolean): Promise<Pencarian> => {
    const values = [kata, desa, jenis, (halaman - 1) * HASIL_PER_HALAMAN, isTempat, getTahunBerjalan(now)]
    const [baris] = await listBaris({ name: 'cari', text: SQL, values }, catatan)
    return jawabanSchema.parse(baris)
  }
  const hasil = await ask(!semua)
  // What is named like a village may be no village: then the words are looked for everywhere.
  const isKeliru = hasil.jumlah === 0 && desa === null && hasil.namaDesa !== null
  return isKeliru ? ask(false) : hasil
}
