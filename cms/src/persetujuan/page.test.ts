import { expect, test } from 'vitest'
import { toBelumTersimpan } from './page.ts'

test('a refusal is told by its sentence; only the number of a check, which the manual explains, stands with it', () => {
  const { html } = toBelumTersimpan({
    aksi: 'tetapkan',
    isian: {},
    alasan: [
      { kode: 'PENGUNDANGAN_DAHULU', pesan: 'Undangkan dahulu peraturannya.' },
      { kode: 'K05', pesan: 'Anggaran tidak seimbang.' },
    ],
  })
  expect(html).toContain('<li>Undangkan dahulu peraturannya.</li>')
  expect(html).toContain('<li>Anggaran tidak seimbang. (K05)</li>')
})
