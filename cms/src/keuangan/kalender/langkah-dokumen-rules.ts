/** Steps of a budget year whose last day follows from what happened before: agreed, returned, set, inaugurated. Pure. */
import { addHariKerja as addHariKerjaBaru } from '../../dasar/hari-kerja.ts'
import { addBulan, addHari, calculateSelisihHari, type Tanggal } from '../../dasar/tanggal.ts'
import type { Kebiasaan } from '../../pengaturan/index.ts'
import {
  DENGAN_TANDA,
  findKebiasaan,
  HARI_SESUDAH,
  type KeadaanKalender,
  type LangkahDekat,
  TANPA_PASAL,
} from './kalender-rules.ts'
import { findTanda, isTandaBerlaku, LABEL_TANDA, type Tanda } from './tanda.ts'

/** Permendagri 20/2018 Ps 45: within so many working days the head has the papers drawn up. */
const HARI_TUGAS_DPA = 3
type Bahan = { sejak: Tanggal; tahun: number; tanda: readonly Tanda[]; kebiasaan: Kebiasaan }
type Hitung = (bahan: Bahan, libur: ReadonlySet<Tanggal>) => Tanggal
const LANGKAH = {
  pengiriman: {
    nama: LABEL_TANDA.pengiriman,
    dasar: 'Permendagri 20/2018 Pasal 33',
    cara: DENGAN_TANDA,
    hitung: ({ sejak }) => addHari(sejak, 3),
  },
  perbaikan: {
    nama: 'APBDes diperbaiki menurut hasil evaluasi',
    dasar: 'Permendagri 20/2018 Pasal 35',
    cara: 'Selesai sendiri begitu diajukan lagi di portal. Bila tidak diperbaiki, Bupati dapat membatalkannya, dan pelaksanaannya dihentikan paling lama 7 hari kerja sesudah itu (Pasal 36)',
    hitung: ({ sejak }, libur) => addHariKerja(sejak, 20, libur),
  },
  // That it is told and reported is law; by which day is not.
  'lapor-penjabaran': {
    nama: LABEL_TANDA['lapor-penjabaran'],
    dasar: `Permendagri 20/2018 Pasal 42; harinya ${TANPA_PASAL}`,
    cara: DENGAN_TANDA,
    hitung: ({ sejak, kebiasaan }, libur) =>
      addHariKerja(sejak, Number(kebiasaan['lapor-penjabaran'].batas), libur),
  },
  dpa: {
    nama: LABEL_TANDA.dpa,
    dasar: 'Permendagri 20/2018 Pasal 45',
    cara: 'Selesai sendiri begitu satu DPA ada pada data kegiatan, atau tandai',
    hitung: ({ sejak }, libur) => addHariKerja(sejak, HARI_TUGAS_DPA, libur),
  },
  'dpa-serah': {
    nama: LABEL_TANDA['dpa-serah'],
    dasar: TANPA_PASAL,
    cara: 'Selesai sendiri begitu satu DPA ada pada data kegiatan, atau tandai',
    hitung: (bahan, libur) => addDpa(bahan, libur, ['dpa-serah']),
  },
  'dpa-setuju': {
    nama: LABEL_TANDA['dpa-setuju'],
    dasar: TANPA_PASAL,
    cara: 'Selesai sendiri begitu satu DPA terbit dengan data kegiatannya, atau tandai',
    hitung: (bahan, libur) => addDpa(bahan, libur, ['dpa-serah', 'dpa-setuju']),
  },
  'laporan-akhir': {
    nama: LABEL_TANDA['laporan-akhir'],
    dasar: 'Permendagri 20/2018',
    cara: DENGAN_TANDA,
    hitung: ({ sejak }) => addHari(sejak, 7),
  },
  rpjmdes: {
    nama: 'RPJM Desa ditetapkan, tiga bulan sesudah pelantikan Kepala Desa',
    dasar: 'UU 3/2024 Pasal 79',
    cara: 'Selesai sendiri begitu dokumennya terbit di portal',
    hitung: ({ sejak }) => addBulan(sejak, 3),
  },
} as const satisfies Record<string, { nama: string; dasar: string; cara: string; hitung: Hitung }>
export type KodeLangkahDokumen = keyof typeof LANGKAH

/** Many villages count from the same days: each count is made once for the days off that it passes over. */
const HITUNGAN = new WeakMap<ReadonlySet<Tanggal>, Map<string, Tanggal>>()
const addHariKerja: typeof addHariKerjaBaru = (mulai, jumlah, libur) => {
  const hitungan = HITUNGAN.get(libur) ?? new Map<string, Tanggal>()
  HITUNGAN.set(libur, hitungan)
  const kunci = `${mulai} ${jumlah}`
  const hasil = hitungan.get(kunci) ?? addHariKerjaBaru(mulai, jumlah, libur)
  hitungan.set(kunci, hasil)
  return hasil
}

/** What waits, and since which day: the agreement, the result of the evaluation, the regulation, the end of an activity, the inauguration. */
export type LangkahTertunda = {
  kode: KodeLangkahDokumen
  tahun: number
  sejak: Tanggal
  kegiatan?: LangkahDekat['kegiatan']
}

/** Papers of the activities follow one another: what is marked is counted from its day, what is not from its last one. */
function addDpa(
  { sejak, tahun, tanda, kebiasaan }: Bahan,
  libur: ReadonlySet<Tanggal>,
  jalan: readonly ('dpa-serah' | 'dpa-setuju')[],
): Tanggal {
  const tugas =
    findTanda(tanda, { kode: 'dpa', tahun })?.tanggal ?? addHariKerja(sejak, HARI_TUGAS_DPA, libur)
  return jalan.reduce((dari, kode, ke) => {
    const selesai = ke < jalan.length - 1 ? findTanda(tanda, { kode, tahun })?.tanggal : undefined
    const { isDipakai, batas } = kebiasaan[kode]
    const isDilewati = !isDipakai && ke < jalan.length - 1
    return selesai ?? (isDilewati ? dari : addHariKerja(dari, Number(batas), libur))
  }, tugas)
}

/** A later step of these is done only when those before it are. */
const SESUDAH_DPA: readonly string[] = ['dpa', 'dpa-serah', 'dpa-setuju']
const isDitandai = (tanda: readonly Tanda[], { kode, tahun, sejak, kegiatan }: LangkahTertunda): boolean => {
  const ke = SESUDAH_DPA.indexOf(kode)
  const daftarKode = ke === -1 ? [kode] : SESUDAH_DPA.slice(ke)
  const berlaku = tanda.filter((satu) => isTandaBerlaku(satu, sejak))
  return daftarKode.some((satu) => findTanda(berlaku, { kode: satu, tahun, kegiatan: kegiatan?.kode ?? '' }))
}

/** What was due longer than a year ago is history, and what has not happened yet makes nothing due. */
export function listLangkahTertunda(
  tertunda: readonly LangkahTertunda[],
  { tanda, kebiasaan }: Pick<KeadaanKalender, 'tanda' | 'kebiasaan'>,
  { libur, hariIni }: { libur: ReadonlySet<Tanggal>; hariIni: Tanggal },
): LangkahDekat[] {
  return tertunda
    .filter(({ sejak }) => sejak <= hariIni)
    .filter(({ kode }) => findKebiasaan(kebiasaan, kode)?.isDipakai !== false)
    .filter((langkah) => !isDitandai(tanda, langkah))
    .map(({ kode, tahun, sejak, kegiatan = null }): LangkahDekat => {
      const { nama, dasar, cara, hitung } = LANGKAH[kode]
      const tenggat = hitung({ sejak, tahun, tanda, kebiasaan }, libur)
      return {
        kode,
        nama,
        dasar,
        cara,
        tahun,
        tenggat,
        hari: calculateSelisihHari(tenggat, hariIni),
        kegiatan,
      }
    })
    .filter(({ hari }) => hari <= HARI_SESUDAH)
}
