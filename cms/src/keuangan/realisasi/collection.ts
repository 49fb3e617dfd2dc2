import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toAlurEndpoint } from '../../alur/endpoints.ts'
import {
  alasanKembaliField,
  toPerjalananField,
  toPosisiField,
  toStatusField,
  toTombolAlur,
} from '../../alur/fields.ts'
import { toCheckBerkasSedesa } from '../../berkas/index.ts'
import { toIdRelasi } from '../../dasar/relasi.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import {
  desaField,
  jikaTerisi,
  tahunField,
  toSaatField,
  toServerField,
  toTanggalField,
} from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toDesaFilter, toSetDesaHook } from '../../platform/set-desa.ts'
import { refuseTerkunci } from '../apbdes/hooks.ts'
import { LABEL_SUMBER_DANA, SUMBER_DANA } from '../parameter/sumber-dana.ts'
import { toRupiahField } from '../rupiah-field.ts'
import { JENIS_CATATAN, KEMAJUAN, LABEL_JENIS_CATATAN } from './catatan.ts'
import { checkCatatanTersimpan, setJudulCatatan } from './hooks.ts'

type Isi = Record<string, unknown>
const isUang = ({ jenis }: Isi): boolean => jenis !== 'kemajuan'
const isKemajuan = ({ jenis }: Isi): boolean => jenis === 'kemajuan'
const TETAP = { update: () => false }

/** One record of what a village spent, received or built; it counts once the Kepala Desa has approved it. */
export const realisasiCollection: CollectionConfig = {
  slug: 'realisasi',
  typescript: { interface: 'Realisasi' },
  labels: toLabels('Catatan realisasi', 'Record of realisation', 'Records of realisation'),
  access: toCollectionAccess('realisasi'),
  disableDuplicate: true,
  trash: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.keuangan,
    useAsTitle: 'judul',
    defaultColumns: ['judul', 'tanggal', 'status', 'tahun'],
    listSearchableFields: ['judul', 'uraian', 'kodeKegiatan'],
    components: {
      beforeListTable: ['/keuangan/realisasi/admin/TautanRealisasi.tsx#TautanRealisasi'],
      edit: { beforeDocumentControls: [toTombolAlur('realisasi')] },
    },
  },
  defaultSort: '-tanggal',
  endpoints: [toAlurEndpoint('realisasi')],
  hooks: {
    beforeValidate: [toSetDesaHook('realisasi'), checkCatatanTersimpan],
    beforeChange: [
      refuseTerkunci,
      toCheckBerkasSedesa(({ bukti, buktiPublik }) =>
        [...(Array.isArray(bukti) ? bukti : []), buktiPublik].map((satu) => toIdRelasi(satu) ?? ''),
      ),
      setJudulCatatan,
    ],
    afterChange: [toJejakHook('realisasi', 'desa')],
  },
  fields: [
    toPosisiField('realisasi'),
    desaField,
    toServerField({
      name: 'judul',
      type: 'text',
      label: toLabel('Catatan', 'Record'),
      admin: { ...jikaTerisi('judul') },
    }),
    {
      name: 'jenis',
      type: 'select',
      required: true,
      defaultValue: 'uang',
      access: TETAP,
      options: JENIS_CATATAN.map((value) => ({ value, label: toLabel(LABEL_JENIS_CATATAN[value], value) })),
      label: toLabel('Yang dicatat', 'What is recorded'),
    },
    { ...tahunField, index: true, access: TETAP },
    {
      name: 'mengoreksi',
      type: 'relationship',
      relationTo: 'realisasi',
      maxDepth: 0,
      access: TETAP,
      label: toLabel('Catatan yang dikoreksi', 'Record that is corrected'),
      admin: { condition: ({ jenis }: Isi) => jenis === 'koreksi' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'kodeKegiatan',
          type: 'text',
          maxLength: 20,
          access: TETAP,
          label: toLabel('Kode kegiatan', 'Activity code'),
        },
        {
          name: 'kodeRekening',
          type: 'text',
          maxLength: 20,
          access: TETAP,
          label: toLabel('Kode rekening', 'Account code'),
          admin: { condition: isUang },
        },
        {
          name: 'sumberDana',
          type: 'text',
          maxLength: 60,
          access: TETAP,
          label: toLabel('Sumber dana baris', 'Source of the line'),
          admin: { condition: isUang },
        },
      ],
    },
    {
      name: 'namaBaris',
      type: 'text',
      maxLength: 2000,
      access: TETAP,
      label: toLabel('Baris anggaran', 'Budget line'),
      admin: { ...jikaTerisi('namaBaris') },
    },
    toTanggalField({ name: 'tanggal', required: true, label: toLabel('Tanggal', 'Date') }),
    toRupiahField('jumlah', 'Jumlah (Rp)', 'Amount (Rp)', { condition: isUang }),
    {
      name: 'uraian',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Untuk apa', 'What for'),
      admin: {
        placeholder: 'Semen 40 sak dan pasir 6 kubik',
        description: toLabel('Ikut terbit. Jangan menulis nama orang atau nomor rekening.', 'Public.'),
      },
    },
    {
      name: 'dibayarDari',
      type: 'select',
      options: SUMBER_DANA.map((value) => ({ value, label: toLabel(LABEL_SUMBER_DANA[value], value) })),
      label: toLabel('Dibayar dari (bila barisnya menyebut beberapa sumber)', 'Paid from'),
      admin: { condition: isUang },
    },
    {
      name: 'luarRekening',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Dibayar langsung dari kas negara tanpa melalui rekening desa', 'Paid by the state'),
      admin: {
        condition: ({ jenis }: Isi) => jenis === 'uang',
        description: toLabel(
          'Misalnya bagian Koperasi Desa Merah Putih (PMK 7/2026). Tidak dihitung dalam kas, serapan, dan ketentuan 70/30.',
          'Outside cash, absorption and 70/30.',
        ),
      },
    },
    {
      name: 'kemajuan',
      type: 'select',
      options: KEMAJUAN.map((value) => ({ value, label: toLabel(`${value} persen`, `${value} %`) })),
      label: toLabel('Kemajuan fisik', 'Physical progress'),
      admin: { condition: isKemajuan },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'volume',
          type: 'number',
          min: 0,
          label: toLabel('Volume yang sudah jadi', 'Output so far'),
          admin: { condition: isKemajuan },
        },
        {
          name: 'satuan',
          type: 'text',
          maxLength: 40,
          label: toLabel('Satuan', 'Unit'),
          admin: { condition: isKemajuan, placeholder: 'meter' },
        },
        {
          name: 'dusun',
          type: 'text',
          maxLength: 80,
          label: toLabel('Dusun', 'Hamlet'),
          admin: { condition: isKemajuan },
        },
      ],
    },
    {
      name: 'alasan',
      type: 'textarea',
      maxLength: 1000,
      label: toLabel('Alasan koreksi atau alasan melebihi anggaran (ikut terbit)', 'Reason'),
      admin: { condition: isUang },
    },
    {
      name: 'bukti',
      type: 'upload',
      relationTo: 'berkas',
      hasMany: true,
      maxRows: 10,
      maxDepth: 1,
      label: toLabel('Bukti (tidak terbit)', 'Evidence (private)'),
      admin: {
        description: toLabel('Kuitansi, nota, atau foto. Hanya petugas yang melihatnya.', 'Officers only.'),
      },
    },
    {
      name: 'buktiPublik',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Salinan bukti untuk umum (boleh kosong)', 'Redacted copy'),
      admin: {
        description: toLabel(
          'Ikut terbit. Hitamkan dahulu nama, tanda tangan, NIK, nomor HP, dan nomor rekening.',
          'Public: blacken names and numbers first.',
        ),
      },
    },
    toStatusField('realisasi'),
    alasanKembaliField,
    toSaatField('statusSejak', toLabel('Status sejak', 'Status since')),
    toSaatField('disetujuiPada', toLabel('Disetujui pada', 'Approved at')),
    toPerjalananField('realisasi'),
  ],
}
