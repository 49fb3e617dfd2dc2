import { describe, expect, test } from 'vitest'
import { createTerbitan, type Terbitan } from './terbitan.ts'

const LAMA: Terbitan = {
  naskah: { judul: 'Banjir', isi: { root: { a: 1, b: [2] } } },
  berkas: [],
  status: 'terbit-belum-diverifikasi',
  terbitPada: '2026-11-27T20:00:00.000Z',
  diperbarui: '2026-11-27T20:00:00.000Z',
}
const now = new Date('2026-11-28T10:00:00.000Z')
const terbit = (naskah: Record<string, unknown>, lama: Terbitan | null = LAMA) =>
  createTerbitan({ naskah, berkas: [], status: 'terbit', lama, now })

test('what is verified word for word keeps the hour of its words, whatever the order of its parts', () =>
  expect(terbit({ isi: { root: { b: [2], a: 1 } }, judul: 'Banjir' })).toMatchObject({
    status: 'terbit',
    diperbarui: LAMA.diperbarui,
  }))

test('other words are of this hour, and still of the first publication', () =>
  expect(terbit({ ...LAMA.naskah, judul: 'Banjir surut' })).toMatchObject({
    diperbarui: now.toISOString(),
    terbitPada: LAMA.terbitPada,
  }))

test('a first edition is of this hour', () =>
  expect(terbit(LAMA.naskah, null).diperbarui).toBe(now.toISOString()))

describe('since when a field is told', () => {
  const kini = now.toISOString()
  const lama = {
    ...LAMA,
    sejak: { judul: '2026-01-01T00:00:00.000Z' },
    diperbarui: '2026-11-28T01:00:00.000Z',
  }
  test.each<[string, Record<string, unknown>, Terbitan | null, Record<string, string>]>([
    ['a first edition', { judul: 'Banjir', tim: [], penyedia: '' }, null, { judul: kini }],
    ['told before, in whatever words', { judul: 'Surut' }, lama, { judul: '2026-01-01T00:00:00.000Z' }],
    ['told before, by an edition that noted nothing', { isi: 1 }, lama, { isi: lama.diperbarui }],
    ['added', { judul: 'Banjir', tim: ['ketua'] }, lama, { judul: '2026-01-01T00:00:00.000Z', tim: kini }],
    ['taken out', { judul: null }, lama, {}],
  ])('%s', (_, naskah, sebelum, sejak) => expect(terbit(naskah, sebelum).sejak).toEqual(sejak))
})
