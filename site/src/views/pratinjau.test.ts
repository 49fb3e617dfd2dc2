import { generateKeyPairSync, sign } from 'node:crypto'
import { MASA_PRATINJAU } from 'cms/contract/pratinjau'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { parsePratinjau } from './pratinjau.ts'

const NOW = new Date('2026-11-24T03:00:00Z')
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const daftarKunci = ['bukan kunci', publicKey.export({ format: 'der', type: 'spki' }).toString('base64')]
const muatanSah = {
  jenis: 'apbdes',
  kunci: 'contoh-mekar-jaya/2022',
  isi: readContoh('apbdes.penuh'),
  dibuat: NOW.toISOString(),
}

function toKiriman(isi: unknown) {
  const muatan = JSON.stringify(isi)
  return { muatan, tandaTangan: sign(null, Buffer.from(muatan), privateKey).toString('base64url') }
}
const parse = (kiriman: unknown) => parsePratinjau({ kiriman, daftarKunci, now: NOW })
const sebelum = (milidetik: number) => new Date(NOW.getTime() - milidetik).toISOString()

describe('preview', () => {
  test.each([
    ['apbdes', 'apbdes.penuh'],
    ['apbdes', 'apbdes.hampir-kosong'],
    ['desa', 'desa.penuh'],
  ])('a signed %s is let in', (jenis, contoh) => {
    expect(parse(toKiriman({ ...muatanSah, jenis, isi: readContoh(contoh) })).ok).toBe(true)
  })

  test('a budget that is not set yet is let in, too', () => {
    const isi = { ...readContoh<object>('apbdes.penuh'), peraturan: null, ditetapkanPada: null }
    expect(parse(toKiriman({ ...muatanSah, isi })).ok).toBe(true)
  })

  test('the signature is over the exact text', () => {
    const kiriman = toKiriman(muatanSah)
    expect(parse({ ...kiriman, muatan: `${kiriman.muatan} ` })).toEqual({
      ok: false,
      reason: 'TANDA_TANGAN_SALAH',
    })
  })

  test.each([
    [{}, 'BUKAN_KIRIMAN'],
    [{ muatan: 'x', tandaTangan: 'pendek' }, 'BUKAN_KIRIMAN'],
    [{ muatan: '{}', tandaTangan: 'a'.repeat(86) }, 'TANDA_TANGAN_SALAH'],
    [toKiriman('bukan objek'), 'ISI_SALAH'],
    [toKiriman({ ...muatanSah, jenis: 'provinsi' }), 'ISI_SALAH'],
    [toKiriman({ ...muatanSah, isi: { tahun: 2022 } }), 'ISI_SALAH'],
    [toKiriman({ ...muatanSah, dibuat: sebelum(MASA_PRATINJAU + 1) }), 'KEDALUWARSA'],
    [toKiriman({ ...muatanSah, dibuat: sebelum(-MASA_PRATINJAU) }), 'KEDALUWARSA'],
  ])('anything else is refused (%#)', (kiriman, reason) => {
    expect(parse(kiriman)).toEqual({ ok: false, reason })
  })

  test('a key of another cms signs nothing here', () => {
    const lain = generateKeyPairSync('ed25519')
      .publicKey.export({ format: 'der', type: 'spki' })
      .toString('base64')
    const hasil = parsePratinjau({ kiriman: toKiriman(muatanSah), daftarKunci: [lain], now: NOW })
    expect(hasil).toEqual({ ok: false, reason: 'TANDA_TANGAN_SALAH' })
  })
})
