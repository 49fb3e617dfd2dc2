import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../akses/payload-access.ts'
import { LABEL_PERAN, PERAN } from '../akses/peran.ts'
import { toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import {
  checkPemberianPeran,
  lockRantaiPeran,
  recordPeran,
  setJudulPeran,
  setMasaJabatan,
} from './peran-hooks.ts'
import { listPilihanPeran, whereWilayahPeran } from './peran-pilihan.ts'

/** Roles as dated rows: person, role, area, SK, from and until. Acting officials are rows like any other. */
export const peranCollection: CollectionConfig = {
  slug: 'peran',
  labels: toLabels('Peran dan jabatan', 'Role', 'Roles'),
  access: toCollectionAccess('peran'),
  disableDuplicate: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'judul',
    defaultColumns: ['pengguna', 'peran', 'wilayah', 'berlakuDari', 'berlakuSampai'],
    description: toLabel(
      'Pergantian pejabat: buat baris baru. Masa pejabat lama berakhir sehari sebelumnya.',
      'When an office changes hands, add a row; the earlier one ends the day before.',
    ),
  },
  hooks: {
    beforeOperation: [lockRantaiPeran],
    beforeChange: [checkPemberianPeran, setMasaJabatan],
    afterChange: [recordPeran],
    afterRead: [setJudulPeran],
  },
  fields: [
    // Not stored: the person's name, to which the hook adds the office; a row is not called by its decree.
    {
      name: 'judul',
      type: 'text',
      virtual: 'pengguna.nama',
      label: toLabel('Orang dan jabatan', 'Person and office'),
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'pengguna',
      type: 'relationship',
      relationTo: 'pengguna',
      required: true,
      index: true,
      maxDepth: 1,
      label: toLabel('Pengguna', 'User'),
    },
    {
      name: 'peran',
      type: 'select',
      required: true,
      filterOptions: listPilihanPeran,
      options: PERAN.map((value) => ({ value, label: toLabel(LABEL_PERAN[value], LABEL_PERAN[value]) })),
      label: toLabel('Peran', 'Role'),
    },
    {
      name: 'wilayah',
      type: 'relationship',
      relationTo: 'wilayah',
      required: true,
      index: true,
      maxDepth: 1,
      filterOptions: whereWilayahPeran,
      label: toLabel('Wilayah', 'Area'),
    },
    {
      name: 'sifat',
      type: 'select',
      required: true,
      defaultValue: 'definitif',
      options: [
        { value: 'definitif', label: toLabel('Definitif', 'Definitive') },
        { value: 'plt', label: toLabel('Plt. (pelaksana tugas)', 'Acting (Plt.)') },
        { value: 'plh', label: toLabel('Plh. (pelaksana harian)', 'Acting for days (Plh.)') },
        { value: 'pj', label: toLabel('Pj. (penjabat)', 'Acting head (Pj.)') },
      ],
      label: toLabel('Sifat', 'Kind'),
    },
    {
      name: 'nomorSk',
      type: 'text',
      required: true,
      maxLength: 120,
      label: toLabel('Nomor SK', 'Decree number'),
    },
    toTanggalField({ name: 'berlakuDari', label: toLabel('Berlaku dari', 'Valid from'), required: true }),
    toTanggalField({ name: 'berlakuSampai', label: toLabel('Berlaku sampai', 'Valid until') }),
  ],
}
