import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { DrafKiriman } from '../../apbdes/draf-kiriman.ts'
import type { HasilDesa } from '../laporan-rules.ts'
import type { Kemajuan } from '../queries.ts'

vi.mock('./BatalKiriman.tsx', () => ({
  BatalKiriman: ({ utuh, disentuh }: { utuh: number; disentuh: number }) =>
    `Batalkan ${utuh}, tetap ${disentuh}`,
}))
vi.mock('./KemajuanKiriman.tsx', () => ({ KemajuanKiriman: () => 'Masih berjalan' }))
const { HasilKiriman } = await import('./HasilKiriman.tsx')

const KEMAJUAN: Kemajuan = {
  id: 'k',
  kabupaten: '62.01',
  namaKabupaten: 'Kapuas',
  tahun: 2026,
  fase: 'awal',
  sampai: null,
  namaBerkas: 'kabupaten.zip',
  oleh: null,
  waktu: '2026-11-28T03:00:00Z',
  desa: 3,
  selesai: 3,
  siap: 3,
  peringatan: 0,
  ditolak: 0,
}
const toHasil = (nama: string, lain: Partial<HasilDesa> = {}): HasilDesa => ({
  desa: `62.01.01.${nama}`,
  nama,
  keadaan: 'siap',
  alasan: [],
  baris: 7,
  pendapatan: { anggaran: 10, realisasi: null },
  belanja: { anggaran: 10, realisasi: null },
  dokumen: `dok-${nama}`,
  ...lain,
})
const toDraf = (id: string, isUtuh: boolean): DrafKiriman => ({
  id,
  desa: id,
  nomor: '1',
  isBaru: true,
  isUtuh,
  kiriman: 'k',
  waktu: KEMAJUAN.waktu,
  namaBerkas: 'kabupaten.zip',
})
const render = (beda: Partial<Kemajuan>, draf: DrafKiriman[], daftar: HasilDesa[] = []): string =>
  renderToStaticMarkup(createElement(HasilKiriman, { kemajuan: { ...KEMAJUAN, ...beda }, daftar, draf }))

test('what can be taken back is counted apart from what stays', () => {
  const draf = [toDraf('a', true), toDraf('b', true), toDraf('c', false)]
  expect(render({}, draf)).toContain('Batalkan 2, tetap 1')
  expect(render({}, [toDraf('c', false)])).not.toContain('Batalkan')
  expect(render({ selesai: 2 }, draf)).not.toContain('Batalkan')
})

test('a village says which delivery gave way, and that it was taken back; a draft in the trash is no link', () => {
  const html = render(
    {},
    [],
    [
      toHasil('2001', { menggantikan: 'Menggantikan draf dari kiriman 27 November 2026 (lama.zip).' }),
      toHasil('2002', { isDibatalkan: true }),
    ],
  )
  expect(html).toContain('Menggantikan draf dari kiriman 27 November 2026 (lama.zip).')
  expect(html).toContain('href="/admin/collections/apbdes/dok-2001"')
  expect(html).not.toContain('dok-2002')
  expect(html).toMatch(/62\.01\.01\.2002 2002.*Dibatalkan/)
})
