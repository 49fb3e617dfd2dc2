import { describe, expect, test } from 'vitest'
import { checkUlang, type PutaranTerakhir } from './ulang-rules.ts'

const HARI_INI = '2026-11-27'
const SELESAI: PutaranTerakhir = {
  tuntas: '2026-01-05T00:00:00.000Z',
  adaVersiBaru: false,
  isTerbit: true,
  sertifikat: { keadaan: 'berlaku', berlakuSampai: null },
}
const sampai = (berlakuSampai: string, keadaan: 'berlaku' | 'dicabut' = 'berlaku') => ({
  sertifikat: { keadaan, berlakuSampai },
})

describe('a complete course is taken again', () => {
  test.each<[string, Partial<PutaranTerakhir>, string]>([
    ['when a newer release is there', { adaVersiBaru: true }, 'versi-baru'],
    ['also without a certificate', { adaVersiBaru: true, sertifikat: null }, 'versi-baru'],
    ['when the certificate has run out', sampai('2026-11-26'), 'sertifikat-habis'],
    ['ninety days before it does', sampai('2027-02-25'), 'sertifikat-habis'],
    ['for the release where both are so', { adaVersiBaru: true, ...sampai('2026-11-26') }, 'versi-baru'],
  ])('%s', (_, beda, sebab) =>
    expect(checkUlang({ ...SELESAI, ...beda }, HARI_INI)).toEqual({ ok: true, value: sebab }),
  )
})

describe('nobody begins anew', () => {
  test.each<[string, Partial<PutaranTerakhir>, string]>([
    ['before the run is complete', { tuntas: null, adaVersiBaru: true }, 'BELUM_SELESAI'],
    ['without a reason', {}, 'BELUM_PERLU'],
    ['ninety-one days before the certificate ends', sampai('2027-02-26'), 'BELUM_PERLU'],
    ['because a certificate was withdrawn', sampai('2026-11-26', 'dicabut'), 'BELUM_PERLU'],
    ['where there is no certificate that could run out', { sertifikat: null }, 'BELUM_PERLU'],
    ['in a course that is public no more', { isTerbit: false, adaVersiBaru: true }, 'KURSUS_TIDAK_ADA'],
  ])('%s', (_, beda, kode) =>
    expect(checkUlang({ ...SELESAI, ...beda }, HARI_INI)).toEqual({ ok: false, reason: kode }),
  )
})
