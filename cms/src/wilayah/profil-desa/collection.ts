import type { CollectionConfig, TextField } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toTetapHook } from '../../akses/restore.ts'
import { checkFotoSedesa } from '../../berkas/index.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField, toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../../platform/set-desa.ts'
import { toRefuseTeksKayaRusak, toTeksKayaField } from '../../platform/teks-kaya-field.ts'
import { pratinjauProfilEndpoint } from './endpoints.ts'
import { checkKeputusanDip, checkPenduduk, checkSatuProfil, publishProfil } from './hooks.ts'
import { PANJANG_PROFIL as MAX } from './limits.ts'

/** What a village tells of itself on its public home; saved changes are public at once. */
export const profilDesaCollection: CollectionConfig = {
  slug: 'profil-desa',
  labels: toLabels('Profil desa', 'Village profile', 'Village profiles'),
  access: toCollectionAccess('profil-desa'),
  disableDuplicate: true,
  versions: { maxPerDoc: 50 },
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.publikasi,
    useAsTitle: 'namaDesa',
    defaultColumns: ['desa', 'alamatKantor', 'updatedAt'],
    components: {
      edit: {
        beforeDocumentControls: [
          '/wilayah/profil-desa/admin/TombolPratinjauProfil.tsx#TombolPratinjauProfil',
        ],
      },
    },
  },
  endpoints: [pratinjauProfilEndpoint],
  hooks: {
    beforeOperation: [toRefuseTeksKayaRusak('profil-desa', { sambutan: 'Sambutan' })],
    beforeValidate: [
      toSetDesaHook('profil-desa'),
      toTetapHook('desa'),
      checkSatuProfil,
      checkPenduduk,
      checkKeputusanDip,
    ],
    beforeChange: [checkFotoSedesa],
    afterChange: [toJejakHook('profil-desa', 'desa'), publishProfil],
  },
  fields: [
    desaField,
    // Not stored: a profile is called by its village.
    {
      name: 'namaDesa',
      type: 'text',
      virtual: 'desa.nama',
      label: toLabel('Nama desa', 'Name of the village'),
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    toTeksKayaField({ name: 'sambutan', label: toLabel('Sambutan', 'Greeting') }),
    {
      name: 'foto',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Foto desa', 'Photo of the village'),
    },
    {
      name: 'keteranganFoto',
      type: 'text',
      maxLength: MAX.keteranganFoto,
      label: toLabel('Keterangan foto', 'Caption'),
      admin: {
        description: toLabel('Tempat dan tanggal, misalnya: Dermaga desa, November 2026.', 'Place and date.'),
      },
    },
    {
      name: 'alamatKantor',
      type: 'text',
      maxLength: MAX.alamatKantor,
      label: toLabel('Alamat kantor desa', 'Office address'),
    },
    {
      name: 'jamLayanan',
      type: 'text',
      maxLength: MAX.jamLayanan,
      label: toLabel('Jam layanan', 'Office hours'),
      admin: { placeholder: 'Senin–Jumat, 08.00–15.00 WIB' },
    },
    {
      name: 'teleponKantor',
      type: 'text',
      maxLength: MAX.teleponKantor,
      label: toLabel('Telepon kantor', 'Office phone'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'jumlahPenduduk',
          type: 'number',
          min: 1,
          max: 1_000_000,
          label: toLabel('Jumlah penduduk', 'Number of inhabitants'),
          admin: {
            description: toLabel(
              'Seluruh penduduk desa, tanpa rincian. Dipakai untuk menghitung belanja per jiwa.',
              'All inhabitants, for spending per head.',
            ),
          },
        },
        toTanggalField({ name: 'tanggalPenduduk', label: toLabel('Keadaan pada tanggal', 'As of') }),
      ],
    },
    {
      name: 'sumberPenduduk',
      type: 'text',
      maxLength: MAX.sumberPenduduk,
      label: toLabel('Sumber jumlah penduduk', 'Source of the number'),
      admin: { placeholder: 'Buku induk penduduk desa' },
    },
    { name: 'emailKantor', type: 'email', label: toLabel('Email kantor', 'Office e-mail') },
    { name: 'visi', type: 'textarea', maxLength: MAX.visi, label: toLabel('Visi', 'Vision') },
    {
      name: 'misi',
      type: 'textarea',
      maxLength: MAX.misi,
      label: toLabel('Misi', 'Mission'),
      admin: { description: toLabel('Satu misi per baris.', 'One per line.') },
    },
    ...(['utara', 'timur', 'selatan', 'barat'] as const).map(
      (arah): TextField => ({
        name: `batas${arah.charAt(0).toUpperCase()}${arah.slice(1)}`,
        type: 'text',
        maxLength: MAX.batas,
        label: toLabel(`Batas sebelah ${arah}`, `Border (${arah})`),
        admin: { placeholder: 'Desa Sungai Contoh, Kecamatan Contoh' },
      }),
    ),
    {
      name: 'ppid',
      type: 'text',
      maxLength: MAX.ppid,
      label: toLabel('Jabatan PPID desa', 'Office that is PPID'),
      admin: {
        placeholder: 'Sekretaris Desa',
        description: toLabel(
          'Jabatannya, bukan nama orang. Kosong: Sekretaris Desa (Perki 1/2018).',
          'An office, not a name. Empty: Sekretaris Desa.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'nomorKeputusanDip',
          type: 'text',
          maxLength: MAX.nomorKeputusan,
          label: toLabel('Nomor Keputusan tentang Daftar Informasi Publik', 'Decree on the list'),
          admin: { placeholder: '188.45/3/2026' },
        },
        toTanggalField({
          name: 'tanggalKeputusanDip',
          label: toLabel('Tanggal keputusannya', 'Date of the decree'),
        }),
      ],
    },
  ],
}
