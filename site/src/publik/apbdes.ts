/** Budgets as they are published. `tahun` and `versi` are what stands in the address. */
import {
  apbdesPublikSchema,
  apbdesRingkasSchema,
  getKunciApbdes,
  getKunciVersi,
  POLA_VERSI,
} from 'cms/contract/apbdes'
import { tempatKegiatanSchema } from 'cms/contract/kegiatan'
import { type JenisSalinan, toKunciPerubahan } from 'cms/contract/salinan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import { type ZodType, z } from 'zod'
import type { Catatan } from './catatan.ts'
import { type Bentuk, findSalinan, type Salinan } from './salinan.ts'

/** Hundreds of lines are for the pages that list them: to read and check them costs more than the page of the year. */
const RINGKAS: Bentuk = {
  name: 'apbdes-ringkas',
  sql: `jsonb_set(
    jsonb_set(isi - 'sumberDana', '{baris}', jsonb_build_object('length', jsonb_array_length(isi -> 'baris'))),
    '{perubahan,baris}', jsonb_build_object('length', jsonb_array_length(isi #> '{perubahan,baris}'))
  ) #- '{danaDesa,bidang}' #- '{danaDesa,kegiatan}' #- '{danaDesa,aturan}'
    #- '{realisasi,catatan}' #- '{realisasi,kemajuan}'
    || jsonb_build_object('semulaKegiatan', (
      select jsonb_object_agg(kode, semula) from (
        select left(b ->> 'kodeKegiatan', 8) as kode, sum((b ->> 'semula')::numeric) as semula
        from jsonb_array_elements(isi #> '{perubahan,baris}') b where b ->> 'kodeKegiatan' <> '' group by 1) s))`,
}

type Bacaan<Isi> = { schema: ZodType<Isi>; bentuk?: Bentuk }
type Ringkas = z.infer<typeof apbdesRingkasSchema>

/** With what the village's own page tells of the year, in the one read. */
const RINGKAS_TAHUN: Bentuk = {
  name: 'apbdes-ringkas-tahun',
  sql: `${RINGKAS.sql} || jsonb_build_object('perJiwa', (
    select jsonb_build_object('belanja', b -> 'belanjaPerJiwa', 'penduduk', d.isi #> '{profil,penduduk,jumlah}',
      'tanggal', d.isi #> '{profil,penduduk,tanggal}', 'sumber', d.isi #> '{profil,penduduk,sumber}')
    from publik.salinan d, jsonb_array_elements(d.isi -> 'daftarApbdes') b
    where d.jenis = 'desa' and d.kunci = split_part($2, '/', 1) and b -> 'tahun' = salinan.isi -> 'tahun'
      and jsonb_typeof(b -> 'belanjaPerJiwa') = 'number'))`,
}

/** Of a village and year, as it is in force. */
const createFindApbdes =
  <Isi>(bacaan: Bacaan<Isi>) =>
  async (slug: string, tahun: string, catatan: Catatan): Promise<Salinan<Isi> | null> => {
    if (!isTahunAnggaran(Number(tahun))) return null
    const jenis: JenisSalinan = 'apbdes'
    return findSalinan({ jenis, kunci: getKunciApbdes(slug, Number(tahun)), catatan, ...bacaan })
  }

/** One version of it, also one that another has followed. */
const createFindVersi =
  <Isi>(bacaan: Bacaan<Isi>) =>
  async (slug: string, tahun: string, versi: string, catatan: Catatan): Promise<Salinan<Isi> | null> => {
    if (!isTahunAnggaran(Number(tahun)) || !POLA_VERSI.test(versi)) return null
    const jenis: JenisSalinan = 'apbdes-versi'
    return findSalinan({ jenis, kunci: getKunciVersi(slug, Number(tahun), versi), catatan, ...bacaan })
  }

/** With the planned places of its activities, in the one read. */
const DENGAN_TEMPAT: Bentuk = {
  name: 'apbdes-tempat',
  sql: `jsonb_build_object('apbdes', isi, 'rencana', (
    select coalesce(jsonb_agg(jsonb_build_object('kode', s.isi->'kode', 'tempat', s.isi->'tempat') order by s.kunci), '[]')
    from publik.salinan s where s.jenis = 'kegiatan' and s.desa = salinan.desa and s.tahun = salinan.tahun))`,
}
const apbdesTempatSchema = z.strictObject({
  apbdes: apbdesPublikSchema,
  rencana: z.array(z.strictObject({ kode: z.string(), tempat: z.array(tempatKegiatanSchema) })),
})
const findTahunTempat = createFindApbdes({ schema: apbdesTempatSchema, bentuk: DENGAN_TEMPAT })
export function findApbdesTempat(
  slug: string,
  tahun: string,
  catatan: Catatan,
): Promise<Salinan<z.infer<typeof apbdesTempatSchema>> | null> {
  catatan.kunci.add(toKunciPerubahan('kegiatan', `${slug}/*`))
  return findTahunTempat(slug, tahun, catatan)
}

export const findApbdes = createFindApbdes({ schema: apbdesPublikSchema })
export const findVersi = createFindVersi({ schema: apbdesPublikSchema })
const findTahunRingkas = createFindApbdes<Ringkas>({ schema: apbdesRingkasSchema, bentuk: RINGKAS_TAHUN })
export function findApbdesRingkas(
  slug: string,
  tahun: string,
  catatan: Catatan,
): Promise<Salinan<Ringkas> | null> {
  catatan.kunci.add(toKunciPerubahan('desa', slug))
  return findTahunRingkas(slug, tahun, catatan)
}
export const findVersiRingkas = createFindVersi<Ringkas>({ schema: apbdesRingkasSchema, bentuk: RINGKAS })
