/** What stands below every figure: whose numbers they are, where they can be downloaded, where to ask. Pure. */
import type { DesaRingkas } from 'cms/contract/nilai'
import { TEKS_APBDES as T } from '../teks/apbdes.ts'
import type { Tautan } from './kerangka.ts'

/** A preview offers neither a file nor a question. */
export type KeteranganAngka = { sumber: string; unduh: Tautan[]; tanya: Tautan | null }

/** A question about what this page shows. */
export function toTanyaHalaman({ slug }: Pick<DesaRingkas, 'slug'>, halaman: string): Tautan {
  const kueri = new URLSearchParams({ desa: slug, halaman, jenis: 'kontak' })
  return { teks: T.tanyakan, href: `/pesan?${kueri}` }
}
