import { type InformasiPublik, informasiPublikSchema } from 'cms/contract/informasi-publik'
import { type Catatan, KUNCI_HARI } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

/** Whether something is still kept back depends on the day. */
export function findInformasiPublik(
  desa: string,
  catatan: Catatan,
): Promise<Salinan<InformasiPublik> | null> {
  catatan.kunci.add(KUNCI_HARI)
  return findSalinan({ jenis: 'informasi-publik', kunci: desa, schema: informasiPublikSchema, catatan })
}
