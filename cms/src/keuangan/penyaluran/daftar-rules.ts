/** Many villages on the radar: who will miss a day within thirty days, and how much is at risk. Pure. */
import { type ButirKewajiban, isLewatTenggang } from '../../dasar/keterbukaan.ts'
import type { Sen } from '../../dasar/rupiah.ts'
import type { Tanggal } from '../../dasar/tanggal.ts'
import { formatTahap } from './aturan.ts'
import { type KeadaanTahap, listTerancam } from './radar-rules.ts'

export type BarisRadar = {
  nama: string
  slug: string
  kode: string
  terancam: readonly KeadaanTahap[]
  /** The nearest safe day of what is threatened. */
  batasAman: Tanggal | null
  /** Whole sen that would be lost; zero where nothing is known to be. */
  berisiko: Sen
  /** Stages that are paid, and all that the village waits for. */
  cair: number
  tahap: number
  /** Announcements that the first requirement asks for, and that are late by more than the days of grace. */
  belumDiumumkan: ButirKewajiban['kode'][]
}
export type DaftarRadar = {
  baris: BarisRadar[]
  terancam: number
  berisiko: Sen
  /** Villages that have not announced what they owe. */
  belumMengumumkan: number
  /** Stages that some village still waits for and that have a day, and those without one: nobody can be late. */
  bertanggal: string[]
  tanpaTanggal: string[]
}

type DesaTahap = {
  nama: string
  slug: string
  kode: string
  tahap: readonly KeadaanTahap[]
  publikasi: readonly ButirKewajiban[]
}

/** The most at risk first, then by the nearest day, then who has not announced, then by code. */
export function calculateDaftarRadar(
  daftar: readonly DesaTahap[],
  { hariIni, hariTenggang }: { hariIni: Tanggal; hariTenggang: number },
): DaftarRadar {
  const isTerlambat = ({ keadaan, tenggat }: ButirKewajiban): boolean =>
    keadaan === 'belum' && tenggat !== null && isLewatTenggang(tenggat, hariIni, hariTenggang)
  const baris = daftar
    .map((desa) => toBaris({ ...desa, publikasi: desa.publikasi.filter(isTerlambat) }))
    .sort(compareBaris)
  return {
    baris,
    terancam: baris.filter(({ terancam }) => terancam.length > 0).length,
    berisiko: baris.reduce((jumlah, satu) => jumlah + satu.berisiko, 0n),
    belumMengumumkan: baris.filter(({ belumDiumumkan }) => belumDiumumkan.length > 0).length,
    bertanggal: listNama(daftar, ({ batasAman }) => batasAman !== null),
    tanpaTanggal: listNama(daftar, ({ batasAman }) => batasAman === null),
  }
}

/** Of stages that are not paid yet, each once as people call it. */
function listNama(daftar: readonly DesaTahap[], isTerpilih: (keadaan: KeadaanTahap) => boolean): string[] {
  const terpilih = daftar.flatMap(({ tahap }) =>
    listDitunggu(tahap).filter((satu) => satu.status !== 'cair' && isTerpilih(satu)),
  )
  return [...new Set(terpilih.map(({ tahap }) => formatTahap(tahap)))].sort()
}

/** What never passes the village's cash is nothing it waits for. */
const listDitunggu = (tahap: readonly KeadaanTahap[]): KeadaanTahap[] =>
  tahap.filter((satu) => satu.tahap.golongan !== 'kdmp')

function toBaris({ nama, slug, kode, tahap, publikasi }: DesaTahap): BarisRadar {
  const terancam = listTerancam(tahap)
  const ditunggu = listDitunggu(tahap)
  return {
    nama,
    slug,
    kode,
    terancam,
    batasAman: terancam.flatMap(({ batasAman }) => batasAman ?? []).sort()[0] ?? null,
    berisiko: terancam.reduce((jumlah, satu) => jumlah + (satu.berisiko ?? 0n), 0n),
    cair: ditunggu.filter(({ status }) => status === 'cair').length,
    tahap: ditunggu.length,
    belumDiumumkan: publikasi.map((satu) => satu.kode),
  }
}

function compareBaris(a: BarisRadar, b: BarisRadar): number {
  if (a.berisiko !== b.berisiko) return a.berisiko > b.berisiko ? -1 : 1
  const [satu, dua] = [a, b].map(
    ({ batasAman, belumDiumumkan, kode }) =>
      `${batasAman ?? '9999'}|${belumDiumumkan.length === 0 ? 1 : 0}|${kode}`,
  )
  return (satu ?? '') < (dua ?? '') ? -1 : 1
}
