import type { CollectionConfig, NumberField, TextField } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toJejakHook } from '../../jejak/hooks.ts'
import { desaField, toTanggalField } from '../../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../../platform/labels.ts'
import { toSetProvinsiHook } from '../../platform/set-desa.ts'
import { checkFormatTetap } from './hooks.ts'
import { isFormatNomor } from './rules.ts'

const toTeks = (name: string, id: string, en: string, placeholder: string): TextField => ({
  name,
  type: 'text',
  required: true,
  maxLength: 200,
  label: toLabel(id, en),
  admin: { placeholder },
})
/** Empty where the decree says nothing: then nothing is printed. */
const toAngka = (name: string, id: string, en: string, max: number): NumberField => ({
  name,
  type: 'number',
  min: 1,
  max,
  label: toLabel(id, en),
  validate: (nilai: unknown) =>
    nilai === null ||
    nilai === undefined ||
    (Number.isInteger(nilai) && Number(nilai) >= 1 && Number(nilai) <= max) ||
    `Tulis bilangan bulat 1 sampai ${max}, atau kosongkan.`,
  admin: { description: toLabel('Kosongkan bila ketetapannya tidak menyebutnya.', 'Empty if not stated.') },
})

/** What the issuer decided about certificates of a course; without a decree there are none. */
export const ketetapanSertifikatCollection: CollectionConfig = {
  slug: 'ketetapan-sertifikat',
  typescript: { interface: 'KetetapanSertifikat' },
  labels: toLabels('Ketetapan sertifikat', 'Certificate decree', 'Certificate decrees'),
  access: toCollectionAccess('ketetapan-sertifikat'),
  disableDuplicate: true,
  versions: false,
  defaultSort: '-tanggal',
  admin: {
    hideAPIURL: true,
    components: { beforeListTable: ['/belajar/sertifikat/admin/TautanSertifikat.tsx#TautanSertifikat'] },
    group: GRUP.pembelajaran,
    useAsTitle: 'nomor',
    defaultColumns: ['nomor', 'kursus', 'tanggal', 'penandatangan'],
    description: toLabel(
      'Tanpa ketetapan yang berlaku tidak ada sertifikat. Yang sudah terbit tidak berubah bila ketetapan diubah.',
      'Without a decree there are no certificates.',
    ),
  },
  hooks: {
    beforeValidate: [toSetProvinsiHook('ketetapan-sertifikat'), checkFormatTetap],
    afterChange: [toJejakHook('ketetapan-sertifikat', 'desa')],
  },
  fields: [
    { ...desaField, label: toLabel('Provinsi', 'Province') },
    {
      name: 'kursus',
      type: 'relationship',
      relationTo: 'kursus',
      required: true,
      maxDepth: 0,
      label: toLabel('Kursus', 'Course'),
    },
    toTeks('nomor', 'Nomor ketetapan', 'Number', '188.4/12/DPMD/2026'),
    toTanggalField({ name: 'tanggal', label: toLabel('Tanggal ketetapan', 'Date'), required: true }),
    toTeks('penerbit', 'Penerbit sertifikat', 'Issuer', 'Dinas Pemberdayaan Masyarakat dan Desa …'),
    {
      ...toTeks('formatNomor', 'Bentuk nomor sertifikat', 'Number format', '500.1/{urut:4}/SERT/{tahun}'),
      validate: (nilai: unknown) =>
        (typeof nilai === 'string' && isFormatNomor(nilai)) ||
        'Bentuk nomor memuat {urut} (atau {urut:4} untuk 0001) dan {tahun}.',
    } as TextField,
    toTeks('tempat', 'Tempat terbit', 'Place', 'Palangka Raya'),
    toTeks('penandatangan', 'Nama penandatangan', 'Signatory', ''),
    toTeks('jabatanPenandatangan', 'Jabatan penandatangan', 'Office', 'Kepala Dinas'),
    toAngka('jp', 'Jam pelajaran (JP)', 'Lesson hours', 1000),
    toAngka('masaBulan', 'Berlaku berapa bulan', 'Months it holds', 600),
    toTanggalField({ name: 'berlakuDari', label: toLabel('Ketetapan berlaku dari', 'From'), required: true }),
    toTanggalField({ name: 'berlakuSampai', label: toLabel('Ketetapan berlaku sampai', 'Until') }),
  ],
}
