/** A Siskeudes export of many villages, invented: what a kabupaten brings once a year. Pure. */
import { strToU8, zipSync } from 'fflate'

const KEGIATAN = [
  ...['01.01.04', '01.01.07', '01.02.01', '01.02.02', '01.03.01', '01.03.02', '01.04.01', '01.04.03'],
  ...['02.01.01', '02.01.02', '02.02.01', '02.02.02', '02.03.10', '02.03.11', '03.01.01', '03.02.01'],
  ...['03.03.01', '04.01.01', '04.02.01', '04.03.01'],
] as const
const REKENING = [
  ...['5.2.1.01', '5.2.1.02', '5.2.1.03', '5.2.1.05', '5.2.1.06', '5.2.1.07', '5.2.1.08', '5.2.1.09'],
  ...['5.2.2.01', '5.2.2.02', '5.2.2.03', '5.2.2.04', '5.2.2.05', '5.2.3.01', '5.2.3.02', '5.2.3.03'],
  ...['5.2.4.01', '5.2.4.02', '5.2.5.01', '5.2.6.03'],
] as const
/** Rupiah of each line of spending, of two rows: what is bought, and the work. */
const [BARANG, KERJA] = [1_200_000, 34_567]
const NILAI = BARANG + KERJA
/** Of spending; the one line of revenue pays for them. */
export const LINES = KEGIATAN.length * REKENING.length

export type Village = { kode: string; nama: string }

export function createExport(villages: readonly Village[], tahun: number): Buffer {
  const tables = {
    Ref_Desa: [
      'Kd_Kec,Kd_Desa,Nama_Desa',
      ...villages.map(({ kode, nama }) => `${toDesa(kode).slice(0, 3)},${toDesa(kode)},${nama}`),
    ],
    Ta_AnggaranLog: [
      'KdPosting,Tahun,Kd_Desa,No_Perdes,TglPosting,UserID,Kunci',
      ...villages.map(({ kode }) => `2,${tahun},${toDesa(kode)},3 Tahun ${tahun - 1},,uji,1`),
    ],
    Ta_AnggaranRinci: [
      'KdPosting,Tahun,Kd_Desa,Kd_Keg,Kd_Rincian,Kd_SubRinci,No_Urut,Uraian,SumberDana,JmlSatuan,HrgSatuan,Satuan,Anggaran,JmlSatuanPAK,HrgSatuanPAK,AnggaranStlhPAK,AnggaranPAK',
      ...villages.flatMap(({ kode }, i) => listLines(toDesa(kode), tahun, i === FAULTY)),
    ],
    Ta_RABRinci: [
      'Tahun,Kd_Desa,Kd_Keg,Kd_Rincian,SumberDana,Uraian,Anggaran,AnggaranStlhPAK',
      ...villages.flatMap(({ kode }) => listRab(toDesa(kode), tahun)),
    ],
  }
  const files = Object.entries(tables).map(([name, rows]) => [`${name}.csv`, strToU8(`${rows.join('\n')}\n`)])
  return Buffer.from(zipSync(Object.fromEntries(files)))
}

/** `62.02.03.2001` is `03.2001.` in an export of its kabupaten. */
const toDesa = (kode: string): string => `${kode.split('.').slice(2).join('.')}.`

type Line = readonly [kegiatan: string, rekening: string, nilai: number]

const ALL: readonly Line[] = [
  ['00.00.00', '4.2.1.01', NILAI * LINES],
  ...KEGIATAN.flatMap((kegiatan) => REKENING.map((rekening): Line => [kegiatan, rekening, NILAI])),
]

/** Of the second village no RAB adds up: its lines come whole, each told of. */
const FAULTY = 1

const listLines = (desa: string, tahun: number, isFaulty: boolean): string[] =>
  ALL.flatMap(([keg, rek, nilai]) => {
    const toRow = (no: string, uraian: string, volume: number, satuan: string, jumlah: number): string => {
      const harga = Math.round((jumlah / volume) * 100) / 100 + (isFaulty ? 1 : 0)
      return `2,${tahun},${desa},${desa}${keg}.,${rek}.,01,${no},${uraian},DDS,${volume},${harga},${satuan},${jumlah},${volume},${harga},${jumlah},0`
    }
    return nilai === NILAI
      ? [
          toRow('01', 'Kertas HVS F4 70 gr', 24, 'Rim', BARANG),
          toRow('02', 'Upah yang namanya tidak dibaca', 1, 'OH', KERJA),
        ]
      : [toRow('01', 'Dana Desa', 1, 'tahun', nilai)]
  })

const listRab = (desa: string, tahun: number): string[] =>
  ALL.map(
    ([keg, rek, nilai]) =>
      `${tahun},${desa},${desa}${keg}.,${rek}.,DDS,Keterangan panjang yang tidak dibaca,${nilai},${nilai}`,
  )
