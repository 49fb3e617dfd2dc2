import { describe, expect, test } from 'vitest'
import { listBatang } from './batang.ts'

const toBahan = (anggaran: number, realisasi: number | null) => ({
  kode: '01',
  nama: 'Bidang',
  anggaran,
  realisasi,
})

describe('bars', () => {
  test('are measured against the longest amount, planned or spent', () => {
    const daftar = listBatang([toBahan(50, 25), toBahan(80, 100)])
    expect(daftar.map(({ lebarRencana, lebarRealisasi }) => [lebarRencana, lebarRealisasi])).toEqual([
      ['50%', '25%'],
      ['80%', '100%'],
    ])
  })

  test('more spent than planned is drawn longer and said in words', () => {
    const [batang] = listBatang([toBahan(80, 100)])
    expect([batang?.isMelebihi, batang?.persen]).toEqual([true, '125%'])
  })

  test.each([
    [0, null, '0%', null, '–'],
    [0, 0, '0%', '0%', '–'],
    [-5, -5, '0%', '0%', '100%'],
  ])('%d planned and %s spent stay within the box', (anggaran, realisasi, rencana, isi, persen) => {
    const [batang] = listBatang([toBahan(anggaran, realisasi)])
    expect([batang?.lebarRencana, batang?.lebarRealisasi, batang?.persen]).toEqual([rencana, isi, persen])
  })

  test('nothing to draw is no bar', () => {
    expect(listBatang([])).toEqual([])
  })
})
