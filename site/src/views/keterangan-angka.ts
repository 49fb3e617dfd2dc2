/** What stands below every figure: whose numbers they are, where they can be downloaded, where to ask. Pure. */
import type { ApbdesRingkas } from 'cms/contract/apbdes'
import type { DesaRingkas } from 'cms/contract/nilai'
import { TEKS_APBDES as T } from '../teks/apbdes.ts'
import { formatNamaDesa, type Tautan } from './kerangka.ts'

/** A preview offers neither a file nor a question. */
export type KeteranganAngka = { sumber: string; unduh: Tautan[]; tanya: Tautan | null }

/** A question about what this page shows. */
export function toTanyaHalaman({ slug }: Pick<DesaRingkas, 'slug'>, halaman: string): Tautan {
  const kueri = new URLSearchParams({ desa: slug, halaman, jenis: 'kontak' })
  return { teks: T.tanyakan, href: `/pesan?${kueri}` }
}

type Asal = Pick<ApbdesRingkas, 'peraturan' | 'desa' | 'tahun'>

export function toSumber({ peraturan, desa, tahun }: Asal): string {
  const dokumen = peraturan === null ? T.rancangan(tahun) : T.peraturan(peraturan.jenis, peraturan.nomor)
  return T.sumber(dokumen, formatNamaDesa(desa))
}

/** Below each figure of the page of a budget at `jalur`. */
export const toKeterangan = (asal: Asal, jalur: string): KeteranganAngka => ({
  sumber: toSumber(asal),
  unduh: [{ teks: T.unduhSingkat(asal.tahun), href: `${jalur}.csv` }],
  tanya: toTanyaHalaman(asal.desa, jalur),
})

export const toKeteranganPratinjau = (asal: Asal): KeteranganAngka => ({
  sumber: toSumber(asal),
  unduh: [],
  tanya: null,
})

/** Without their sizes: to name those, each page would make both files. */
export const listUnduhanTabel = (jalur: string): Tautan[] => [
  { teks: T.unduhCsv, href: `${jalur}.csv` },
  { teks: T.unduhXlsx, href: `${jalur}.xlsx` },
  { teks: T.unduhJson, href: `${jalur}.json` },
]
