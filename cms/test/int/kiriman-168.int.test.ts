/**
 * An export of 168 villages, invented, each with figures of its own and faults dealt out by chance: exactly those faults are
 * reported, and what is stored differs by 0 sen from what was written.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HasilDesa } from '../../src/keuangan/index.ts'
import { createAcak } from '../support/acak.ts'
import { type Portal, startPortal } from '../support/portal.ts'
import {
  addRab,
  createEkspor,
  createZipSiskeudes,
  type Ekspor,
  joinEkspor,
  type Tabel,
} from '../support/siskeudes.ts'

const TAHUN = 2054
const BANYAK = 168
const [KABUPATEN, KECAMATAN] = ['62.01', '01']
/** Rupiah of the known answer of one village, realisation of the year. */
const JAWABAN = { pendapatan: 160_120_500.25, belanja: 67_000_000, anggaran: 170_500_000 }
/** What every village of this export is told: without its original, Dana Desa spent beyond its source, a draft that moved on, and no journal of last year's leftover. */
const SELALU = ['K19', 'K10', 'RAB_BERUBAH', 'SILPA_BELUM_DIBUKUKAN']

const bend =
  (nama: string, ubah: (baris: Tabel['baris']) => Tabel['baris']) =>
  (ekspor: Ekspor): Ekspor => {
    const tabel = ekspor[nama]
    return tabel === undefined ? ekspor : { ...ekspor, [nama]: { ...tabel, baris: ubah(tabel.baris) } }
  }
type Jawaban = typeof JAWABAN
/** `jawaban`: in rupiah, what is stored of a village in spite of the fault; none where it is refused. */
type Cela = {
  kode: string[]
  ubah: (ekspor: Ekspor) => Ekspor
  jawaban?: (kali: number) => Jawaban
}
const toUtuh = (kali: number): Jawaban => ({
  pendapatan: JAWABAN.pendapatan * kali,
  belanja: JAWABAN.belanja * kali,
  anggaran: JAWABAN.anggaran * kali,
})
/** The posted correction of the road, which is spending. */
const KOREKSI = 750_000
const CELA: Readonly<Record<string, Cela>> = {
  baik: { kode: SELALU, ubah: (ekspor) => ekspor, jawaban: toUtuh },
  // One rupiah is left of the debit, and that is what counts: no side of a journal is made up from the other.
  'jurnal tidak seimbang': {
    kode: [...SELALU, 'SISKEUDES_JUMLAH'],
    ubah: bend('Ta_JurnalUmumRinci', ([pertama = [], ...lain]) => [pertama.with(10, 1), ...lain]),
    jawaban: (kali) => ({ ...toUtuh(kali), belanja: (JAWABAN.belanja - KOREKSI) * kali + 1 }),
  },
  // The change has one sack more than its amount pays for: its amount stands.
  'RAB tidak cocok': {
    kode: [...SELALU, 'SISKEUDES_VOLUME'],
    jawaban: toUtuh,
    ubah: bend('Ta_AnggaranRinci', (baris) =>
      baris.map((satu) => satu.map((sel) => (sel === 500 ? 501 : sel))),
    ),
  },
  'belum diposting': {
    kode: ['BELUM_DIPOSTING'],
    ubah: bend('Ta_AnggaranRinci', (baris) => baris.map(([, ...isi]) => ['1', ...isi])),
  },
  'angka dengan kata': {
    kode: ['ISI_TIDAK_TERBACA'],
    ubah: bend('Ta_TBPRinci', (baris) => baris.map((satu) => satu.with(-1, 'enam puluh juta'))),
  },
  'kolom lebih': {
    kode: ['TABEL_RUSAK'],
    ubah: bend('Ta_SPP', (baris) => baris.map((satu) => [...satu, 'lebih'])),
  },
  'sudah ada draf': { kode: ['DRAF_SUDAH_ADA'], ubah: (ekspor) => ekspor },
  'belum bergabung': { kode: ['BELUM_BERGABUNG'], ubah: (ekspor) => ekspor },
  'nama lain': { kode: ['NAMA_DESA_BEDA'], ubah: (ekspor) => ekspor },
}

const acak = createAcak(168)
const DESA = Array.from({ length: BANYAK }, (_, i) => ({
  nomor: String(3001 + i),
  kali: 1 + Math.floor(acak() * 40),
  cela: Object.keys(CELA)[Math.floor(acak() * Object.keys(CELA).length)] ?? 'baik',
}))
const getKode = (cela: string): string[] => CELA[cela]?.kode ?? []
const isTersimpan = ({ cela }: { cela: string }): boolean => CELA[cela]?.jawaban !== undefined

/** Every amount so many times over: sums and balances hold as before. */
const multiply = (ekspor: Ekspor, kali: number): Ekspor =>
  Object.fromEntries(
    Object.entries(ekspor).map(([nama, { kolom, baris }]) => [
      nama,
      {
        kolom,
        baris: baris.map((satu) =>
          satu.map((sel) =>
            typeof sel === 'number' && Math.abs(sel) >= 1000 ? Math.round(sel * kali * 100) / 100 : sel,
          ),
        ),
      },
    ]),
  )

let portal: Portal
let daftar: HasilDesa[]

beforeAll(async () => {
  portal = await startPortal()
  const kiriman = await import('../../src/keuangan/index.ts')
  const wilayah = (await portal.owner.query('select id from cms.wilayah where kode = $1', [KABUPATEN]))
    .rows[0].id
  for (const { nomor, cela } of DESA) {
    const kode = `${KABUPATEN}.${KECAMATAN}.${nomor}`
    const { rows } = await portal.owner.query(
      `insert into cms.wilayah (id, kode, nama, slug, tingkat, kode_provinsi, kode_kabupaten, kode_kecamatan, bergabung, contoh)
       values (gen_random_uuid(), $1::text, $5, 'uji-' || $1::text, 'desa', '62', $2, $3, $4, true) returning id`,
      [
        kode,
        KABUPATEN,
        `${KABUPATEN}.${KECAMATAN}`,
        cela !== 'belum bergabung',
        cela === 'nama lain' ? 'Tempat Lain' : 'Contoh',
      ],
    )
    if (cela === 'sudah ada draf')
      await portal.owner.query(
        `insert into cms.apbdes (id, desa_id, tahun, fase, status) values (gen_random_uuid(), $1, $2, 'realisasi-akhir', 'draf')`,
        [rows[0].id, TAHUN],
      )
  }
  const zip = createZipSiskeudes(
    joinEkspor(
      DESA.map(({ nomor, kali, cela }) =>
        (CELA[cela]?.ubah ?? ((ekspor: Ekspor) => ekspor))(
          multiply(addRab(createEkspor(`${KECAMATAN}.${nomor}.`, TAHUN)), kali),
        ),
      ),
    ),
  )
  const hasil = await kiriman.createKirimanBaru(await portal.createReq(), {
    kabupaten: KABUPATEN,
    tahun: TAHUN,
    fase: 'realisasi-akhir',
    sampai: null,
    wilayah,
    namaBerkas: 'kabupaten.zip',
    berkas: (async function* () {
      for (let i = 0; i < zip.length; i += 4096) yield zip.subarray(i, i + 4096)
    })(),
  })
  if (!hasil.ok) throw new Error(hasil.reason.pesan)
  daftar = []
  for (;;) {
    const satu = await kiriman.runDesaBerikut(await portal.createReq(), hasil.value)
    if (satu === null) break
    daftar.push(satu)
  }
}, 240_000)
afterAll(() => portal.close())

test('faults of every kind were dealt out', () => {
  expect(new Set(DESA.map(({ cela }) => cela))).toEqual(new Set(Object.keys(CELA)))
  expect(DESA.filter(isTersimpan).length).toBeGreaterThan(20)
})

test('exactly those faults are reported, village by village', () => {
  expect(daftar.map(({ desa, alasan }) => [desa.slice(-4), alasan.map(({ kode }) => kode)])).toEqual(
    DESA.map(({ nomor, cela }) => [nomor, getKode(cela)]),
  )
})

test('the report and what is stored differ by 0 sen from what was written', async () => {
  const toSen = (rupiah: number): string => Math.round(rupiah * 100).toString()
  const { rows } = await portal.owner.query(
    `select right(w.kode, 4) as desa,
       round(100 * coalesce(sum(b.anggaran) filter (where b.kode_rekening like '5%'), 0))::text as anggaran,
       round(100 * coalesce(sum(b.realisasi) filter (where b.kode_rekening like '5%'), 0))::text as belanja,
       round(100 * coalesce(sum(b.realisasi) filter (where b.kode_rekening like '4%'), 0))::text as pendapatan
     from cms.apbdes a join cms.wilayah w on w.id = a.desa_id join cms.apbdes_baris b on b.apbdes_id = a.id
     where a.tahun = $1 group by 1 order by 1`,
    [TAHUN],
  )
  const harus = DESA.flatMap(({ nomor, kali, cela }) => {
    const jawaban = CELA[cela]?.jawaban?.(kali)
    if (jawaban === undefined) return []
    const { anggaran, belanja, pendapatan } = jawaban
    return [
      { desa: nomor, anggaran: toSen(anggaran), belanja: toSen(belanja), pendapatan: toSen(pendapatan) },
    ]
  })
  expect(rows).toEqual(harus)
  const tersimpan = daftar.filter(({ dokumen }) => dokumen !== null)
  expect(
    tersimpan.map(({ desa, pendapatan, belanja }) => ({
      desa: desa.slice(-4),
      anggaran: toSen(belanja?.anggaran ?? 0),
      belanja: toSen(belanja?.realisasi ?? 0),
      pendapatan: toSen(pendapatan?.realisasi ?? 0),
    })),
  ).toEqual(harus)
})

test('its drafts are gone through by village, so that two deliveries taken back never wait for each other', async () => {
  const [{ listDrafKiriman }, { getPoolDb }] = await Promise.all([
    import('../../src/keuangan/apbdes/draf-kiriman.ts'),
    import('../../src/platform/transaction.ts'),
  ])
  const { rows } = await portal.owner.query(
    `select i.kiriman_id as id from cms.apbdes_impor i join cms.apbdes a on a.id = i.apbdes_id where a.tahun = $1 limit 1`,
    [TAHUN],
  )
  const desa = (await listDrafKiriman(getPoolDb(portal.payload), rows[0].id)).map((satu) => satu.desa)
  expect(desa.length).toBeGreaterThan(20)
  expect(desa).toEqual(desa.toSorted())
})
