/** An export of Siskeudes: figures of the known answer, then every way such files differ in the wild. */
import { describe, expect, test } from 'vitest'
import {
  bend,
  csv,
  importGalat,
  importOk,
  importZip,
  toCatatan,
  toJumlah,
  toKode,
  ubahSemua,
} from '../../../test/support/impor-siskeudes.ts'
import {
  createEkspor,
  createZipSiskeudes,
  type Ekspor,
  joinEkspor,
  PENANDA,
  type Tabel,
  toZip,
} from '../../../test/support/siskeudes.ts'

const zip = createZipSiskeudes

describe('the known answer', () => {
  test.each([
    [
      'awal',
      [
        ['160500000', null],
        ['165500000', null],
        ['5000000', null],
        ['0', null],
      ],
    ],
    [
      'perubahan',
      [
        ['165500000', null],
        ['170500000', null],
        ['5000000', null],
        ['0', null],
      ],
    ],
    [
      'realisasi-semester-1',
      [
        ['160500000', '90120500.25'],
        ['165500000', '17750000'],
        ['5000000', null],
        ['0', null],
      ],
    ],
    [
      'realisasi-akhir',
      [
        ['165500000', '160120500.25'],
        ['170500000', '67000000'],
        ['5000000', null],
        ['0', null],
      ],
    ],
  ] as const)('%s', async (fase, jumlah) => {
    const hasil = await importOk(zip(createEkspor()), { fase })
    expect(toJumlah(hasil)).toEqual(jumlah)
    expect([hasil.bentuk, hasil.ditolak, hasil.galat]).toEqual(['ekspor Siskeudes (ZIP)', [], []])
  })
  test('Dana Desa is spent 49.250.000, all of it on the road', async () => {
    const { daftarBaris } = await importOk(zip(createEkspor()), { fase: 'realisasi-akhir' })
    const jalan = daftarBaris.find(({ kodeKegiatan }) => kodeKegiatan === '02.03.10')
    expect(jalan).toMatchObject({ kodeRekening: '5.3.5.03', sumberDana: 'DDS', realisasi: 4_925_000_000n })
  })
  test('the draft that moved on is told and not taken; nothing else is wrong with it', async () => {
    const hasil = await importOk(zip(createEkspor()), { fase: 'perubahan' })
    expect(toKode(hasil)).toEqual(['RAB_BERUBAH'])
    expect(toCatatan(hasil, 'RAB_BERUBAH')).toContain('02.03.10 5.3.5.03. DDS Rp90.000.000 ≠ Rp85.000.000')
  })
  test('the rehearsal says what was found, what is made of it, and what else could be', async () => {
    const { temuan } = await importOk(zip(createEkspor()), { fase: 'realisasi-semester-1' })
    expect(temuan.slice(1, 5)).toEqual([
      'Ditemukan posting 2: APBDes awal, diposting 29 Desember 2023, Perdes 3 Tahun 2023.',
      'Ditemukan posting 3: perubahan, diposting 12 September 2024, Perdes 2 Tahun 2024.',
      'Yang akan dibuat: Realisasi semester 1 tahun 2024, anggaran dari posting 2, realisasi 1 Januari sampai 30 Juni 2024.',
      'Dari berkas ini dapat juga dibuat: APBDes awal, Perubahan APBDes, Realisasi berjalan, Realisasi akhir tahun. Impor satu per satu dengan memilih fasenya.',
    ])
  })
  test.each([
    ['2024-07-19', ['160500000', '90120500.25'], ['165500000', '17750000']],
    ['2024-07-20', ['160500000', '90120500.25'], ['165500000', '66250000']],
    ['2024-08-31', ['160500000', '160120500.25'], ['165500000', '66250000']],
    // From its day on the change is the budget in force.
    ['2024-09-12', ['165500000', '160120500.25'], ['170500000', '66250000']],
    ['2024-12-31', ['165500000', '160120500.25'], ['170500000', '67000000']],
  ])(
    'a report under way holds what was paid up to its day, that day included: %s',
    async (sampai, ...jumlah) => {
      const hasil = await importOk(zip(createEkspor()), { fase: 'realisasi-berjalan', sampai })
      expect(toJumlah(hasil).slice(0, 2)).toEqual(jumlah)
      expect(hasil.galat).toEqual([])
    },
  )
  test('its rehearsal says up to which day', async () => {
    const pilihan = { fase: 'realisasi-berjalan', sampai: '2024-08-31' } as const
    const { temuan } = await importOk(zip(createEkspor()), pilihan)
    expect(temuan).toContain(
      'Yang akan dibuat: Realisasi berjalan tahun 2024, anggaran dari posting 2, realisasi 1 Januari sampai 31 Agustus 2024.',
    )
  })
  test('an advance that is still open is told and is no spending', async () => {
    const { temuan, ringkasan } = await importOk(zip(bend('Ta_SPJBukti', (t) => ({ ...t, baris: [] }))), {
      fase: 'realisasi-akhir',
    })
    expect(temuan.join(' ')).toContain('belum dipertanggungjawabkan Rp48.500.000')
    expect(ringkasan.belanja.realisasi).toBe(1_850_000_000n)
  })
})

describe('nothing personal comes in', () => {
  test.each(['awal', 'perubahan', 'realisasi-semester-1', 'realisasi-berjalan', 'realisasi-akhir'] as const)(
    '%s',
    async (fase) => {
      const hasil = await importZip(zip(createEkspor()), { fase, sampai: '2024-08-31' })
      const teks = JSON.stringify(hasil, (_, isi) => (typeof isi === 'bigint' ? String(isi) : isi))
      expect(teks.length).toBeGreaterThan(1000)
      expect(teks).not.toContain(PENANDA)
    },
  )
  test('not through a refusal either', async () => {
    const rusak = bend('Ta_SPPBukti', (t) => ({ ...t, baris: t.baris.map((baris) => [...baris, PENANDA]) }))
    const { kode, pesan } = await importGalat(zip(rusak))
    expect(kode).toBe('TABEL_RUSAK')
    expect(pesan).toContain('Ta_SPPBukti.csv baris 2 berisi 16 kolom, seharusnya 15')
    expect(pesan).not.toContain(PENANDA)
  })
})

const ubahNama = (ubah: (nama: string) => string) =>
  toZip(Object.fromEntries(Object.entries(csv).map(([nama, isi]) => [ubah(nama), isi])))
const eksponen = (nol: string) =>
  ubahSemua((isi) => isi.replace(/,(\d)(\d{5,})(?=[,\n])/g, (_, a, b) => `,${a}.${b}0000e+${nol}${b.length}`))
const putar = (t: Tabel): Tabel => ({
  kolom: [...t.kolom].reverse(),
  baris: t.baris.map((baris) => [...baris].reverse()),
})
const putarSemua = (ekspor: Ekspor): Ekspor =>
  Object.fromEntries(Object.entries(ekspor).map(([nama, tabel]) => [nama, putar(tabel)]))
/** Papers of both villages bear the very same numbers. */
const lain = Object.fromEntries(
  Object.entries(createEkspor('99.2002.')).map(([nama, { kolom, baris }]) => [
    nama,
    {
      kolom,
      baris: baris.map((satu) =>
        satu.map((sel) => (typeof sel === 'string' ? sel.replace('/99.2002/', '/99.2001/') : sel)),
      ),
    },
  ]),
)

const listNomor = ({ Ta_SPP: spp }: Ekspor): unknown[] =>
  spp?.baris.map((baris) => baris[spp.kolom.indexOf('No_SPP')]) ?? []
test('numbers of papers do collide in the test below', () => {
  expect(listNomor(lain).length).toBeGreaterThan(0)
  expect(listNomor(lain)).toEqual(listNomor(createEkspor()))
})

describe('written another way, the same figures', () => {
  const AKHIR = [
    ['165500000', '160120500.25'],
    ['170500000', '67000000'],
    ['5000000', null],
    ['0', null],
  ]
  test.each<[string, () => Uint8Array]>([
    [
      'quoted heads',
      () =>
        ubahSemua((isi) =>
          isi.replace(/^[^\n]+/, (kepala) =>
            kepala
              .split(',')
              .map((k) => `"${k}"`)
              .join(','),
          ),
        ),
    ],
    ['CRLF', () => ubahSemua((isi) => isi.replaceAll('\n', '\r\n'))],
    ['BOM', () => ubahSemua((isi) => `\ufeff${isi}`)],
    [
      'Windows-1252 bytes',
      () => ubahSemua((isi) => Buffer.from(isi.replaceAll(PENANDA, 'Caf\u00e9'), 'latin1')),
    ],
    ['exponents of two digits', () => eksponen('0')],
    ['exponents of three digits', () => eksponen('00')],
    ['trailing blank lines', () => ubahSemua((isi) => `${isi}\n   \n\n`)],
    ['years of four digits', () => ubahSemua((isi) => isi.replace(/(\d\d\/\d\d\/)(2[34]) /g, '$120$2 '))],
    ['no folder', () => ubahNama((nama) => nama.replace('zip/', ''))],
    ['folders in folders, other case', () => ubahNama((nama) => `a/B/${nama.toUpperCase()}`)],
    ['`../` in names', () => ubahNama((nama) => `../../${nama}`)],
    ['columns in another order', () => zip(putarSemua(createEkspor()))],
    [
      'an unknown column',
      () =>
        zip(bend('Ta_SPP', (t) => ({ kolom: [...t.kolom, 'FF15'], baris: t.baris.map((b) => [...b, 'x']) }))),
    ],
    ['codes without closing dots', () => ubahSemua((isi) => isi.replace(/(\.\d\d)\."/g, '$1"'))],
    ['the word NULL', () => ubahSemua((isi) => isi.replace(/,(?=[,\n])/g, ',NULL'))],
    [
      'another village in the same file, with the same numbers',
      () => zip(joinEkspor([lain, createEkspor()])),
    ],
    [
      'another year in the same file',
      () => zip(joinEkspor([createEkspor('99.2001.', 2023), createEkspor()])),
    ],
    ['a nested ZIP beside the tables', () => toZip({ ...csv, 'lagi.zip': zip(createEkspor()) })],
  ])('%s', async (_, buat) => {
    const hasil = await importOk(buat(), { fase: 'realisasi-akhir' })
    expect(toJumlah(hasil)).toEqual(AKHIR)
    expect([hasil.ditolak, hasil.galat]).toEqual([[], []])
  })
})
