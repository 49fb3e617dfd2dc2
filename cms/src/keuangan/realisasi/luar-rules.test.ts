import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { toBarisUji as baris, toCatatanUji as catat } from '../../../test/support/catatan.ts'
import { type BarisApbdes, toSusunan } from '../apbdes/baris.ts'
import { checkDokumen } from '../apbdes/document-checks.ts'
import { calculateRingkasan } from '../apbdes/ringkasan.ts'
import { calculateTerpakai } from './letak-rules.ts'
import { toDalamRekening } from './luar-rules.ts'

const ACUAN = toAcuanUji(2026)

describe('what passes the cash', () => {
  const dana = baris('', '4.2.1.01', 'DDS', 200_00n)
  const semen = baris('02.03.10', '5.3.5.03', 'DDS', 100_00n, 'Semen')
  const upah = baris('02.03.10', '5.3.5.03', 'DDS', 60_00n, 'Upah')
  const siltap = baris('01.01.01', '5.1.1.01', 'DDS', 40_00n)
  const anggaran = [dana, semen, upah, siltap]

  test('what did not pass the cash is taken from all lines of the account', () => {
    const luar = catat(semen, 80_00n, { luarRekening: true })
    const kecil = [{ ...semen, anggaran: 40_00n }, upah]
    expect(toDalamRekening(calculateTerpakai(kecil, [luar])).map((satu) => satu.anggaran)).toEqual([
      0n,
      20_00n,
    ])
  })

  test('money straight from the state account leaves the cash and the shares of the law alone', () => {
    const masuk = catat(dana, 90_00n)
    const kas = calculateRingkasan(calculateTerpakai(anggaran, [masuk, catat(siltap, 40_00n)]).rincian)
    const langsung = catat(semen, 58_03n, { luarRekening: true })
    const terpakai = calculateTerpakai(anggaran, [masuk, catat(siltap, 40_00n), langsung])
    const dengan = calculateRingkasan(terpakai.rincian)
    expect(dengan.silpa.realisasi).toBe(kas.silpa.realisasi)
    expect(dengan.belanja.realisasi).toBe(98_03n)
    expect(dengan.pendapatan.realisasi).toBe(148_03n)
    expect(toDalamRekening(terpakai).map((satu) => satu.anggaran)).toEqual([141_97n, 41_97n, 60_00n, 40_00n])
  })

  test('the 70/30 rule is asked of what passes the cash', () => {
    const gaji = baris('01.01.01', '5.1.1.01', 'ADD', 30_00n)
    const kdmp = baris('02.03.21', '5.2.7.01', 'DDS', 70_00n)
    const rincian = [baris('', '4.2.3', 'ADD', 30_00n), baris('', '4.2.1', 'DDS', 70_00n), gaji, kdmp]
    const kode = (daftar: BarisApbdes[]) =>
      checkDokumen(toSusunan(daftar), { acuan: ACUAN, fase: 'awal', hasAwal: true }).map((satu) => satu.kode)
    expect(kode(rincian)).not.toContain('K15')
    const terpakai = calculateTerpakai(rincian, [catat(kdmp, 40_00n, { luarRekening: true })])
    expect(kode(toDalamRekening(terpakai))).toContain('K15')
  })
})
