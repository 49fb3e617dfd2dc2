/** Places of an activity: what is planned there beside what was reported from there. Pure. */
import type { KemajuanPublik } from 'cms/contract/apbdes'
import type { TempatKegiatan } from 'cms/contract/kegiatan'
import { formatDesimal } from 'cms/dasar/angka'
import { formatTanggalRingkas } from 'cms/dasar/tanggal'
import { toKunciTempat } from 'cms/dasar/tempat'
import { TIDAK_ADA_DATA, TIDAK_BERLAKU } from '../teks/apbdes.ts'
import { TEKS_DUSUN } from '../teks/dusun.ts'
import { TEKS_POS as T } from '../teks/pos.ts'

export type TempatTercatat = KemajuanPublik['tempat'][number]
/** `dusun` null: the whole village. One of both is there. */
export type TempatGabung = {
  dusun: string | null
  rencana: TempatKegiatan | null
  kini: TempatTercatat | null
}
export type TempatView = { nama: string; rencana: string; kini: string; persen: string; tanggal: string }

/** `120,5 meter`; null where no volume was given. */
export const formatKeluaran = ({ volume, satuan }: TempatKegiatan): string | null =>
  volume === null ? null : `${formatDesimal(volume)} ${satuan ?? ''}`.trim()

/** `Dusun Hulu` for `Hulu`; what names its kind itself stays. */
export function formatDusun(dusun: string | null): string {
  if (dusun === null) return T.seluruhDesa
  const bersih = dusun.trim()
  return /^(dusun|rt|rw|handil|dukuh|lorong)\b/i.test(bersih)
    ? bersih.replace(/^./, (huruf) => huruf.toUpperCase())
    : `Dusun ${bersih}`
}

/** `nilai` as it stands in the address; empty for all. */
export type PilihanDusun = { nilai: string; label: string; isDipilih: boolean }

/** A place as it stands in the address; null for nothing chosen. */
export const parseDusun = (nilai: string | null): string | null =>
  toKunciTempat((nilai ?? '').slice(0, 80)) || null

/** Names of places by what stands in an address, in the order of their names; spelled alike is the same. */
export const listNamaDusun = (dusun: readonly string[]): [nilai: string, nama: string][] =>
  [...new Map(dusun.map((satu) => [toKunciTempat(satu), formatDusun(satu)]))].sort(([satu], [lain]) =>
    satu.localeCompare(lain, 'id', { numeric: true }),
  )

/** Empty where no place is known at all. */
export const listPilihanDusun = (
  daftar: readonly [nilai: string, nama: string][],
  dipilih: string | null,
): PilihanDusun[] =>
  daftar.length === 0
    ? []
    : [
        { nilai: '', label: TEKS_DUSUN.semua, isDipilih: dipilih === null },
        ...daftar.map(([nilai, label]) => ({ nilai, label, isDipilih: nilai === dipilih })),
      ]

export type RencanaTempat = { kode: string; tempat: readonly TempatKegiatan[] }

/** Names of the planned places of an activity, each once; empty where none is told. */
export const listNamaTempat = (rencana: readonly RencanaTempat[], kode: string): string[] => [
  ...new Set(
    rencana
      .filter((satu) => satu.kode === kode)
      .flatMap(({ tempat }) => tempat.map(({ dusun }) => formatDusun(dusun))),
  ),
]

/** Each place once, the planned ones first; spelled alike is the same. */
export function listTempatGabung(
  rencana: readonly TempatKegiatan[],
  tercatat: readonly TempatTercatat[],
): TempatGabung[] {
  const kini = new Map(tercatat.map((satu) => [toKunciTempat(satu.dusun), satu]))
  const direncanakan = new Set(rencana.map(({ dusun }) => toKunciTempat(dusun)))
  return [
    ...rencana.map((satu) => ({
      dusun: satu.dusun,
      rencana: satu,
      kini: kini.get(toKunciTempat(satu.dusun)) ?? null,
    })),
    ...tercatat
      .filter(({ dusun }) => !direncanakan.has(toKunciTempat(dusun)))
      .map((satu) => ({ dusun: satu.dusun, rencana: null, kini: satu })),
  ]
}

export const toTempatView = ({ dusun, rencana, kini }: TempatGabung): TempatView => ({
  nama: formatDusun(dusun),
  rencana: (rencana === null ? null : formatKeluaran(rencana)) ?? TIDAK_ADA_DATA,
  // Said once: without a report there is no per cent of it and no day.
  kini: (kini === null ? T.belumDilaporkan : formatKeluaran(kini)) ?? TIDAK_ADA_DATA,
  persen: kini === null ? TIDAK_BERLAKU : `${kini.persen}%`,
  tanggal: kini === null ? TIDAK_BERLAKU : formatTanggalRingkas(kini.tanggal),
})
