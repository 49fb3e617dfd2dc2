import { expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { parseApbdes } from './import-rules.ts'
import { isKomaRagu, toSelTanpaKoma } from './koma-ribuan-rules.ts'
import { readBerkas } from './read-berkas.ts'

async function importCsv(daftar: readonly string[]) {
  const baris = daftar.map((jumlah, i) => `4.2.1.0${i + 1};Dana Desa;${jumlah};DDS`)
  const csv = ['kode_rekening;uraian;anggaran;sumber_dana', ...baris].join('\n')
  const terbaca = await readBerkas(new TextEncoder().encode(csv), {
    kodeWilayah: '62.01.01.2001',
    namaDesa: 'Uji',
    tahun: 2025,
    acuan: toAcuanUji(2025),
    fase: 'awal',
    sampai: null,
  })
  if (!terbaca.ok) throw new Error(terbaca.reason.pesan)
  const { daftarBaris, ditolak, temuan } = parseApbdes(terbaca.value, toAcuanUji(2025))
  return {
    sen: daftarBaris.map(({ anggaran }) => Number(anggaran)),
    ditolak: ditolak.length,
    temuan: temuan.length,
  }
}

test.each([
  // The others of the file say what the comma is.
  [['1,234,567.00', '750,000', '2,000'], { sen: [123_456_700, 75_000_000, 200_000], ditolak: 0, temuan: 1 }],
  [['1,234.50', '750,000'], { sen: [123_450, 75_000_000], ditolak: 0, temuan: 1 }],
  [['Rp. 1,234,567', 'Rp. 750,000'], { sen: [123456700, 75000000], ditolak: 0, temuan: 1 }],
  [['1,234,567.00', '750,000', 'Rp. 1.500.000'], { sen: [123456700, 150000000], ditolak: 1, temuan: 0 }],
  // Nothing says it, or both ways of writing stand in it: it is refused, as before.
  [['750,000', '2,000'], { sen: [], ditolak: 2, temuan: 0 }],
  [['1,234,567.00', '750,000', '1.500.000'], { sen: [123_456_700, 150_000_000], ditolak: 1, temuan: 0 }],
  [['1,234,567.00', '750,000', '12,50'], { sen: [123_456_700, 1_250], ditolak: 1, temuan: 0 }],
  [['1.234.567,00', '750.000'], { sen: [123_456_700, 75_000_000], ditolak: 0, temuan: 0 }],
])('amounts %j are read as %j', async (daftar, harus) => expect(await importCsv(daftar)).toEqual(harus))

test.each([
  ['750,000', true],
  ['Rp 750,000', true],
  ['(750,000)', true],
  ['1,234,567', false],
  ['750,00', false],
  ['1750,000', false],
])('%s may be thousands: %s', (teks, harus) => expect(isKomaRagu(teks)).toBe(harus))

test('of a row of the sheet only its amounts change', () =>
  expect(
    toSelTanpaKoma({ uraian: 'Semen 1,000', anggaran: '(750,000)', realisasi: '', harga_satuan: '5' }),
  ).toEqual({
    uraian: 'Semen 1,000',
    anggaran: '(750000)',
    realisasi: '',
    harga_satuan: '5',
  }))
