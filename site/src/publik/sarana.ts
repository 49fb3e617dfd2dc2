import { type FasilitasPublik, fasilitasPublikSchema } from 'cms/contract/fasilitas'
import { type LembagaEkonomiPublik, lembagaEkonomiPublikSchema } from 'cms/contract/lembaga-ekonomi'
import type { Catatan } from './catatan.ts'
import { findSalinan, type Salinan } from './salinan.ts'

export const findFasilitas = (desa: string, catatan: Catatan): Promise<Salinan<FasilitasPublik> | null> =>
  findSalinan({ jenis: 'fasilitas', kunci: desa, schema: fasilitasPublikSchema, catatan })

export const findLembagaEkonomi = (
  desa: string,
  catatan: Catatan,
): Promise<Salinan<LembagaEkonomiPublik> | null> =>
  findSalinan({ jenis: 'lembaga-ekonomi', kunci: desa, schema: lembagaEkonomiPublikSchema, catatan })
