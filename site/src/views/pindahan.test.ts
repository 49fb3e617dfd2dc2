import type { KursusPublik, PelajaranPublik } from 'cms/contract/kursus'
import { describe, expect, test } from 'vitest'
import { readContoh } from '../../test/support/contoh.ts'
import { toPelajaran, toPendaftaran } from './pendaftaran-contoh.ts'
import { getAlamatSesudahPindah, parseDari, toPindahanView } from './pindahan.ts'

const KURSUS = readContoh<KursusPublik>('kursus.penuh')
const [CONTOH] = KURSUS.daftarPelajaran as [PelajaranPublik]
const toIsi = (...daftar: [slug: string, judul?: string][]): KursusPublik => ({
  ...KURSUS,
  slug: 'kursus',
  daftarPelajaran: daftar.map(([slug, judul = slug]) => ({ ...CONTOH, slug, judul })),
})

describe('what is different after moving', () => {
  test.each<[string, KursusPublik, KursusPublik, [string, string | null, string][]]>([
    ['nothing of the lessons', toIsi(['a'], ['b']), toIsi(['b'], ['a']), []],
    ['a new one', toIsi(['a']), toIsi(['a'], ['b']), [['b', '/kursus/kursus/b', 'baru']]],
    ['one that is gone', toIsi(['a'], ['b']), toIsi(['a']), [['b', null, 'tidak ada lagi']]],
    ['one that was changed', toIsi(['b']), toIsi(['b', 'B']), [['B', '/kursus/kursus/b', 'diubah']]],
    [
      'one that was changed and read before',
      toIsi(['a']),
      toIsi(['a', 'A']),
      [['A', '/kursus/kursus/a', 'diubah; tetap dihitung selesai, baca lagi bagian yang berubah']],
    ],
  ])('%s', (_, lama, baru, daftar) => {
    const milik = toPendaftaran({
      rilis: 2,
      daftarPelajaran: [toPelajaran('a', true), toPelajaran('b', false)],
    })
    const view = toPindahanView(lama, baru, milik)
    expect(view.daftar.map(({ teks, href, keadaan }) => [teks, href, keadaan])).toEqual(daftar)
    expect(view.kalimat).toContain(daftar.length === 0 ? 'Pelajarannya sama' : 'Pelajaran yang berubah:')
  })
})

test.each([
  ['1', 1],
  ['2', null],
  ['3', null],
  ['0', null],
  ['', null],
  ['1/../x', null],
  [null, null],
])('moved from %s to 2', (tulisan, dari) => {
  expect(parseDari(tulisan, { rilis: 2 })).toBe(dari)
  expect(getAlamatSesudahPindah({ kursus: 'bpd', rilis: 2 }, tulisan ?? '')).toBe(
    `/belajar/kursus/bpd${dari === null ? '' : `?dari=${dari}`}`,
  )
})
