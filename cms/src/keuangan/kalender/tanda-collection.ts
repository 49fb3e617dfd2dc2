import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toCheckBerkasSedesa } from '../../berkas/index.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField, tahunField, toServerField, toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../../platform/set-desa.ts'
import { KODE_TANDA, LABEL_TANDA } from './tanda.ts'
import { checkTanda, setJudulTanda } from './tanda-hooks.ts'

const TETAP = { update: () => false }

/** That a step of the budget calendar is done which no record of the portal tells of. Not published. */
export const langkahSelesaiCollection: CollectionConfig = {
  slug: 'langkah-selesai',
  typescript: { interface: 'LangkahSelesai' },
  labels: toLabels(
    'Langkah kalender selesai',
    'Finished step of the calendar',
    'Finished steps of the calendar',
  ),
  access: toCollectionAccess('langkah-selesai'),
  disableDuplicate: true,
  versions: false,
  defaultSort: '-tanggal',
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.keuangan,
    useAsTitle: 'judul',
    defaultColumns: ['judul', 'desa', 'tanggal', 'berlaku'],
    description: toLabel(
      'Yang dikerjakan di luar portal dan ditandai selesai, supaya tidak lagi ditagih kalender anggaran. Tidak terbit.',
      'What was done outside the portal and marked so. Not published.',
    ),
  },
  hooks: {
    beforeValidate: [toSetDesaHook('langkah-selesai'), checkTanda],
    beforeChange: [toCheckBerkasSedesa(({ berkas }) => [toIdRelasi(berkas) ?? '']), setJudulTanda],
    afterChange: [toJejakHook('langkah-selesai', 'desa')],
  },
  fields: [
    desaField,
    toServerField({ name: 'judul', type: 'text', label: toLabel('Judul', 'Title'), admin: { hidden: true } }),
    {
      type: 'row',
      fields: [
        {
          name: 'langkah',
          type: 'select',
          required: true,
          access: TETAP,
          label: toLabel('Langkah', 'Step'),
          options: KODE_TANDA.map((value) => ({ value, label: toLabel(LABEL_TANDA[value], value) })),
        },
        { ...tahunField, index: true, access: TETAP },
      ],
    },
    {
      name: 'kodeKegiatan',
      type: 'text',
      maxLength: 20,
      access: TETAP,
      label: toLabel('Kode kegiatan', 'Activity code'),
      admin: { placeholder: '02.03.10', condition: ({ langkah }) => langkah === 'laporan-akhir' },
    },
    toTanggalField({ name: 'tanggal', required: true, label: toLabel('Selesai pada', 'Done on') }),
    { name: 'catatan', type: 'text', maxLength: 200, label: toLabel('Catatan', 'Note') },
    {
      name: 'berkas',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Berkasnya (boleh kosong; tidak terbit)', 'File'),
    },
    {
      name: 'berlaku',
      type: 'checkbox',
      defaultValue: true,
      label: toLabel('Berlaku', 'In force'),
      admin: {
        position: 'sidebar',
        description: toLabel('Matikan bila keliru ditandai; catatannya tetap ada.', 'Switch off when wrong.'),
      },
    },
  ],
}
