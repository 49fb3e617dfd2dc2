import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ISI_CONTOH } from '../../../../test/support/soal.ts'
import { formatCsv } from '../../../platform/csv.ts'
import { formatXlsx } from '../../../platform/format-xlsx.ts'
import { JENIS_SOAL } from '../jenis.ts'
import { type IsiSoal, type Soal, soalSchema } from '../kinds.ts'
import { FORMAT_EKSPOR, type FormatImpor } from './format.ts'
import { formatBerkasSoal } from './format-berkas.ts'
import { parseGift } from './gift-rules.ts'
import { checkBerkasSoal, type VonisSoal } from './periksa-rules.ts'
import { readBerkasSoal } from './read-berkas.ts'
import { TEMPLAT_SOAL } from './templat.ts'

const toByte = (isi: string | Uint8Array): Uint8Array =>
  typeof isi === 'string' ? new TextEncoder().encode(isi) : isi
const periksa = async (
  format: FormatImpor,
  berkas: string | Uint8Array,
  ada: string[] = [],
): Promise<VonisSoal[]> => {
  const isi = await readBerkasSoal(format, toByte(berkas))
  if (!isi.ok) throw new Error(`${isi.reason.kode}: ${isi.reason.pesan}`)
  return checkBerkasSoal({ daftar: isi.value, kategori: 'Umum', ada })
}
const getIsi = (vonis: VonisSoal | undefined): IsiSoal | string | undefined =>
  vonis === undefined ? undefined : 'soal' in vonis ? vonis.soal.isi : vonis.alasan
const pilih = (...daftar: [string, boolean][]) => daftar.map(([teks, benar]) => ({ teks, benar }))

describe('GIFT', () => {
  test.each<[string, unknown]>([
    [
      'Siapa? {=Kades ~Camat#bukan ~Bupati}',
      { jenis: 'tunggal', pilihan: pilih(['Kades', true], ['Camat', false], ['Bupati', false]) },
    ],
    [
      'Mana? {~%50%A ~%50%B ~%-100%C}',
      { jenis: 'ganda', pilihan: pilih(['A', true], ['B', true], ['C', false]) },
    ],
    ['Benar? {T}', { jenis: 'benar-salah', benar: true }],
    ['Benar? {FALSE#karena}', { jenis: 'benar-salah', benar: false }],
    ['Singkatan? {=APBDes =APB Desa}', { jenis: 'isian', diterima: ['APBDes', 'APB Desa'] }],
    ['Berapa? {#75:0.5}', { jenis: 'angka', nilai: 75, toleransi: 0.5 }],
    ['Berapa? {#1..5}', { jenis: 'angka', nilai: 3, toleransi: 2 }],
    [
      'Jodohkan {=a -> 1 =b -> 2}',
      {
        jenis: 'menjodohkan',
        pasangan: [
          { kiri: 'a', kanan: '1' },
          { kiri: 'b', kanan: '2' },
        ],
      },
    ],
    [
      'Tanda \\{kurung\\}? {=a\\=b ~c\\~d}',
      { jenis: 'tunggal', pilihan: pilih(['a=b', true], ['c~d', false]) },
    ],
    ['Esai {}', 'Soal esai tidak dapat dinilai oleh sistem. Tulis jawabannya.'],
    ['Tanpa jawaban', 'Jawaban harus berada di antara satu { dan satu }.'],
    ['Dua {=a =b ~c}', 'Lebih dari satu jawaban bertanda =. Bila beberapa benar, tandai dengan ~%50%.'],
    [
      'Sebagian {=%50%a =b}',
      'Isian dengan nilai sebagian (misalnya %50%) tidak dikenal. Hapus tanda persennya.',
    ],
    ...['{=A ~%50%B ~C}', '{=A ~%100%B ~C}', '{=%50%A ~B}', '{=%50%A =%50%B ~C}'].map(
      (jawaban): [string, unknown] => [
        `Nilai sebagian ${jawaban}`,
        expect.stringContaining('nilai sebagian'),
      ],
    ),
    [
      'Persen penuh {=%100%A ~%0%B ~%-50%C}',
      { jenis: 'tunggal', pilihan: pilih(['A', true], ['B', false], ['C', false]) },
    ],
    ['Banyak {#=1:0 =%50%2:1}', 'Angka jawaban tidak terbaca. Tulis satu angka, misalnya {#75:0.5}.'],
  ])('%s', async (teks, isi) => expect(getIsi((await periksa('gift', teks))[0])).toEqual(isi))

  test.each([
    ['Satu {=A#ya ~B}', true],
    ['Dua {~%50%A ~%50%B#hampir ~C}', true],
    ['Tiga {T#memang}', true],
    ['Empat {=75 =7\\#5}', false],
    ['Lima {#75:1#tepat}', true],
    ['Enam {#75:1}', false],
    ['Tujuh {=A ~B####Pasal 1}', false],
    ['Delapan {=a -> 1 =b -> 2}', false],
  ])('%s: says that feedback of an answer is left out: %s', async (teks, isAda) => {
    const [vonis] = await periksa('gift', teks)
    const catatan = vonis !== undefined && 'soal' in vonis ? vonis.catatan : 'ditolak'
    expect(catatan).toEqual(isAda ? expect.stringContaining('tidak ikut') : null)
  })

  test('categories, titles, comments, tags, a missing word and the line of each', () => {
    const teks =
      '// komentar\n$CATEGORY: $course$/Desa/Aset\n\n::judul::[html]<p>Tanah <b>kas</b></p> adalah {=milik ~sewa#x####Ps 1} desa.\n\nRusak {\n\n\nKetiga {T}'
    expect(parseGift(teks)).toMatchObject([
      {
        baris: 4,
        data: { kategori: 'Aset', pertanyaan: 'Tanah kas adalah _____ desa.', pembahasan: 'Ps 1' },
      },
      { baris: 6, cuplikan: 'Rusak {', alasan: 'Jawaban harus berada di antara satu { dan satu }.' },
      { baris: 9, data: { kategori: 'Aset', pernyataan: 'benar' } },
    ])
  })
})

describe('Aiken', () => {
  test('a question, and broken ones beside it', async () => {
    const vonis = await periksa(
      'aiken',
      'Siapa?\nA. Kades\nB) Camat\nANSWER: b\n\nTanpa jawaban\nA. x\nB. y\n\nKembar\nA. x\nA. y\nANSWER: A\n\nKosong?\nA. x\nB. y\nANSWER: D',
    )
    expect(vonis.map(getIsi)).toEqual([
      { jenis: 'tunggal', pilihan: pilih(['Kades', false], ['Camat', true]) },
      'Baris terakhir harus berisi jawabannya, misalnya ANSWER: B.',
      'Ada dua pilihan dengan huruf yang sama.',
      'Tandai tepat satu pilihan yang benar.',
    ])
    expect(vonis.map(({ baris }) => baris)).toEqual([1, 6, 10, 15])
  })
})

describe('a table', () => {
  const KEPALA = 'jenis;pertanyaan;pilihan_a;pilihan_b;pilihan_c;jawaban;toleransi'
  test.each<[string, unknown]>([
    ['tunggal;Apa?;x;y;;B;', { jenis: 'tunggal', pilihan: pilih(['x', false], ['y', true]) }],
    ['ganda;Apa?;x;y;z;a,C;', { jenis: 'ganda', pilihan: pilih(['x', true], ['y', false], ['z', true]) }],
    ['Benar-Salah;Apa?;;;;SALAH;', { jenis: 'benar-salah', benar: false }],
    ['angka;Apa?;;;;1.500,5;0,5', { jenis: 'angka', nilai: 1500.5, toleransi: 0.5 }],
    ['mengurutkan;Apa?;x;y;z;;', { jenis: 'mengurutkan', langkah: ['x', 'y', 'z'] }],
    ['mengurutkan;Apa?;x;y;;;', expect.stringContaining('paling sedikit tiga langkah')],
    ['tunggal;Apa?;x;y;;C;', 'Kolom jawaban menyebut C, tetapi pilihan itu kosong. Tulis huruf pilihannya.'],
    ['angka;Apa?;;;;banyak;', 'Kolom jawaban dan toleransi harus berisi angka, misalnya 75 dan 0,5.'],
    ['angka;Apa?;;;;;', 'Kolom jawaban dan toleransi harus berisi angka, misalnya 75 dan 0,5.'],
    ['benar-salah;Apa?;;;;mungkin;', 'Pilih apakah pernyataan ini benar atau salah.'],
    ['isian;Apa?;;;;;', 'Tulis jawaban ini.'],
    ['menjodohkan;Apa?;x -> 1;y;;;', 'Isi bagian kanan.'],
  ])('%s', async (baris, isi) =>
    expect(getIsi((await periksa('tabel', `${KEPALA}\n${baris}`))[0])).toEqual(isi),
  )

  test('a file without its columns, an unknown kind, a file that is no text', async () => {
    await expect(periksa('tabel', 'a,b\n1,2')).rejects.toThrow('Yang belum ada: jenis, pertanyaan.')
    expect(getIsi((await periksa('tabel', `${KEPALA}\nesai;Apa?`))[0])).toMatch('Jenis "esai" tidak dikenal.')
  })

  test.each<[FormatImpor, string | Uint8Array, string]>([
    ['tabel', new Uint8Array([0xff, 0xfe]), 'BUKAN_UTF8'],
    ['gift', new Uint8Array([0xff, 0xfe]), 'BUKAN_UTF8'],
    ['tabel', '%PDF-1.7', 'BERKAS_ASING'],
    ['tabel', 'jenis,pertanyaan', 'BERKAS_KOSONG'],
    ['tabel', '\n', 'KOLOM_KURANG'],
    ['tabel', 'jenis,pertanyaan\n"isian,Apa?', 'CSV_RUSAK'],
    ['gift', '\n\n', 'BERKAS_KOSONG'],
    ['gift', 'a {T}\n\n'.repeat(301), 'TERLALU_BANYAK_SOAL'],
  ])('a broken file, %s (%#), is refused whole', async (format, isi, kode) =>
    expect(periksa(format, isi)).rejects.toThrow(kode),
  )

  test('of a workbook the sheet with the columns, its numbers as they are written here', async () => {
    const kepala = ['jenis', 'pertanyaan', 'jawaban', 'toleransi']
    const lembar = [
      [],
      kepala,
      ['angka', 'Satu?', 1.234, 0.1 + 0.2],
      [],
      ['angka', 'Dua?', 1_500_000, ''],
      ['isian', 'Tahun?', 1945, ''],
    ]
    const vonis = await periksa('tabel', formatXlsx([[['Sampul']], lembar]))
    expect(vonis.map(getIsi)).toEqual([
      { jenis: 'angka', nilai: 1.234, toleransi: 0.3 },
      { jenis: 'angka', nilai: 1_500_000, toleransi: 0 },
      { jenis: 'isian', diterima: ['1945'] },
    ])
    expect(vonis.map(({ baris }) => baris)).toEqual([3, 5, 6])
  })

  test('what a spreadsheet would run as a formula is written as text', async () => {
    const soal = soalSchema.parse({ kategori: '=1+1', pertanyaan: '@SUM(A1)', isi: ISI_CONTOH.benar })
    const { isi } = formatBerkasSoal('csv', [soal])
    expect(isi).toContain("'=1+1;benar-salah;'@SUM(A1)")
    expect(await periksa('tabel', isi)).toMatchObject([{ soal }])
  })
})

test('nothing comes in twice: in the file or beside the bank', async () => {
  const vonis = await periksa('gift', 'Satu? {T}\n\nsatu?  {F}\n\nDua? {T}', ['DUA?'])
  expect(vonis.map((satu) => 'soal' in satu)).toEqual([true, false, false])
})

const kata = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      '7',
      ' ',
      '~',
      '=',
      '#',
      '{',
      '}',
      ':',
      '\\',
      '%50%',
      '"',
      ',',
      ';',
      '<',
      '-',
      'é',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((daftar) => daftar.join('').replace(/\s+/g, ' ').trim())
  .filter((teks) => teks !== '')
const isi: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...Object.values(ISI_CONTOH)),
  fc.uniqueArray(kata, { minLength: 2, maxLength: 6 }).map((daftar) => ({
    jenis: 'tunggal',
    pilihan: daftar.map((teks, i) => ({ teks, benar: i === 1 })),
  })),
  fc.uniqueArray(kata, { minLength: 3, maxLength: 6 }).map((daftar) => ({
    jenis: 'ganda',
    pilihan: daftar.map((teks, i) => ({ teks, benar: i !== 1 })),
  })),
  fc.array(kata, { minLength: 1, maxLength: 4 }).map((diterima) => ({ jenis: 'isian', diterima })),
)
const soalAcak = fc
  .record({ kategori: kata, pertanyaan: kata, pembahasan: fc.oneof(fc.constant(''), kata), isi })
  .map((satu) => soalSchema.safeParse(satu))
  .filter(({ success }) => success)
  .map(({ data }) => data as Soal)

describe('out and in again', () => {
  test.each(FORMAT_EKSPOR)('%s gives the same questions, but for those it has no words for', (format) =>
    fc.assert(
      fc.asyncProperty(soalAcak, async (soal) => {
        const { isi, tertinggal } = formatBerkasSoal(format, [soal])
        if (tertinggal.length > 0) return
        const [vonis] = await periksa(format === 'gift' || format === 'aiken' ? format : 'tabel', isi)
        expect(getIsi(vonis)).toEqual(soal.isi)
      }),
      { numRuns: 300 },
    ),
  )
})

test.each([
  ['CSV', formatCsv(TEMPLAT_SOAL)],
  ['XLSX', formatXlsx([TEMPLAT_SOAL])],
])('the %s to start from is taken whole, a question of each kind', async (_, isi) => {
  const vonis = await periksa('tabel', isi)
  expect(vonis.map((satu) => ('soal' in satu ? satu.jenis : satu.alasan))).toEqual(JENIS_SOAL)
})
