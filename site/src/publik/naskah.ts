/** One published text. */
import { type AgendaPublik, agendaPublikSchema } from 'cms/contract/agenda'
import { type BeritaPublik, beritaPublikSchema } from 'cms/contract/berita'
import { type DokumenPublik, dokumenPublikSchema } from 'cms/contract/dokumen'
import { type GaleriPublik, galeriPublikSchema } from 'cms/contract/galeri'
import { getKunciNaskah } from 'cms/contract/naskah'
import { type PengumumanPublik, pengumumanPublikSchema } from 'cms/contract/pengumuman'
import type { JenisNaskah } from 'cms/contract/salinan'
import type { ZodType } from 'zod'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

export type IsiNaskah = {
  berita: BeritaPublik
  pengumuman: PengumumanPublik
  agenda: AgendaPublik
  galeri: GaleriPublik
  dokumen: DokumenPublik
}
export const SKEMA_NASKAH: { readonly [Jenis in JenisNaskah]: ZodType<IsiNaskah[Jenis]> } = {
  berita: beritaPublikSchema,
  pengumuman: pengumumanPublikSchema,
  agenda: agendaPublikSchema,
  galeri: galeriPublikSchema,
  dokumen: dokumenPublikSchema,
}

export async function findNaskah<Jenis extends JenisNaskah>(
  jenis: Jenis,
  desa: string,
  slug: string,
  catatan: Catatan,
): Promise<Salinan<IsiNaskah[Jenis]> | null> {
  return findSalinan({ jenis, kunci: getKunciNaskah(desa, slug), schema: SKEMA_NASKAH[jenis], catatan })
}
