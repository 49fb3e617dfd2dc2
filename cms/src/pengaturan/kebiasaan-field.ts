import type { CollapsibleField, Field, GroupField } from 'payload'
import { isTanggal } from '../dasar/tanggal.ts'
import { toLabel } from '../platform/labels.ts'
import { FIELD_KEBIASAAN, KEBIASAAN_AWAL, type KodeKebiasaan } from './kebiasaan.ts'

/** A day of every year: the last of February is its 28th. */
export const checkBulanHari = (value: unknown): true | string =>
  (typeof value === 'string' && isTanggal(`2001-${value}`)) || 'Tulis bulan dan hari, misalnya 12-31.'

const NAMA: Readonly<Record<KodeKebiasaan, string>> = {
  rak: 'RAK Desa disusun',
  'lapor-penjabaran': 'Perubahan penjabaran dilaporkan',
  'dpa-serah': 'DPA diserahkan',
  'dpa-setuju': 'DPA disetujui',
  'tutup-buku': 'Buku ditutup',
}

const toFields = (kode: KodeKebiasaan, satuan: 'tanggal' | 'hari'): Field => ({
  type: 'row',
  fields: [
    {
      name: `${FIELD_KEBIASAAN[kode]}Dipakai`,
      type: 'checkbox',
      defaultValue: KEBIASAAN_AWAL[kode].isDipakai,
      label: toLabel(`${NAMA[kode]}: dipakai`, `${kode}: in use`),
    },
    satuan === 'tanggal'
      ? {
          name: `${FIELD_KEBIASAAN[kode]}Batas`,
          type: 'text',
          defaultValue: KEBIASAAN_AWAL[kode].batas,
          validate: checkBulanHari,
          label: toLabel('Paling lambat pada tahun anggaran (BB-HH)', 'Due in the budget year by (MM-DD)'),
        }
      : {
          name: `${FIELD_KEBIASAAN[kode]}Batas`,
          type: 'number',
          defaultValue: Number(KEBIASAAN_AWAL[kode].batas),
          min: 1,
          max: 60,
          label: toLabel('Hari kerja sesudah langkah sebelumnya', 'Working days after the step before'),
        },
  ],
})

const kalenderGroup: GroupField = {
  name: 'kalender',
  type: 'group',
  label: false,
  fields: [
    toFields('rak', 'tanggal'),
    toFields('lapor-penjabaran', 'hari'),
    toFields('dpa-serah', 'hari'),
    toFields('dpa-setuju', 'hari'),
    toFields('tutup-buku', 'tanggal'),
  ],
}

export const kebiasaanField: CollapsibleField = {
  type: 'collapsible',
  label: toLabel('Kebiasaan dalam kalender anggaran', 'Habits in the budget calendar'),
  admin: {
    description: toLabel(
      'Belum kami temukan pasalnya. Ubah harinya menurut ketentuan kabupaten Anda, atau matikan yang tidak dipakai; di kalender desa disebut sebagai kebiasaan.',
      'No article was found for these: change the day or switch them off.',
    ),
  },
  fields: [kalenderGroup],
}
