import { expect, test } from 'vitest'
import { parseSaringanTersulit } from './tersulit-saringan.ts'

const KOSONG = { kabupaten: '', kecamatan: '', desa: '', jabatan: '' }

test.each([
  [{}, {}],
  [null, {}],
  [
    { kabupaten: '62.01', jabatan: 'Sekretaris Desa' },
    { kabupaten: '62.01', jabatan: 'Sekretaris Desa' },
  ],
  [
    { kabupaten: '62.01', kecamatan: '62.01.02', desa: '62.01.02.2003' },
    { kabupaten: '62.01', kecamatan: '62.01.02', desa: '62.01.02.2003' },
  ],
  // Another kabupaten was chosen above what stood there.
  [{ kabupaten: '62.02', kecamatan: '62.01.02', desa: '62.01.02.2003' }, { kabupaten: '62.02' }],
  [{ kabupaten: '62.01', desa: '62.01.02.2003' }, { kabupaten: '62.01' }],
  [{ kabupaten: "62' or true --", kecamatan: ['62.01.02'] }, {}],
])('%j is read as %j', (kueri, saringan) =>
  expect(parseSaringanTersulit(kueri)).toEqual({ ...KOSONG, ...saringan }),
)
