import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { formatXlsx } from './format-xlsx.ts'
import { parseTabelXlsx } from './xlsx.ts'
import { unpackZip } from './zip.ts'

const ISI = strToU8('halo '.repeat(300))
const unpack = (byte: Uint8Array, batasByte = 1_000_000) => {
  const hasil = unpackZip(byte, { isDipakai: () => true, batasByte })
  return hasil.ok ? Object.keys(hasil.value) : hasil.reason.kode
}
/** The list at the end of the archive, whose entry starts with `PK\u0001\u0002`. */
function change(byte: Uint8Array, letak: number, nilai: number): Uint8Array {
  const salinan = byte.slice()
  const mulai = salinan.findIndex((_, i) => [0x50, 0x4b, 1, 2].every((satu, j) => salinan[i + j] === satu))
  new DataView(salinan.buffer).setUint32(mulai + letak, nilai, true)
  return salinan
}
const LETAK = { crc: 16, asli: 24 }

describe('a ZIP', () => {
  const terkompres = zipSync({ 'a.csv': ISI })
  const disimpan = zipSync({ 'a.csv': ISI }, { level: 0 })

  test('that is as it says is unpacked', () => {
    expect(unpack(terkompres)).toEqual(['a.csv'])
    expect(unpack(disimpan)).toEqual(['a.csv'])
    expect(unpack(zipSync({ 'kégiatan.csv': ISI }))).toEqual(['kégiatan.csv'])
  })

  test.each([
    ['a stored entry that claims to be small', change(disimpan, LETAK.asli, 1), 'ZIP_TERLALU_BESAR'],
    ['an entry cut short by the size it claims', change(terkompres, LETAK.asli, 100), 'ZIP_RUSAK'],
    ['an entry with another checksum', change(terkompres, LETAK.crc, 7), 'ZIP_RUSAK'],
    ['the end of the archive missing', terkompres.subarray(0, 60), 'ZIP_RUSAK'],
  ])('with %s is refused', (_nama, byte, kode) => expect(unpack(byte)).toBe(kode))

  test('is measured by what is copied out of it', () =>
    expect(unpack(disimpan, 1_000)).toBe('ZIP_TERLALU_BESAR'))
})

describe('a workbook', () => {
  const pack = (lembar: string, banyak = 1) =>
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook><sheets>${'<sheet r:id="rId1"/>'.repeat(banyak)}</sheets></workbook>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${lembar}</sheetData></worksheet>`),
    })
  const read = async (byte: Uint8Array) => {
    const hasil = await parseTabelXlsx(byte, String)
    return hasil.ok ? hasil.value : hasil.reason.kode
  }

  test('with gaps as spreadsheets leave them is read', async () => {
    const tabel = await read(formatXlsx([[['a', '', 'c'], [], ['d']]]))
    expect(tabel).toEqual([
      {
        nama: 'Lembar1',
        rekaman: [
          { nomor: 1, record: ['a', '', 'c'] },
          { nomor: 2, record: ['', '', ''] },
          { nomor: 3, record: ['d', '', ''] },
        ],
      },
    ])
  })

  test.each<[string, string, number?]>([
    ['a row far below', '<row r="999999999"/>'],
    ['a cell far below', '<row><c r="A1048576"><v>1</v></c></row>'],
    ['a cell far to the right', '<row><c r="XFD1"><v>1</v></c></row>'],
    ['a number in other signs', '<row r="&#57;99999999"/>'],
    ['single quotes and blanks', "<row r = '999999999'/>"],
    ['the number behind a bracket in another attribute', '<row s=">" r="999999999"/>'],
    ['a prefix', '<x:row r="999999999"/>'],
    ['cells without numbers, far too many in a row', `<row>${'<c/>'.repeat(1_001)}</row>`],
    ['one sheet named a thousand times', '<row r="50000"><c r="ZZ50000"/></row>', 1_000],
  ])('with %s is refused before it is read', async (_nama, lembar, banyak) => {
    expect(await read(pack(lembar, banyak))).toBe('XLSX_TERLALU_BESAR')
  })
})
