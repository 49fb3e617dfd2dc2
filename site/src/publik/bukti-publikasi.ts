/** A budget and what its village has announced about it elsewhere, in one read. */
import { apbdesPublikSchema, getKunciApbdes } from 'cms/contract/apbdes'
import { keterbukaanPublikSchema } from 'cms/contract/keterbukaan'
import { toKunciPerubahan } from 'cms/contract/salinan'
import { isTahunAnggaran } from 'cms/dasar/tahun-anggaran'
import { z } from 'zod'
import type { Catatan } from './catatan.ts'
import { type Bentuk, findSalinan, type Salinan } from './salinan.ts'

const DENGAN_KETERBUKAAN: Bentuk = {
  name: 'bukti-publikasi',
  sql: `jsonb_build_object('apbdes', isi, 'keterbukaan', (
    select k.isi from publik.salinan k where k.jenis = 'keterbukaan' and k.kunci = split_part($2, '/', 1)))`,
}
const buktiPublikasiSchema = z.strictObject({
  apbdes: apbdesPublikSchema,
  keterbukaan: keterbukaanPublikSchema.nullable(),
})

export async function findBuktiPublikasi(
  slug: string,
  tahun: string,
  catatan: Catatan,
): Promise<Salinan<z.infer<typeof buktiPublikasiSchema>> | null> {
  if (!isTahunAnggaran(Number(tahun))) return null
  catatan.kunci.add(toKunciPerubahan('keterbukaan', slug))
  return findSalinan({
    jenis: 'apbdes',
    kunci: getKunciApbdes(slug, Number(tahun)),
    schema: buktiPublikasiSchema,
    catatan,
    bentuk: DENGAN_KETERBUKAAN,
  })
}
