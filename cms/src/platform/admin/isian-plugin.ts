/** On every form of the admin, whatever it is of: what is typed is kept in the browser until it is saved, and what is refused stays said. */
import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

const SETIAP_FORMULIR = [
  '/platform/admin/IsianTersimpan.tsx#IsianTersimpan',
  '/platform/admin/GalatTetap.tsx#GalatTetap',
]

/** In the configuration, not laid on at the start as the rights are: the map of the admin's components is written from it. */
export const setSetiapFormulir: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(toKoleksi) ?? [],
  globals: config.globals?.map(toGlobal) ?? [],
})

function toKoleksi({ admin, ...lain }: CollectionConfig): CollectionConfig {
  const edit = admin?.components?.edit
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), ...SETIAP_FORMULIR]
  const components = { ...admin?.components, edit: { ...edit, beforeDocumentControls } }
  return { ...lain, admin: { ...admin, components } }
}

function toGlobal({ admin, ...lain }: GlobalConfig): GlobalConfig {
  const elements = admin?.components?.elements
  const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), ...SETIAP_FORMULIR]
  const components = { ...admin?.components, elements: { ...elements, beforeDocumentControls } }
  return { ...lain, admin: { ...admin, components } }
}
