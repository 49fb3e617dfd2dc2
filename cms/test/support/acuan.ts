/** What budgets are checked by in tests: the first rows of the registers, in a year. */
import { type AcuanAnggaran, toAcuan } from '../../src/keuangan/parameter/acuan.ts'
import { ACUAN_AWAL } from '../../src/keuangan/parameter/acuan-awal.ts'

export const toAcuanUji = (tahun: number): AcuanAnggaran => toAcuan(ACUAN_AWAL, { tahun, kabupaten: '62.01' })
