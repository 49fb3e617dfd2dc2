/** Items and lines of a budget by their addresses: each has one for good. */
import { getAlamatApbdes } from './alamat-apbdes.ts'

/** An activity (`02.03.10`), a sub bidang or bidang above it, or an account (`4.2`, `4.2.1`, `5.3.5.03`), of one year or of all that have it. */
export const getAlamatPos = (slug: string, tahun: number, kode: string): string =>
  `${getAlamatApbdes(slug, tahun)}/pos/${kode}`

export type AlamatPos = { desa: string; tahun: number; kode: string }

/** What an address of an item's page says, also of one line on it; null where it is neither. */
export function parseAlamatPos(alamat: string): (AlamatPos & { baris: string | null }) | null {
  const [, desa = '', tahun = '', kode = '', baris = null] =
    /^\/desa\/([a-z0-9-]+)\/apbdes\/(20\d{2})\/pos\/([0-9.]{2,9})(?:#([^#]*))?$/.exec(alamat) ?? []
  return isKodePos(kode) && (baris === null || isIdBaris(baris))
    ? { desa, tahun: Number(tahun), kode, baris }
    : null
}

/** Whatever the two code trees hold, but for the three akun: those are the budget itself. */
export const isKodePos = (kode: string): boolean =>
  isKodeKegiatanPos(kode) ||
  /^0[1-9](\.\d{2})?$/.test(kode) ||
  /^[456]\.\d(\.\d{1,2}(\.\d{2,3})?)?$/.test(kode)
export const isKodeKegiatanPos = (kode: string): boolean => /^0[1-9]\.\d{2}\.\d{2}$/.test(kode)

type KodeBaris = { kodeKegiatan: string; kodeRekening: string; sumberDana: string | null }

/** The item on whose page a line stands: its activity, or its account by jenis; null where it has none. */
export function getKodePosBaris({
  kodeKegiatan,
  kodeRekening,
}: Omit<KodeBaris, 'sumberDana'>): string | null {
  const kode = kodeKegiatan || kodeRekening.split('.').slice(0, 3).join('.')
  return isKodePos(kode) ? kode : null
}

/** Its place on a page, for whoever cites this very line; the same in every edition that has the line. */
export const toIdBaris = ({ kodeKegiatan, kodeRekening, sumberDana }: KodeBaris): string =>
  ['baris', kodeKegiatan, kodeRekening, sumberDana ?? '']
    .filter((bagian) => bagian !== '')
    .join('-')
    .replaceAll('.', '_')

/** A second line of the same codes ends with its number. */
export const isIdBaris = (id: string): boolean =>
  /^baris(-\d\d(_\d\d){0,2})?-\d(_\d{1,3}){0,4}(-[A-Z]{3,8})?(-\d{1,3})?$/.test(id)

/** Codes of the line as the place names them, `02.03.10 / 5.3.5.02`. */
export const formatIdBaris = (id: string): string =>
  (id.match(/\d+(_\d+)+/g) ?? []).map((kode) => kode.replaceAll('_', '.')).join(' / ')
