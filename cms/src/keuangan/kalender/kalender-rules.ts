/** The steps of a budget year with their last days: what is near, what is late, what is done. Pure. */
import { calculateSelisihHari, type Tanggal } from '../../dasar/tanggal.ts'
import type { KodeLangkahDokumen } from './langkah-dokumen-rules.ts'

/**
 * `geser`: years after the budget year; `tanggal`: `MM-DD`. Evaluation has its own clock on the document; what is owed to
 * the people stands with the announcements.
 */
export const LANGKAH_TAHUN = [
  {
    kode: 'rkpdes',
    nama: 'RKP Desa ditetapkan',
    geser: -1,
    tanggal: '09-30',
    dasar: 'Permendesa 21/2020 Pasal 22',
  },
  {
    kode: 'kesepakatan',
    nama: 'Rancangan APBDes disepakati BPD',
    geser: -1,
    tanggal: '10-31',
    dasar: 'Permendagri 20/2018 Pasal 32',
  },
  {
    kode: 'penetapan',
    nama: 'APBDes ditetapkan',
    geser: -1,
    tanggal: '12-31',
    dasar: 'Permendagri 20/2018 Pasal 38',
  },
  {
    kode: 'semester-1',
    nama: 'Laporan semester pertama kepada Bupati lewat camat',
    geser: 0,
    tanggal: '07-14',
    dasar: 'Permendagri 20/2018 Pasal 68',
  },
  {
    kode: 'pertanggungjawaban',
    nama: 'Laporan pertanggungjawaban realisasi APBDes',
    geser: 1,
    tanggal: '03-31',
    dasar: 'Permendagri 20/2018 Pasal 70',
  },
  {
    kode: 'lppd',
    nama: 'LPPD akhir tahun kepada Bupati lewat camat',
    geser: 1,
    tanggal: '03-31',
    dasar: 'Permendagri 46/2016',
  },
  { kode: 'lkppd', nama: 'LKPPD kepada BPD', geser: 1, tanggal: '03-31', dasar: 'Permendagri 46/2016' },
] as const
export type KodeLangkah = (typeof LANGKAH_TAHUN)[number]['kode']

export type LangkahSelesai = { kode: KodeLangkah; tahun: number }
/** `hari`: days since its last day; not above zero while there is time. */
export type LangkahDekat = {
  kode: KodeLangkah | KodeLangkahDokumen
  nama: string
  dasar: string
  tahun: number
  tenggat: Tanggal
  hari: number
}

const HARI_SEBELUM = 60
/** What was due longer ago is history. */
export const HARI_SESUDAH = 365

/** Late or due within sixty days and not done, in the order of their days. */
export function listLangkahDekat(selesai: readonly LangkahSelesai[], hariIni: Tanggal): LangkahDekat[] {
  const kini = Number(hariIni.slice(0, 4))
  return [kini - 1, kini, kini + 1]
    .flatMap((tahun) =>
      LANGKAH_TAHUN.map(({ kode, nama, dasar, geser, tanggal }): LangkahDekat => {
        const tenggat = `${tahun + geser}-${tanggal}`
        return { kode, nama, dasar, tahun, tenggat, hari: calculateSelisihHari(tenggat, hariIni) }
      }),
    )
    .filter(({ hari }) => hari >= -HARI_SEBELUM && hari <= HARI_SESUDAH)
    .filter(({ kode, tahun }) => !selesai.some((satu) => satu.kode === kode && satu.tahun === tahun))
    .sort((a, b) => b.hari - a.hari)
}
