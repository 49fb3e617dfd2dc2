/**
 * The radar of disbursement: what a stage still needs, by when, what is at risk and who acts next. Everything the portal
 * knows is worked out from its own records; that papers are complete and money has come is said by the kabupaten alone. Pure.
 */
import { subtractHariKerja } from '../../dasar/hari-kerja.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import { calculateSelisihHari, type Tanggal } from '../../dasar/tanggal.ts'
import type { Aturan, AturanAkibat, AturanTahap } from './aturan.ts'
import { listAkibat, listAturanBerlaku, listSyarat, listTahap } from './aturan-rules.ts'
import type { FaktaDesa, Pernyataan } from './fakta.ts'
import { checkSyarat, type KeadaanSyarat } from './syarat-rules.ts'

export type AturanHari = { hariIni: Tanggal; hariKerjaDesa: number; libur: ReadonlySet<Tanggal> }

export const STATUS_TAHAP = ['belum-ada', 'belum-sah', 'siap', 'diserahkan', 'lengkap', 'cair'] as const
export type StatusTahap = (typeof STATUS_TAHAP)[number]
export const LABEL_STATUS_TAHAP: Readonly<Record<StatusTahap, string>> = {
  'belum-ada': 'Belum ada',
  'belum-sah': 'Ada, belum sah',
  siap: 'Siap diserahkan',
  diserahkan: 'Diserahkan ke DPMD',
  lengkap: 'DPMD menyatakan lengkap',
  cair: 'Cair',
}
export type KeadaanTahap = {
  tahap: AturanTahap
  status: StatusTahap
  /** Whole sen; null = not known. */
  nilai: Sen | null
  cair: { tanggal: Tanggal; jumlah: Sen | null } | null
  syarat: KeadaanSyarat[]
  akibat: AturanAkibat[]
  batasResmi: Tanggal | null
  /** Last day for the village: the official one less the days that camat and DPMD need. */
  batasAman: Tanggal | null
  /** Days to the safe one, below zero when it has passed; null without one. */
  sisaHari: number | null
  /** Amount that would be lost if it is missed; null where nothing is lost, or its amount is not known. */
  berisiko: Sen | null
  /** Spending per week that reaches the threshold by the safe day; null where none is needed or can be told. */
  perMinggu: Sen | null
}

export function calculateRadar(
  aturan: readonly Aturan[],
  fakta: FaktaDesa,
  { tahun, hari }: { tahun: number; hari: AturanHari },
): KeadaanTahap[] {
  const keadaan = { tahun, hariIni: hari.hariIni, kabupaten: fakta.kabupaten, statusDesa: fakta.statusDesa }
  const berlaku = listAturanBerlaku(aturan, keadaan)
  const masuk = listMasuk(aturan, fakta, tahun)
  return listTahap(aturan, keadaan).map((tahap) =>
    toKeadaan({ tahap, berlaku, fakta, tahun, hari, sebelum: sumSebelum(masuk, tahap) }),
  )
}

type Bahan = {
  tahap: AturanTahap
  berlaku: readonly Aturan[]
  sebelum: Sen | null
  fakta: FaktaDesa
  tahun: number
  hari: AturanHari
}

function toKeadaan(bahan: Bahan): KeadaanTahap {
  const { tahap, berlaku, fakta, tahun, hari, sebelum } = bahan
  const pernyataan = fakta.pernyataan.find(({ kode }) => kode === tahap.kode)
  const syarat = listSyarat(berlaku, tahap).map((satu) =>
    checkSyarat(satu, { fakta, tahap, sebelum, pernyataan }),
  )
  const status = getStatus(syarat, pernyataan)
  const batasResmi = tahap.palingLambat === null ? null : `${tahun}-${tahap.palingLambat}`
  const batasAman = batasResmi === null ? null : subtractHariKerja(batasResmi, hari.hariKerjaDesa, hari.libur)
  const nilai = pernyataan?.nilai ?? calculateNilai(tahap, fakta)
  const akibat = listAkibat(berlaku, tahap)
  const isSelesai = status === 'cair' || status === 'lengkap'
  const sisaHari = batasAman === null ? null : calculateSelisihHari(hari.hariIni, batasAman)
  return {
    tahap,
    status,
    nilai,
    cair: pernyataan?.cair ? { tanggal: pernyataan.cair, jumlah: pernyataan.jumlahCair } : null,
    syarat,
    akibat,
    batasResmi,
    batasAman,
    sisaHari,
    berisiko: !isSelesai && akibat.some(({ nasib }) => nasib === 'hangus') ? nilai : null,
    perMinggu: isSelesai ? null : calculatePerMinggu(syarat, { fakta, tahap, sebelum, sisaHari }),
  }
}

type Masuk = Pick<AturanTahap, 'dana' | 'tahap'> & { jumlah: Sen }

/**
 * What has come into the village's cash, as the kabupaten stated it, each with the fund and number of its stage. A stage
 * whose rule was superseded or ended since, or is not the one of the village's status any more, was paid all the same.
 */
function listMasuk(aturan: readonly Aturan[], { pernyataan, kabupaten }: FaktaDesa, tahun: number): Masuk[] {
  const tahap = aturan.filter(
    (satu): satu is AturanTahap =>
      satu.jenis === 'tahap' &&
      satu.tahunDari <= tahun &&
      tahun <= (satu.tahunSampai ?? tahun) &&
      (satu.kabupaten === null || satu.kabupaten === kabupaten),
  )
  return pernyataan.flatMap(({ kode, jumlahCair }) => {
    const milik = tahap.find((satu) => satu.kode === kode)
    const isMasuk = milik !== undefined && milik.golongan !== 'kdmp' && jumlahCair !== null
    return isMasuk ? [{ dana: milik.dana, tahap: milik.tahap, jumlah: jumlahCair }] : []
  })
}

/**
 * Money of the earlier stages of the fund, of all its classes: spending is known by fund alone, so it is compared with
 * the fund. Null where none has come.
 */
function sumSebelum(masuk: readonly Masuk[], { dana, tahap }: AturanTahap): Sen | null {
  const lalu = masuk.filter((satu) => satu.dana === dana && satu.tahap < tahap)
  return lalu.length === 0 ? null : lalu.reduce((jumlah, satu) => jumlah + satu.jumlah, 0n)
}

/** The share of the pagu; not of a class that the budget does not tell apart. */
function calculateNilai({ dana, golongan, bagian }: AturanTahap, { pagu }: FaktaDesa): Sen | null {
  const seluruh = pagu[dana]
  const isDiketahui = dana === 'ADD' || golongan === 'reguler'
  if (bagian === null || seluruh === null || !isDiketahui) return null
  return calculateBagian(seluruh, bagian)
}

/** What not announcing costs at most, in whole sen of this year's fund through the village's cash; null = not known. */
export function calculateRisikoPublikasi(
  { dana, bagian }: AturanAkibat,
  { pagu }: Pick<FaktaDesa, 'pagu'>,
): Sen | null {
  const seluruh = pagu[dana]
  return bagian === null || seluruh === null ? null : calculateBagian(seluruh, bagian)
}

/** Per cent of an amount, in whole hundredths of a per cent. */
const calculateBagian = (seluruh: Sen, persen: number): Sen =>
  (seluruh * BigInt(Math.round(persen * 100))) / 10_000n

/** The kabupaten's word before the village's, the village's before what our records say. */
function getStatus(syarat: readonly KeadaanSyarat[], pernyataan: Pernyataan | undefined): StatusTahap {
  if (pernyataan?.cair) return 'cair'
  if (pernyataan?.lengkap) return 'lengkap'
  if (pernyataan?.diserahkan) return 'diserahkan'
  const milikDesa = syarat.filter(
    ({ aturan, isDiminta }) => isDiminta && aturan.ukuran !== 'pernyataan-kabupaten',
  )
  if (milikDesa.length > 0 && milikDesa.every(({ terpenuhi }) => terpenuhi === true)) return 'siap'
  return milikDesa.some(({ hasDraf, terpenuhi }) => hasDraf || terpenuhi === true) ? 'belum-sah' : 'belum-ada'
}

function calculatePerMinggu(
  syarat: readonly KeadaanSyarat[],
  {
    fakta,
    tahap,
    sebelum,
    sisaHari,
  }: { fakta: FaktaDesa; tahap: AturanTahap; sebelum: Sen | null; sisaHari: number | null },
): Sen | null {
  const serapan = syarat.find(({ aturan }) => aturan.ukuran === 'serapan')
  if (serapan === undefined || sebelum === null || sisaHari === null || sisaHari <= 0) return null
  const perlu = (sebelum * BigInt(serapan.aturan.ambang ?? 0)) / 100n - (fakta.belanja[tahap.dana] ?? 0n)
  return perlu <= 0n ? null : (perlu * 7n) / BigInt(sisaHari)
}

/** What the kabupaten has stated complete or paid without the portal knowing of it; its word stands, and this is told. */
export const listBelumTercatat = ({
  status,
  syarat,
}: Pick<KeadaanTahap, 'status' | 'syarat'>): KeadaanSyarat[] =>
  status === 'cair' || status === 'lengkap' ? syarat.filter(({ terpenuhi }) => terpenuhi !== true) : []

/** Days ahead of which a village is named to those above it. */
const HARI_DEPAN = 30

/** Stages that are not stated complete and whose safe day lies within thirty days or has passed. */
export const listTerancam = (daftar: readonly KeadaanTahap[]): KeadaanTahap[] =>
  daftar.filter(
    ({ status, sisaHari }) =>
      sisaHari !== null && sisaHari <= HARI_DEPAN && status !== 'cair' && status !== 'lengkap',
  )
