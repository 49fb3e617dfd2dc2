/** Activities of a village's year with the places that were recorded, and every place it has named in any year: one read. */
import { getKunciApbdes, JENIS_PERATURAN, kemajuanPublikSchema } from 'cms/contract/apbdes'
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
    'dusun', (select coalesce(jsonb_agg(distinct t->>'dusun'), '[]') from publik.salinan s,
      jsonb_array_elements(s.isi#>'{realisasi,kemajuan}') k, jsonb_array_elements(k->'tempat') t
      where s.jenis = 'apbdes' and s.desa = salinan.desa and t->>'dusun' is not null))`,
}

const dusunApbdesSchema = z.strictObject({
  desa: desaRingkasSchema,
  tahun: tahunSchema,
  peraturan: z.strictObject({ jenis: z.enum(JENIS_PERATURAN), nomor: z.string() }),
  daftarKegiatan: z.array(anggaranRealisasiSchema.extend({ kode: z.string(), uraian: z.string() })),
  kemajuan: z.array(kemajuanPublikSchema),
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
  return findSalinan({
    jenis: 'apbdes',
    kunci: getKunciApbdes(slug, Number(tahun)),
    schema: dusunApbdesSchema,
    catatan,
    bentuk: DUSUN,
  })
}
