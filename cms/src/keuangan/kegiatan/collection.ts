import type { CollectionConfig, Field } from 'payload'
import {
  JENIS_DOKUMEN_KEGIATAN,
  LABEL_DOKUMEN_KEGIATAN,
  LABEL_PELAKSANA,
  PELAKSANA_KEGIATAN,
  TAHAP_FOTO,
} from '../../contract/kegiatan.ts'
import { toKoleksiNaskah } from '../../naskah/collection.ts'
import { jikaTerisi, tahunField, toServerField, toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { checkKegiatanTersimpan } from './hooks.ts'

/** What a village tells of an activity besides its money: output by place, team by function, pictures, documents. */
export const kegiatanCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'kegiatan',
  interface: 'Kegiatan',
  labels: toLabels('Data kegiatan', 'Activity', 'Activities'),
  group: GRUP.keuangan,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'tahun', 'kodeKegiatan', 'status'],
  alamat: ({ tahun, kodeKegiatan }) => `${tahun ?? ''} ${kodeKegiatan ?? ''}`,
  hooks: { beforeValidate: [checkKegiatanTersimpan] },
  fields: [
    toServerField({
      name: 'judul',
      type: 'text',
      label: toLabel('Kegiatan', 'Activity'),
      admin: { ...jikaTerisi('judul') },
    }),
    {
      type: 'row',
      fields: [
        { ...tahunField, index: true },
        {
          name: 'kodeKegiatan',
          type: 'text',
          required: true,
          maxLength: 20,
          label: toLabel('Kode kegiatan', 'Activity code'),
          admin: { placeholder: '02.03.10' },
        },
      ],
    },
    {
      name: 'keluaran',
      type: 'text',
      maxLength: 200,
      label: toLabel('Yang dihasilkan', 'Output'),
      admin: { placeholder: 'Titian kayu ulin selebar 1,5 meter' },
    },
    tempatField(),
    {
      type: 'row',
      fields: [
        toTanggalField({ name: 'mulai', label: toLabel('Rencana mulai', 'Planned start') }),
        toTanggalField({ name: 'selesai', label: toLabel('Rencana selesai', 'Planned end') }),
      ],
    },
    {
      name: 'pelaksana',
      type: 'select',
      options: PELAKSANA_KEGIATAN.map((value) => ({ value, label: toLabel(LABEL_PELAKSANA[value], value) })),
      label: toLabel('Pelaksana kegiatan anggaran', 'Officer in charge'),
      admin: {
        description: toLabel('Jabatannya saja yang terbit (Permendagri 20/2018 Pasal 6).', 'Office only.'),
      },
    },
    timField(),
    {
      name: 'penyedia',
      type: 'text',
      maxLength: 120,
      label: toLabel('Penyedia (badan usaha)', 'Contractor'),
      admin: {
        placeholder: 'CV Contoh Ulin',
        description: toLabel('Nama badan usaha, bukan nama orang. Kosongkan bila swakelola.', 'A firm.'),
      },
    },
    fotoField(),
    dokumenField(),
  ],
})

function tempatField(): Field {
  return {
    name: 'daftarTempat',
    type: 'array',
    maxRows: 30,
    label: toLabel('Tempat dan volume yang direncanakan', 'Places and planned output'),
    labels: { singular: toLabel('Tempat', 'Place'), plural: toLabel('Tempat', 'Places') },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'dusun',
            type: 'text',
            maxLength: 80,
            label: toLabel('Dusun (kosong: seluruh desa)', 'Hamlet (empty: the whole village)'),
            admin: { placeholder: 'Hulu' },
          },
          { name: 'volume', type: 'number', min: 0, label: toLabel('Volume', 'Output') },
          {
            name: 'satuan',
            type: 'text',
            maxLength: 40,
            label: toLabel('Satuan', 'Unit'),
            admin: { placeholder: 'meter' },
          },
        ],
      },
    ],
  }
}

function timField(): Field {
  return {
    name: 'tim',
    type: 'array',
    maxRows: 15,
    label: toLabel('Tim pelaksana menurut fungsi', 'Team by function'),
    labels: { singular: toLabel('Fungsi', 'Function'), plural: toLabel('Fungsi', 'Functions') },
    fields: [
      {
        name: 'fungsi',
        type: 'text',
        required: true,
        maxLength: 100,
        label: toLabel('Fungsi (tanpa nama orang)', 'Function, no name'),
        admin: { placeholder: 'Ketua, unsur perangkat desa' },
      },
    ],
  }
}

function fotoField(): Field {
  return {
    name: 'daftarFoto',
    type: 'array',
    maxRows: 12,
    label: toLabel('Foto kemajuan', 'Pictures of the progress'),
    labels: { singular: toLabel('Foto', 'Photo'), plural: toLabel('Foto', 'Photos') },
    fields: [
      {
        name: 'foto',
        type: 'upload',
        relationTo: 'berkas',
        required: true,
        maxDepth: 1,
        label: toLabel('Foto', 'Photo'),
        filterOptions: { mimeType: { contains: 'image/' } },
      },
      {
        type: 'row',
        fields: [
          toTanggalField({ name: 'tanggal', required: true, label: toLabel('Tanggal foto', 'Date') }),
          {
            name: 'tahap',
            type: 'select',
            required: true,
            options: TAHAP_FOTO.map((value) => ({ value, label: toLabel(`${value} persen`, `${value} %`) })),
            label: toLabel('Kemajuan', 'Progress'),
          },
        ],
      },
      { name: 'keterangan', type: 'text', maxLength: 200, label: toLabel('Keterangan foto', 'Caption') },
    ],
  }
}

function dokumenField(): Field {
  return {
    name: 'daftarDokumen',
    type: 'array',
    maxRows: 10,
    label: toLabel('Dokumen (ikut terbit)', 'Documents (public)'),
    labels: { singular: toLabel('Dokumen', 'Document'), plural: toLabel('Dokumen', 'Documents') },
    admin: {
      description: toLabel(
        'DPA, RAB, gambar, atau papan proyek. DPPA dipilih sesudah APBDes berubah, DPAL untuk lanjutan tahun lalu (Permendagri 20/2018). Hitamkan dahulu nama, tanda tangan, dan nomor orang.',
        'Blacken names and numbers first.',
      ),
    },
    fields: [
      {
        name: 'judulDokumen',
        type: 'text',
        required: true,
        maxLength: 120,
        label: toLabel('Nama dokumen', 'Name'),
        admin: { placeholder: 'Rencana anggaran biaya' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'jenis',
            type: 'select',
            options: JENIS_DOKUMEN_KEGIATAN.map((value) => ({
              value,
              label: toLabel(LABEL_DOKUMEN_KEGIATAN[value], value),
            })),
            label: toLabel('Jenis dokumen', 'Kind'),
          },
          {
            name: 'nomor',
            type: 'text',
            maxLength: 60,
            label: toLabel('Nomor (kalau ada)', 'Number'),
            admin: { placeholder: '02.03.10/DPA/2026' },
          },
          toTanggalField({ name: 'tanggal', label: toLabel('Tanggal dokumen', 'Date') }),
        ],
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
  }
}
