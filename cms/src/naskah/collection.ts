/** The frame of a collection whose texts are published by the workflow: what each kind adds is its own fields. */
import type { CollectionConfig, Field, RelationshipField } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { toAlurEndpoint } from '../alur/endpoints.ts'
import {
  alasanKembaliField,
  toPerjalananField,
  toPosisiField,
  toStatusField,
  toTombolAlur,
} from '../alur/fields.ts'
import type { KumpulanNaskah } from '../alur/kinds.ts'
import { toCheckBerkasSedesa } from '../berkas/index.ts'
import { toJejakHook } from '../jejak/hooks.ts'
import { desaField, jikaTerisi, toSaatField, toServerField } from '../platform/fields.ts'
import { toLabel, type toLabels } from '../platform/labels.ts'
import { toDesaFilter, toSetDesaHook, toSetProvinsiHook } from '../platform/set-desa.ts'
import { toRefuseTeksKayaRusak } from '../platform/teks-kaya-field.ts'
import { listIdBerkas } from './berkas.ts'
import { refuseTerkunci, toSetSlug } from './hooks.ts'
import { toPratinjauEndpoint } from './preview.ts'

type Pilihan = {
  slug: KumpulanNaskah
  interface: string
  labels: ReturnType<typeof toLabels>
  group: ReturnType<typeof toLabel>
  useAsTitle: string
  defaultColumns: string[]
  fields: Field[]
  /** What the address is made of. */
  alamat: (data: Record<string, unknown>) => string
  /** Rich texts: labels by name, `daftar.kolom` for the rows of a list. */
  teksKaya?: Readonly<Record<string, string>>
  /** Belongs to the province instead of a village. */
  isProvinsi?: true
  hooks?: Pick<NonNullable<CollectionConfig['hooks']>, 'beforeValidate'>
}

export function toKoleksiNaskah(pilihan: Pilihan): CollectionConfig {
  const { slug } = pilihan
  return {
    slug,
    typescript: { interface: pilihan.interface },
    labels: pilihan.labels,
    access: toCollectionAccess(slug),
    disableDuplicate: true,
    trash: true,
    versions: false,
    defaultSort: '-updatedAt',
    admin: {
      hideAPIURL: true,
      baseFilter: toDesaFilter,
      group: pilihan.group,
      useAsTitle: pilihan.useAsTitle,
      defaultColumns: pilihan.defaultColumns,
      components: { edit: { beforeDocumentControls: [toTombolAlur(slug)] } },
    },
    endpoints: [toAlurEndpoint(slug), toPratinjauEndpoint(slug)],
    hooks: {
      beforeOperation: [toRefuseTeksKayaRusak(slug, pilihan.teksKaya ?? {})],
      beforeValidate: [
        pilihan.isProvinsi === true ? toSetProvinsiHook(slug) : toSetDesaHook(slug),
        ...(pilihan.hooks?.beforeValidate ?? []),
        toSetSlug(slug, pilihan.alamat),
      ],
      beforeChange: [refuseTerkunci, toCheckBerkasSedesa((data) => listIdBerkas(slug, data))],
      afterChange: [toJejakHook(slug, 'desa')],
    },
    fields: [
      toPosisiField(slug),
      pilihan.isProvinsi === true ? provinsiField : desaField,
      ...pilihan.fields,
      ...listKolomAlur(slug),
      toPerjalananField(slug),
    ],
  }
}

const provinsiField: RelationshipField = { ...desaField, label: toLabel('Provinsi', 'Province') }

/** Written by the workflow alone. */
function listKolomAlur(kumpulan: KumpulanNaskah): Field[] {
  return [
    toStatusField(kumpulan),
    alasanKembaliField,
    toSaatField('statusSejak', toLabel('Status sejak', 'Status since')),
    toServerField({
      name: 'slug',
      type: 'text',
      index: true,
      label: toLabel('Alamat di situs', 'Address on the site'),
      admin: { ...jikaTerisi('slug'), position: 'sidebar' as const },
    }),
    toServerField({
      name: 'terbitan',
      type: 'json',
      label: toLabel('Terbitan', 'Edition'),
      admin: { hidden: true },
    }),
  ]
}
