/**
 * An invented village's export with a known answer: a budget, its change, a draft that moved on, and every
 * kind of paper that counts or does not. Tables are rows of texts, so that a test can bend any of them.
 */
import { strToU8, zipSync } from 'fflate'

export type Tabel = { kolom: string[]; baris: (string | number | null)[][] }
export type Ekspor = Record<string, Tabel>
/** What stands in every column that must never be read. */
export const PENANDA = 'PENANDA-PRIBADI-7719'

const GARIS: readonly (readonly [
  keg: string,
  rek: string,
  sumber: string,
  awal: number,
  ubah: number,
  rab: number,
])[] = [
  ['00.00.00.', '4.2.1.01.', 'DDS', 100_000_000, 100_000_000, 100_000_000],
  ['00.00.00.', '4.2.3.01.', 'ADD', 60_000_000, 65_000_000, 65_000_000],
  ['00.00.00.', '4.3.6.01.', 'DLL', 500_000, 500_000, 500_000],
  ['01.01.01.', '5.1.1.01.', 'ADD', 36_000_000, 36_000_000, 36_000_000],
  ['02.03.10.', '5.3.5.03.', 'DDS', 80_000_000, 85_000_000, 90_000_000],
  ['01.01.04.', '5.2.1.01.', 'ADD', 49_500_000, 49_500_000, 49_500_000],
  ['00.00.00.', '6.1.1.01.', 'DDS', 5_000_000, 5_000_000, 5_000_000],
]
const JALAN = ['02.03.10.', '5.3.5.03.', 'DDS'] as const
const GAJI = ['01.01.01.', '5.1.1.01.', 'ADD'] as const
const KANTOR = ['01.01.04.', '5.2.1.01.', 'ADD'] as const

/** `desa` as the export writes it, with its closing dot. */
export function createEkspor(desa = '99.2001.', tahun = 2024): Ekspor {
  const t = String(tahun)
  const tanggal = (bulan: number, hari: number): string =>
    `${String(bulan).padStart(2, '0')}/${String(hari).padStart(2, '0')}/${t.slice(2)} 00:00:00`
  const no = (nomor: string): string => `${nomor}/${desa.replace(/\.$/, '')}/${t}`
  const tabel = (kolom: string, ...baris: Tabel['baris']): Tabel => ({ kolom: kolom.split(' '), baris })
  return {
    Ref_Version: tabel('Versi Tgl_Rilis', ['V2.0 R2.0.2', '01/01/24 00:00:00']),
    Ref_Desa: tabel('Kd_Kec Kd_Desa Nama_Desa', [desa.slice(0, 3), desa, 'Contoh']),
    Ref_Rek4: tabel('Jenis Obyek Nama_Obyek Peraturan', ['5.2.1.', '5.2.1.01.', 'Perlengkapan', null]),
    Ta_Perangkat: tabel('Tahun Kd_Desa No_ID Nama_Perangkat', [t, desa, '01', PENANDA]),
    Ta_AnggaranLog: tabel(
      'KdPosting Tahun Kd_Desa No_Perdes TglPosting UserID Kunci',
      ['1', t, desa, null, tanggal(1, 2), PENANDA, 1],
      ['2', t, desa, `3 Tahun ${tahun - 1}`, `12/29/${String(tahun - 1).slice(2)} 00:00:00`, PENANDA, 1],
      ['3', t, desa, `2 Tahun ${tahun}`, tanggal(9, 12), PENANDA, 1],
    ),
    Ta_AnggaranRinci: tabel(
      'KdPosting Tahun Kd_Desa Kd_Keg Kd_Rincian Kd_SubRinci No_Urut Uraian SumberDana JmlSatuan HrgSatuan Satuan Anggaran JmlSatuanPAK HrgSatuanPAK AnggaranStlhPAK AnggaranPAK',
      ...[2, 3].flatMap((posting) =>
        GARIS.map(([keg, rek, sumber, awal, ubah], i) => [
          String(posting),
          t,
          desa,
          desa + keg,
          rek,
          '01',
          String(i + 1),
          PENANDA,
          sumber,
          1,
          awal,
          'paket',
          awal,
          1,
          ubah,
          ubah,
          ubah - awal,
        ]),
      ),
    ),
    Ta_RABRinci: tabel(
      'Tahun Kd_Desa Kd_Keg Kd_Rincian SumberDana Uraian Anggaran AnggaranStlhPAK',
      ...GARIS.map(([keg, rek, sumber, awal, , rab]) => [
        t,
        desa,
        desa + keg,
        rek,
        sumber,
        PENANDA,
        awal,
        rab,
      ]),
    ),
    Ta_TBP: tabel(
      'Tahun No_Bukti Tgl_Bukti Kd_Desa Uraian Nm_Penyetor Jumlah KdBayar',
      ...(
        [
          ['0001', 3, 10, 60_000_000, 2],
          ['0002', 5, 2, 30_000_000, 2],
          ['0003', 8, 20, 70_000_000, 2],
          ['0004', 6, 29, 250_000, 3],
        ] as const
      ).map(([nomor, bulan, hari, jumlah, bayar]) => [
        t,
        no(`${nomor}/TBP`),
        tanggal(bulan, hari),
        desa,
        PENANDA,
        PENANDA,
        jumlah,
        bayar,
      ]),
    ),
    Ta_TBPRinci: tabel(
      'Tahun No_Bukti Kd_Desa Kd_Keg Kd_Rincian SumberDana Nilai',
      [t, no('0001/TBP'), desa, `${desa}00.00.00.`, '4.2.1.01.', 'DDS', 60_000_000],
      [t, no('0002/TBP'), desa, `${desa}00.00.00.`, '4.2.3.01.', 'ADD', 30_000_000],
      [t, no('0003/TBP'), desa, `${desa}00.00.00.`, '4.2.1.01.', 'DDS', 40_000_000],
      [t, no('0003/TBP'), desa, `${desa}00.00.00.`, '4.2.3.01.', 'ADD', 30_000_000],
      [t, no('0004/TBP'), desa, desa + GAJI[0], GAJI[1], GAJI[2], 250_000],
    ),
    Ta_Mutasi: tabel(
      'Tahun Kd_Desa No_Bukti Tgl_Bukti Keterangan Kd_Bank Kd_Rincian Kd_Keg Sumberdana Kd_Mutasi Nilai',
      [
        t,
        desa,
        no('0001/MTS'),
        tanggal(6, 30),
        PENANDA,
        PENANDA,
        '4.3.6.01.',
        `${desa}00.00.00.`,
        'DLL',
        3,
        120_500.25,
      ],
    ),
    Ta_SPP: tabel(
      'Tahun No_SPP Tgl_SPP Jn_SPP Kd_Desa Keterangan Jumlah Potongan Status',
      [
        t,
        no('0001/SPP'),
        tanggal(6, 27),
        'LS',
        desa,
        'Siltap, "semester I"\nJanuari-Juni',
        18_000_000,
        0,
        '1',
      ],
      [t, no('0002/SPP'), tanggal(7, 1), 'UM', desa, PENANDA, 50_000_000, 0, '1'],
      [t, no('0003/SPP'), tanggal(8, 1), 'LS', desa, PENANDA, 4_000_000, 0, '1'],
    ),
    Ta_SPPRinci: tabel(
      'Tahun Kd_Desa No_SPP Kd_Keg Kd_Rincian Sumberdana Nilai',
      ...(
        [
          ['0001', GAJI, 18_000_000],
          ['0002', JALAN, 50_000_000],
          ['0003', KANTOR, 4_000_000],
        ] as const
      ).map(([nomor, [keg, rek, sumber], nilai]) => [
        t,
        desa,
        no(`${nomor}/SPP`),
        desa + keg,
        rek,
        sumber,
        nilai,
      ]),
    ),
    Ta_SPPBukti: tabel(
      'Tahun Kd_Desa No_SPP Kd_Keg Kd_Rincian Sumberdana No_Bukti Tgl_Bukti Nm_Penerima Alamat Rek_Bank Nm_Bank NPWP Keterangan Nilai',
      ...(
        [
          ['0001', GAJI, 18_000_000],
          ['0003', KANTOR, 4_000_000],
        ] as const
      ).map(([nomor, [keg, rek, sumber], nilai]) => [
        t,
        desa,
        no(`${nomor}/SPP`),
        desa + keg,
        rek,
        sumber,
        no(`${nomor}/KWT`),
        tanggal(6, 27),
        PENANDA,
        PENANDA,
        PENANDA,
        PENANDA,
        PENANDA,
        PENANDA,
        nilai,
      ]),
    ),
    Ta_Pencairan: tabel(
      'Tahun No_Cek No_SPP Tgl_Cek Kd_Desa Keterangan Jumlah Potongan KdBayar',
      [t, 'C1', no('0001/SPP'), tanggal(6, 28), desa, PENANDA, 18_000_000, 0, 1],
      [t, 'C2', no('0002/SPP'), tanggal(7, 2), desa, PENANDA, 50_000_000, 0, 1],
    ),
    Ta_SPJ: tabel('Tahun No_SPJ Tgl_SPJ Kd_Desa No_SPP Keterangan Jumlah Potongan Status', [
      t,
      no('0001/SPJ'),
      tanggal(7, 20),
      desa,
      no('0002/SPP'),
      PENANDA,
      48_500_000,
      0,
      '1',
    ]),
    Ta_SPJRinci: tabel('Tahun No_SPJ Kd_Keg Kd_Rincian Sumberdana Kd_Desa No_SPP JmlCair Nilai Sisa', [
      t,
      no('0001/SPJ'),
      desa + JALAN[0],
      JALAN[1],
      JALAN[2],
      desa,
      no('0002/SPP'),
      50_000_000,
      48_500_000,
      1_500_000,
    ]),
    Ta_SPJBukti: tabel(
      'Tahun No_SPJ Kd_Keg Kd_Rincian No_Bukti Tgl_Bukti Sumberdana Kd_Desa Nm_Penerima Alamat Rek_Bank Nm_Bank NPWP Keterangan Nilai',
      ...[30_000_000, 18_500_000].map((nilai, i) => [
        t,
        no('0001/SPJ'),
        desa + JALAN[0],
        JALAN[1],
        no(`1${i}/KWT`),
        tanggal(7, 15),
        JALAN[2],
        desa,
        PENANDA,
        PENANDA,
        PENANDA,
        PENANDA,
        PENANDA,
        PENANDA,
        nilai,
      ]),
    ),
    Ta_SPJSisa: tabel(
      'Tahun Kd_Desa No_Bukti Tgl_Bukti No_SPJ Tgl_SPJ No_SPP Tgl_SPP Kd_Keg Keterangan Nilai',
      [
        t,
        desa,
        no('0001/STS'),
        tanggal(7, 20),
        no('0001/SPJ'),
        tanggal(7, 20),
        no('0002/SPP'),
        tanggal(7, 1),
        desa + JALAN[0],
        PENANDA,
        1_500_000,
      ],
    ),
    Ta_JurnalUmum: tabel(
      'Tahun KdBuku Kd_Desa Tanggal JnsBukti NoBukti Keterangan DK Debet Kredit Jenis Posted',
      [t, 'JU', desa, tanggal(12, 31), 'JU', no('0001/JU'), PENANDA, 'D', 750_000, 750_000, 'K', 1],
      [t, 'JU', desa, tanggal(12, 31), 'JU', no('0002/JU'), PENANDA, 'D', 999_999, 999_999, 'K', 0],
    ),
    Ta_JurnalUmumRinci: tabel(
      'Tahun NoBukti Kd_Keg RincianSD NoID Kd_Desa Akun Kd_Rincian Sumberdana DK Debet Kredit',
      ...(
        [
          ['0001', 750_000],
          ['0002', 999_999],
        ] as const
      ).flatMap(([nomor, nilai]) => [
        [t, no(`${nomor}/JU`), desa + JALAN[0], '', '1', desa, '5.', JALAN[1], JALAN[2], 'D', nilai, 0],
        [t, no(`${nomor}/JU`), desa + JALAN[0], '', '2', desa, '1.', '1.1.1.02.', JALAN[2], 'K', 0, nilai],
      ]),
    ),
  }
}

export type Rinci = [
  uraian: string,
  volume: number | null,
  satuan: string,
  harga: number | null,
  jumlah: number,
]

/** The line of an account in a posting as these rows of its RAB; the last first, as an export may have them. */
export const splitRinci =
  (posting: '2' | '3', rekening: string, daftar: readonly Rinci[], ubah: Record<string, string> = {}) =>
  (tabel: Tabel): Tabel => {
    const at = tabel.kolom.indexOf('Kd_Rincian')
    const isKena = (baris: Tabel['baris'][number]): boolean => baris[0] === posting && baris[at] === rekening
    const pola = tabel.baris.find(isKena) ?? []
    const baru = daftar.map(([uraian, volume, satuan, harga, jumlah], i) => {
      const isi: Record<string, string | number | null> = {
        No_Urut: String(i + 1).padStart(2, '0'),
        Uraian: uraian,
        Satuan: satuan,
        AnggaranPAK: null,
        [posting === '3' ? 'JmlSatuanPAK' : 'JmlSatuan']: volume,
        [posting === '3' ? 'HrgSatuanPAK' : 'HrgSatuan']: harga,
        [posting === '3' ? 'AnggaranStlhPAK' : 'Anggaran']: jumlah,
        ...ubah,
      }
      return pola.map((sel, k) => {
        const kolom = tabel.kolom[k] ?? ''
        return kolom in isi ? (isi[kolom] ?? null) : sel
      })
    })
    return { ...tabel, baris: [...tabel.baris.filter((baris) => !isKena(baris)), ...baru.toReversed()] }
  }

/** The road of both postings and the office of the first as rows of a RAB; one wording names a person. */
export function addRab(ekspor: Ekspor): Ekspor {
  const tabel = ekspor.Ta_AnggaranRinci
  if (tabel === undefined) return ekspor
  const jalan = (zak: number, pasir: number): Rinci[] => [
    ['Semen PC 50 kg', zak, 'Zak', 85_000, zak * 85_000],
    ['Pasir beton', pasir, 'm3', 400_000, pasir * 400_000],
    [`Upah ${PENANDA}`, 30, 'OH', 100_000, 3_000_000],
  ]
  const kantor: Rinci[] = [
    ['Kertas HVS F4 70 gr', 900, 'Rim', 50_000, 45_000_000],
    ['Tinta printer', 45, 'botol', 100_000, 4_500_000],
  ]
  const rinci = [
    splitRinci('2', '5.3.5.03.', jalan(400, 107.5)),
    splitRinci('3', '5.3.5.03.', jalan(500, 98.75)),
    splitRinci('2', '5.2.1.01.', kantor),
  ]
  return { ...ekspor, Ta_AnggaranRinci: rinci.reduce((hasil, ubah) => ubah(hasil), tabel) }
}

/** Several villages as one export: the rows of each table below one another. */
export function joinEkspor(daftar: readonly Ekspor[]): Ekspor {
  const [pertama = {}] = daftar
  return Object.fromEntries(
    Object.entries(pertama).map(([nama, { kolom }]) => [
      nama,
      { kolom, baris: daftar.flatMap((satu) => satu[nama]?.baris ?? []) },
    ]),
  )
}

export const formatSel = (isi: string | number | null): string =>
  isi === null ? '' : typeof isi === 'number' ? String(isi) : `"${isi.replaceAll('"', '""')}"`

export const formatTabel = ({ kolom, baris }: Tabel, akhir = '\n'): string =>
  [kolom.join(','), ...baris.map((satu) => satu.map(formatSel).join(','))]
    .map((satu) => satu + akhir)
    .join('')

/** As the converter packs it, in a folder of its own. */
export const toZip = (berkas: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(berkas).map(([nama, isi]) => [nama, typeof isi === 'string' ? strToU8(isi) : isi]),
      ),
    ),
  )
export const toBerkasCsv = (ekspor: Ekspor): Record<string, string> =>
  Object.fromEntries(Object.entries(ekspor).map(([nama, tabel]) => [`zip/${nama}.csv`, formatTabel(tabel)]))
export const createZipSiskeudes = (ekspor: Ekspor): Uint8Array<ArrayBuffer> => toZip(toBerkasCsv(ekspor))
