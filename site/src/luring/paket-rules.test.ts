import { expect, test } from 'vitest'
import type { PaketHp } from './bentuk.ts'
import { findPaketDikenal, getKunciPaket } from './paket-rules.ts'

const toPaket = (kursus: string, rilis?: number | null) => ({ kursus, rilis }) as PaketHp
const [SATU, DUA, TANPA] = [toPaket('bpd', 1), toPaket('bpd', 2), toPaket('bpd')]
const VERSI_SATU = toPaket('bpd@1', 1)

test.each<[string, PaketHp[], number | null, PaketHp | null, PaketHp | null]>([
  ['nothing is saved', [], null, null, null],
  ['nothing is saved of the own version', [], 1, null, null],
  ['the newest is saved', [DUA], null, DUA, null],
  ['it was saved while it was the newest', [SATU], 1, SATU, null],
  ['it was saved under its own version', [DUA, VERSI_SATU], 1, VERSI_SATU, null],
  ['a newer one is saved', [DUA], 1, null, DUA],
  ['one is saved of which nobody knows the version', [TANPA], 1, null, TANPA],
  ['an older copy is the one of the newest address', [SATU], null, SATU, null],
  ['another course is saved', [toPaket('aset', 1)], 1, null, null],
])('%s', (_, daftar, versi, milik, lain) =>
  expect(findPaketDikenal(daftar, 'bpd', versi)).toEqual({ milik, lain }),
)
test.each([
  [null, 'bpd'],
  [2, 'bpd@2'],
])('version %s is kept as %s', (versi, kunci) => expect(getKunciPaket('bpd', versi)).toBe(kunci))
