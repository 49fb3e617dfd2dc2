/** Changes of one year by Perdes (posting 3) and by Perkades (posting 4): each can be taken, and none for another. */
import { describe, expect, test } from 'vitest'
import {
  bend,
  bendSel,
  importGalat,
  importOk,
  type Pilihan,
  toCatatan,
  toJumlah,
  toKode,
} from '../../../test/support/impor-siskeudes.ts'
import { createZipSiskeudes, type Ekspor, type Tabel } from '../../../test/support/siskeudes.ts'

const isPosting = (nomor: string) => (baris: Tabel['baris'][number]) => baris[0] === nomor
/** Every row of posting 3 once more, as posting `nomor`. */
const gandakan =
  (nomor: string) =>
  (tabel: Tabel): Tabel => ({
    ...tabel,
    baris: [...tabel.baris, ...tabel.baris.filter(isPosting('3')).map(([, ...isi]) => [nomor, ...isi])],
  })
/** The road of posting 4 costs 3.000.000 more than that of posting 3, and its rows say so in themselves. */
const toPenjabaran = (tabel: Tabel): Tabel => {
  const isJalan = (baris: Tabel['baris'][number]) => baris[0] === '4' && baris[4] === '5.3.5.03.'
  return [
    bendSel('AnggaranStlhPAK', 88_000_000, isJalan),
    bendSel('HrgSatuanPAK', 88_000_000, isJalan),
    bendSel('AnggaranPAK', 8_000_000, isJalan),
  ].reduce((satu, ubah) => ubah(satu), tabel)
}
const createLog4 = (ekspor?: Ekspor): Ekspor =>
  bend(
    'Ta_AnggaranLog',
    (tabel) =>
      bendSel(
        'No_Perdes',
        null,
        isPosting('4'),
      )(bendSel('TglPosting', '11/12/24 00:00:00', isPosting('4'))(gandakan('4')(tabel))),
    ekspor,
  )
const BERTIGA = bend('Ta_AnggaranRinci', (tabel) => toPenjabaran(gandakan('4')(tabel)), createLog4())
const tanpa = (nomor: string, ekspor: Ekspor): Ekspor =>
  ['Ta_AnggaranLog', 'Ta_AnggaranRinci'].reduce(
    (satu, nama) =>
      bend(nama, (t) => ({ ...t, baris: t.baris.filter((baris) => !isPosting(nomor)(baris)) }), satu),
    ekspor,
  )
const zip = createZipSiskeudes
const getBelanja = async (ekspor: Ekspor, pilihan: Pilihan) =>
  toJumlah(await importOk(zip(ekspor), pilihan))[1]?.[0]

describe('an export with postings 2, 3 and 4', () => {
  test.each<[string, Pilihan, string]>([
    ['the first budget', { fase: 'awal' }, '165500000'],
    ['a change by Perdes is posting 3', { fase: 'perubahan' }, '170500000'],
    ['a change by Perkades is posting 4', { fase: 'perubahan-penjabaran' }, '173500000'],
    [
      'posting 4 is a change by Perdes where the officer says so',
      { fase: 'perubahan', posting: 4 },
      '173500000',
    ],
    ['posting 3 one by Perkades', { fase: 'perubahan-penjabaran', posting: 3 }, '170500000'],
    ['the report of the year stands on the last', { fase: 'realisasi-akhir' }, '173500000'],
    ['one under way on that of its day', { fase: 'realisasi-berjalan', sampai: '2024-11-11' }, '170500000'],
    ['and from its day on the later one', { fase: 'realisasi-berjalan', sampai: '2024-11-12' }, '173500000'],
  ])('%s', async (_, pilihan, belanja) => {
    expect(await getBelanja(BERTIGA, pilihan)).toBe(belanja)
  })
  test('the change that is left is named with its day, and so is the one that is taken', async () => {
    const hasil = await importOk(zip(BERTIGA), { fase: 'perubahan' })
    expect(toCatatan(hasil, 'POSTING_LAIN')).toBe(
      'Yang diambil posting 3 (diposting 12 September 2024, Perdes 2 Tahun 2024). Berkas ini juga memuat posting 4 (diposting 12 November 2024): angkanya lain, dan diimpor tersendiri menurut fasenya atau dengan memilih postingnya.',
    )
    expect(hasil.temuan.slice(2, 5)).toEqual([
      'Ditemukan posting 3: perubahan, diposting 12 September 2024, Perdes 2 Tahun 2024.',
      'Ditemukan posting 4: perubahan sesudahnya, biasanya penjabaran (Perkades), diposting 12 November 2024.',
      'Yang akan dibuat: Perubahan APBDes tahun 2024, anggaran dari posting 3, tanpa realisasi.',
    ])
    expect(hasil.posting).toEqual([
      { nomor: 3, keterangan: 'posting 3 (diposting 12 September 2024, Perdes 2 Tahun 2024)' },
      { nomor: 4, keterangan: 'posting 4 (diposting 12 November 2024)' },
    ])
  })
  test('the first budget and a report say nothing of changes left', async () => {
    for (const fase of ['awal', 'realisasi-akhir'] as const)
      expect(toKode(await importOk(zip(BERTIGA), { fase }))).not.toContain('POSTING_LAIN')
  })
  test('the draft has moved on to the later change, so it is not compared with the earlier', async () => {
    expect(toKode(await importOk(zip(BERTIGA), { fase: 'perubahan' }))).toEqual(['POSTING_LAIN'])
    expect(toKode(await importOk(zip(BERTIGA), { fase: 'perubahan-penjabaran' }))).toEqual([
      'POSTING_LAIN',
      'RAB_BERUBAH',
    ])
  })
})

describe('a posting is never taken for a phase that it usually is not, unless it is chosen', () => {
  const TANPA_3 = tanpa('3', BERTIGA)
  const TANPA_4 = tanpa('4', BERTIGA)
  test.each<[string, Ekspor, Pilihan, string]>([
    [
      'a change by Perkades, where there is posting 3 alone',
      TANPA_4,
      { fase: 'perubahan-penjabaran' },
      'Perubahan penjabaran APBDes biasanya posting 4, dan berkas ini tidak memuatnya. Perubahan yang ada: posting 3 (diposting 12 September 2024, Perdes 2 Tahun 2024).',
    ],
    [
      'a change by Perdes, where there is posting 4 alone',
      TANPA_3,
      { fase: 'perubahan' },
      'Perubahan APBDes biasanya posting 3, dan berkas ini tidak memuatnya. Perubahan yang ada: posting 4 (diposting 12 November 2024).',
    ],
    [
      'a posting that is not there',
      BERTIGA,
      { fase: 'perubahan', posting: 5 },
      'tidak memuat posting 5 untuk fase itu. Yang ada: posting 3 (diposting 12 September 2024, Perdes 2 Tahun 2024) dan posting 4',
    ],
    [
      'a change for the first budget',
      BERTIGA,
      { fase: 'awal', posting: 3 },
      'tidak memuat posting 3 untuk fase itu. Yang ada: posting 2',
    ],
  ])('%s', async (_, ekspor, pilihan, kata) => {
    const galat = await importGalat(zip(ekspor), pilihan)
    expect([galat.kode, galat.pesan]).toEqual(['POSTING_TIDAK_ADA', expect.stringContaining(kata)])
  })
  test('in a delivery, where none can be chosen, the words point to the import of the village', async () => {
    const { pesan } = await importGalat(zip(TANPA_4), { fase: 'perubahan-penjabaran', isKiriman: true })
    expect(pesan).toContain('operator desa mengimpornya lewat "Impor APBDes" di desa')
    expect(pesan).not.toContain('pilih postingnya')
    const hasil = await importOk(zip(BERTIGA), { fase: 'perubahan', isKiriman: true })
    expect(toCatatan(hasil, 'POSTING_LAIN')).toMatch(
      /menurut fasenya atau lewat "Impor APBDes" di desa, yang dapat memilih postingnya\.$/,
    )
  })
  test('chosen, it is', async () => {
    expect(await getBelanja(TANPA_3, { fase: 'perubahan', posting: 4 })).toBe('173500000')
    expect(await getBelanja(TANPA_4, { fase: 'perubahan-penjabaran', posting: 3 })).toBe('170500000')
  })
  test('only what needs no choice is offered as what else could be made', async () => {
    const toLain = async (ekspor: Ekspor) =>
      (await importOk(zip(ekspor))).temuan.find((kalimat) => kalimat.startsWith('Dari berkas ini'))
    expect(await toLain(TANPA_4)).toContain('dibuat: Perubahan APBDes, Realisasi semester 1,')
    expect(await toLain(TANPA_3)).toContain('dibuat: Perubahan penjabaran APBDes, Realisasi semester 1,')
    expect(await toLain(BERTIGA)).toContain('dibuat: Perubahan APBDes, Perubahan penjabaran APBDes,')
  })
})
