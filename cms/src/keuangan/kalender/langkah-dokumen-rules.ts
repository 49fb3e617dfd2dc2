/** Steps of a budget year whose last day follows from what happened before: agreed, returned, set, inaugurated. Pure. */
import { addHariKerja } from '../../dasar/hari-kerja.ts'
import { addBulan, addHari, calculateSelisihHari, type Tanggal } from '../../dasar/tanggal.ts'
import { HARI_SESUDAH, type LangkahDekat } from './kalender-rules.ts'

type Hitung = (sejak: Tanggal, libur: ReadonlySet<Tanggal>) => Tanggal
const LANGKAH = {
  pengiriman: {
    nama: 'Rancangan APBDes dikirim kepada Bupati lewat camat',
    dasar: 'Permendagri 20/2018 Pasal 33',
    hitung: (sejak) => addHari(sejak, 3),
  },
  perbaikan: {
    nama: 'APBDes diperbaiki menurut hasil evaluasi',
    dasar: 'Permendagri 20/2018 Pasal 35',
    hitung: (sejak, libur) => addHariKerja(sejak, 20, libur),
  },
  dpa: {
    nama: 'Kepala Desa menugaskan Kaur dan Kasi menyusun DPA',
    dasar: 'Permendagri 20/2018 Pasal 45',
    hitung: (sejak, libur) => addHariKerja(sejak, 3, libur),
  },
  rpjmdes: {
    nama: 'RPJM Desa ditetapkan, tiga bulan sesudah pelantikan Kepala Desa',
    dasar: 'UU 3/2024 Pasal 79',
    hitung: (sejak) => addBulan(sejak, 3),
  },
} as const satisfies Record<string, { nama: string; dasar: string; hitung: Hitung }>
export type KodeLangkahDokumen = keyof typeof LANGKAH

/** What waits, and since which day: the agreement, the result of the evaluation, the regulation, the inauguration. */
export type LangkahTertunda = { kode: KodeLangkahDokumen; tahun: number; sejak: Tanggal }

/** What was due longer than a year ago is history. */
export function listLangkahTertunda(
  tertunda: readonly LangkahTertunda[],
  libur: ReadonlySet<Tanggal>,
  hariIni: Tanggal,
): LangkahDekat[] {
  return tertunda
    .map(({ kode, tahun, sejak }): LangkahDekat => {
      const { nama, dasar, hitung } = LANGKAH[kode]
      const tenggat = hitung(sejak, libur)
      return { kode, nama, dasar, tahun, tenggat, hari: calculateSelisihHari(tenggat, hariIni) }
    })
    .filter(({ hari }) => hari <= HARI_SESUDAH)
}
