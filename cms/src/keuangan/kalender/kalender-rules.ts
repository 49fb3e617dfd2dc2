/** The steps of a budget year with their last days: what is near, what is late, what is done. Pure. */
import { calculateSelisihHari, formatTanggal, type Tanggal } from '../../dasar/tanggal.ts'
import type { Kebiasaan, KodeKebiasaan } from '../../pengaturan/index.ts'
import type { KodeLangkahDokumen } from './langkah-dokumen-rules.ts'
import { findTanda, LABEL_TANDA, type Tanda } from './tanda.ts'

/** Said in place of an article where none was found. */
export const TANPA_PASAL = 'kebiasaan, belum kami temukan pasalnya'
const DI_PORTAL = 'Selesai sendiri begitu dokumennya'
/** Where nothing in the portal tells of it. */
export const DENGAN_TANDA = 'Tandai begitu selesai'

type LangkahTahun = {
  kode: string
  nama: string
  /** Years after the budget year. */
  geser: number
  /** `MM-DD`; a kabupaten may have another one for what is kept by habit. */
  tanggal: string
  dasar: string
  /** How it is ticked off. */
  cara: string
}

/** Evaluation has its own clock on the document; what is owed to the people stands with the announcements. */
export const LANGKAH_TAHUN = [
  {
    kode: 'rkpdes-susun',
    nama: LABEL_TANDA['rkpdes-susun'],
    geser: -1,
    tanggal: '07-31',
    dasar: 'Permendesa 21/2020',
    cara: 'Selesai sendiri begitu draf RKP Desa tahun itu ada di portal, atau tandai',
  },
  {
    kode: 'rkpdes',
    nama: 'RKP Desa ditetapkan',
    geser: -1,
    tanggal: '09-30',
    dasar: 'Permendesa 21/2020 Pasal 22',
    cara: `${DI_PORTAL} terbit di portal`,
  },
  {
    kode: 'kesepakatan',
    nama: 'Rancangan APBDes disepakati BPD',
    geser: -1,
    tanggal: '10-31',
    dasar: 'Permendagri 20/2018 Pasal 32',
    cara: `${DI_PORTAL} disepakati atau ditetapkan di portal`,
  },
  {
    kode: 'penetapan',
    nama: 'APBDes ditetapkan',
    geser: -1,
    tanggal: '12-31',
    dasar: 'Permendagri 20/2018 Pasal 38',
    cara: `${DI_PORTAL} ditetapkan di portal`,
  },
  {
    kode: 'rak',
    nama: LABEL_TANDA.rak,
    geser: 0,
    tanggal: '01-31',
    dasar: TANPA_PASAL,
    cara: DENGAN_TANDA,
  },
  {
    kode: 'semester-1',
    nama: 'Laporan semester pertama kepada Bupati lewat camat',
    geser: 0,
    tanggal: '07-14',
    dasar: 'Permendagri 20/2018 Pasal 68',
    cara: `${DI_PORTAL} ditetapkan di portal`,
  },
  {
    kode: 'tutup-buku',
    nama: LABEL_TANDA['tutup-buku'],
    geser: 0,
    tanggal: '12-31',
    dasar: TANPA_PASAL,
    cara: 'Selesai sendiri begitu uang pada 31 Desember diisi di realisasi akhir tahun, atau tandai',
  },
  {
    kode: 'pertanggungjawaban',
    nama: 'Laporan pertanggungjawaban realisasi APBDes',
    geser: 1,
    tanggal: '03-31',
    dasar: 'Permendagri 20/2018 Pasal 70',
    cara: `${DI_PORTAL} ditetapkan di portal`,
  },
  {
    kode: 'lppd',
    nama: 'LPPD akhir tahun kepada Bupati lewat camat',
    geser: 1,
    tanggal: '03-31',
    dasar: 'Permendagri 46/2016',
    cara: `${DI_PORTAL} terbit di portal`,
  },
  {
    kode: 'lkppd',
    nama: 'LKPPD kepada BPD',
    geser: 1,
    tanggal: '03-31',
    dasar: 'Permendagri 46/2016',
    cara: `${DI_PORTAL} terbit di portal`,
  },
] as const satisfies LangkahTahun[]
export type KodeLangkah = (typeof LANGKAH_TAHUN)[number]['kode']

/** What a kabupaten does itself with what its villages reported. */
const LANGKAH_KABUPATEN = [
  {
    kode: 'konsolidasi',
    nama: LABEL_TANDA.konsolidasi,
    geser: 0,
    tanggal: '08-14',
    dasar: 'Permendagri 20/2018 Pasal 69',
    cara: DENGAN_TANDA,
  },
] as const satisfies LangkahTahun[]
export type KodeLangkahKabupaten = (typeof LANGKAH_KABUPATEN)[number]['kode']

export type LangkahSelesai = { kode: KodeLangkah; tahun: number }
/** `hari`: days since its last day; not above zero while there is time. */
export type LangkahDekat = {
  kode: KodeLangkah | KodeLangkahDokumen | KodeLangkahKabupaten
  nama: string
  dasar: string
  cara: string
  tahun: number
  tenggat: Tanggal
  hari: number
  /** The activity that it is about; null for what is about the whole year. */
  kegiatan: { id: string; kode: string; nama: string } | null
}

export const HARI_SEBELUM = 60
/** What was due longer ago is history. */
export const HARI_SESUDAH = 365

/** What a village has done, and what its kabupaten keeps by habit. */
export type KeadaanKalender = {
  selesai: readonly LangkahSelesai[]
  tanda: readonly Tanda[]
  kebiasaan: Kebiasaan
}

/** Late or due within sixty days and not done, in the order of their days. */
export const listLangkahDekat = (
  { selesai, tanda, kebiasaan }: KeadaanKalender,
  hariIni: Tanggal,
): LangkahDekat[] => listBelum(listLangkahTahun(kebiasaan, hariIni), { selesai, tanda })

/** All that is late or due within sixty days: the same for all villages that keep the same habits. */
export function listLangkahTahun(kebiasaan: Kebiasaan, hariIni: Tanggal): LangkahDekat[] {
  const dipakai = LANGKAH_TAHUN.filter(({ kode }) => findKebiasaan(kebiasaan, kode)?.isDipakai !== false)
  return listTahun(
    dipakai.map((langkah) => ({
      ...langkah,
      tanggal: findKebiasaan(kebiasaan, langkah.kode)?.batas ?? langkah.tanggal,
    })),
    hariIni,
  )
}

export const listBelum = (
  daftar: readonly LangkahDekat[],
  { selesai, tanda }: Pick<KeadaanKalender, 'selesai' | 'tanda'>,
): LangkahDekat[] =>
  daftar.filter(
    ({ kode, tahun }) =>
      !selesai.some((satu) => satu.kode === kode && satu.tahun === tahun) &&
      findTanda(tanda, { kode, tahun }) === undefined,
  )

export const listLangkahKabupaten = (tanda: readonly Tanda[], hariIni: Tanggal): LangkahDekat[] =>
  listTahun(LANGKAH_KABUPATEN, hariIni).filter(
    ({ kode, tahun }) => findTanda(tanda, { kode, tahun }) === undefined,
  )

export const formatBatas = ({ hari, tenggat }: Pick<LangkahDekat, 'hari' | 'tenggat'>): string =>
  hari > 0 ? `terlewat sejak ${formatTanggal(tenggat)}` : `paling lambat ${formatTanggal(tenggat)}`

export const findKebiasaan = (kebiasaan: Kebiasaan, kode: string): Kebiasaan[KodeKebiasaan] | undefined =>
  Object.hasOwn(kebiasaan, kode) ? kebiasaan[kode as KodeKebiasaan] : undefined

function listTahun(
  daftar: readonly (LangkahTahun & { kode: KodeLangkah | KodeLangkahKabupaten })[],
  hariIni: Tanggal,
): LangkahDekat[] {
  const kini = Number(hariIni.slice(0, 4))
  return [kini - 1, kini, kini + 1]
    .flatMap((tahun) =>
      daftar.map(({ geser, tanggal, ...langkah }): LangkahDekat => {
        const tenggat = `${tahun + geser}-${tanggal}`
        return { ...langkah, tahun, tenggat, hari: calculateSelisihHari(tenggat, hariIni), kegiatan: null }
      }),
    )
    .filter(({ hari }) => hari >= -HARI_SEBELUM && hari <= HARI_SESUDAH)
    .sort((a, b) => b.hari - a.hari)
}
