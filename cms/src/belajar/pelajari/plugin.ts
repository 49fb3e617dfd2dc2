/** On the list and the form of each collection that a lesson teaches. */
import type { CollectionConfig, Plugin } from 'payload'
import { type LayarPelajari, PELAJARI } from './daftar.ts'

export const setPelajari: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(toKoleksi) ?? [],
})

function toKoleksi(koleksi: CollectionConfig): CollectionConfig {
  if (!isLayar(koleksi.slug)) return koleksi
  const { admin } = koleksi
  const tautan = {
    path: '/belajar/pelajari/admin/PelajariCara.tsx#PelajariCara',
    serverProps: { layar: koleksi.slug },
  }
  const edit = admin?.components?.edit
  const components = {
    ...admin?.components,
    beforeListTable: [...(admin?.components?.beforeListTable ?? []), tautan],
    edit: { ...edit, beforeDocumentControls: [tautan, ...(edit?.beforeDocumentControls ?? [])] },
  }
  return { ...koleksi, admin: { ...admin, components } }
}

const isLayar = (slug: string): slug is LayarPelajari => Object.hasOwn(PELAJARI, slug)
