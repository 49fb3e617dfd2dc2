/** Tests of a course as its author sets them up (percobaan/rules.ts says what the settings do). */
import type { ArrayField, CheckboxField, NumberField } from 'payload'
import { JENIS_KUIS, type JenisKuis } from '../../contract/kursus.ts'
import { toJudulBaris, toServerField } from '../../platform/fields.ts'
import { toLabel, toLabels } from '../../platform/labels.ts'
import { isBertempat } from './tempat-rules.ts'

export const LABEL_KUIS: Readonly<Record<JenisKuis, string>> = {
  latihan: 'Latihan (tidak dihitung)',
  'uji-awal': 'Uji awal (tidak dihitung)',
  'uji-antara': 'Uji antara (harus lulus)',
  'uji-akhir': 'Uji akhir (harus lulus)',
}

/** Nobody sits longer over one test. */
const MAX_BATAS_MENIT = 600

const toAngka = (
  name: string,
  id: string,
  en: string,
  [min, max, defaultValue]: readonly [number, number, number],
): NumberField => ({
  name,
  type: 'number',
  required: true,
  min,
  max,
  defaultValue,
  label: toLabel(id, en),
  validate: (nilai: unknown) =>
    (Number.isInteger(nilai) && Number(nilai) >= min && Number(nilai) <= max) ||
    `Tulis bilangan bulat ${min} sampai ${max}.`,
})
const toCentang = (name: string, id: string, en: string, defaultValue: boolean): CheckboxField => ({
  name,
  type: 'checkbox',
  defaultValue,
  label: toLabel(id, en),
})

export const daftarKuisField: ArrayField = {
  name: 'daftarKuis',
  type: 'array',
  maxRows: 10,
  label: toLabel('Kuis dan uji', 'Tests'),
  labels: toLabels('Kuis', 'Test', 'Tests'),
  admin: { initCollapsed: true, components: { RowLabel: toJudulBaris('Kuis') } },
  fields: [
    {
      name: 'jenis',
      type: 'select',
      required: true,
      defaultValue: 'uji-akhir',
      label: toLabel('Jenis', 'Kind'),
      options: JENIS_KUIS.map((value) => ({ value, label: toLabel(LABEL_KUIS[value], value) })),
      admin: {
        description: toLabel(
          'Uji awal dan latihan tidak mengenal lulus, gagal, dan jeda; hasilnya menyebut yang sudah dikuasai peserta dan pelajaran yang perlu dibaca dengan saksama. Isian tentang lulus dan jeda tidak dipakai di situ.',
          'A first test and practice know neither passing nor a pause; what is set for those is not used.',
        ),
      },
    },
    { name: 'judul', type: 'text', required: true, maxLength: 150, label: toLabel('Judul', 'Title') },
    {
      name: 'sesudah',
      type: 'text',
      maxLength: 150,
      label: toLabel('Tempatnya: sesudah pelajaran atau bagian (boleh kosong)', 'After the lesson or part'),
      admin: {
        condition: (_, kuis) => isBertempat(kuis?.jenis),
        placeholder: 'Bagian 1: Mengenal anggaran',
        description: toLabel(
          'Judul pelajaran, atau nama bagian kursus, persis seperti ditulis di atas. Uji ini terbuka sesudah semua pelajaran wajib sampai di situ selesai, dan tampil di tempat itu. Kosong: tanpa tempat.',
          'The title of a lesson or the name of a part: the test opens once all required lessons up to there are done.',
        ),
      },
    },
    {
      name: 'undi',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 20,
      label: toLabel('Soal yang diundi', 'Draws'),
      labels: toLabels('Undian', 'Draw', 'Draws'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'kategori',
              type: 'text',
              required: true,
              maxLength: 80,
              label: toLabel('Kategori', 'Category'),
            },
            toAngka('jumlah', 'Jumlah soal', 'Questions', [1, 100, 5]),
            toAngka('poin', 'Poin tiap soal', 'Points', [1, 100, 1]),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        toAngka('lulusPersen', 'Lulus mulai (%)', 'Pass mark', [1, 100, 75]),
        toAngka('maksPercobaan', 'Paling banyak berapa kali (0 = bebas)', 'Attempts', [0, 100, 0]),
        toAngka('jedaMenit', 'Jeda sesudah gagal (menit)', 'Cooldown', [0, 100_000, 15]),
        toAngka('berlakuHari', 'Lembar soal berlaku (hari)', 'Days a paper lasts', [1, 365, 14]),
      ],
    },
    {
      name: 'batasMenit',
      type: 'number',
      min: 1,
      max: MAX_BATAS_MENIT,
      label: toLabel('Batas waktu (menit)', 'Time limit (minutes)'),
      admin: {
        description: toLabel(
          'Sebaiknya kosong. Uji dengan batas waktu hanya dapat dikerjakan selagi ada sinyal, dan menyulitkan peserta yang membaca pelan, memakai pembaca layar, atau bersinyal lemah. Isi hanya bila kecepatan memang bagian dari yang diuji.',
          'Better left empty: a timed test needs a signal all along, and is hard on slow readers and screen readers.',
        ),
      },
      validate: (nilai: unknown) =>
        nilai === null ||
        nilai === undefined ||
        (Number.isInteger(nilai) && Number(nilai) >= 1 && Number(nilai) <= MAX_BATAS_MENIT) ||
        `Kosongkan, atau tulis bilangan bulat 1 sampai ${MAX_BATAS_MENIT}.`,
    },
    {
      name: 'dihitung',
      type: 'select',
      required: true,
      defaultValue: 'terbaik',
      label: toLabel('Percobaan yang dihitung', 'Which attempt counts'),
      options: [
        { value: 'terbaik', label: toLabel('Yang terbaik', 'The best') },
        { value: 'terakhir', label: toLabel('Yang terakhir', 'The last') },
      ],
    },
    toCentang('ulangSetelahLulus', 'Boleh diulang sesudah lulus', 'May be repeated after passing', true),
    toCentang(
      'sesudahPelajaran',
      'Terbuka sesudah semua pelajaran wajib selesai',
      'After all lessons',
      false,
    ),
    toCentang('sebagian', 'Jawaban yang sebagian benar diberi nilai', 'Partial credit', false),
    toCentang('acakSoal', 'Acak urutan soal', 'Shuffle questions', true),
    toCentang('acakPilihan', 'Acak urutan pilihan', 'Shuffle choices', true),
    toServerField({
      name: 'slug',
      type: 'text',
      label: toLabel('Alamat', 'Address'),
      admin: { hidden: true },
    }),
  ],
}
