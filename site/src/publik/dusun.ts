/** Activities of a village's year with the places that were recorded, and every place it has named in any year: one read. */
import { getKunciApbdes, JENIS_PERATURAN, kemajuanPublikSchema } from 'cms/contract/apbdes'
import { tempatKegiatanSchema } from 'cms/contract/kegiatan'
import { anggaranRealisasiSchema, desaRingkasSchema, tahunSchema } from 'cms/contract/nilai'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { type Bentuk, findSalinan, type Salinan } from './salinan.ts'

const DUSUN: Bentuk = {
  name: 'apbdes-dusun',
  sql: `jsonb_build_object(
    'desa', isi->'desa', 'tahun', isi->'tahun',
    'peraturan', jsonb_build_object('jenis', isi#>'{peraturan,jenis}', 'nomor', isi#>'{peraturan,nomor}'),
    'daftarKegiatan', isi->'daftarKegiatan', 'kemajuan', isi#>'{realisasi,kemajuan}',
    'rencana', (select coalesce(jsonb_agg(jsonb_build_object('kode', s.isi->'kode', 'tempat', s.isi->'tempat') order by s.kunci), '[]')
      from publik.salinan s where s.jenis = 'kegiatan' and s.desa = salinan.desa and s.tahun = salinan.tahun),
    'dusun', (select coalesce(jsonb_agg(distinct n.dusun), '[]') from (
      select t->>'dusun' as dusun from publik.salinan s,
        jsonb_array_elements(s.isi#>'{realisasi,kemajuan}') k, jsonb_array_elements(k->'tempat') t
        where s.jenis = 'apbdes' and s.desa = salinan.desa
      union all select t->>'dusun' from publik.salinan s, jsonb_array_elements(s.isi->'tempat') t
        where s.jenis = 'kegiatan' and s.desa = salinan.desa) n where n.dusun is not null))`,
}

const dusunApbdesSchema = z.strictObject({
  desa: desaRingkasSchema,
  tahun: tahunSchema,
  peraturan: z.strictObject({ jenis: z.enum(JENIS_PERATURAN), nomor: z.string() }),
  daftarKegiatan: z.array(anggaranRealisasiSchema.extend({ kode: z.string(), uraian: z.string() })),
  kemajuan: z.array(kemajuanPublikSchema),
  /** Places that are planned. */
  rencana: z.array(z.strictObject({ kode: z.string(), tempat: z.array(tempatKegiatanSchema) })),
  /** As they were written; one place may be spelled in several ways. */
  dusun: z.array(z.string()),
})
export type DusunApbdes = z.infer<typeof dusunApbdesSchema>

export async function findDusunApbdes(
  slug: string,
  tahun: string,
  catatan: Catatan,
): Promise<Salinan<DusunApbdes> | null> {
  if (!isTahunAnggaran(Number(tahun))) return null
  catatan.kunci.add(toKunciPerubahan('apbdes', `${slug}/*`))
  catatan.kunci.add(toKunciPerubahan('kegiatan', `${slug}/*`))
  return findSalinan({
    jenis: 'apbdes',
    kunci: getKunciApbdes(slug, Number(tahun)),
    schema: dusunApbdesSchema,
    catatan,
    bentuk: DUSUN,
  })
}
