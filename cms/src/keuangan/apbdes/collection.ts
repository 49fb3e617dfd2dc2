import type { CollapsibleField, CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import { toAlurEndpoint } from '../../alur/endpoints.ts'
import {
  alasanKembaliField,
  toPerjalananField,
  toPosisiField,
  toStatusField,
  toTombolAlur,
} from '../../alur/fields.ts'
import { FASE } from '../../contract/apbdes.ts'
import { LABEL_SUSUNAN_KODE, SUSUNAN_KODE } from '../../contract/kode-anggaran.ts'
import type { Apbdes } from '../../payload-types.ts'
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
import {
  batalKirimanEndpoint,
  kemajuanEndpoint,
  kirimEndpoint,
  laporanKirimanEndpoint,
} from '../kiriman/endpoints.ts'
import { toRupiahField } from '../rupiah-field.ts'
import { batalImporEndpoint, imporEndpoint, lembarEndpoint, pratinjauEndpoint } from './endpoints.ts'
import { ATURAN_FASE, LABEL_FASE } from './fase.ts'
import { checkApbdesBaru, checkSampaiTersimpan, refuseTerkunci, setJudul, setSusunanKode } from './hooks.ts'
import { hasSampai } from './sampai-rules.ts'

const dasarTanggalPerdes = toTanggalField({
  name: 'tanggalPerdes',
  label: toLabel('Tanggal peraturan', 'Regulation date'),
  isReadOnly: true,
})
const tanggalPerdesField = {
  ...dasarTanggalPerdes,
  admin: { ...dasarTanggalPerdes.admin, ...jikaTerisi('tanggalPerdes') },
}

const dasarTanggalUndang = toTanggalField({
  name: 'tanggalUndang',
  label: toLabel('Tanggal diundangkan', 'Date of promulgation'),
  isReadOnly: true,
})
const tanggalUndangField = {
  ...dasarTanggalUndang,
  admin: { ...dasarTanggalUndang.admin, ...jikaTerisi('tanggalUndang') },
}

const dasarTanggalPenjabaran = toTanggalField({
  name: 'tanggalPenjabaran',
  label: toLabel('Tanggal Perkades penjabaran', 'Date of the regulation that details it'),
  isReadOnly: true,
})
const tanggalPenjabaranField = {
  ...dasarTanggalPenjabaran,
  admin: { ...dasarTanggalPenjabaran.admin, ...jikaTerisi('tanggalPenjabaran') },
}

const dasarTanggalEvaluasi = toTanggalField({
  name: 'tanggalEvaluasi',
  label: toLabel('Tanggal keputusan evaluasi', 'Date of the decision on the evaluation'),
  isReadOnly: true,
})
const tanggalEvaluasiField = {
  ...dasarTanggalEvaluasi,
  admin: { ...dasarTanggalEvaluasi.admin, ...jikaTerisi('tanggalEvaluasi') },
}

const dasarSampai = toTanggalField({
  name: 'sampai',
  label: toLabel('Realisasi sampai tanggal', 'Realisation up to'),
  description: toLabel('Hari terakhir yang sudah dibukukan.', 'The last day that is booked.'),
})
const sampaiField = {
  ...dasarSampai,
  admin: {
    ...dasarSampai.admin,
    condition: ({ fase }: Partial<Apbdes>) => fase !== undefined && hasSampai(fase),
  },
}

/** On the account of a year alone: with them K14 is asked. */
const uangAdaField: CollapsibleField = {
  type: 'collapsible',
  label: toLabel('Uang yang ada pada 31 Desember', 'Money there is on 31 December'),
  admin: {
    condition: ({ fase }: Partial<Apbdes>) => fase === 'realisasi-akhir',
    description: toLabel(
      'Dari penutupan Buku Kas Umum, Buku Pembantu Bank, dan Buku Pembantu Pajak. Diisi ketiganya, SiLPA dicocokkan dengan uang yang ada (K14); tulis 0 bila tidak ada.',
      'From the closed books; with all three the leftover is compared with the money there is.',
    ),
  },
  fields: [
    toRupiahField('kasTunai', 'Kas tunai', 'Cash on hand'),
    toRupiahField('saldoBank', 'Saldo rekening kas desa', 'Balance of the account'),
    toRupiahField('pajakBelumDisetor', 'Pajak yang belum disetor', 'Tax withheld and not paid over'),
  ],
}

/** A village budget of one year and phase. Its lines are rows of their own collection. */
export const apbdesCollection: CollectionConfig = {
  slug: 'apbdes',
  typescript: { interface: 'Apbdes' },
  labels: toLabels('APBDes', 'Village budget', 'Village budgets'),
  access: toCollectionAccess('apbdes'),
  disableDuplicate: true,
  trash: true,
  versions: false,
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    group: GRUP.keuangan,
    useAsTitle: 'judul',
    defaultColumns: ['judul', 'tahun', 'fase', 'status', 'updatedAt'],
    listSearchableFields: ['judul', 'nomorPerdes'],
    components: {
      beforeListTable: ['/keuangan/apbdes/admin/TautanImpor.tsx#TautanImpor'],
      edit: { beforeDocumentControls: [toTombolAlur('apbdes')] },
    },
  },
  defaultSort: '-tahun',
  endpoints: [
    imporEndpoint,
    kirimEndpoint,
    kemajuanEndpoint,
    laporanKirimanEndpoint,
    batalKirimanEndpoint,
    batalImporEndpoint,
    lembarEndpoint,
    toAlurEndpoint('apbdes'),
    pratinjauEndpoint,
  ],
  hooks: {
    beforeValidate: [toSetDesaHook('apbdes'), checkApbdesBaru, checkSampaiTersimpan],
    beforeChange: [refuseTerkunci, setJudul, setSusunanKode],
  },
  fields: [
    toPosisiField('apbdes'),
    desaField,
    toServerField({ name: 'judul', type: 'text', label: toLabel('Judul', 'Title') }),
    {
      type: 'row',
      fields: [
        { ...tahunField, index: true, access: { update: () => false } },
        {
          name: 'fase',
          type: 'select',
          required: true,
          defaultValue: 'awal',
          options: FASE.map((value) => ({ value, label: toLabel(LABEL_FASE[value], LABEL_FASE[value]) })),
          label: toLabel('Fase', 'Phase'),
          access: { update: () => false },
        },
      ],
    },
    sampaiField,
    uangAdaField,
    {
      name: 'alasanLewat',
      type: 'textarea',
      maxLength: 2000,
      label: toLabel('Alasan belanja melebihi anggaran', 'Why more was spent than planned'),
      admin: {
        condition: ({ fase }: Partial<Apbdes>) => fase !== undefined && !ATURAN_FASE[fase].isAnggaran,
        description: toLabel(
          'Diisi bila ada belanja yang melebihi anggarannya (K09); tanpa itu laporan tidak dapat diajukan. Tanpa nama orang: alasannya ikut terbit.',
          'Asked for where spending goes above its budget; published, so without names of persons.',
        ),
      },
    },
    {
      name: 'ringkasan',
      type: 'ui',
      admin: {
        components: { Field: '/keuangan/apbdes/admin/Ringkasan.tsx#Ringkasan' },
        disableListColumn: true,
      },
    },
    toStatusField('apbdes'),
    toServerField({
      name: 'susunanKode',
      type: 'select',
      defaultValue: 'permendagri-20-2018',
      options: SUSUNAN_KODE.map((value) => ({ value, label: toLabel(LABEL_SUSUNAN_KODE[value], value) })),
      label: toLabel('Daftar kode', 'Code list'),
      admin: { position: 'sidebar' as const },
    }),
    toServerField({
      name: 'ke',
      type: 'number',
      label: toLabel('Perubahan atau laporan ke-', 'Number of the change or report'),
      admin: { ...jikaTerisi('ke') },
    }),
    toServerField({
      name: 'nomorPerdes',
      type: 'text',
      label: toLabel('Nomor peraturan', 'Regulation number'),
      admin: { ...jikaTerisi('nomorPerdes') },
    }),
    toServerField(tanggalPerdesField),
    toServerField({
      name: 'berkasPeraturan',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Naskah peraturan (PDF)', 'Text of the regulation'),
      admin: { ...jikaTerisi('berkasPeraturan') },
    }),
    toServerField({
      name: 'nomorUndang',
      type: 'text',
      label: toLabel('Nomor Lembaran atau Berita Desa', 'Gazette number'),
      admin: { ...jikaTerisi('nomorUndang') },
    }),
    toServerField(tanggalUndangField),
    toServerField({
      name: 'nomorPenjabaran',
      type: 'text',
      label: toLabel('Nomor Perkades penjabaran', 'Number of the regulation that details it'),
      admin: { ...jikaTerisi('nomorPenjabaran') },
    }),
    toServerField(tanggalPenjabaranField),
    toServerField({
      name: 'berkasPenjabaran',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Naskah Perkades penjabaran (PDF)', 'Text of the regulation that details it'),
      admin: { ...jikaTerisi('berkasPenjabaran') },
    }),
    toServerField({
      name: 'catatanPembetulan',
      type: 'textarea',
      label: toLabel('Pembetulan keterangan peraturan', 'Corrections of the regulation'),
      admin: { ...jikaTerisi('catatanPembetulan') },
    }),
    toServerField({
      name: 'nomorEvaluasi',
      type: 'text',
      label: toLabel('Nomor keputusan evaluasi', 'Number of the decision on the evaluation'),
      admin: { ...jikaTerisi('nomorEvaluasi') },
    }),
    toServerField(tanggalEvaluasiField),
    toServerField({
      name: 'catatanEvaluasi',
      type: 'textarea',
      label: toLabel('Catatan evaluasi', 'Note on the evaluation'),
      admin: { ...jikaTerisi('catatanEvaluasi') },
    }),
    toServerField({
      name: 'ditandatanganiDiKertas',
      type: 'checkbox',
      defaultValue: false,
      label: toLabel('Ditandatangani di atas kertas', 'Signed on paper'),
      admin: { ...jikaTerisi('ditandatanganiDiKertas') },
    }),
    toServerField({
      name: 'fotoTandaTangan',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Foto halaman bertanda tangan', 'Photo of the signed page'),
      admin: { ...jikaTerisi('fotoTandaTangan') },
    }),
    toServerField({
      name: 'buktiKesepakatan',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Berita acara kesepakatan BPD', 'Agreement of the BPD on paper'),
      admin: { ...jikaTerisi('buktiKesepakatan') },
    }),
    toServerField({
      name: 'buktiEvaluasi',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Surat hasil evaluasi', 'Result of the evaluation on paper'),
      admin: { ...jikaTerisi('buktiEvaluasi') },
    }),
    toServerField({
      name: 'alasanPengecualian',
      type: 'textarea',
      label: toLabel('Alasan ditetapkan walau ada yang harus dibetulkan', 'Why set in spite of errors'),
      admin: { ...jikaTerisi('alasanPengecualian') },
    }),
    alasanKembaliField,
    toSaatField('statusSejak', toLabel('Status sejak', 'Status since')),
    toSaatField('dievaluasiPada', toLabel('Evaluasi dicatat pada', 'Evaluation recorded at')),
    toSaatField(
      'dicatatPada',
      toLabel('Keterangan peraturan dicatat pada', 'Records beside the regulation since'),
    ),
    toSaatField('ditetapkanPada', toLabel('Ditetapkan pada', 'Set at')),
    toServerField({
      name: 'catatanImpor',
      type: 'textarea',
      label: toLabel('Catatan impor', 'Import notes'),
      admin: { ...jikaTerisi('catatanImpor') },
    }),
    toPerjalananField('apbdes'),
    toServerField({
      name: 'asalBerkas',
      type: 'text',
      label: toLabel('Diimpor dari', 'Imported from'),
      admin: { ...jikaTerisi('asalBerkas'), position: 'sidebar' as const },
    }),
  ],
}
