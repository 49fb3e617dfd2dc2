/** Reading schema publik as the site does, against a real PostgreSQL. */
import { type ApbdesPublik, getKunciApbdes } from 'cms/contract/apbdes'
import type { DesaPublik } from 'cms/contract/desa'
import type { DokumenPublik } from 'cms/contract/dokumen'
import type { KursusPublik } from 'cms/contract/kursus'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Pemeriksa, startMengikutiPerubahan } from '../../src/cache/perubahan.ts'
import { findApbdes, findApbdesRingkas } from '../../src/publik/apbdes.ts'
import { findBerkas } from '../../src/publik/berkas.ts'
import { KUNCI_HUBUNGAN, toCatatan } from '../../src/publik/catatan.ts'
import { findDaftar, type Saringan } from '../../src/publik/daftar.ts'
import { findDesa } from '../../src/publik/desa.ts'
import { findNaskah } from '../../src/publik/naskah.ts'
import { findPencarian } from '../../src/publik/pencarian.ts'
import { isBasisDataHidup } from '../../src/publik/perubahan.ts'
import { finishPool, listBaris } from '../../src/publik/pool.ts'
import { findProvinsi } from '../../src/publik/wilayah.ts'
import { createApbdesKaya } from '../support/apbdes-kaya.ts'
import { BasisDataUji } from '../support/basis-data.ts'
import { readContoh } from '../support/contoh.ts'

const apbdes = readContoh<ApbdesPublik>('apbdes.penuh')
const berubah = readContoh<ApbdesPublik>('apbdes-versi.penuh')
const desa = readContoh<DesaPublik>('desa.hampir-kosong')
const kunciApbdes = getKunciApbdes(apbdes.desa.slug, apbdes.tahun)
const barisApbdes = { jenis: 'apbdes', kunci: kunciApbdes, judul: 'APBDes 2022', isi: apbdes }

let basisData: BasisDataUji

beforeAll(async () => {
  basisData = await BasisDataUji.create(process.env.LEWU_TEST_PG_URL ?? '')
  vi.stubEnv('LEWU_SITE_DATABASE_URL', basisData.url)
  await basisData.write(barisApbdes)
  const daftarNama = ['Sungai Bakau', 'Tumbang Samba', 'Bukit Rawi', 'Palangka Raya', 'Pulang Pisau']
  for (const [nomor, nama] of daftarNama.entries()) {
    const slug = `desa-${nomor}`
    await basisData.write({ jenis: 'desa', kunci: slug, judul: nama, isi: { ...desa, nama, slug } })
  }
})

afterAll(async () => {
  await finishPool()
  await basisData.delete()
})

describe('published copies', () => {
  test('are found by kind and key, parsed, with the key they depend on', async () => {
    const catatan = toCatatan()
    const salinan = await findApbdes('contoh-mekar-jaya', '2022', catatan)
    expect(salinan?.isi).toEqual(apbdes)
    expect(salinan?.waktu).toBeInstanceOf(Date)
    expect([...catatan.kunci]).toEqual(['apbdes:contoh-mekar-jaya/2022'])
  })

  test('the page of a year reads the same, with its lines counted', async () => {
    await basisData.write({
      ...barisApbdes,
      kunci: 'contoh-mekar-jaya/2023',
      isi: { ...berubah, tahun: 2023 },
    })
    const { sumberDana: _, ...apa } = berubah
    const { bidang: _b, kegiatan: _k, aturan: _a, ...danaDesa } = berubah.danaDesa
    const { catatan: _c, kemajuan: _m, ...realisasi } = berubah.realisasi
    expect((await findApbdesRingkas('contoh-mekar-jaya', '2023', toCatatan()))?.isi).toEqual({
      ...apa,
      tahun: 2023,
      danaDesa,
      realisasi,
      baris: { length: berubah.baris.length },
      perubahan: { ...berubah.perubahan, baris: { length: berubah.perubahan?.baris.length } },
      perJiwa: null,
    })
    const awal = await findApbdesRingkas('contoh-mekar-jaya', '2022', toCatatan())
    expect([awal?.isi.perubahan, awal?.isi.baris.length]).toEqual([null, apbdes.baris.length])
  })

  test('the page of a year knows what the village says of its inhabitants, and hears of it', async () => {
    const { slug } = apbdes.desa
    await basisData.write({ jenis: 'desa', kunci: slug, judul: 'Contoh', isi: readContoh('desa.penuh') })
    const catatan = toCatatan()
    const salinan = await findApbdesRingkas(slug, '2022', catatan)
    expect(salinan?.isi.perJiwa).toEqual({
      belanja: 3_128_731,
      penduduk: 812,
      tanggal: '2022-06-30',
      sumber: 'Buku induk penduduk',
    })
    expect(catatan.kunci).toEqual(new Set([`desa:${slug}`, `apbdes:${slug}/2022`]))
    expect((await findApbdesRingkas(slug, '2023', toCatatan()))?.isi.perJiwa).toBeNull()
  })

  test('what is not there is null, and its key is noted all the same', async () => {
    const catatan = toCatatan()
    expect(await findDesa('tidak-ada', catatan)).toBeNull()
    expect(await findProvinsi(catatan)).toBeNull()
    expect([...catatan.kunci]).toEqual(['desa:tidak-ada', 'provinsi:beranda'])
  })

  test.each(['1999', '2100', 'abcd', ''])('%j is no year and asks the database nothing', async (tahun) => {
    const catatan = toCatatan()
    expect(await findApbdes('contoh-mekar-jaya', tahun, catatan)).toBeNull()
    expect(catatan.kunci.size).toBe(0)
  })

  test('one page is one read by the primary key', async () => {
    await basisData.pemilik.query(
      `insert into publik.salinan select 'apbdes', 'desa-' || nomor || '/2026', null, 2026, 'terbit', null, '', '{}', '', now(), ''
       from generate_series(1, 5000) as nomor`,
    )
    await basisData.pemilik.query('analyze publik.salinan')
    const { rows } = await basisData.pemilik.query(
      `explain (format json) select isi, waktu from publik.salinan where jenis = 'apbdes' and kunci = 'desa-7/2026'`,
    )
    expect(JSON.stringify(rows)).toContain('salinan_pkey')
  })

  test('a copy that does not fit the contract is a fault of the page, not of the database', async () => {
    await basisData.write({ ...barisApbdes, kunci: 'rusak/2022', isi: { tahun: 2022 } })
    const catatan = toCatatan()
    await expect(findApbdes('rusak', '2022', catatan)).rejects.toThrow()
    expect(catatan.isBasisDataMati).toBe(false)
  })
})

describe('who is to blame for a failed question', () => {
  const check = async (text: string) => {
    const catatan = toCatatan()
    await expect(listBaris({ name: text, text }, catatan)).rejects.toThrow()
    return catatan.isBasisDataMati ? 'basis data' : 'kami'
  }

  test.each([
    ['one that takes too long', 'select pg_sleep(4)', 'basis data'],
    ['a connection ended by the server', 'select pg_terminate_backend(pg_backend_pid())', 'basis data'],
    ['a table that is not there', 'select 1 from publik.tidak_ada', 'kami'],
    ['a value of another type', "select 'a'::int", 'kami'],
    ['no SQL at all', 'pilih semua', 'kami'],
  ])('%s', async (_nama, text, salah) => {
    expect(await check(text)).toBe(salah)
  })

  test('more questions than there are connections', async () => {
    const sibuk = Array.from({ length: 10 }, () => listBaris({ name: 'sibuk', text: 'select pg_sleep(2.5)' }))
    expect(await check('select 1 as giliran')).toBe('basis data')
    await Promise.all(sibuk)
  })
})

describe('search', () => {
  const cari = (kata: string, saring: Partial<Parameters<typeof findPencarian>[0]> = {}) =>
    findPencarian({ kata, desa: null, jenis: null, halaman: 1, semua: false, ...saring }, toCatatan())
  const dokumen = readContoh<DokumenPublik>('dokumen.penuh')

  beforeAll(async () => {
    for (const [slug, kode] of [
      ['satu', '62.01.02.2001'],
      ['dua', '62.01.02.2002'],
    ] as const) {
      const milik = { ...dokumen.desa, slug, kode, nama: `Desa ${slug}` }
      await basisData.write({
        jenis: 'desa',
        kunci: slug,
        judul: milik.nama,
        desa: kode,
        isi: { ...desa, ...milik, bergabung: true },
      })
      for (const nomor of [1, 2]) {
        await basisData.write({
          jenis: 'dokumen',
          kunci: `${slug}/perdes-${nomor}-2026`,
          judul: `Peraturan Desa Nomor ${nomor} Tahun 2026 tentang Pungutan`,
          desa: kode,
          tahun: 2026,
          tanggal: `2026-05-0${nomor}`,
          status: nomor === 1 ? 'dicabut' : 'berlaku',
          teks: 'sewa balai tambatan perahu',
          isi: { ...dokumen, desa: milik, slug: `perdes-${nomor}-2026` },
        })
      }
    }
  })

  test('a village in a shape of another release is left out, said once in the log, and hides no other', async () => {
    const dicatat = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await basisData.write({
      jenis: 'desa',
      kunci: 'asing',
      judul: 'Bukit Rawi Baru',
      isi: { nama: 'Bukit Rawi Baru' },
    })
    const listNama = async (kata: string) => (await cari(kata)).desa.map(({ judul }) => judul)
    expect(await listNama('bukit rawi')).toEqual(['Bukit Rawi'])
    expect(await listNama('bukit rawi baru')).toEqual(['Bukit Rawi'])
    expect(dicatat.mock.calls.map(([kalimat]) => kalimat)).toEqual(['Left out of search: desa asing'])
    await basisData.withdraw('desa', 'asing')
    dicatat.mockRestore()
  })

  test.each([
    ['sungai bakau', 'Sungai Bakau'],
    ['sugai bakau', 'Sungai Bakau'],
    ['bakau', 'Sungai Bakau'],
    ['tumbng samba', 'Tumbang Samba'],
    ['bukit rawi', 'Bukit Rawi'],
    ['palngka', 'Palangka Raya'],
    ['pulang', 'Pulang Pisau'],
  ])('%j finds the village %s first', async (kata, nama) => {
    expect((await cari(kata)).desa[0]?.judul).toBe(nama)
  })

  test.each(['zzzz', '%', "'; drop table publik.salinan; --", '\\', '& | !', '()', ':*', "a' & 'b"])(
    '%j finds nothing and breaks nothing',
    async (kata) => {
      const { desa: ada, naskah } = await cari(kata)
      expect([ada, naskah]).toEqual([[], []])
    },
  )

  test.each([
    ['pungutan', 4],
    ['pungutn', 4],
    ['peraturan pungut', 4],
    ['tambatan perahu', 4],
    ['berapa pungutan untuk perahu', 4],
    ['pungutan zzzz', 0],
  ])('%j finds %d documents, by stem, beginning or likeness', async (kata, banyak) => {
    expect((await cari(kata)).jumlah).toBe(banyak)
  })

  test('a course names the lessons that tell of it, the best first, and none by words that only mark up a text', async () => {
    const isi = readContoh<KursusPublik>('kursus.penuh')
    const [satu, dua] = isi.daftarPelajaran
    await basisData.write({
      jenis: 'kursus',
      kunci: isi.slug,
      judul: isi.judul,
      teks: 'rencana keuangan papan anggaran realisasi paragraph',
      isi,
    })
    const list = async (kata: string) =>
      (await cari(kata, { jenis: 'kursus' })).naskah.map(({ pelajaran }) => pelajaran.map(({ slug }) => slug))
    expect(await list('realisasi')).toEqual([[dua?.slug, satu?.slug]])
    expect((await list('rencana keuangan'))[0]?.[0]).toBe(satu?.slug)
    expect(await list('paragraph')).toEqual([[]])
    await basisData.withdraw('kursus', isi.slug)
  })

  test('a budget names the activities that were asked for, by their own words or those of their lines', async () => {
    const isi = createApbdesKaya()
    const [satu] = isi.daftarKegiatan
    if (satu === undefined) throw new Error('no activity')
    const pos = { kodeRekening: '5.3.5.02', sumberDana: 'DDS', anggaran: 1000, realisasi: null }
    const baris = [...isi.baris, { ...pos, kodeKegiatan: satu.kode, uraian: 'Semenisasi lorong: upah' }]
    await basisData.write({
      jenis: 'apbdes',
      kunci: 'kaya/2022',
      judul: 'APBDes 2022 Kaya',
      isi: { ...isi, baris },
      teks: 'semenisasi lorong',
    })
    const listKode = async (kata: string) =>
      (await cari(kata)).naskah.find(({ kunci }) => kunci === 'kaya/2022')?.kegiatan.map(({ kode }) => kode)
    expect(await listKode('semenisasi')).toEqual([satu.kode])
    expect(await listKode('kaya')).toEqual([])
    expect((await cari('pungutan')).naskah[0]?.kegiatan).toEqual([])
  })

  test('who looks for a road finds the activity before a notice, and a regulation about it before both', async () => {
    const isi = createApbdesKaya()
    const [satu, ...lain] = isi.daftarKegiatan
    if (satu === undefined) throw new Error('no activity')
    await basisData.write({
      jenis: 'apbdes',
      kunci: 'kaya/2023',
      judul: 'APBDes 2023 Kaya',
      tahun: 2023,
      isi: { ...isi, daftarKegiatan: [{ ...satu, uraian: 'Pembangunan dermaga rakyat' }, ...lain] },
      teks: 'Pembangunan dermaga rakyat',
    })
    await basisData.write({
      jenis: 'pengumuman',
      kunci: 'satu/dermaga',
      judul: 'Dermaga ditutup, dermaga lama dipakai',
      isi: {},
      teks: 'dermaga dermaga dermaga',
    })
    await basisData.write({
      jenis: 'dokumen',
      kunci: 'satu/perdes-3-2026',
      judul: 'Peraturan Desa tentang Dermaga',
      isi: { ...dokumen },
    })
    const listKunci = async () => (await cari('dermaga')).naskah.map(({ kunci }) => kunci)
    expect(await listKunci()).toEqual(['satu/perdes-3-2026', 'kaya/2023', 'satu/dermaga'])
    for (const [jenis, kunci] of [
      ['apbdes', 'kaya/2023'],
      ['pengumuman', 'satu/dermaga'],
      ['dokumen', 'satu/perdes-3-2026'],
    ] as const)
      await basisData.withdraw(jenis, kunci)
  })

  test('a facility or an enterprise is found by its name, and named', async () => {
    const isi = (nama: string[]) => ({ desa: dokumen.desa, daftar: nama.map((satu) => ({ nama: satu })) })
    await basisData.write({
      jenis: 'fasilitas',
      kunci: 'satu',
      judul: 'Fasilitas Satu',
      isi: isi(['Embung Sawah Hulu', 'Jembatan gantung Riam', 'Masjid']),
      teks: 'Embung Sawah Hulu Jembatan gantung Riam Masjid',
    })
    await basisData.write({
      jenis: 'lembaga-ekonomi',
      kunci: 'satu',
      judul: 'BUM Desa dan koperasi Satu',
      isi: isi(['BUM Desa Riam Jaya']),
      teks: 'BUM Desa Riam Jaya',
    })
    const list = async (kata: string, jenis?: string) =>
      (await cari(kata, jenis === undefined ? {} : { jenis })).naskah.map((satu) => [
        satu.jenis,
        satu.cuplikan,
      ])
    expect(await list('jembatan riam')).toEqual([['fasilitas', 'Jembatan gantung Riam']])
    expect((await list('riam')).toSorted()).toEqual([
      ['fasilitas', 'Jembatan gantung Riam'],
      ['lembaga-ekonomi', 'BUM Desa Riam Jaya'],
    ])
    expect(await list('riam', 'lembaga-ekonomi')).toEqual([['lembaga-ekonomi', 'BUM Desa Riam Jaya']])
    await basisData.withdraw('fasilitas', 'satu')
    await basisData.withdraw('lembaga-ekonomi', 'satu')
  })

  test.each([
    ['pungutan desa satu', ['satu/perdes-1-2026', 'satu/perdes-2-2026'], 'Desa satu'],
    ['desa dua tambatan', ['dua/perdes-1-2026', 'dua/perdes-2-2026'], 'Desa dua'],
    [
      'pungutan desa satu desa dua',
      ['dua/perdes-1-2026', 'dua/perdes-2-2026', 'satu/perdes-1-2026', 'satu/perdes-2-2026'],
      'Desa dua, Desa satu',
    ],
    ['pungutan di sei-tiga baru', ['tiga/perdes-1-2026'], 'Sei-Tiga (Baru)'],
    // Not found there: the words are looked for everywhere.
    ['desa satu zzzz', [], null],
  ])('%j is looked for in the villages that it names', async (kata, kunci, nama) => {
    const tiga = { desa: '62.01.02.2003', isi: dokumen }
    await basisData.write({ ...tiga, jenis: 'desa', kunci: 'tiga', judul: 'Sei-Tiga (Baru)', isi: desa })
    await basisData.write({ ...tiga, jenis: 'dokumen', kunci: 'tiga/perdes-1-2026', judul: 'Pungutan lain' })
    const { naskah, namaDesa } = await cari(kata)
    await basisData.withdraw('desa', 'tiga')
    await basisData.withdraw('dokumen', 'tiga/perdes-1-2026')
    expect([naskah.map((satu) => satu.kunci).toSorted(), namaDesa]).toEqual([kunci, nama])
  })

  test('a village that is named is a word like others where all villages are meant', async () => {
    expect((await cari('pungutan desa satu', { semua: true })).namaDesa).toBeNull()
  })

  test('one village alone, one kind alone', async () => {
    const { naskah, namaDesa, desa: ada } = await cari('pungutan', { desa: 'satu' })
    expect([naskah.length, namaDesa, ada]).toEqual([2, 'Desa satu', []])
    expect((await cari('pungutan', { jenis: 'berita' })).jumlah).toBe(0)
  })

  test('a list is filtered by kind, year, status and words, newest first', async () => {
    const daftar = await findDaftar('satu', 'dokumen', 1, {}, toCatatan())
    expect(daftar?.baris.map(({ slug }) => slug)).toEqual(['perdes-2-2026', 'perdes-1-2026'])
    expect([daftar?.tahun, daftar?.jenis]).toEqual([[2026], ['perdes']])
    const jumlah = async (saringan: Saringan) =>
      (await findDaftar('satu', 'dokumen', 1, saringan, toCatatan()))?.jumlah
    expect(await jumlah({ status: 'dicabut' })).toBe(1)
    expect(await jumlah({ tahun: 2025 })).toBe(0)
    expect(await jumlah({ kata: 'perahu' })).toBe(2)
    expect(await findDaftar('desa-0', 'dokumen', 1, {}, toCatatan())).toBeNull()
  })

  test('a copy that was withdrawn is known to have been there', async () => {
    await basisData.withdraw('dokumen', 'dua/perdes-1-2026')
    const catatan = toCatatan()
    expect(await findNaskah('dokumen', 'dua', 'perdes-1-2026', catatan)).toBeNull()
    expect(catatan.isDicabut).toBe(true)
  })
})

test('a file is there only while its row is', async () => {
  const sha256 = 'b'.repeat(64)
  await basisData.pemilik.query(
    `insert into publik.berkas values ($1, 'a.webp', 'image/webp', 12, 'desa', 'x')`,
    [sha256],
  )
  expect(await findBerkas(sha256, 'a.webp', toCatatan())).toEqual({
    sha256,
    nama: 'a.webp',
    jenisMedia: 'image/webp',
    ukuran: 12,
  })
  expect(await findBerkas(sha256, 'lain.webp', toCatatan())).toBeNull()
  await basisData.pemilik.query('delete from publik.berkas where sha256 = $1', [sha256])
  expect(await findBerkas(sha256, 'a.webp', toCatatan())).toBeNull()
})

describe('news of publications', () => {
  test('a notification arrives at once, and a broken connection means "everything"', async () => {
    const kabar: string[][] = []
    const finish = startMengikutiPerubahan((daftarKunci) => kabar.push(daftarKunci))
    await vi.waitUntil(() => kabar.length >= 2)
    kabar.length = 0
    await basisData.publish(barisApbdes)
    await vi.waitUntil(() => kabar.flat().includes(`apbdes:${kunciApbdes}`), { timeout: 500 })
    kabar.length = 0
    await basisData.pemilik.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query like 'listen%'`,
      [basisData.nama],
    )
    await vi.waitUntil(() => kabar.flat().includes('*'), { timeout: 3000 })
    // Until then nothing was heard, and what may not stand meanwhile was told so first.
    expect(kabar.flat().indexOf(KUNCI_HUBUNGAN)).toBeGreaterThanOrEqual(0)
    expect(kabar.flat().indexOf(KUNCI_HUBUNGAN)).toBeLessThan(kabar.flat().indexOf('*'))
    await finish()
  })

  test('the poll alone finds what was published without a notification, each change once', async () => {
    const pemeriksa = new Pemeriksa()
    expect(await pemeriksa.check()).toEqual(['*'])
    expect(await pemeriksa.check()).toEqual([])
    await basisData.publish(barisApbdes, false)
    expect(await pemeriksa.check()).toEqual([`apbdes:${kunciApbdes}`])
    expect(await pemeriksa.check()).toEqual([])
  })

  test('a transaction that began early and commits late is not missed', async () => {
    const lambat = new pg.Client({ connectionString: basisData.url })
    await lambat.connect()
    const pemeriksa = new Pemeriksa()
    await pemeriksa.check()
    await lambat.query('begin')
    await lambat.query(`insert into publik.perubahan (kunci) values ('desa:lambat')`)
    await basisData.recordPerubahan(['desa:cepat'], false)
    expect(await pemeriksa.check()).toEqual(['desa:cepat'])
    expect(await pemeriksa.check()).toEqual([])
    await lambat.query('commit')
    expect(await pemeriksa.check()).toEqual(['desa:lambat'])
    await basisData.recordPerubahan(['desa:lain'], false)
    expect(await pemeriksa.check()).toEqual(['desa:lain'])
    await lambat.end()
  })

  test('a poll that cannot read tells each time that nothing was heard, and its reason once until it could again', async () => {
    const keluhan = vi.spyOn(console, 'error').mockImplementation(() => {})
    const pemeriksa = new Pemeriksa()
    const rename = (dari: string, ke: string) =>
      basisData.pemilik.query(`alter table publik.${dari} rename to ${ke}`)
    for (const jumlah of [1, 2]) {
      await rename('perubahan', 'perubahan_lama')
      expect([await pemeriksa.check(), await pemeriksa.check()]).toEqual([[KUNCI_HUBUNGAN], [KUNCI_HUBUNGAN]])
      expect(keluhan).toHaveBeenCalledTimes(jumlah)
      await rename('perubahan_lama', 'perubahan')
      await pemeriksa.check()
    }
    keluhan.mockRestore()
  })

  test('says plainly whether the database answers', async () => {
    expect(await isBasisDataHidup()).toBe(true)
  })
})
