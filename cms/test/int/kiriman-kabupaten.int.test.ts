/** An export of a whole kabupaten with known faults: exactly those are reported, the rest is stored to the sen. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HasilDesa } from '../../src/keuangan/index.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'
import {
  addRab,
  createEkspor,
  createZipSiskeudes,
  type Ekspor,
  formatTabel,
  joinEkspor,
  PENANDA,
  type Tabel,
  toBerkasCsv,
  toZip,
} from '../support/siskeudes.ts'

const TAHUN = 2053
const [KABUPATEN, KECAMATAN] = ['62.01', '01']
let portal: Portal
let kiriman: typeof import('../../src/keuangan/index.ts')
let wilayah = ''

beforeAll(async () => {
  portal = await startPortal()
  kiriman = await import('../../src/keuangan/index.ts')
  wilayah = (await portal.owner.query('select id from cms.wilayah where kode = $1', [KABUPATEN])).rows[0].id
  for (const nomor of DESA)
    await portal.owner.query(
      `insert into cms.wilayah (id, kode, nama, slug, tingkat, kode_provinsi, kode_kabupaten, kode_kecamatan, bergabung, contoh)
       values (gen_random_uuid(), $1::text, $5, 'uji-' || $1::text, 'desa', '62', $2, $3, $4, true)`,
      [
        `${KABUPATEN}.${KECAMATAN}.${nomor}`,
        KABUPATEN,
        `${KABUPATEN}.${KECAMATAN}`,
        nomor !== '2977',
        nomor === '2979' ? 'Tempat Lain' : 'Contoh',
      ],
    )
  for (const [nomor, status] of [
    ['2976', 'draf'],
    ['2978', 'ditetapkan'],
  ])
    await portal.owner.query(
      `insert into cms.apbdes (id, desa_id, tahun, fase, status)
       select gen_random_uuid(), id, $2, 'realisasi-akhir', $3::cms.enum_apbdes_status from cms.wilayah where kode = $1`,
      [`${KABUPATEN}.${KECAMATAN}.${nomor}`, TAHUN, status],
    )
})
afterAll(() => portal.close())

const DESA = ['2971', '2972', '2973', '2974', '2975', '2976', '2977', '2978', '2979', '2980']
const create = (nomor: string, ubah: (ekspor: Ekspor) => Ekspor = (ekspor) => ekspor): Ekspor =>
  ubah(createEkspor(`${KECAMATAN}.${nomor}.`, TAHUN))
const bend =
  (nama: string, ubah: (baris: Tabel['baris']) => Tabel['baris']) =>
  (ekspor: Ekspor): Ekspor => {
    const tabel = ekspor[nama]
    return tabel === undefined ? ekspor : { ...ekspor, [nama]: { ...tabel, baris: ubah(tabel.baris) } }
  }
const ganti = (dari: number, isi: string | number) => (baris: Tabel['baris']) =>
  baris.map((satu) => satu.map((sel) => (sel === dari ? isi : sel)))

const EKSPOR = joinEkspor([
  addRab(create('2971')),
  create(
    '2972',
    bend('Ta_JurnalUmumRinci', ([pertama = [], ...lain]) => [pertama.with(10, 1), ...lain]),
  ),
  create(
    '2973',
    bend('Ta_AnggaranRinci', (baris) => baris.map(([, ...isi]) => ['1', ...isi])),
  ),
  create('2974', bend('Ta_TBPRinci', ganti(60_000_000, 'enam puluh juta'))),
  create(
    '2975',
    bend('Ta_SPP', (baris) => [['2053', PENANDA], ...baris.map((satu) => [...satu, PENANDA])]),
  ),
  ...['2976', '2977', '2978', '2979', '2999'].map((nomor) => create(nomor)),
  // Of other years alone; one of them the portal does not know, and one that has the year as well.
  ...[1, 2].map((lalu) => createEkspor(`${KECAMATAN}.2980.`, TAHUN - lalu)),
  createEkspor(`${KECAMATAN}.2998.`, TAHUN - 1),
  createEkspor(`${KECAMATAN}.2979.`, TAHUN - 1),
])

const stage = async (byte: Uint8Array) =>
  kiriman.createKirimanBaru(await portal.createReq(), {
    kabupaten: KABUPATEN,
    tahun: TAHUN,
    fase: 'realisasi-akhir',
    sampai: null,
    wilayah,
    namaBerkas: 'kabupaten.zip',
    // In small pieces, so that a row is cut in the middle again and again.
    berkas: (async function* () {
      for (let i = 0; i < byte.length; i += 701) yield byte.subarray(i, i + 701)
    })(),
  })
const run = async (id: string, kali: number): Promise<HasilDesa[]> => {
  const daftar: HasilDesa[] = []
  for (let i = 0; i < kali; i += 1) {
    const hasil = await kiriman.runDesaBerikut(await portal.createReq(), id)
    if (hasil === null) break
    daftar.push(hasil)
  }
  return daftar
}
const count = async (tabel: string): Promise<number> =>
  Number((await portal.owner.query(`select count(*) from cms.${tabel}`)).rows[0].count)

describe('a delivery', () => {
  let id = ''
  test('is staged without what is personal', async () => {
    const hasil = await stage(createZipSiskeudes(EKSPOR))
    expect(hasil.ok).toBe(true)
    if (hasil.ok) id = hasil.value
    for (const tabel of ['kiriman_siskeudes_baris', 'kiriman_siskeudes_desa', 'kiriman_siskeudes'])
      expect(
        (
          await portal.owner.query(`select 1 from cms.${tabel} t where to_jsonb(t)::text like $1`, [
            `%${PENANDA}%`,
          ])
        ).rows,
      ).toEqual([])
    expect(await count('kiriman_siskeudes_baris')).toBeGreaterThan(50)
  })
  test.each<[string, string, Ekspor, string]>([
    ['of other years', 'TAHUN_LAIN', createEkspor(`${KECAMATAN}.2971.`, TAHUN - 1), String(TAHUN - 1)],
    [
      'of other years with a row that tells none',
      'TAHUN_LAIN',
      bend('Ta_SPP', (baris) => [...baris, baris[0]?.with(0, '') ?? []])(
        createEkspor(`${KECAMATAN}.2971.`, TAHUN - 1),
      ),
      `berisi tahun ${TAHUN - 1}, sedangkan`,
    ],
    [
      'without a line of any village',
      'KIRIMAN_KOSONG',
      Object.fromEntries(
        Object.entries(create('2971')).map(([nama, tabel]) => [nama, { ...tabel, baris: [] }]),
      ),
      'Tidak ada baris',
    ],
  ])('%s is refused, and nothing of it is kept', async (_, kode, ekspor, pesan) => {
    const sebelum = await count('kiriman_siskeudes')
    const hasil = await stage(createZipSiskeudes(ekspor))
    expect(hasil).toMatchObject({ ok: false, reason: { kode, pesan: expect.stringContaining(pesan) } })
    expect(await count('kiriman_siskeudes')).toBe(sebelum)
  })
  test('goes on where it stopped, and takes two villages at once only as two', async () => {
    expect((await run(id, 2)).map(({ desa }) => desa.slice(-4))).toEqual(['2971', '2972'])
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    expect(await kiriman.findTerputus(getPoolDb(portal.payload), KABUPATEN)).toBe(id)
    const [satu, dua] = await Promise.all([run(id, 1), run(id, 1)])
    expect([...satu, ...dua].map(({ desa }) => desa.slice(-4)).sort()).toEqual(['2973', '2974'])
    expect((await run(id, 99)).length).toBe(7)
    expect(await run(id, 1)).toEqual([])
    expect(await kiriman.findTerputus(getPoolDb(portal.payload), KABUPATEN)).toBeNull()
  })
  test('tells of every village what became of it, and of nothing else', async () => {
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    const daftar = await kiriman.listHasil(getPoolDb(portal.payload), id)
    expect(
      daftar.map(({ desa, keadaan, alasan }) => [desa.slice(-4), keadaan, alasan.map(({ kode }) => kode)]),
    ).toEqual([
      ['2971', 'peringatan', ['K19', 'K10', 'BARIS_TANPA_DESA', 'RAB_BERUBAH', 'SILPA_BELUM_DIBUKUKAN']],
      [
        '2972',
        'peringatan',
        ['K19', 'K10', 'BARIS_TANPA_DESA', 'RAB_BERUBAH', 'SILPA_BELUM_DIBUKUKAN', 'SISKEUDES_JUMLAH'],
      ],
      ['2973', 'ditolak', ['BELUM_DIPOSTING']],
      ['2974', 'ditolak', ['ISI_TIDAK_TERBACA']],
      ['2975', 'ditolak', ['TABEL_RUSAK']],
      ['2976', 'ditolak', ['DRAF_SUDAH_ADA']],
      ['2977', 'ditolak', ['BELUM_BERGABUNG']],
      ['2978', 'ditolak', ['SUDAH_DIAJUKAN']],
      ['2979', 'ditolak', ['NAMA_DESA_BEDA']],
      ['2980', 'ditolak', ['TAHUN_LAIN']],
      ['2998', 'ditolak', ['TAHUN_LAIN']],
      ['2999', 'ditolak', ['DESA_TIDAK_DIKENAL']],
      ['', 'ditolak', ['BARIS_TANPA_DESA']],
    ])
    // Whoever sets the draft reads it too, without the file and its report.
    const { rows } = await portal.owner.query(
      `select catatan_impor from cms.apbdes a join cms.wilayah w on w.id = a.desa_id where w.kode = $1`,
      [`${KABUPATEN}.${KECAMATAN}.2972`],
    )
    expect(rows[0]?.catatan_impor).toMatch(/tidak menyebut desanya[\s\S]*RAB berubah[\s\S]*tidak cocok/)
    const lain = daftar.filter(({ alasan }) => alasan[0]?.kode === 'TAHUN_LAIN')
    expect(lain.map(({ desa, nama, alasan }) => [desa, nama, alasan[0]?.pesan])).toEqual([
      ['62.01.01.2980', 'Contoh', expect.stringContaining('hanya ada baris tahun 2051, 2052, sedangkan')],
      ['62.01.01.2998', '', expect.stringContaining('hanya ada baris tahun 2052, sedangkan')],
    ])
    const csv = kiriman.formatLaporanKiriman(daftar)
    expect(csv.split('\n')[1]).toContain(
      '62.01.01.2971;Contoh;peringatan;7;165500000;160120500.25;170500000;67000000;K19 K10 BARIS_TANPA_DESA RAB_BERUBAH SILPA_BELUM_DIBUKUKAN',
    )
  })
  test('what is stored is the known answer to the sen, as a draft of the village with its trail', async () => {
    const { rows } = await portal.owner.query(
      `select right(w.kode, 4) as desa, a.status, sum(b.anggaran) filter (where b.kode_rekening like '5%') as belanja,
         sum(b.realisasi) filter (where b.kode_rekening like '4%') as pendapatan,
         (select count(*)::int from cms.jejak j where j.dokumen = a.id::text and j.aksi = 'impor') as jejak
       from cms.apbdes a join cms.wilayah w on w.id = a.desa_id join cms.apbdes_baris b on b.apbdes_id = a.id
       where a.tahun = $1 group by 1, 2, a.id order by 1`,
      [TAHUN],
    )
    expect(rows).toEqual(
      ['2971', '2972'].map((desa) => ({
        desa,
        status: 'draf',
        belanja: '170500000',
        pendapatan: '160120500.25',
        jejak: 1,
      })),
    )
  })
  test('keeps no row of a village that is done', async () => {
    const { rows } = await portal.owner.query(
      "select distinct desa from cms.kiriman_siskeudes_baris where desa <> ''",
    )
    expect(rows).toEqual([])
  })
})

describe('a file that cannot be read leaves no delivery behind', () => {
  const csv = toBerkasCsv(EKSPOR)
  test.each<[string, () => Uint8Array, string]>([
    ['cut off', () => createZipSiskeudes(EKSPOR).slice(0, 3000), 'ZIP_RUSAK'],
    ['no ZIP', () => new TextEncoder().encode('kode,uraian'), 'ZIP_KOSONG'],
    ['no tables', () => toZip({ 'a.txt': 'x' }), 'ZIP_KOSONG'],
    [
      'one table twice',
      () => toZip({ ...csv, 'lagi/Ta_SPP.csv': csv['zip/Ta_SPP.csv'] ?? '' }),
      'TABEL_KEMBAR',
    ],
    [
      'a column missing',
      () => toZip({ ...csv, 'zip/Ta_TBP.csv': formatTabel({ kolom: ['Tahun'], baris: [] }) }),
      'TABEL_RUSAK',
    ],
    [
      'quotes that do not close',
      () => toZip({ ...csv, 'zip/Ta_TBP.csv': `${csv['zip/Ta_TBP.csv']}"x` }),
      'TABEL_RUSAK',
    ],
  ])('%s', async (_, buat, kode) => {
    const sebelum = await count('kiriman_siskeudes')
    const hasil = await stage(buat())
    expect(hasil.ok ? null : hasil.reason.kode).toBe(kode)
    expect(await count('kiriman_siskeudes')).toBe(sebelum)
  })
})

describe('brought in the admin', () => {
  const kirim = (orang: Orang, isi: Uint8Array | string, ubah: Record<string, string> = {}) => {
    const tujuan = { kabupaten: KABUPATEN, tahun: '2055', fase: 'awal', nama: 'unggahan.zip', ...ubah }
    return orang.ask(
      'POST',
      `/api/apbdes/kiriman?${new URLSearchParams(tujuan)}`,
      new Blob([isi as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
    )
  }
  const alasan = ({ status, isi }: Jawaban) => [status, (isi.alasan as { kode: string }[])[0]?.kode]

  test('by the officer of the kabupaten, it is taken village by village and told of', async () => {
    const petugas = await portal.login('petugas-kabupaten', null)
    const ekspor = joinEkspor([
      createEkspor(`${KECAMATAN}.2971.`, 2055),
      createEkspor(`${KECAMATAN}.2999.`, 2055),
    ])
    const jawaban = await kirim(petugas, createZipSiskeudes(ekspor))
    expect(jawaban.status, JSON.stringify(jawaban.isi)).toBe(200)
    const jalan = `/api/apbdes/kiriman/${jawaban.isi.id}`
    expect((await petugas.ask('GET', jalan)).isi).toMatchObject({
      desa: 2,
      selesai: 0,
      oleh: 'Rustam Embun Contoh',
    })

    while (await kiriman.runKirimanBerikut(portal.payload));
    expect((await petugas.ask('GET', jalan)).isi).toMatchObject({
      desa: 2,
      selesai: 2,
      peringatan: 1,
      ditolak: 1,
    })
    const laporan = await petugas.ask('GET', `${jalan}/laporan`)
    expect(String(laporan.isi.teks)).toContain('62.01.01.2971;Contoh;peringatan;')
    // Who brought it stands in the trail of the kabupaten; the draft is the village's.
    const { rows } = await portal.owner.query(
      "select aksi, pelaku::text from cms.jejak where dokumen = $1 and aksi = 'kirim'",
      [jawaban.isi.id],
    )
    expect(rows).toEqual([{ aksi: 'kirim', pelaku: petugas.id }])

    const lain = await portal.login('operator-desa', 'danum-lestari')
    expect(alasan(await lain.ask('GET', jalan))).toEqual([403, 'TIDAK_DITEMUKAN'])
    expect(alasan(await lain.ask('GET', `${jalan}/laporan`))).toEqual([403, 'TIDAK_DITEMUKAN'])
  })

  test('with the RAB that was posted, where it adds up; no wording that may name a person', async () => {
    const petugas = await portal.login('petugas-kabupaten', null)
    const buat = (nomor: string): Ekspor => addRab(createEkspor(`${KECAMATAN}.${nomor}.`, 2057))
    const salah = bend('Ta_AnggaranRinci', ganti(400, 401))(buat('2972'))
    // The road stands under a code of the kabupaten, which its reference names for all villages.
    const toLokal = (baris: Tabel['baris']): Tabel['baris'] =>
      baris.map((satu) =>
        satu.map((sel) => (String(sel).endsWith('.02.03.10.') ? `${KECAMATAN}.2971.02.03.95.` : sel)),
      )
    const jalan = bend('Ta_RABRinci', toLokal)(bend('Ta_AnggaranRinci', toLokal)(buat('2971')))
    const referensi = { kolom: ['ID_Keg', 'Nama_Kegiatan'], baris: [['02.03.95.', 'Jalan Usaha Tani Lokal']] }
    const ekspor = joinEkspor([{ ...jalan, Ref_Kegiatan: referensi }, salah])
    const jawaban = await kirim(petugas, createZipSiskeudes(ekspor), { tahun: '2057' })
    expect(jawaban.status, JSON.stringify(jawaban.isi)).toBe(200)
    while (await kiriman.runKirimanBerikut(portal.payload));
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    const daftar = await kiriman.listHasil(getPoolDb(portal.payload), String(jawaban.isi.id))
    expect(daftar.map(({ alasan }) => alasan.map(({ kode }) => kode))).toEqual([
      ['K10'],
      ['K10', 'RAB_TIDAK_DIAMBIL', 'SISKEUDES_VOLUME'],
    ])
    const { rows } = await portal.owner.query(
      `select right(w.kode, 4) as desa, b.uraian, b.anggaran::float8, b.volume::float8, b.satuan, b.harga_satuan::float8 as harga
       from cms.apbdes a join cms.apbdes_baris b on b.apbdes_id = a.id join cms.wilayah w on w.id = a.desa_id
       where a.tahun = 2057 and b.kode_rekening in ('5.3.5.03', '5.2.1.01') order by 1, b.urutan`,
    )
    const { rows: judul } = await portal.owner.query(
      `select b.kode_kegiatan, b.uraian, b.anggaran::float8 from cms.apbdes a join cms.apbdes_baris b on b.apbdes_id = a.id
       where a.tahun = 2057 and b.kode_rekening = '5'`,
    )
    expect(judul).toEqual([
      { kode_kegiatan: '02.03.95', uraian: 'Jalan Usaha Tani Lokal', anggaran: 80_000_000 },
    ])
    const kantor = [
      ['Kertas HVS F4 70 gr', 45_000_000, 900, 'Rim', 50_000],
      ['Tinta printer', 4_500_000, 45, 'botol', 100_000],
    ]
    expect(rows.map(({ desa, ...satu }) => [desa, ...Object.values(satu)])).toEqual([
      ...kantor.map((satu) => ['2971', ...satu]),
      ['2971', 'Semen PC 50 kg', 34_000_000, 400, 'Zak', 85_000],
      ['2971', 'Pasir beton', 43_000_000, 107.5, 'm3', 400_000],
      ['2971', 'Belanja Modal Jalan/Prasarana Jalan - Bahan Baku, rincian 3', 3_000_000, 30, 'OH', 100_000],
      ...kantor.map((satu) => ['2972', ...satu]),
      ['2972', 'Belanja Modal Jalan/Prasarana Jalan - Bahan Baku', 80_000_000, null, null, null],
    ])
  })

  test('as reports under way, up to the day that the officer states', async () => {
    const petugas = await portal.login('petugas-kabupaten', null)
    const ekspor = createZipSiskeudes(createEkspor(`${KECAMATAN}.2971.`, 2024))
    const tujuan = { tahun: '2024', fase: 'realisasi-berjalan', sampai: '2024-08-31' }
    const jawaban = await kirim(petugas, ekspor, tujuan)
    expect(jawaban.status, JSON.stringify(jawaban.isi)).toBe(200)
    while (await kiriman.runKirimanBerikut(portal.payload));
    const { rows } = await portal.owner.query(
      `select a.sampai, a.judul, a.status, sum(b.realisasi) filter (where b.kode_rekening like '5%')::float8 as belanja
       from cms.apbdes a join cms.apbdes_baris b on b.apbdes_id = a.id join cms.wilayah w on w.id = a.desa_id
       where w.kode = $1 and a.fase = 'realisasi-berjalan' group by a.id`,
      [`${KABUPATEN}.${KECAMATAN}.2971`],
    )
    expect(rows).toEqual([
      {
        sampai: '2024-08-31',
        judul: 'Realisasi berjalan APBDes 2024, sampai 31 Agustus 2024',
        status: 'draf',
        belanja: 66_250_000,
      },
    ])
  })

  test.each<[string, string | Uint8Array, Record<string, string>, [number, string]]>([
    ['another kabupaten', 'x', { kabupaten: '62.02' }, [403, 'BUKAN_WILAYAH']],
    ['no such year', 'x', { tahun: '1999' }, [422, 'ISIAN_KURANG']],
    ['no such phase', 'x', { fase: 'akhir' }, [422, 'ISIAN_KURANG']],
    ['no day of a report under way', 'x', { fase: 'realisasi-berjalan' }, [422, 'SAMPAI_WAJIB']],
    ['an empty file', '', {}, [422, 'ZIP_KOSONG']],
    ['no ZIP', 'kode,uraian', {}, [422, 'ZIP_KOSONG']],
    ['too much', new Uint8Array(151_000_000), {}, [413, 'BERKAS_TERLALU_BESAR']],
  ])('%s is refused, and leaves nothing behind', async (_, isi, ubah, jawab) => {
    const sebelum = await count('kiriman_siskeudes')
    expect(alasan(await kirim(await portal.login('petugas-kabupaten', null), isi, ubah))).toEqual(jawab)
    expect(await count('kiriman_siskeudes')).toBe(sebelum)
    expect(readdirSync(path.join(process.env.LEWU_DATA_DIR ?? '', 'kiriman'))).toEqual([])
  })

  test('a village that fails by itself again and again does not hold up those behind it', async () => {
    const ekspor = joinEkspor([
      createEkspor(`${KECAMATAN}.2971.`, 2056),
      createEkspor(`${KECAMATAN}.2972.`, 2056),
    ])
    const petugas = await portal.login('petugas-kabupaten', null)
    const { isi } = await kirim(petugas, createZipSiskeudes(ekspor), { tahun: '2056' })
    // What was staged of the first one is spoilt in the table, as no file could.
    await portal.owner.query(
      `update cms.kiriman_siskeudes_baris set baris = '7' where kiriman_id = $1 and desa like '%2971'`,
      [isi.id],
    )
    const giliran: (boolean | 'gagal')[] = []
    for (let n = 0; n < 6; n += 1)
      giliran.push(await kiriman.runKirimanBerikut(portal.payload).catch(() => 'gagal' as const))
    expect(giliran).toEqual(['gagal', 'gagal', 'gagal', true, true, false])
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    const daftar = await kiriman.listHasil(getPoolDb(portal.payload), String(isi.id))
    expect(daftar.map(({ keadaan, alasan }) => [keadaan, alasan[0]?.kode])).toEqual([
      ['ditolak', 'GAGAL_DIPROSES'],
      ['peringatan', 'K10'],
    ])
  })
})

describe('the command', () => {
  const impor = (...isian: string[]) => {
    const folder = path.resolve(import.meta.dirname, '../..')
    const argumen = ['src/impor.ts', 'kabupaten', ...isian]
    const { status, stderr } = spawnSync(process.execPath, argumen, { cwd: folder, encoding: 'utf8' })
    return [status, stderr]
  }
  test('says what is missing', () => {
    expect(impor()).toEqual([1, expect.stringContaining('--kabupaten belum diisi')])
  })
  test('says that nothing was broken off', () => {
    expect(
      impor('--kabupaten', KABUPATEN, '--lanjutkan', '--laporan', path.join(tmpdir(), 'hasil.csv')),
    ).toEqual([1, expect.stringContaining('Tidak ada kiriman kabupaten ini yang terputus')])
  })
})
