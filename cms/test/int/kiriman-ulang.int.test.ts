/** A delivery that comes again, and one that is taken back: what nobody has touched gives way, everything else stays. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HasilDesa } from '../../src/keuangan/index.ts'
import { importAnggaran, SEIMBANG, take } from '../support/anggaran.ts'
import { type Jawaban, type Orang, type Portal, startPortal } from '../support/portal.ts'
import {
  createEkspor,
  createZipSiskeudes,
  type Ekspor,
  joinEkspor,
  type Tabel,
} from '../support/siskeudes.ts'

const DESA = ['2961', '2962', '2963', '2964', '2965'] as const
type Nomor = (typeof DESA)[number]
const TAHUN = 2058
let portal: Portal
let kiriman: typeof import('../../src/keuangan/index.ts')
let petugas: Orang
let operator: Orang

beforeAll(async () => {
  portal = await startPortal()
  kiriman = await import('../../src/keuangan/index.ts')
  operator = await portal.login('operator-desa', 'danum-lestari')
  for (const nomor of DESA) {
    const { rows } = await portal.owner.query(
      `insert into cms.wilayah (id, kode, nama, slug, tingkat, kode_provinsi, kode_kabupaten, kode_kecamatan, bergabung, contoh)
       values (gen_random_uuid(), $1::text, 'Contoh', 'uji-' || $1::text, 'desa', '62', '62.01', '62.01.01', true, true) returning id`,
      [`62.01.01.${nomor}`],
    )
    await portal.owner.query(
      `insert into cms.peran (pengguna_id, peran, wilayah_id, sifat, nomor_sk, berlaku_dari)
       values ($1, 'operator-desa', $2, 'definitif', 'SK uji', '2024-01-01')`,
      [operator.id, rows[0].id],
    )
  }
  petugas = await portal.login('petugas-kabupaten', null)
})
afterAll(() => portal.close())

/** All amounts of the road of a village, times `kali`. */
const naikkan = (ekspor: Ekspor, kali: number): Ekspor => {
  const ubah = ({ kolom, baris }: Tabel): Tabel => ({
    kolom,
    baris: baris.map((satu) => satu.map((sel) => (sel === 80_000_000 ? sel * kali : sel))),
  })
  return { ...ekspor, Ta_AnggaranRinci: ubah(ekspor.Ta_AnggaranRinci ?? { kolom: [], baris: [] }) }
}
type Isian = {
  nama: string
  daftar?: readonly Nomor[]
  kali?: number
  tahun?: number
  lain?: Record<string, string>
}

async function stage({ nama, daftar = DESA, kali = 1, tahun = TAHUN, lain = {} }: Isian): Promise<string> {
  const ekspor = joinEkspor(daftar.map((nomor) => naikkan(createEkspor(`01.${nomor}.`, tahun), kali)))
  const tujuan = { kabupaten: '62.01', tahun: String(tahun), fase: 'awal', nama, ...lain }
  const isi = new Blob([createZipSiskeudes(ekspor) as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
  const jawaban = await petugas.ask('POST', `/api/apbdes/kiriman?${new URLSearchParams(tujuan)}`, isi)
  expect(jawaban.status, JSON.stringify(jawaban.isi)).toBe(200)
  return String(jawaban.isi.id)
}
async function deliver(isian: Isian): Promise<{ id: string; daftar: HasilDesa[] }> {
  const id = await stage(isian)
  while (await kiriman.runKirimanBerikut(portal.payload));
  const { getPoolDb } = await import('../../src/platform/transaction.ts')
  return { id, daftar: await kiriman.listHasil(getPoolDb(portal.payload), id) }
}
const withdraw = (id: string, orang = petugas): Promise<Jawaban> =>
  orang.ask('POST', `/api/apbdes/kiriman/${id}/batalkan`)
const kode = ({ isi }: Jawaban) => (isi.alasan as { kode: string }[])[0]?.kode

type Draf = { id: string; jalan: number; status: string; asal: string; dibuang: boolean }
/** The budget of a village, with what its road costs. */
const findDraf = async (nomor: Nomor, tahun = TAHUN): Promise<Draf | undefined> =>
  (
    await portal.owner.query(
      `select a.id, a.status, a.asal_berkas as asal, a.deleted_at is not null as dibuang,
         (select sum(anggaran)::float8 from cms.apbdes_baris b where b.apbdes_id = a.id and b.kode_rekening = '5.3.5.03') as jalan
       from cms.apbdes a join cms.wilayah w on w.id = a.desa_id where w.kode = $1 and a.tahun = $2 order by a.created_at desc`,
      [`62.01.01.${nomor}`, tahun],
    )
  ).rows[0]
const getDraf = async (nomor: Nomor, tahun?: number): Promise<Draf> => {
  const draf = await findDraf(nomor, tahun)
  if (draf === undefined) throw new Error(`No draft of ${nomor}`)
  return draf
}
/** As the operator puts one line right. */
async function changeBaris(nomor: Nomor): Promise<void> {
  const { id } = await getDraf(nomor)
  const { rows } = await portal.owner.query(
    `select id from cms.apbdes_baris where apbdes_id = $1 and kode_rekening = '5.2.1.01'`,
    [id],
  )
  const { status, isi } = await operator.ask('PATCH', `/api/apbdes-baris/${rows[0].id}`, {
    uraian: 'Dibetulkan',
  })
  expect(status, JSON.stringify(isi)).toBe(200)
}

describe('a delivery that comes again', () => {
  let [pertama, kedua] = ['', '']
  let asli: Draf
  test('replaces what nobody has touched, and tells which delivery that was', async () => {
    const satu = await deliver({ nama: 'satu.zip' })
    pertama = satu.id
    expect(satu.daftar.map(({ keadaan }) => keadaan)).not.toContain('ditolak')
    asli = await getDraf('2961')
    expect(asli).toMatchObject({ jalan: 80_000_000, asal: 'satu.zip' })

    await changeBaris('2962')
    const { id } = await getDraf('2963')
    for (const aksi of ['ajukan', 'batal-ajukan']) expect((await take(operator, id, aksi)).status).toBe(200)
    const { rows } = await portal.owner.query(`select id from cms.wilayah where kode = '62.01.01.2964'`)
    const sendiri = await importAnggaran(operator, TAHUN, SEIMBANG, { desa: rows[0].id })
    expect(sendiri.status, JSON.stringify(sendiri.isi)).toBe(200)

    const dua = await deliver({ nama: 'dua.zip', kali: 2 })
    kedua = dua.id
    expect(
      dua.daftar.map(({ desa, alasan, menggantikan }) => [
        desa.slice(-4),
        menggantikan?.replace(/kiriman .* \(/, 'kiriman … ('),
        alasan
          .find((satu) => satu.kode === 'DRAF_SUDAH_ADA')
          ?.pesan.replace(/kiriman .* sudah/, 'kiriman … sudah'),
      ]),
    ).toEqual([
      ['2961', 'Menggantikan draf dari kiriman … (satu.zip), yang belum disentuh siapa pun.', undefined],
      [
        '2962',
        undefined,
        'Draf APBDes awal tahun 2058 dari kiriman … sudah diubah sesudahnya, jadi tidak ditimpa. Minta operator desa membuang drafnya, atau mengimpor sendiri ekspor desanya.',
      ],
      ['2963', undefined, expect.stringContaining('sudah diubah sesudahnya')],
      ['2964', undefined, expect.stringContaining('Desa ini sudah punya draf')],
      ['2965', 'Menggantikan draf dari kiriman … (satu.zip), yang belum disentuh siapa pun.', undefined],
    ])
  })
  test('in the same document, with what it replaced in its trail', async () => {
    expect(await getDraf('2961')).toMatchObject({ id: asli.id, jalan: 160_000_000, asal: 'dua.zip' })
    const { rows } = await portal.owner.query(
      'select aksi, alasan, pelaku from cms.jejak where dokumen = $1 order by nomor',
      [asli.id],
    )
    expect(rows).toEqual([
      { aksi: 'impor', alasan: expect.stringMatching(/^satu\.zip: \d+ baris, sidik \w+$/), pelaku: null },
      {
        aksi: 'impor',
        alasan: expect.stringMatching(/^dua\.zip: .*Menggantikan draf dari kiriman .* \(satu\.zip\)/),
        pelaku: null,
      },
    ])
    // What was touched stands as it was left.
    expect((await getDraf('2962')).jalan).toBe(80_000_000)
    expect((await getDraf('2963')).asal).toBe('satu.zip')
    expect((await getDraf('2964')).asal).toBe('apbdes.csv')
  })
  test('is taken back where nobody has touched it since; the one before stands again, as untouched', async () => {
    await changeBaris('2965')
    expect(kode(await withdraw(pertama))).toBe('TANPA_DRAF')
    const { status, isi } = await withdraw(kedua)
    expect([status, isi]).toEqual([200, { dibatalkan: 1, tetap: 1 }])
    expect(await getDraf('2961')).toMatchObject({
      id: asli.id,
      jalan: 80_000_000,
      asal: 'satu.zip',
      dibuang: false,
    })
    expect((await getDraf('2965')).jalan).toBe(160_000_000)
    const { rows } = await portal.owner.query(
      `select dokumen, pelaku::text, alasan from cms.jejak where aksi = 'batal-kiriman' order by dokumen = $1`,
      [kedua],
    )
    expect(rows).toEqual([
      { dokumen: asli.id, pelaku: petugas.id, alasan: expect.stringContaining('dua.zip') },
      { dokumen: kedua, pelaku: petugas.id, alasan: 'dua.zip: 1 draf' },
    ])
    expect(kode(await withdraw(kedua))).toBe('TANPA_DRAF')

    const tiga = await deliver({ nama: 'tiga.zip', kali: 3, daftar: ['2961'] })
    expect(tiga.daftar[0]?.menggantikan).toContain('(satu.zip)')
    expect((await getDraf('2961')).jalan).toBe(240_000_000)
  })
  test('what was taken back says so in the report of the delivery', async () => {
    const laporan = await petugas.ask('GET', `/api/apbdes/kiriman/${kedua}/laporan`)
    const baris = String(laporan.isi.teks).split('\n')
    expect(baris.find((satu) => satu.includes('2961'))).toContain(';dibatalkan;')
    expect(baris.find((satu) => satu.includes('2965'))).not.toContain(';dibatalkan;')
  })
})

describe('a delivery taken back', () => {
  test('leaves its new drafts in the trash, and may come again', async () => {
    const isian = { nama: 'salah.zip', daftar: ['2961', '2962'] as const, tahun: 2059 }
    const { id } = await deliver(isian)
    const lama = await getDraf('2961', 2059)
    expect((await withdraw(id)).isi).toEqual({ dibatalkan: 2, tetap: 0 })
    expect((await getDraf('2961', 2059)).dibuang).toBe(true)
    const { daftar } = await deliver({ ...isian, nama: 'benar.zip' })
    expect(daftar.map(({ menggantikan, dokumen }) => [menggantikan, dokumen === null])).toEqual([
      [undefined, false],
      [undefined, false],
    ])
    expect((await getDraf('2961', 2059)).id).not.toBe(lama.id)
  })
  test('waits until all of its villages are done', async () => {
    const id = await stage({ nama: 'jalan.zip', daftar: ['2961'], tahun: 2060 })
    expect([await withdraw(id).then(kode), (await withdraw(id)).status]).toEqual(['MASIH_BERJALAN', 409])
    while (await kiriman.runKirimanBerikut(portal.payload));
    expect((await withdraw(id)).isi).toEqual({ dibatalkan: 1, tetap: 0 })
  })
  test('by nobody but the officers of its kabupaten', async () => {
    const { id } = await deliver({ nama: 'hak.zip', daftar: ['2961'], tahun: 2061 })
    expect([(await withdraw(id, operator)).status, (await withdraw(id, portal.siapaPun)).status]).toEqual([
      403, 403,
    ])
    await portal.owner.query(`update cms.kiriman_siskeudes set kabupaten = '62.02' where id = $1`, [id])
    expect(kode(await withdraw(id))).toBe('TIDAK_DITEMUKAN')
    expect((await getDraf('2961', 2061)).dibuang).toBe(false)
  })
})

test('a report under way that comes again up to a later day takes the place of the one before', async () => {
  const kirim = (nama: string, sampai: string) =>
    deliver({ nama, daftar: ['2965'], tahun: 2024, lain: { fase: 'realisasi-berjalan', sampai } })
  await kirim('juli.zip', '2024-07-31')
  const { daftar } = await kirim('agustus.zip', '2024-08-31')
  expect(daftar[0]?.menggantikan).toContain('(juli.zip)')
  const { rows } = await portal.owner.query(
    `select a.sampai, a.judul from cms.apbdes a join cms.wilayah w on w.id = a.desa_id
     where w.kode = '62.01.01.2965' and a.tahun = 2024`,
  )
  expect(rows).toEqual([
    { sampai: '2024-08-31', judul: 'Realisasi berjalan APBDes 2024, sampai 31 Agustus 2024' },
  ])
})

test('of the changes of a year each phase takes its own, and tells of the other', async () => {
  const ekspor = createEkspor('01.2962.', 2062)
  const tambah = (tabel: Tabel | undefined): Tabel => ({
    kolom: tabel?.kolom ?? [],
    baris: [
      ...(tabel?.baris ?? []),
      ...(tabel?.baris ?? [])
        .filter(([posting]) => posting === '3')
        .map(([, ...isi]) => ['4', ...isi].map((sel) => (sel === 85_000_000 ? 88_000_000 : sel))),
    ],
  })
  const berempat = {
    ...ekspor,
    Ta_AnggaranLog: tambah(ekspor.Ta_AnggaranLog),
    Ta_AnggaranRinci: tambah(ekspor.Ta_AnggaranRinci),
  }
  const zip = createZipSiskeudes(berempat) as Uint8Array<ArrayBuffer>
  for (const [fase, jalan] of [
    ['perubahan', 85_000_000],
    ['perubahan-penjabaran', 88_000_000],
  ] as const) {
    const tujuan = new URLSearchParams({ kabupaten: '62.01', tahun: '2062', fase, nama: `${fase}.zip` })
    const isi = new Blob([zip], { type: 'application/zip' })
    const { isi: jawab } = await petugas.ask('POST', `/api/apbdes/kiriman?${tujuan}`, isi)
    while (await kiriman.runKirimanBerikut(portal.payload));
    const { getPoolDb } = await import('../../src/platform/transaction.ts')
    const [hasil] = await kiriman.listHasil(getPoolDb(portal.payload), String(jawab.id))
    expect(hasil?.alasan.map((satu) => satu.kode)).toContain('POSTING_LAIN')
    expect((await getDraf('2962', 2062)).jalan).toBe(jalan)
  }
})
