import type { CollectionConfig, GlobalConfig } from 'payload'
import { toCollectionAccess, toGlobalAccess } from '../akses/payload-access.ts'
import { toTetapHook } from '../akses/restore.ts'
import { LANGKAH_OPSIONAL } from '../alur/kinds.ts'
import { recordPengaturan, toJejakHook } from '../jejak/hooks.ts'
import { findWilayahSendiri } from '../platform/check-wilayah.ts'
import { jikaTerisi, toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { PENGATURAN_AWAL } from './defaults.ts'
import { checkKabupaten, publishKeterbukaan, setEvaluasiSejak } from './hooks.ts'
import { checkBulanHari, kebiasaanField } from './kebiasaan-field.ts'

export { hariLiburCollection } from './hari-libur.ts'

/** Settings of the whole province. */
export const pengaturanGlobal: GlobalConfig = {
  slug: 'pengaturan',
  label: toLabel('Pengaturan provinsi', 'Province settings'),
  access: toGlobalAccess('pengaturan'),
  versions: { max: 50 },
  hooks: { afterChange: [recordPengaturan, publishKeterbukaan] },
  admin: { hideAPIURL: true, group: GRUP.pengaturan },
  fields: [
    {
      name: 'bolehKertas',
      type: 'checkbox',
      defaultValue: PENGATURAN_AWAL.bolehKertas,
      label: toLabel('Tanda tangan di atas kertas diperbolehkan', 'Signing on paper is allowed'),
      admin: {
        description: toLabel(
          'Operator mencatatnya dengan foto halaman bertanda tangan, Sekretaris Desa mengonfirmasi.',
          'The operator records it with a photo of the signed page, the Sekretaris Desa confirms.',
        ),
      },
    },
    {
      name: 'hariMenunggu',
      type: 'number',
      defaultValue: PENGATURAN_AWAL.hariMenunggu,
      min: 1,
      max: 60,
      label: toLabel(
        'Dokumen disebut terlambat setelah menunggu (hari)',
        'A document is late after waiting (days)',
      ),
    },
    {
      name: 'tenggatApbdes',
      type: 'text',
      defaultValue: PENGATURAN_AWAL.tenggatApbdes,
      validate: checkBulanHari,
      label: toLabel(
        'APBDes tahun berikut ditetapkan paling lambat (BB-HH)',
        'Next budget is due by (MM-DD)',
      ),
      admin: {
        description: toLabel(
          'Permendagri 20/2018 Pasal 38: 31 Desember.',
          'Permendagri 20/2018 article 38: 31 December.',
        ),
      },
    },
    {
      name: 'hariKerjaEvaluasi',
      type: 'number',
      defaultValue: PENGATURAN_AWAL.hariKerjaEvaluasi,
      min: 1,
      max: 60,
      label: toLabel('Hari kerja untuk mengevaluasi APBDes', 'Working days for the evaluation of a budget'),
      admin: {
        description: toLabel(
          'Permendagri 20/2018 Pasal 35: 20 hari kerja. Sesudahnya APBDes dapat ditetapkan tanpa hasil evaluasi. Hari libur ada di "Hari libur".',
          'Permendagri 20/2018 article 35: 20 working days.',
        ),
      },
    },
    {
      name: 'hariTenggang',
      type: 'number',
      defaultValue: PENGATURAN_AWAL.hariTenggang,
      min: 0,
      max: 90,
      label: toLabel(
        'Pengumuman anggaran yang lewat waktu tampak sebagai terlambat bagi kecamatan dan kabupaten serta di situs publik setelah (hari)',
        'Late announcements are shown to kecamatan and kabupaten and to the public after (days)',
      ),
    },
    {
      name: 'hariKerjaCamat',
      type: 'number',
      defaultValue: PENGATURAN_AWAL.hariKerjaCamat,
      min: 0,
      max: 60,
      label: toLabel(
        'Penyaluran dana: hari kerja yang diperlukan kecamatan',
        'Disbursement: working days of the kecamatan',
      ),
    },
    {
      name: 'hariKerjaDpmd',
      type: 'number',
      defaultValue: PENGATURAN_AWAL.hariKerjaDpmd,
      min: 0,
      max: 60,
      label: toLabel(
        'Penyaluran dana: hari kerja yang diperlukan DPMD',
        'Disbursement: working days of the DPMD',
      ),
      admin: {
        description: toLabel(
          'Batas aman desa = batas resmi dikurangi kedua angka ini. Usulan portal, bukan ketentuan.',
          'A proposal of the portal.',
        ),
      },
    },
    {
      name: 'hariKerjaTutor',
      type: 'number',
      defaultValue: PENGATURAN_AWAL.hariKerjaTutor,
      min: 1,
      max: 20,
      label: toLabel(
        'Pertanyaan peserta belajar dijawab dalam (hari kerja)',
        'Questions of learners are answered within (working days)',
      ),
      admin: {
        description: toLabel(
          'Tanggalnya dijanjikan kepada peserta saat pertanyaannya diterima, dan tidak berubah sesudahnya.',
          'Promised to the learner when the question arrives.',
        ),
      },
    },
    {
      name: 'hariTenggangTutor',
      type: 'number',
      defaultValue: PENGATURAN_AWAL.hariTenggangTutor,
      min: 0,
      max: 180,
      label: toLabel(
        'Tutor masih melihat pesertanya sesudah angkatan selesai (hari)',
        'Tutors see their learners after the end of a cohort (days)',
      ),
    },
    {
      name: 'terlambatPublik',
      type: 'checkbox',
      defaultValue: PENGATURAN_AWAL.terlambatPublik,
      label: toLabel(
        'Yang terlambat diumumkan tampak sebagai terlambat di situs publik beserta alasan desa',
        'What is late is shown as late to the public, with the reason of the village',
      ),
    },
  ],
}

/** What a kabupaten switches on for its villages, with the regulation that says so. */
export const pengaturanKabupatenCollection: CollectionConfig = {
  slug: 'pengaturan-kabupaten',
  labels: toLabels('Pengaturan kabupaten', 'Regency settings', 'Regency settings'),
  access: toCollectionAccess('pengaturan-kabupaten'),
  disableDuplicate: true,
  versions: { maxPerDoc: 50 },
  hooks: {
    beforeValidate: [toTetapHook('wilayah'), checkKabupaten],
    beforeChange: [setEvaluasiSejak],
    afterChange: [toJejakHook('pengaturan-kabupaten', null)],
  },
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'dasarHukum',
    defaultColumns: ['wilayah', 'langkahApbdes'],
  },
  fields: [
    {
      name: 'wilayah',
      type: 'relationship',
      relationTo: 'wilayah',
      required: true,
      unique: true,
      maxDepth: 1,
      filterOptions: { tingkat: { equals: 'kabupaten' } },
      // Who looks after one kabupaten makes its settings, and no other's.
      defaultValue: async ({ req }) => findWilayahSendiri(req, ['kabupaten']),
      access: { update: () => false },
      label: toLabel('Kabupaten/Kota', 'Regency'),
    },
    {
      name: 'langkahApbdes',
      type: 'select',
      hasMany: true,
      label: toLabel('Langkah tambahan APBDes', 'Extra steps for budgets'),
      options: LANGKAH_OPSIONAL.map(({ nilai, label }) => ({ value: nilai, label: toLabel(label, label) })),
    },
    toServerField({
      name: 'evaluasiSejak',
      type: 'date',
      label: toLabel('Evaluasi diminta sejak', 'Evaluation asked for since'),
      admin: { ...jikaTerisi('evaluasiSejak') },
    }),
    kebiasaanField,
    {
      name: 'dasarHukum',
      type: 'text',
      required: true,
      maxLength: 200,
      label: toLabel('Dasar hukum', 'Legal basis'),
    },
  ],
}
