import { expect, test } from 'vitest'
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
