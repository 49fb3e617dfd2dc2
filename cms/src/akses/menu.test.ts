import { describe, expect, test } from 'vitest'
import { isTersembunyi } from './menu.ts'
import { type Peran, TINGKAT_PERAN } from './peran.ts'
import { type Global, type Kumpulan, POLICY, POLICY_GLOBAL, POLICY_MENU } from './policy.ts'

const NAMA = [...Object.keys(POLICY), ...Object.keys(POLICY_GLOBAL)] as (Kumpulan | Global)[]
const listTersembunyi = (peran: Peran) =>
  NAMA.filter((nama) =>
    isTersembunyi([{ peran, sifat: 'definitif', wilayahId: TINGKAT_PERAN[peran], kode: '62' }], nama),
  )

const TERSEMBUNYI_DESA = [
  'aturan-penyaluran',
  'kode-anggaran',
  'aturan-bagian',
  'pernyataan-penyaluran',
  'status-desa',
  'wilayah',
  'peran',
  'pengguna',
  'pengaturan-kabupaten',
  'hari-libur',
  'pengaturan',
]

describe('the menu of', () => {
  test.each<[Peran, string[]]>([
    ['operator-desa', TERSEMBUNYI_DESA],
    ['kepala-desa', TERSEMBUNYI_DESA],
    ['petugas-kabupaten', ['wilayah', 'hari-libur', 'pengaturan']],
    ['admin-provinsi', []],
  ])('%s leaves out what the role cannot change there', (peran, daftar) =>
    expect(listTersembunyi(peran)).toEqual(daftar),
  )

  test('somebody without any role leaves out whatever asks for one', () =>
    expect(NAMA.filter((nama) => isTersembunyi([], nama)).sort()).toEqual(Object.keys(POLICY_MENU).sort()))
})
