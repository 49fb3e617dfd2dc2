import { expect, test } from 'vitest'
import { checkFasilitas, type IsiFasilitas } from './fasilitas-rules.ts'

const sah: IsiFasilitas = {
  nama: 'Posyandu Melati',
  dusun: 'Hulu',
  kapasitas: '60 balita',
  tahunDibangun: 2019,
}

test.each<[string, Partial<IsiFasilitas>, string[]]>([
  ['as it should be', {}, []],
  ['of an unknown year', { tahunDibangun: null }, []],
  ['of this year', { tahunDibangun: 2026 }, []],
  ['of the first year', { tahunDibangun: 1900 }, []],
  ['of a year to come', { tahunDibangun: 2027 }, ['tahunDibangun:TAHUN_DIBANGUN']],
  ['of a year too old', { tahunDibangun: 1899 }, ['tahunDibangun:TAHUN_DIBANGUN']],
  ['of half a year', { tahunDibangun: 2019.5 }, ['tahunDibangun:TAHUN_DIBANGUN']],
  ['with a phone in its name', { nama: 'Bengkel 0812 3456 7890' }, ['nama:DATA_ORANG']],
])('a facility %s', (_nama, ubah, salah) => {
  expect(checkFasilitas({ ...sah, ...ubah }, 2026).map(({ isian, kode }) => `${isian}:${kode}`)).toEqual(
    salah,
  )
})
