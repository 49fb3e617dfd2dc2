import { expect, test } from 'vitest'
import { isUrutanSendiri } from './sort.ts'

test.each([
  [undefined, true],
  ['', true],
  ['-tahun', true],
  ['-tahun,judul', true],
  [['tahun', '-judul'], true],
  ['-version.updatedAt', true],
  ['pengguna.hash', false],
  ['-pengguna.hash', false],
  ['tahun,pengguna.hash', false],
  [['tahun', 'pengguna.hash'], false],
  ['pengguna__hash', false],
  ['version.desa.nama', false],
  ['user.value.hash', false],
  [{ 0: 'pengguna.hash' }, false],
  ['tahun, judul', false],
])('sorting by %j: %s', (sort, hasil) => expect(isUrutanSendiri(sort)).toBe(hasil))
