import { expect, test } from 'vitest'
import { isSementara } from './galat-sementara.ts'

const toGalat = (code: string) =>
  new Error('Failed query', { cause: Object.assign(new Error('di basis data'), { code }) })

test.each([
  ['a statement that took too long', toGalat('57014'), true],
  ['a lock that was not given', toGalat('55P03'), true],
  ["two transactions in each other's way", toGalat('40P01'), true],
  ['a connection that is gone', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), true],
  ['a value that cannot be read', toGalat('22P02'), false],
  ['a row that is there already', toGalat('23505'), false],
  ['a statement that names what is not there', toGalat('42703'), false],
  ['a refusal of our own triggers', toGalat('P0001'), false],
  ['a fault of the program', toGalat('ERR_INVALID_ARG_TYPE'), false],
  ['a fault of ours', new TypeError('undefined has no test'), false],
  ['no error at all', 'x', false],
])('%s may be gone later: %s', (_nama, error, isNanti) => expect(isSementara(error)).toBe(isNanti))
