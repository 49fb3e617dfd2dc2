/** Reading schema publik as the site does, against a real PostgreSQL. */
import { type ApbdesPublik, getKunciApbdes } from 'cms/contract/apbdes'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Pemeriksa, startMengikutiPerubahan } from '../../src/cache/perubahan.ts'
import { findApbdes, findApbdesRingkas } from '../../src/publik/apbdes.ts'
import { findBerkas } from '../../src/publik/berkas.ts'
import { KUNCI_HARI, KUNCI_HUBUNGAN, toCatatan } from '../../src/publik/catatan.ts'
import { findDesa } from '../../src/publik/desa.ts'
import { isBasisDataHidup } from '../../src/publik/perubahan.ts'
import { finishPool, listBaris } from '../../src/publik/pool.ts'
import { listTahunPos } from '../../src/publik/pos.ts'
import { listTahunApbdes } from '../../src/publik/tahun-apbdes.ts'
import { findProvinsi } from '../../src/publik/wilayah.ts'
import { sumRupiah } from '../../src/views/jumlah.ts'
import { BasisDataUji } from '../support/basis-data.ts'
import { readContoh } from '../support/contoh.ts'

const apbdes = readContoh<ApbdesPublik>('apbdes.penuh')
const berubah = readContoh<ApbdesPublik>('apbdes-versi.penuh')
const kunciApbdes = getKunciApbdes(apbdes.desa.slug, apbdes.tahun)
const barisApbdes = { jenis: 'apbdes', kunci: kunciApbdes, judul: 'APBDes 2022', isi: apbdes }

let basisData: BasisDataUji

beforeAll(async () => {
  basisData = await BasisDataUji.create(process.env.LEWU_TEST_PG_URL ?? '')
  vi.stubEnv('LEWU_SITE_DATABASE_URL', basisData.url)
  await basisData.write(barisApbdes)
})

afterAll(async () => {
  await finishPool()
  await basisData.delete()
})

/** What was planned for each activity before the change, summed by hand. */
function listSemula(): Record<string, number> {
  const jumlah: Record<string, number> = {}
  for (const { kodeKegiatan, semula } of berubah.perubahan?.baris ?? [])
    if (kodeKegiatan) {
      const kode = kodeKegiatan.slice(0, 8)
      jumlah[kode] = sumRupiah([jumlah[kode] ?? 0, semula])
    }
  return jumlah
}

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
      semulaKegiatan: listSemula(),
      perJiwa: null,
    })
    const awal = await findApbdesRingkas('contoh-mekar-jaya', '2022', toCatatan())
    expect([awal?.isi.perubahan, awal?.isi.semulaKegiatan, awal?.isi.baris.length]).toEqual([
      null,
      null,
      apbdes.baris.length,
    ])
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

  test('the page that compares years hears of a new one, and of the day, on which the running year depends', async () => {
    const catatan = toCatatan()
    await listTahunApbdes(apbdes.desa.slug, catatan)
    expect(catatan.kunci).toEqual(new Set([`apbdes:${apbdes.desa.slug}/*`, KUNCI_HARI]))
  })

  test('the page of an activity under the account of the year reads its RAB in the newest budget', async () => {
    const [desa, tahun, kode] = ['contoh-rab', 2024, '02.03.10']
    const jalan = {
      kodeKegiatan: kode,
      kodeRekening: '5.3.5.03',
      uraian: 'Semen',
      sumberDana: 'DDS',
      anggaran: 100,
      realisasi: null,
    }
    const rab = { ...jalan, rab: { volume: 2, satuan: 'zak', hargaSatuan: 50 } }
    const lain = { ...rab, kodeKegiatan: '02.03.11' }
    const [awal] = berubah.versi
    const versi = [...berubah.versi, { ...awal, nama: 'realisasi-akhir', fase: 'realisasi-akhir', ke: null }]
    const write = (jenis: string, kunci: string, isi: object) =>
      basisData.write({ jenis, kunci, judul: 'Contoh', desa, tahun, isi: { ...berubah, tahun, ...isi } })
    await basisData.write({
      jenis: 'desa',
      kunci: desa,
      judul: 'Contoh',
      desa,
      isi: readContoh('desa.penuh'),
    })
    const akhir = { fase: 'realisasi-akhir', ke: null, versi, perubahan: null, baris: [jalan] }
    await write('apbdes', `${desa}/${tahun}`, akhir)
    await write('apbdes-versi', `${desa}/${tahun}/awal`, { baris: [jalan] })
    await write('apbdes-versi', `${desa}/${tahun}/perubahan-1`, { baris: [rab, lain] })
    const catatan = toCatatan()
    const baca = async (ubah = {}) =>
      (await listTahunPos({ desa, tahun, kode, ...ubah }, catatan))[0]?.anggaran
    expect(await baca()).toEqual({ fase: 'perubahan', ke: 1, baris: [rab] })
    expect(catatan.kunci).toContain(`apbdes-versi:${desa}/*`)
    // Read for the year that is shown alone; a budget tells its own.
    expect(await baca({ tahun: 2023 })).toBeNull()
    await write('apbdes', `${desa}/${tahun}`, { baris: [rab] })
    expect(await baca()).toBeNull()
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
