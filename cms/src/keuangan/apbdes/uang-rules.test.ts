import { describe, expect, test } from 'vitest'
import type { BarisApbdes } from './baris.ts'
import { toSusunan } from './baris.ts'
import { checkUangAda, toUangAda } from './uang-rules.ts'

const toBaris = (kodeKegiatan: string, kodeRekening: string, realisasi: bigint | null): BarisApbdes => ({
  kodeKegiatan,
  kodeRekening,
  uraian: '',
  sumberDana: 'DDS',
  anggaran: 0n,
  realisasi,
})
/** 1.000 came in, 900 went out, 60 of both straight from the state account. */
const SUSUNAN = toSusunan([toBaris('', '4.2.1.01', 1_000n), toBaris('02.03.10', '5.3.5.03', 900n)])
const DALAM = [toBaris('', '4.2.1.01', 940n), toBaris('02.03.10', '5.3.5.03', 840n)]
const listPesan = (uang: Parameters<typeof checkUangAda>[2], dalam = DALAM) =>
  checkUangAda(SUSUNAN, dalam, uang).map(({ pesan }) => pesan)

describe('the money there is', () => {
  test.each([
    ['all in cash', { kas: 100n, bank: 0n, pajak: 0n }],
    ['in the bank, with tax that is not paid over yet', { kas: 5n, bank: 110n, pajak: 15n }],
  ])('fits the leftover: %s', (_nama, uang) => expect(listPesan(uang)).toEqual([]))
  test('is told figure by figure where it does not, to the sen', () => {
    const [pesan] = listPesan({ kas: 1_000n, bank: 5_000n, pajak: 99n })
    expect(pesan).toBe(
      'SiLPA Rp1, padahal uang yang ada Rp59,01: kas tunai Rp10 ditambah saldo bank Rp50 dikurangi pajak yang belum disetor Rp0,99.',
    )
  })
  test('need not hold what an account tells of one side alone and what never passed the cash', () => {
    const dalam = [toBaris('', '4.2.1.01', 1_000n), toBaris('02.03.10', '5.3.5.03', 840n)]
    expect(listPesan({ kas: 160n, bank: 0n, pajak: 0n }, dalam)).toEqual([])
    expect(listPesan({ kas: 161n, bank: 0n, pajak: 0n }, dalam)).toHaveLength(1)
  })
  test('is not asked before anything is realised, or while a book is not told', () => {
    const rencana = toSusunan([toBaris('', '4.2.1.01', null)])
    expect(checkUangAda(rencana, rencana.rincian, { kas: 1n, bank: 0n, pajak: 0n })).toEqual([])
    expect(listPesan(toUangAda({ kas: 1n, bank: null, pajak: 0n }))).toEqual([])
    expect(toUangAda({ kas: 1n, bank: 2n, pajak: 0n })).toEqual({ kas: 1n, bank: 2n, pajak: 0n })
  })
})
