import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { toAcuanUji } from '../../../test/support/acuan.ts'
import { formatXlsx } from '../../platform/format-xlsx.ts'
import { toSusunan } from './baris.ts'
import { type HasilImpor, parseApbdes } from './import-rules.ts'
import { toSel } from './lembar/lembar-rules.ts'
import { readBerkas } from './read-berkas.ts'

async function importBerkas(isi: string | Uint8Array, tahun = 2025): Promise<HasilImpor> {
  const byte = typeof isi === 'string' ? new TextEncoder().encode(isi) : isi
  const terbaca = await readBerkas(byte, {
    kodeWilayah: '62.01.01.2001',
    namaDesa: 'Uji',
    tahun,
    acuan: toAcuanUji(tahun),
    fase: 'awal',
    sampai: null,
  })
  if (!terbaca.ok) throw new Error(terbaca.reason.kode)
  return parseApbdes(terbaca.value, toAcuanUji(tahun))
}
const toKode = (daftar: readonly { kode: string }[]): string[] => daftar.map(({ kode }) => kode)
const hitung = ({ verdik }: HasilImpor, apa: string): number =>
  verdik.filter((satu) => satu.verdik === apa).length
const toBaris = ({ daftarBaris }: HasilImpor): string[] =>
  daftarBaris.map(({ kodeKegiatan, kodeRekening }) => `${kodeKegiatan}|${kodeRekening}`)

/** One budget, in the ways it is printed: 1.500.000 in, 1.500.000 out. */
const DUA_KELOMPOK = `PEMERINTAH DESA DANUM LESTARI;;;;;;;;;;;
PENJABARAN APBDES TAHUN ANGGARAN 2025;;;;;;;;;;;
KODE REKENING;;;;;;;URAIAN;KELUARAN/OUTPUT;;ANGGARAN (Rp);SUMBER DANA
;;;;;;;;Volume;Satuan;;
a;b;c;a;b;c;d;;;;;
1;;;2;;;;3;4;5;6;7
;;;4;;;;PENDAPATAN;;;Rp 1.500.000,00;
;;;4;2;;;Pendapatan Transfer;;;Rp 1.500.000,00;
;;;4;2;1;;Dana Desa;;;Rp 1.000.000,00;
;;;4;2;1;01;Dana Desa;;;Rp 1.000.000,00;DDS
;;;4;2;3;01;Alokasi Dana Desa;;;Rp 500.000,00;ADD
;;;;;;;JUMLAH PENDAPATAN;;;Rp 1.500.000,00;
;;;5;;;;BELANJA;;;Rp 1.500.000,00;
1;;;;;;;BIDANG PENYELENGGARAAN PEMERINTAHAN DESA;;;Rp 500.000,00;
1;1;;;;;;Penyelenggaraan Belanja Siltap;;;Rp 500.000,00;
1;1;01;;;;;Siltap Kepala Desa;12;bulan;Rp 500.000,00;ADD
1;1;01;5;1;1;01;Penghasilan Tetap Kepala Desa;;;Rp 500.000,00;ADD
KODE REKENING;;;;;;;URAIAN;KELUARAN/OUTPUT;;ANGGARAN (Rp);SUMBER DANA
;;;;;;;;Volume;Satuan;;
2;3;10;;;;;Jalan Desa;100;m;Rp 1.000.000,00;DDS
2;3;10;5;3;5;03;Belanja Modal Jalan;;;Rp 1.000.000,00;DDS
;;;;;;;- Semen;10;sak;Rp 1.000.000,00;
;;;;;;;JUMLAH BELANJA;;;Rp 1.500.000,00;
;;;;;;;SURPLUS / (DEFISIT);;;-;
;;;;;;;Danum Lestari, 30 Desember 2024;;;;
;;;;;;;KEPALA DESA;;;;
Halaman 1 dari 1;;;;;;;;;;;
`
const SATU_KOLOM = `Kode Rekening,Uraian,Anggaran,Sumber Dana
4.,PENDAPATAN,"1.500.000,00",
4.2.1.01.,Dana Desa,"1.000.000,00",DDS
4.2.3.01.,Alokasi Dana Desa,"500.000,00",ADD
5.,BELANJA,,
01.,Bidang Pemerintahan,,
01.01.,Siltap,,
01.01.01.,Siltap Kepala Desa,,
5.1.,Belanja Pegawai,"500.000,00",
5.1.1.01.,Penghasilan Tetap,"500.000,00",ADD
02.03.10.,Jalan Desa,"1.000.000,00",
5.3.5.03.,Belanja Modal Jalan,"1.000.000,00",DDS
`
const BERSIKU = `Kode,Uraian,Sumber Dana,Jumlah
4.2.1.01.,Dana Desa,DDS,Rp 1.000.000
4.2.3.01.,Alokasi Dana Desa,ADD,Rp 500.000
5.1.1.01. [01.01.01],Penghasilan Tetap,ADD,Rp 500.000
5.3.5.03. [02.03.10],Belanja Modal Jalan,DDS,Rp 1.000.000
`
const DUA_KOLOM = `Kode Kegiatan,Kode Rekening,Uraian,Pagu,Sumber
,4.2.1.01,Dana Desa,1000000,DDS
,4.2.3.01,Alokasi Dana Desa,500000,ADD
1.1.01,,Siltap Kepala Desa,500000,
,5.1.1.01,Penghasilan Tetap,500000,ADD
2.3.10,5.3.5.03,Belanja Modal Jalan,1000000,DDS
`

describe('one budget in every layout of code', () => {
  test.each([
    ['two groups of columns', DUA_KELOMPOK],
    ['one column with dots', SATU_KOLOM],
    ['the activity in brackets', BERSIKU],
    ['a column for each tree', DUA_KOLOM],
  ])('%s', async (_nama, teks) => {
    const hasil = await importBerkas(teks)
    expect(hasil.ditolak).toEqual([])
    expect(toBaris(hasil)).toEqual(
      expect.arrayContaining(['|4.2.1.01', '|4.2.3.01', '01.01.01|5.1.1.01', '02.03.10|5.3.5.03']),
    )
    expect([hasil.ringkasan.pendapatan.anggaran, hasil.ringkasan.belanja.anggaran]).toEqual([
      150_000_000n,
      150_000_000n,
    ])
    expect([toKode(hasil.galat), toKode(hasil.peringatan), toKode(hasil.catatan)]).toEqual([[], [], []])
  })
})

test('every row of a print has a verdict, once', async () => {
  const hasil = await importBerkas(DUA_KELOMPOK)
  const nomor = hasil.verdik.map(({ baris }) => baris)
  expect(nomor).toEqual(Array.from({ length: 27 }, (_, i) => i + 1))
  expect(['diterima', 'jumlah', 'judul', 'diabaikan', 'ditolak'].map((apa) => hitung(hasil, apa))).toEqual([
    4, 11, 8, 4, 0,
  ])
  expect(hasil.totalTercetak.map(({ bagian }) => bagian)).toEqual(['pendapatan', 'belanja', 'surplus'])
})

const LRA = `LAPORAN REALISASI APBDES,,,,,
Kode,Uraian,Realisasi (Rp),Anggaran (Rp),Lebih/(Kurang),%
4,PENDAPATAN,,,,
4.2.1,Dana Desa,900,1.000,(100),"90,00"
,JUMLAH PENDAPATAN,900,1.000,(100),"90,00"
5,BELANJA,,,,
1,Bidang Penyelenggaraan Pemerintahan Desa,600,700,(100),
4,Bidang Pemberdayaan Masyarakat,100,200,(100),
5,Bidang Penanggulangan Bencana,50,100,,
,JUMLAH BELANJA,750,1.200,,
,SURPLUS / (DEFISIT),150,0,,
6,PEMBIAYAAN,,,,
6.1,Penerimaan Pembiayaan,10,-,,
,PEMBIAYAAN NETTO,10,5,,
,SILPA TAHUN BERJALAN,160,0,,
`
test('an LRA with its columns swapped, bidang 4 and 5 told from accounts, and its totals beside ours', async () => {
  const hasil = await importBerkas(LRA)
  expect(toBaris(hasil)).toEqual(['|4.2.1', '01|5', '04|5', '05|5', '|6.1'])
  expect(hasil.ringkasan.belanja).toEqual({ anggaran: 100_000n, realisasi: 75_000n })
  expect(hasil.catatan.map(({ kode, pesan }) => [kode, /tercetak (\S+),/.exec(pesan)?.[1]])).toEqual([
    ['K01', 'Rp1.200'],
    ['K03', 'Rp5'],
  ])
})

test('a change takes what the budget becomes, and its difference is checked', async () => {
  const hasil = await importBerkas(`Kode;Uraian;Anggaran;;;Sumber Dana
;;Semula;Menjadi;Bertambah/(Berkurang);
4.2.1;Dana Desa;1.000;1.200;200;DDS
4.2.3;ADD;500;300;(200);ADD
4.3.6;Bunga;5;7;3;DLL
`)
  expect(hasil.ringkasan.pendapatan.anggaran).toBe(150_700n)
  expect(hasil.catatan).toEqual([{ kode: 'K08', pesan: expect.stringContaining('Baris 5') }])
})

test('a subtotal that is off is said beside its row', async () => {
  const hasil = await importBerkas(
    SATU_KOLOM.replace('5.1.,Belanja Pegawai,"500.000', '5.1.,Belanja Pegawai,"700.000'),
  )
  expect(hasil.verdik[8]).toEqual({
    baris: 9,
    verdik: 'jumlah',
    keterangan: '01.01.01 5.1 Belanja Pegawai: anggaran berbeda Rp200.000 dari rinciannya.',
  })
})

describe('rows of a print that cannot be read are refused, none is guessed', () => {
  test.each([
    ['4.2.9x,Salah kode,100', /Kode rekening "4.2.9x"/],
    ['4.3.6,Tanpa jumlah,', /anggaran kosong/],
    ['4.3.6,Huruf,seratus', /"seratus"/],
  ])('%s', async (baris, alasan) => {
    const hasil = await importBerkas(`Kode,Uraian,Anggaran\n4.2.1,Dana Desa,100\n${baris}\n`)
    expect(hasil.ditolak).toEqual([{ baris: 3, alasan: expect.stringMatching(alasan) }])
  })
})

test('a numbered detail below an account is no bidang', async () => {
  const hasil = await importBerkas(`${SATU_KOLOM}01.,Semen 10 sak,"1.000.000,00",\n`)
  expect([hasil.ringkasan.belanja.anggaran, hitung(hasil, 'diabaikan')]).toEqual([150_000_000n, 1])
})

describe('a workbook', () => {
  const lembar = [
    ['Kode', 'Uraian', 'Anggaran', 'Sumber Dana'],
    ['4.2.1.01', 'Dana Desa & lain', 1_500_000.1 + 0.2, 'DDS'],
    ['02.03.10', 'Jalan', '', ''],
    ['5.3.5.03', 'Modal', 'Rp 1.500.000,30', 'DDS'],
  ]
  test('of a print, on its second sheet, told by its content', async () => {
    const hasil = await importBerkas(formatXlsx([[['Sampul']], lembar]))
    expect(hasil.ringkasan.pendapatan.anggaran).toBe(150_000_030n)
    expect([hasil.bentuk, toKode(hasil.galat)]).toEqual(['cetakan Penjabaran atau LRA', []])
  })
  test('of the short form', async () => {
    const hasil = await importBerkas(
      formatXlsx([
        [
          ['kode_rekening', 'anggaran'],
          ['4.2.1', 10],
        ],
      ]),
    )
    expect([hasil.bentuk, hasil.ringkasan.pendapatan.anggaran]).toEqual(['bentuk pendek', 1000n])
  })
})

/** The same money in the codes of Permendagri 113/2014. */
const LAMA_EMPAT_KOLOM = `PENJABARAN APBDES TAHUN ANGGARAN 2016;;;;;;
KODE REKENING;;;;URAIAN;ANGGARAN (Rp);SUMBER DANA
1;;;;2;3;4
1;;;;PENDAPATAN;1.500.000;
1;2;;;Pendapatan Transfer;1.500.000;
1;2;1;;Dana Desa;1.000.000;DDS
1;2;3;;Alokasi Dana Desa;500.000;ADD
;;;;JUMLAH PENDAPATAN;1.500.000;
2;;;;BELANJA;1.500.000;
2;1;;;Bidang Penyelenggaraan Pemerintahan Desa;500.000;
2;1;1;;Penghasilan Tetap dan Tunjangan;500.000;
2;1;1;1;Belanja Pegawai;500.000;ADD
;;;;1. Penghasilan tetap Kepala Desa;500.000;
1.;;;;Belanja gaji;300.000;
2.;;;;Belanja tunjangan;200.000;
2;2;;;Bidang Pelaksanaan Pembangunan Desa;1.000.000;
2;2;14;;Rabat beton Dusun Hulu;1.000.000;
2;2;14;3;Belanja Modal;1.000.000;DDS
;;;;JUMLAH BELANJA;1.500.000;
;;;;SURPLUS / (DEFISIT);0;
`
const LAMA_SATU_KOLOM = `Kode Rekening,Uraian,Anggaran,Sumber Dana
1.,PENDAPATAN,"1.500.000,00",
1.2.1.,Dana Desa,"1.000.000,00",DDS
1.2.3.,Alokasi Dana Desa,"500.000,00",ADD
2.,BELANJA,"1.500.000,00",
2.1.1.1.,Belanja Pegawai,"500.000,00",ADD
1.,Siltap Kepala Desa,"500.000,00",
2.2.14.3.,Belanja Modal,"1.000.000,00",DDS
`

describe('a print in the codes of before 2019', () => {
  test.each([
    ['in four columns', LAMA_EMPAT_KOLOM],
    ['in one column', LAMA_SATU_KOLOM],
    ['with lettered heads', LAMA_SATU_KOLOM.replace('PENDAPATAN', 'A. PENDAPATAN (Rp)')],
    ['with a colon after its heads', LAMA_EMPAT_KOLOM.replace(';PENDAPATAN;', ';PENDAPATAN :;')],
  ])('%s is read as one budget, and says which list it is of', async (_, berkas) => {
    const hasil = await importBerkas(berkas, 2016)
    expect([hasil.susunanKode, hasil.ditolak, hasil.galat, hasil.peringatan]).toEqual([
      'permendagri-113-2014',
      [],
      [],
      [],
    ])
    const { rincian } = toSusunan(hasil.daftarBaris)
    expect(rincian.map(({ kodeKegiatan, kodeRekening }) => `${kodeKegiatan}|${kodeRekening}`)).toEqual([
      '|4.2.1',
      '|4.2.3',
      '01.00.01|5.1',
      '02.00.14|5.3',
    ])
    expect(hasil.ringkasan.belanja.anggaran).toBe(150_000_000n)
    for (const { tercetak, dihitung } of hasil.totalTercetak) expect(tercetak).toEqual(dihitung)
  })

  test('asked for another year it says which years these codes are of', async () => {
    await expect(importBerkas(LAMA_SATU_KOLOM, 2019)).rejects.toThrow('KODE_LAMA')
  })

  test('a row of the new list among them is refused, and the others stay', async () => {
    const hasil = await importBerkas(`${LAMA_SATU_KOLOM}4.2.2.,Bagi hasil,"10,00",\n`, 2016)
    expect(hasil.ditolak).toEqual([
      { baris: 9, alasan: expect.stringContaining('dimulai dengan 1, 2, atau 3') },
    ])
    expect(hasil.ringkasan.pendapatan.anggaran).toBe(150_000_000n)
  })

  test.each([
    ['what comes in less what goes out', '5,00', []],
    ['both together', '25,00', []],
    ['neither', '7,00', ['K01']],
  ])('the head of financing may print %s', async (_, jumlah, kode) => {
    const berkas = `Kode Rekening,Uraian,Anggaran,Keterangan
1.,PENDAPATAN,"100,00",
1.2.1.,Dana Desa,"100,00",DDS
2.2.1.3.,Belanja Modal,"105,00",DDS
3.,PEMBIAYAAN,"${jumlah}",
3.1.1.,SiLPA,"15,00",bawaan 2015
3.2.2.,Penyertaan Modal Perdes 3/2015,"10,00",DDS
,JUMLAH PEMBIAYAAN,"5,00",
`
    const hasil = await importBerkas(berkas, 2016)
    expect(hasil.peringatan.filter((satu) => satu.kode === 'K01').map((satu) => satu.kode)).toEqual(kode)
    expect(hasil.totalTercetak.map(({ bagian }) => bagian)).toEqual(['pembiayaanNetto'])
    // A source among the remarks is one, other remarks are none.
    expect(toSusunan(hasil.daftarBaris).rincian.map(({ sumberDana }) => sumberDana)).toEqual([
      'DDS',
      'DDS',
      null,
      'DDS',
    ])
  })

  test('revenue may leave its source open: its accounts tell it for Dana Desa alone', async () => {
    const { galat } = await importBerkas(
      LAMA_SATU_KOLOM.replace('"500.000,00",ADD\n2.', '"500.000,00",\n2.'),
      2016,
    )
    expect(galat).toEqual([])
  })

  test('what is wrong is told in its own codes', async () => {
    const berkas = `${LAMA_SATU_KOLOM}1.1.9.,Lain,"5,00",PAD\n2.2.14.7.,Asing,"5,00",PAD\n`
    const { peringatan, verdik } = await importBerkas(berkas, 2016)
    const pesan = peringatan.map((satu) => satu.pesan).join(' ')
    expect(pesan).toContain('Kode rekening 1.1.9 (baris 9) tidak ada')
    expect(pesan).toContain('Kode jenis belanja 7 (baris 10) tidak ada')
    expect(pesan).not.toMatch(/\b02\.00|\b4\.1\.9/)
    expect(verdik.some(({ keterangan }) => keterangan === '2.2.14.3 Belanja Modal')).toBe(true)
  })

  test('one without its first line is known by the parts of its revenue', async () => {
    const tanpa = LAMA_SATU_KOLOM.replace('1.,PENDAPATAN,"1.500.000,00",\n', '1.2.,Pendapatan Transfer,,\n')
    expect((await importBerkas(tanpa, 2016)).susunanKode).toBe('permendagri-113-2014')
  })

  test('the short form holds them in one column, and comes back the same', async () => {
    const csv = 'kode_rekening,uraian,sumber_dana,anggaran\n1.2.1,Dana Desa,DDS,10\n2.2.14.3,Semen,DDS,10\n'
    const hasil = await importBerkas(csv, 2018)
    expect(hasil.ditolak).toEqual([])
    expect(hasil.daftarBaris.map((baris) => toSel(baris, hasil.susunanKode).kode_rekening)).toEqual([
      '1.2.1',
      '2.2.14.3',
    ])
  })
})

describe('what is no budget is refused whole', () => {
  const isi = { 'xl/workbook.xml': strToU8('<workbook/>') }
  test.each<[string, string | Uint8Array]>([
    ['BERKAS_ASING', '%PDF-1.7'],
    ['BERKAS_ASING', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['ZIP_RUSAK', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
    ['XLSX_RUSAK', new Uint8Array(zipSync({ 'baca.txt': strToU8('x') }))],
    [
      'BERKAS_TERLALU_BESAR',
      new Uint8Array(zipSync({ ...isi, 'xl/a.xml': new Uint8Array(6_000_000) }, { level: 0 })),
    ],
    ['KODE_LAMA', 'Kode,Uraian,Anggaran\n1,PENDAPATAN,100\n2,BELANJA,100\n'],
    ['KOLOM_KURANG', 'Nama,Alamat\nx,y\n'],
  ])('%s', async (kode, berkas) => {
    const byte = typeof berkas === 'string' ? new TextEncoder().encode(berkas) : berkas
    await expect(importBerkas(byte)).rejects.toThrow(kode)
  })
  test('a bomb, by the list of the archive', async () => {
    const bom = zipSync({ ...isi, 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) })
    await expect(importBerkas(bom)).rejects.toThrow('ZIP_TERLALU_BESAR')
  })
  test('too many entries', async () => {
    const banyak = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`xl/${i}.xml`, strToU8('x')]))
    await expect(importBerkas(zipSync(banyak))).rejects.toThrow('ZIP_TERLALU_BESAR')
  })
})

describe('the RAB of a print', () => {
  const toCetakan = (
    kertas: string,
    kepala = 'Kode;Uraian;Volume;Satuan;Harga Satuan;Anggaran;Sumber Dana',
  ) =>
    `${kepala}
4.2.1.01;Dana Desa;;;;500.000;DDS
02.03.10;Pembangunan Jalan Desa;100;meter;;500.000;
5.2.1.01. [02.03.10];Belanja Perlengkapan;;;;500.000;DDS
;- Kertas;2,5;rim;${kertas};125.000;
;- Semen;5;zak;75.000;375.000;
;JUMLAH BELANJA;;;;500.000;
`
  const listRab = ({ daftarBaris }: HasilImpor) =>
    daftarBaris.flatMap(({ uraian, kodeRekening, sumberDana, rab }) =>
      rab === undefined ? [] : [[uraian, kodeRekening, sumberDana, rab]],
    )
  test('is the lines, with the codes and the source of the row above them', async () => {
    const hasil = await importBerkas(toCetakan('50.000'))
    expect(listRab(hasil)).toEqual([
      ['- Kertas', '5.2.1.01', 'DDS', { volume: 2500n, satuan: 'rim', harga: 5_000_000n }],
      ['- Semen', '5.2.1.01', 'DDS', { volume: 5000n, satuan: 'zak', harga: 7_500_000n }],
    ])
    expect([hasil.ringkasan.belanja.anggaran, hasil.galat, hasil.ditolak]).toEqual([50_000_000n, [], []])
  })
  test('with one price that is not legible stays what it was: the row above is the line', async () => {
    const hasil = await importBerkas(toCetakan('mahal'))
    expect([listRab(hasil), hasil.ringkasan.belanja.anggaran]).toEqual([[], 50_000_000n])
  })
  test('that does not add up is not taken', async () => {
    const hasil = await importBerkas(toCetakan('50.000').replace('375.000', '374.000'))
    expect([listRab(hasil), hasil.ringkasan.belanja.anggaran]).toEqual([[], 50_000_000n])
  })
})

test('a RAB with commas of thousands is read before it is compared with its line', async () => {
  const hasil = await importBerkas(`Kode;Uraian;Volume;Satuan;Harga Satuan;Anggaran
02.03.10;Jalan;;;;1,750,000.00
5.3.5.03;Bahan;;;;1,750,000.00
;Semen;10;sak;100,000;1,000,000
;Pasir;3;m3;250,000;750,000
`)
  expect([hasil.ditolak, hasil.ringkasan.belanja.anggaran]).toEqual([[], 175_000_000n])
  expect(hasil.daftarBaris.flatMap(({ rab }) => (rab === undefined ? [] : [rab.satuan]))).toEqual([
    'sak',
    'm3',
  ])
})

describe('volumes of a workbook', () => {
  const toLembar = (volume: number) =>
    formatXlsx([
      [
        [
          'kode_kegiatan',
          'kode_rekening',
          'uraian',
          'sumber_dana',
          'anggaran',
          'volume',
          'satuan',
          'harga_satuan',
        ],
        ['02.03.10', '5.3.5.03', 'Pasir', 'DDS', 1_125_000, volume, 'm3', 1_000_000],
      ],
    ])
  test.each([
    [1.125, 1125n],
    [0.125, 125n],
    [1.5, 1500n],
    [1250, 1_250_000n],
    [0.1 + 0.2, 300n],
    [1.1 + 0.025, 1125n],
  ])('%d is %d thousandths', async (volume, ribuan) => {
    const { daftarBaris } = await importBerkas(toLembar(volume))
    expect(daftarBaris.map(({ rab }) => rab?.volume)).toEqual([ribuan])
  })
  test('finer than a thousandth is refused with what may be written', async () => {
    const { ditolak } = await importBerkas(toLembar(0.5796))
    expect(JSON.stringify(ditolak)).toContain('paling banyak tiga angka di belakang koma')
  })
})
