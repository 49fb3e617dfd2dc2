import readXlsx from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { daftar, SITUS, toSidik } from '../../../test/support/data-terbuka.ts'
import { listGalatPaket } from '../../../test/support/frictionless.ts'
import { toTabelProvinsi } from './apbdes-provinsi.ts'
import { formatCsvTabel, type Tabel } from './tabel.ts'
import { formatXlsx } from './xlsx.ts'

test('the published profiles refuse what is no package', () =>
  expect(
    listGalatPaket({
      resources: [
        {
          name: 'a',
          path: 'a.csv',
          profile: 'tabular-data-resource',
          schema: { fields: [{ name: 'b', type: 'nope' }] },
        },
        { name: 'dua kata', path: 'b.csv', hash: 'sha256' },
      ],
    }).map((satu) => satu.split(' ')[0]),
  ).toEqual(
    expect.arrayContaining(['/resources/1/name', '/resources/1/hash', '/resources/0/schema/fields/0']),
  ))

test('a name that a spreadsheet would run is no formula in any form', async () => {
  const jahat: Tabel = {
    nama: 'uji',
    kolom: [{ nama: 'desa', judul: 'Desa', keterangan: '', jenis: 'string' }],
    baris: [['=1+1'], ['@SUM(A1)']],
  }
  expect(formatCsvTabel(jahat)).toBe("desa\r\n'=1+1\r\n'@SUM(A1)\r\n")
  const [lembar] = await readXlsx(Buffer.from(await formatXlsx(jahat)))
  expect(lembar?.data).toEqual([['desa'], ['=1+1'], ['@SUM(A1)']])
})

test('equal tables are equal files, whenever they are made', async () => {
  const tabel = toTabelProvinsi(daftar, 2026, SITUS)
  const pertama = await formatXlsx(tabel)
  await new Promise((lanjut) => setTimeout(lanjut, 2100))
  expect(toSidik(await formatXlsx(tabel))).toBe(toSidik(pertama))
})
