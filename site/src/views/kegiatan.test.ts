import type { KegiatanPublik } from 'cms/contract/kegiatan'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { createTahunPos } from '../../test/support/tahun-pos.ts'
import { toKegiatanView, toPratinjauKegiatanView } from './kegiatan.ts'
import { toPosView } from './pos.ts'

const penuh = readContoh<KegiatanPublik>('kegiatan.penuh')
const kosong = readContoh<KegiatanPublik>('kegiatan.hampir-kosong')

describe('an activity besides its money', () => {
  test('names functions, a firm and days, pictures by their day and documents by kind and size', () => {
    const view = toKegiatanView({ ...penuh, daftarFoto: penuh.daftarFoto.toReversed() }, null)
    expect(view.fakta.map(({ nilai }) => nilai)).toEqual([
      'Titian kayu ulin selebar 1,5 meter',
      '1 Apr 2022–30 Sep 2022',
      'Kasi Kesejahteraan',
      'CV Contoh Ulin',
    ])
    expect(view.tim).toHaveLength(3)
    expect(view.foto.map(({ keterangan }) => keterangan?.slice(0, 22))).toEqual([
      '0 persen, 28 Mar 2022.',
      '50 persen, 20 Jul 2022',
    ])
    expect(view.dokumen.map(({ teks, keterangan }) => [teks, keterangan])).toEqual([
      [
        'Rencana anggaran biaya (PDF, 48 kB)',
        'Dokumen Pelaksanaan Anggaran (DPA), Nomor 02.03.10/DPA/2022, 10 Jan 2022',
      ],
    ])
  })
  test.each([
    ['2022-04-01', null, 'mulai 1 Apr 2022'],
    [null, '2022-09-30', 'selesai 30 Sep 2022'],
  ])('from %s to %s', (mulai, selesai, nilai) =>
    expect(toKegiatanView({ ...penuh, mulai, selesai }, null).fakta[1]?.nilai).toBe(nilai),
  )
  test('tells nothing that it does not know', () =>
    expect(toKegiatanView(kosong, null)).toEqual({
      fakta: [
        { label: 'Penyedia', nilai: 'Desa tidak mencatat penyedia; mungkin dikerjakan sendiri (swakelola).' },
      ],
      tanya: null,
      tim: [],
      foto: [],
      dokumen: [],
    }))
  test('leads to the question where no provider is written down', () => {
    const tanya = { teks: 'x', href: '/pesan' }
    expect(toKegiatanView(kosong, tanya).tanya).toEqual({
      teks: 'Tanyakan siapa yang mengerjakannya',
      href: '/pesan',
    })
    expect(toKegiatanView(penuh, tanya).tanya).toBeNull()
  })
  test('stands on the page of the activity with what is planned at each place', () => {
    const daftarTahun = createTahunPos([2022]).map((satu) => ({ ...satu, kegiatan: penuh }))
    const alamat = { desa: 'contoh', tahun: 2022, kode: '02.03.10' }
    const view = toPosView({ alamat, daftarTahun, situs: 'https://lewu.example' })
    expect(view?.kemajuan?.tempat.map(({ nama, rencana, kini }) => [nama, rencana, kini])).toEqual([
      ['Dusun Hulu', '240,5 meter', 'belum dilaporkan'],
      ['Dusun Hilir', '100 meter', 'belum dilaporkan'],
      ['Seluruh desa', 'belum ada data', 'belum ada data'],
      ['Dusun 1', 'belum ada data', '120,5 meter'],
    ])
    expect(view?.kegiatan?.tim).toHaveLength(3)
  })
  test('a draft is shown without the money, and said to be one', () => {
    const bahan = { waktu: new Date('2022-08-01T03:00:00Z'), situs: 'https://lewu.example' }
    const view = toPratinjauKegiatanView({ isi: penuh, ...bahan, isPratinjau: true })
    expect(view.kemajuan?.kalimat).toBe('Kemajuannya belum dilaporkan.')
    expect(view.kerangka.isPratinjau).toBe(true)
  })
})
