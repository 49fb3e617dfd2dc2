import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Fase } from '../fase.ts'
import { IsianPosting, isFasePerubahan, type PilihanPosting } from './IsianPosting.tsx'

const listPilihan = (fase: Fase, daftar: PilihanPosting): string[] =>
  [
    ...renderToStaticMarkup(createElement(IsianPosting, { fase, daftar })).matchAll(/<option[^>]*>([^<]*)/g),
  ].map(([, teks = '']) => teks)

test('changes alone ask which posting they are', () => {
  expect(
    (['awal', 'perubahan', 'perubahan-penjabaran', 'realisasi-berjalan'] as const).map(isFasePerubahan),
  ).toEqual([false, true, true, false])
})

test('a file that was checked offers its own postings with their days, another one their numbers', () => {
  const keterangan = 'posting 4 (diposting 12 November 2024)'
  expect(listPilihan('perubahan-penjabaran', [{ nomor: 4, keterangan }])).toEqual([
    'Seperti biasanya fase ini: posting 4',
    keterangan,
  ])
  expect(listPilihan('perubahan', []).slice(0, 3)).toEqual([
    'Seperti biasanya fase ini: posting 3',
    'posting 3',
    'posting 4',
  ])
})
