/** Which rules hold for a village on a day: the newest of each code, the kabupaten's own before the province's. Pure. */
import type { Tanggal } from '../../dasar/tanggal.ts'
import type { Aturan, AturanAkibat, AturanSyarat, AturanTahap, StatusDinyatakan } from './aturan.ts'

export type Keadaan = {
  tahun: number
  hariIni: Tanggal
  kabupaten: string | null
  statusDesa: StatusDinyatakan | null
}

/** What was superseded is kept and left out here; a row that ends a rule takes it away. */
export function listAturanBerlaku<Satu extends Aturan>(daftar: readonly Satu[], keadaan: Keadaan): Satu[] {
  const { tahun, hariIni, kabupaten } = keadaan
  const cocok = daftar.filter(
    (satu) =>
      satu.berlakuSejak <= hariIni &&
      satu.tahunDari <= tahun &&
      tahun <= (satu.tahunSampai ?? tahun) &&
      (satu.kabupaten === null || satu.kabupaten === kabupaten),
  )
  return [...Map.groupBy(cocok, ({ jenis, kode }) => `${jenis}|${kode}`).values()]
    .flatMap((versi) => versi.toSorted(compareVersi).at(-1) ?? [])
    .filter(({ diakhiri }) => !diakhiri)
}

const compareVersi = (a: Aturan, b: Aturan): number => {
  if ((a.kabupaten === null) !== (b.kabupaten === null)) return a.kabupaten === null ? -1 : 1
  return a.berlakuSejak < b.berlakuSejak ? -1 : a.berlakuSejak === b.berlakuSejak ? 0 : 1
}

/** Stages of a village, in order of fund, class and number; a village of unknown status goes by the usual one. */
export function listTahap(daftar: readonly Aturan[], keadaan: Keadaan): AturanTahap[] {
  const status = keadaan.statusDesa ?? 'bukan-mandiri'
  return listAturanBerlaku(daftar, keadaan)
    .filter((satu): satu is AturanTahap => satu.jenis === 'tahap')
    .filter(({ statusDesa }) => statusDesa === 'semua' || statusDesa === status)
    .sort((a, b) => (toUrutan(a) < toUrutan(b) ? -1 : 1))
}
const toUrutan = ({ dana, golongan, tahap }: AturanTahap): string =>
  `${dana === 'DDS' ? 0 : 1}${golongan === 'kdmp' ? 1 : 0}${tahap}${golongan}`

const isUntuk = (aturan: AturanSyarat | AturanAkibat, tahap: AturanTahap): boolean =>
  aturan.dana === tahap.dana &&
  (aturan.golongan === 'semua' || aturan.golongan === tahap.golongan) &&
  (aturan.tahap === 0 || aturan.tahap === tahap.tahap)

/** What never passes the village's cash is not asked for by the village. */
export const listSyarat = (berlaku: readonly Aturan[], tahap: AturanTahap): AturanSyarat[] =>
  tahap.golongan === 'kdmp'
    ? []
    : berlaku.filter((satu): satu is AturanSyarat => satu.jenis === 'syarat' && isUntuk(satu, tahap))

export const listAkibat = (berlaku: readonly Aturan[], tahap: AturanTahap): AturanAkibat[] =>
  tahap.golongan === 'kdmp'
    ? []
    : berlaku.filter(
        (satu): satu is AturanAkibat =>
          satu.jenis === 'akibat' && satu.nasib !== 'publikasi' && isUntuk(satu, tahap),
      )

/** What not announcing the budget leads to. */
export const listAkibatPublikasi = (daftar: readonly Aturan[], keadaan: Keadaan): AturanAkibat[] =>
  listAturanBerlaku(daftar, keadaan).filter(
    (satu): satu is AturanAkibat => satu.jenis === 'akibat' && satu.nasib === 'publikasi',
  )
