import { describe, expect, test } from 'vitest'
import { createTahunPos, toBerubah } from '../../test/support/tahun-pos.ts'
import { parseAlamatPos, toPosView } from './pos.ts'

const toView = (kode: string, daftarTahun = createTahunPos([2022, 2021]), tahun = 2022) =>
  toPosView({ alamat: { desa: 'contoh', tahun, kode }, daftarTahun, situs: 'https://lewu.example' })

test.each([
  ['02', true],
  ['02.03.10', true],
  ['4.2.1', true],
  ['6.1.1', true],
  ['02.03', true],
  ['4.2', true],
  ['5.2.1', true],
  ['5.3.5.03', true],
  ['6.1.1.01', true],
  ['5', false],
  ['7.1.1', false],
  ['5.3.5.03.01', false],
  ['00', false],
  ['2', false],
  ['02.03.10.1', false],
])('%s is the address of an item: %s', (kode, harus) => {
  expect(parseAlamatPos({ desa: 'contoh', tahun: '2022', kode }) !== null).toBe(harus)
})

describe('an item of the budget', () => {
  test('adds its lines up to the sen', () => {
    expect(toView('02')?.jumlah).toMatchObject({ anggaran: 'Rp1.500,50', realisasi: 'Rp900,10' })
    expect(toView('02')?.jawaban).toBe(
      'Bidang Pembangunan: dari Rp1.500,50 yang direncanakan untuk 2022, Rp900,10 sudah dibelanjakan (60%).',
    )
  })

  test('says by source what it says in all', () => {
    expect(toView('02')?.sumberDana.map(({ nama, anggaran }) => [nama, anggaran])).toEqual([
      ['Dana Desa', 'Rp1.300,30'],
      ['Alokasi Dana Desa', 'Rp200,20'],
    ])
  })

  test('leads from the bidang to its activities and to the other years', () => {
    const view = toView('02')
    expect(view?.bagian.map(({ kode, anggaran }) => [kode, anggaran])).toEqual([
      ['02.03.10', 'Rp1.200,30'],
      ['02.04.01', 'Rp300,20'],
    ])
    expect(view?.tahun?.baris.map(({ href }) => href)).toEqual([
      '/desa/contoh/apbdes/2022/pos/02',
      '/desa/contoh/apbdes/2021/pos/02',
    ])
  })

  test('stands below its bidang and sub bidang, and each line leads to its account', () => {
    const view = toView('02.03.10')
    expect(view?.kerangka.remah.slice(-2).map(({ href }) => href?.split('/pos/')[1])).toEqual(['02', '02.03'])
    expect(view?.baris.map(({ id, href }) => [id, href?.split('/pos/')[1]])[0]).toEqual([
      'baris-02_03_10-5_3_5_03-DDS',
      '5.3.5.03',
    ])
  })

  test('can be asked about line by line where the page is their own, and says what was', () => {
    const [ini, ...lalu] = createTahunPos([2022, 2021])
    if (ini === undefined) throw new Error('No year')
    const tanya = (baris?: string) => ({
      desa: 'contoh',
      tahun: 2022,
      kode: '02.03.10',
      pertanyaan: 'Berapa lebarnya?',
      jawaban: 'Tiga meter.',
      ditanya: '2022-03-01',
      dijawab: '2022-03-02',
      ...(baris === undefined ? {} : { baris }),
    })
    const daftar = [tanya('baris-02_03_10-5_3_5_03-DDS'), tanya('baris-02_03_10-5_3_5_99-DDS'), tanya()]
    const view = toView('02.03.10', [{ ...ini, tanya: daftar }, ...lalu])
    const halaman = new URL(view?.baris[0]?.tanya ?? '', 'https://lewu.example').searchParams
    expect(Object.fromEntries(halaman)).toEqual({
      desa: 'contoh-mekar-jaya',
      halaman: '/desa/contoh-mekar-jaya/apbdes/2022/pos/02.03.10#baris-02_03_10-5_3_5_03-DDS',
      jenis: 'tanya',
    })
    expect(view?.tanyaJawab.daftar.map(({ tentang }) => tentang?.href)).toEqual([
      '#baris-02_03_10-5_3_5_03-DDS',
      null,
      undefined,
    ])
    expect(view?.tanyaJawab.daftar[1]?.tentang?.teks).toBe('02.03.10 / 5.3.5.99')
    expect(toView('02')?.baris.some(({ tanya }) => tanya !== undefined)).toBe(false)
  })

  test('of a sub bidang are its activities, of an account the next below it, with the way to each activity', () => {
    const daftarTahun = createTahunPos([2022]).map((satu) => ({
      ...satu,
      nama: [
        { kode: '5.3', nama: 'Belanja Modal' },
        { kode: '5.3.5', nama: 'Belanja Modal Jalan' },
        { kode: '5.3.5.03', nama: 'Bahan Baku' },
        { kode: '5.3.5.04', nama: 'Upah' },
      ],
      baris: satu.baris.slice(0, 2),
    }))
    const view = toView('5.3.5', daftarTahun)
    expect(view?.bagian.map(({ kode, anggaran }) => [kode, anggaran])).toEqual([
      ['5.3.5.03', 'Rp1.000,10'],
      ['5.3.5.04', 'Rp200,20'],
    ])
    expect(view?.kerangka.remah.at(-1)?.teks).toBe('Belanja Modal')
    expect(view?.baris.every(({ href }) => href?.endsWith('/pos/02.03.10'))).toBe(true)
    expect([view?.rab, view?.siapaTanya]).toEqual([null, null])
    expect(toView('02.03')?.bagian.map(({ kode }) => kode)).toEqual(['02.03.10'])
  })

  test('a copy from before accounts had pages leads to none', () => {
    const lama = createTahunPos([2022]).map((satu) => ({ ...satu, hasNamaKode: false }))
    expect(toView('02.03.10', lama)?.baris.map(({ href }) => href)).toEqual([null, null, null])
  })

  test.each([
    ['a year without a budget', '02', createTahunPos([2021])],
    ['a code the budget does not name', '03', createTahunPos([2022])],
    ['an item without lines', '02', createTahunPos([2022]).map((satu) => ({ ...satu, baris: [] }))],
  ])('%s has no page', (_nama, kode, daftarTahun) => {
    expect(toView(kode, daftarTahun)).toBeNull()
  })

  test.each<[number | null, string, string]>([
    [900.05, 'Belum dibelanjakan', 'Rp100,05'],
    [1000.1, 'Belum dibelanjakan', 'Rp0'],
    [1000.11, 'Lebih dari rencana', 'Rp0,01'],
  ])('of %s spent it says what is left', (realisasi, label, catatan) => {
    const daftarTahun = createTahunPos([2022]).map((satu) => ({
      ...satu,
      baris: satu.baris.slice(0, 1).map((baris) => ({ ...baris, realisasi })),
    }))
    expect(toView('02.03.10', daftarTahun)?.kartu).toContainEqual({
      label,
      catatan,
      nilai: expect.any(String),
    })
  })

  test('what is not reported on has nothing left', () => {
    const daftarTahun = createTahunPos([2022]).map((satu) => ({
      ...satu,
      baris: satu.baris.map((baris) => ({ ...baris, realisasi: null })),
    }))
    const daftarLabel = toView('02', daftarTahun)?.kartu.map(({ label }) => label)
    expect(daftarLabel).toEqual(['Rencana', 'Realisasi', 'Bagian dari belanja'])
  })

  test('a change tells what it was and became, line by line, and leads to all of it', () => {
    expect(toView('02')?.perubahan).toBeNull()
    const view = toView('02', createTahunPos([2022]).map(toBerubah))
    expect(view?.perubahan?.kalimat).toBe('Dalam APBDes awal Rp1.100,30, kemudian diubah menjadi Rp1.500,50.')
    expect(
      view?.perubahan?.baris.map(({ kode, semula, menjadi, selisih }) => [kode, semula, menjadi, selisih]),
    ).toEqual([
      ['02.03.10 / 5.3.5.03', '900,10', '1.000,10', '+100'],
      ['02.04.01 / 5.2.7.01', '0', '300,20', '+300,20'],
      ['', '1.100,30', '1.500,50', '+400,20'],
    ])
    expect(view?.perubahan?.tautan.href).toBe('/desa/contoh-mekar-jaya/apbdes/2022/versi/perubahan-1/rincian')
  })

  test('the account of the year does not hide the change it reports on', () => {
    const daftarTahun = createTahunPos([2022])
      .map(toBerubah)
      .map((satu) => ({
        ...satu,
        fase: 'realisasi-akhir' as const,
        ke: null,
        perubahan: satu.perubahan && { ...satu.perubahan, menjadi: { fase: 'perubahan' as const, ke: 1 } },
      }))
    expect(toView('02', daftarTahun)?.perubahan?.tautan.href).toBe(
      '/desa/contoh-mekar-jaya/apbdes/2022/versi/perubahan-1/rincian',
    )
  })

  test('the chart of years names the regulation of each', () =>
    expect(toView('02')?.keterangan.sumber).toMatch(
      /^Sumber: Peraturan Desa Nomor 7 Tahun 2021, Peraturan Desa Nomor 7 Tahun 2020 /,
    ))

  test('one year alone compares nothing', () => {
    expect(toView('02', createTahunPos([2022]))?.tahun).toBeNull()
  })
})
