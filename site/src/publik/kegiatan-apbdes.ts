/** Activities of a village's year with all that is told of them besides their lines: one read. */
import { getKunciApbdes, JENIS_PERATURAN, kemajuanPublikSchema } from 'cms/contract/apbdes'
import { kegiatanPublikSchema } from 'cms/contract/kegiatan'
import { anggaranRealisasiSchema, desaRingkasSchema, tahunSchema } from 'cms/contract/nilai'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { type Bentuk, findSalinan, type Salinan } from './salinan.ts'

/** Over a row of budgets called `salinan`. */
export const KEGIATAN: Bentuk = {
  name: 'apbdes-kegiatan',
  sql: `jsonb_build_object(
    'desa', isi->'desa', 'tahun', isi->'tahun',
    'peraturan', jsonb_build_object('jenis', isi#>'{peraturan,jenis}', 'nomor', isi#>'{peraturan,nomor}'),
    'daftarKegiatan', isi->'daftarKegiatan', 'kemajuan', isi#>'{realisasi,kemajuan}',
    'kegiatan', (select coalesce(jsonb_agg(s.isi order by s.kunci), '[]')
      from publik.salinan s where s.jenis = 'kegiatan' and s.desa = salinan.desa and s.tahun = salinan.tahun))`,
}

export const kegiatanApbdesSchema = z.strictObject({
  desa: desaRingkasSchema,
  tahun: tahunSchema,
  peraturan: z.strictObject({ jenis: z.enum(JENIS_PERATURAN), nomor: z.string() }),
  daftarKegiatan: z.array(anggaranRealisasiSchema.extend({ kode: z.string(), uraian: z.string() })),
  kemajuan: z.array(kemajuanPublikSchema),
  kegiatan: z.array(kegiatanPublikSchema),
})
export type KegiatanApbdes = z.infer<typeof kegiatanApbdesSchema>

export async function findKegiatanApbdes(
  slug: string,
  tahun: string,
  catatan: Catatan,
): Promise<Salinan<KegiatanApbdes> | null> {
  if (!isTahunAnggaran(Number(tahun))) return null
  catatan.kunci.add(toKunciPerubahan('kegiatan', `${slug}/*`))
  return findSalinan({
    jenis: 'apbdes',
    kunci: getKunciApbdes(slug, Number(tahun)),
    schema: kegiatanApbdesSchema,
    catatan,
    bentuk: KEGIATAN,
  })
}
