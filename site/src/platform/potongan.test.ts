import { expect, test } from 'vitest'
import { findPotongan } from './potongan.ts'

const etag = '"abc"'

test.each([
  ['bytes=0-0', 10, { awal: 0, akhir: 0 }],
  ['bytes=2-5', 10, { awal: 2, akhir: 5 }],
  ['bytes=2-', 10, { awal: 2, akhir: 9 }],
  ['bytes=2-99', 10, { awal: 2, akhir: 9 }],
  ['bytes=9-9', 10, { awal: 9, akhir: 9 }],
  ['bytes=-3', 10, { awal: 7, akhir: 9 }],
  ['bytes=-99', 10, { awal: 0, akhir: 9 }],
  ['bytes=10-', 10, 'LUAR'],
  ['bytes=-0', 10, 'LUAR'],
  ['bytes=0-', 0, 'LUAR'],
  ['bytes=-1', 0, 'LUAR'],
  ['bytes=5-2', 10, null],
  ['bytes=-', 10, null],
  ['bytes=0-1,4-5', 10, null],
  ['bytes=a-b', 10, null],
  ['bytes=1-2-3', 10, null],
  ['bytes=0-9999999999999999', 10, null],
  ['baris=0-1', 10, null],
  ['', 10, null],
  [undefined, 10, null],
])('%j of %d bytes is %j', (range, ukuran, potongan) => {
  expect(findPotongan({ range, ukuran, etag, ifRange: undefined })).toEqual(potongan)
})

test.each([
  ['"abc"', { awal: 0, akhir: 1 }],
  ['W/"abc"', null],
  ['"lama"', null],
  ['Tue, 24 Nov 2026 00:00:00 GMT', null],
])('a reader that holds parts of %s gets %j', (ifRange, potongan) => {
  expect(findPotongan({ range: 'bytes=0-1', ukuran: 10, etag, ifRange })).toEqual(potongan)
})
