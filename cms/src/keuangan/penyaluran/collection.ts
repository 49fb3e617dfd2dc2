import type { CollectionConfig, Field } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toCheckBerkasSedesa } from '../../berkas/index.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField, toTanggalField } from '../../platform/fields.ts'
import { toLabel, toLabels } from '../../platform/labels.ts'
import { toSetDesaHook } from '../../platform/set-desa.ts'
import { toRupiahField } from '../rupiah-field.ts'
import { checkPenyaluran, setBukti, setJudulPenyaluran } from './hooks.ts'
import { ADMIN_PENYALURAN, judulField, KE_RADAR, tahunTetapField } from './tempat-fields.ts'

/** Which stage of which village and year; the two belong together by it. */
const TAHAP: Field[] = [
  desaField,
  judulField,
  {
    type: 'row',
    fields: [
      tahunTetapField,
      {
        name: 'kode',
        type: 'text',
        required: true,
        maxLength: 30,
        access: { update: () => false },
        label: toLabel('Kode tahap', 'Code of the stage'),
      },
    ],
  },
]

/** What a village has ready for a stage, and that it was handed over. */
export const penyerahanCollection: CollectionConfig = {
  slug: 'penyerahan',
  typescript: { interface: 'Penyerahan' },
  labels: toLabels('Berkas penyaluran', 'Papers of a stage', 'Papers of stages'),
  access: toCollectionAccess('penyerahan'),
  disableDuplicate: true,
  versions: false,
  defaultSort: '-tahun',
  admin: { ...ADMIN_PENYALURAN, defaultColumns: ['judul', 'desa', 'diserahkanPada', 'updatedAt'] },
  hooks: {
    beforeValidate: [toSetDesaHook('penyerahan'), checkPenyaluran('penyerahan'), setBukti],
    beforeChange: [
      toCheckBerkasSedesa(({ bukti, berkas, tandaTerima }) =>
        [
          ...(Array.isArray(bukti) ? bukti.map((satu) => satu.berkas) : []),
          ...(Array.isArray(berkas) ? berkas : []),
          tandaTerima,
        ].map((satu) => toIdRelasi(satu) ?? ''),
      ),
      setJudulPenyaluran,
    ],
    afterChange: [toJejakHook('penyerahan', 'desa')],
  },
  fields: [
    ...TAHAP,
    {
      name: 'dipenuhi',
      type: 'text',
      hasMany: true,
      maxRows: 20,
      label: toLabel('Dokumen yang sudah ada (kode syarat)', 'Papers that are there'),
    },
    {
      name: 'bukti',
      type: 'array',
      maxRows: 20,
      label: toLabel('Berkas tiap syarat (tidak terbit)', 'File of each requirement'),
      labels: toLabels('Berkas syarat', 'File of a requirement', 'Files of requirements'),
      fields: [
        {
          name: 'syarat',
          type: 'text',
          required: true,
          maxLength: 30,
          label: toLabel('Kode syarat', 'Code'),
        },
        {
          name: 'berkas',
          type: 'upload',
          relationTo: 'berkas',
          required: true,
          maxDepth: 1,
          label: toLabel('Berkas', 'File'),
        },
      ],
    },
    {
      name: 'berkas',
      type: 'upload',
      relationTo: 'berkas',
      hasMany: true,
      maxRows: 10,
      maxDepth: 1,
      label: toLabel('Berkas lain (tidak terbit)', 'Other files'),
    },
    toTanggalField({ name: 'diserahkanPada', label: toLabel('Diserahkan ke DPMD pada', 'Handed over on') }),
    {
      name: 'tandaTerima',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Tanda terima dari DPMD (tidak terbit)', 'Receipt'),
    },
  ],
}

/** What the kabupaten says of a stage: complete, paid, how much. Never the village's own word. */
export const pernyataanPenyaluranCollection: CollectionConfig = {
  slug: 'pernyataan-penyaluran',
  typescript: { interface: 'PernyataanPenyaluran' },
  labels: toLabels('Pernyataan penyaluran', 'Statement on a stage', 'Statements on stages'),
  access: toCollectionAccess('pernyataan-penyaluran'),
  disableDuplicate: true,
  versions: false,
  defaultSort: '-tahun',
  admin: {
    ...ADMIN_PENYALURAN,
    ...KE_RADAR,
    defaultColumns: ['judul', 'desa', 'lengkapPada', 'cairPada', 'jumlahCair'],
  },
  hooks: {
    beforeValidate: [toSetDesaHook('pernyataan-penyaluran'), checkPenyaluran('pernyataan-penyaluran')],
    beforeChange: [setJudulPenyaluran],
    afterChange: [toJejakHook('pernyataan-penyaluran', 'desa')],
  },
  fields: [
    ...TAHAP,
    {
      name: 'dipenuhi',
      type: 'text',
      hasMany: true,
      maxRows: 20,
      label: toLabel('Syarat yang dinyatakan ada (kode syarat)', 'Requirements stated'),
    },
    toRupiahField('nilai', 'Nilai tahap (Rp)', 'Amount of the stage', { isTanpaMinus: true }),
    toTanggalField({ name: 'lengkapPada', label: toLabel('Berkas dinyatakan lengkap pada', 'Complete on') }),
    toTanggalField({ name: 'cairPada', label: toLabel('Cair di rekening kas desa pada', 'Paid on') }),
    toRupiahField('jumlahCair', 'Jumlah yang cair (Rp)', 'Amount paid', { isTanpaMinus: true }),
  ],
}
