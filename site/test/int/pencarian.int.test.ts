import type { DesaPublik } from 'cms/contract/desa'
import type { DokumenPublik } from 'cms/contract/dokumen'
import type { KursusPublik } from 'cms/contract/kursus'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { toCatatan } from '../../src/publik/catatan.ts'
import { findDaftar, type Saringan } from '../../src/publik/daftar.ts'
import { findNaskah } from '../../src/publik/naskah.ts'
import { findPencarian } from '../../src/publik/pencarian.ts'
import { finishPool } from '../../src/publik/pool.ts'
import { createApbdesKaya } from '../support/apbdes-kaya.ts'
import { BasisDataUji } from '../support/basis-data.ts'
import { readContoh } from '../support/contoh.ts'

const desa = readContoh<DesaPublik>('desa.hampir-kosong')

const SEKARANG = new Date('2026-12-20T03:00:00Z')

let basisData: BasisDataUji

beforeAll(async () => {
  basisData = await BasisDataUji.create(process.env.LEWU_TEST_PG_URL ?? '')
  vi.stubEnv('LEWU_SITE_DATABASE_URL', basisData.url)
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

describe('search', () => {
  const cari = (kata: string, saring: Partial<Parameters<typeof findPencarian>[0]> = {}) =>
    findPencarian(
      { kata, desa: null, jenis: null, halaman: 1, semua: false, now: SEKARANG, ...saring },
      toCatatan(),
    )
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

  test('of the budgets of a village that of the running year stands first, then the newest', async () => {
    const isi = createApbdesKaya()
    // The words stand oftener in the other years, and later ones are set later.
    const banyak = { 2025: 4, 2026: 1, 2027: 2 }
    for (const [tahun, kali] of Object.entries(banyak))
      await basisData.write({
        jenis: 'apbdes',
        kunci: `satu/${tahun}`,
        judul: `APBDes ${tahun} Satu`,
        desa: '62.01.02.2001',
        tahun: Number(tahun),
        tanggal: `${Number(tahun) - 1}-12-15`,
        isi: { ...isi, tahun: Number(tahun) },
        teks: 'talud '.repeat(kali),
      })
    const list = async (now: Date) => (await cari('talud', { now })).naskah.map(({ kunci }) => kunci)
    expect(await list(SEKARANG)).toEqual(['satu/2026', 'satu/2027', 'satu/2025'])
    expect(await list(new Date('2026-12-31T17:00:00Z'))).toEqual(['satu/2027', 'satu/2026', 'satu/2025'])
    for (const tahun of Object.keys(banyak)) await basisData.withdraw('apbdes', `satu/${tahun}`)
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
