import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { toJejakHook } from '../jejak/hooks.ts'
import { desaField, jikaTerisi, toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../platform/set-desa.ts'
import { getFolderAsli } from '../publikasi/files.ts'
import { checkUpload, publishBerkasTerpakai, setKeteranganBerkas } from './hooks.ts'
import { JENIS_MEDIA } from './rules.ts'

/** Files of a village: private originals. What is published is copied out under its content hash. */
export const berkasCollection: CollectionConfig = {
  slug: 'berkas',
  labels: toLabels('Berkas', 'File', 'Files'),
  access: toCollectionAccess('berkas'),
  disableDuplicate: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.publikasi,
    useAsTitle: 'namaAsli',
    defaultColumns: ['namaAsli', 'alt', 'filesize', 'updatedAt'],
  },
  upload: {
    staticDir: getFolderAsli(),
    // Payload reads the content once more and calls an M4A by this name; it is kept as audio/mp4.
    mimeTypes: [...JENIS_MEDIA, 'audio/x-m4a'],
    pasteURL: false,
    // Files come with the request; a file named in the body instead of sent is answered 400, not 500.
    requiresClientUploadReceipt: true,
    crop: false,
    focalPoint: false,
    displayPreview: true,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "sandbox; default-src 'none'")
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [checkUpload],
    beforeValidate: [toSetDesaHook('berkas'), setKeteranganBerkas],
    afterChange: [toJejakHook('berkas', 'desa'), publishBerkasTerpakai],
  },
  fields: [
    desaField,
    {
      name: 'alt',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Teks pengganti', 'Alternative text'),
      admin: {
        description: toLabel(
          'Apa yang terlihat atau terdengar, untuk orang yang tidak melihat atau mendengarnya. Tulis "hiasan" kalau tidak berarti apa-apa.',
          'What is to be seen or heard, for those who do not.',
        ),
      },
    },
    toServerField({
      name: 'namaAsli',
      type: 'text',
      label: toLabel('Nama berkas', 'File name'),
      admin: jikaTerisi('namaAsli'),
    }),
    toServerField({
      name: 'teks',
      type: 'textarea',
      label: toLabel('Teks di dalam PDF', 'Text of the PDF'),
      admin: { hidden: true },
    }),
    toServerField({
      name: 'sha256',
      type: 'text',
      index: true,
      label: toLabel('Sidik SHA-256', 'SHA-256'),
      admin: jikaTerisi('sha256'),
    }),
  ],
}
