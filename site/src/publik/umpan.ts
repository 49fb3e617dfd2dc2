/** What is newest, for the feeds; and every public address, for search engines. */
import { type JenisSalinan, toKunciPerubahan } from 'cms/contract/salinan'
import { z } from 'zod'
import { type Catatan, KUNCI_HARI } from './catatan.ts'
import { listBaris } from './pool.ts'

const MAX_UMPAN = 50
const JENIS_UMPAN = [
  'berita',
  'pengumuman',
  'agenda',
  'galeri',
  'dokumen',
  'apbdes',
] as const satisfies JenisSalinan[]

const barisSchema = z.object({
  jenis: z.enum(JENIS_UMPAN),
  kunci: z.string(),
  judul: z.string(),
  ringkasan: z.string().nullable(),
  desa: z.string().nullable(),
  waktu: z.coerce.date(),
})
export type BarisUmpan = z.infer<typeof barisSchema>
const umpanSchema = z.object({ nama: z.string().nullable(), baris: z.array(barisSchema) })

const SQL_UMPAN = `
  with tempat as (select desa, judul from publik.salinan where jenis = 'desa' and kunci = $1 and (isi->>'bergabung')::boolean)
  select (select judul from tempat) as nama, coalesce((
    select json_agg(json_build_object('jenis', jenis, 'kunci', kunci, 'judul', judul, 'ringkasan', isi->>'ringkasan',
      'desa', isi->'desa'->>'nama', 'waktu', waktu) order by waktu desc, kunci)
    from (select * from publik.salinan
      where jenis = any($2) and ($1::text is null or desa = (select desa from tempat))
      order by waktu desc, kunci limit ${MAX_UMPAN}) b), '[]') as baris`

/** Of one village, or of all with null; null where there is no such village. */
export async function findUmpan(
  desa: string | null,
  catatan: Catatan,
): Promise<{ nama: string | null; baris: BarisUmpan[] } | null> {
  for (const jenis of JENIS_UMPAN)
    catatan.kunci.add(toKunciPerubahan(jenis, desa === null ? '*' : `${desa}/*`))
  const [baris] = await listBaris({ name: 'umpan', text: SQL_UMPAN, values: [desa, JENIS_UMPAN] }, catatan)
  const umpan = umpanSchema.parse(baris)
  return desa !== null && umpan.nama === null ? null : umpan
}

const alamatSchema = z.object({ jenis: z.string(), kunci: z.string(), waktu: z.date() })
export type BarisAlamat = z.infer<typeof alamatSchema>

/** Kabupaten codes are the first five signs of a village's. Villages that have not joined are listed as well. */
const SQL_ALAMAT = `
  select jenis, kunci, waktu from publik.salinan
  where desa like (select isi->>'kode' from publik.salinan where jenis = 'kabupaten' and kunci = $1) || '.%'
    and jenis in ('desa', 'apbdes', 'berita', 'pengumuman', 'agenda', 'galeri', 'dokumen', 'pemerintahan', 'fasilitas', 'lembaga-ekonomi', 'keterbukaan', 'informasi-publik')
    and (isi->'desa'->>'contoh') is distinct from 'true' and (isi->>'contoh') is distinct from 'true'
  order by jenis, kunci limit 50000`

/** Courses, their lessons and programmes, which belong to no village. */
const SQL_ALAMAT_BELAJAR = `
  select jenis, kunci, waktu, coalesce((select json_agg(p->>'slug' order by n)
    from jsonb_array_elements(isi->'daftarPelajaran') with ordinality as d(p, n)), '[]') as pelajaran
  from publik.salinan where jenis in ('kursus', 'program-belajar') and (isi->>'contoh') is distinct from 'true'
  order by jenis, kunci limit 1000`
const alamatBelajarSchema = alamatSchema.extend({ pelajaran: z.array(z.string()) })
export type BarisAlamatBelajar = z.infer<typeof alamatBelajarSchema>

/** Sample courses are left out. */
export async function listAlamatBelajar(catatan: Catatan): Promise<BarisAlamatBelajar[]> {
  catatan.kunci.add(KUNCI_HARI)
  const perintah = { name: 'alamat-belajar', text: SQL_ALAMAT_BELAJAR }
  return z.array(alamatBelajarSchema).parse(await listBaris(perintah, catatan))
}

/** Sample villages are left out. */
export async function listAlamat(kabupaten: string, catatan: Catatan): Promise<BarisAlamat[]> {
  // Search engines come once a day; the map need not follow every publication.
  catatan.kunci.add(KUNCI_HARI)
  const perintah = { name: 'alamat', text: SQL_ALAMAT, values: [kabupaten] }
  return z.array(alamatSchema).parse(await listBaris(perintah, catatan))
}
