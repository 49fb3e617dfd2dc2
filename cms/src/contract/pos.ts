/** Items and lines of a budget by their addresses: each has one for good. */
import { getAlamatApbdes } from './alamat-apbdes.ts'

/** An activity (`02.03.10`), a sub bidang or bidang above it, or an account (`4.2`, `4.2.1`, `5.3.5.03`), of one year or of all that have it. */
export const getAlamatPos = (slug: string, tahun: number, kode: string): string =>
  `${getAlamatApbdes(slug, tahun)}/pos/${kode}`

export type AlamatPos = { desa: string; tahun: number; kode: string }

/** What an address of an item's page says, also of one line whose page that is; null where it is no such address. */
export function parseAlamatPos(alamat: string): (AlamatPos & { baris: string | null }) | null {
  const [, desa = '', tahun = '', kode = '', baris = ''] =
    /^\/desa\/([a-z0-9-]+)\/apbdes\/(20\d{2})\/pos\/([0-9.]{2,9})(?:#(.*))?$/.exec(alamat) ?? []
  if (!isKodePos(kode)) return null
  return { desa, tahun: Number(tahun), kode, baris: isIdBarisDi(baris, kode) ? baris : null }
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

/**
 * Its place on a page, for whoever cites this very line: the same in every edition that has its codes. A source that nobody
 * knows is written as the village typed it.
 */
export const toIdBaris = ({ kodeKegiatan, kodeRekening, sumberDana }: KodeBaris): string =>
  ['baris', kodeKegiatan, kodeRekening, sumberDana ?? '']
    .filter((bagian) => bagian !== '')
    .map((bagian) => bagian.replace(/[^0-9A-Za-z]+/g, '_'))
    .join('-')

/** A second line of the same codes ends with its number. */
export const toIdKe = (id: string, nomor: number): string => (nomor === 1 ? id : `${id}-${nomor}`)
/** Without that number, which tells of the place in one edition and not of the line. */
export function toIdTanpaNomor(id: string): string {
  const nomor = POLA_ID_BARIS.exec(id)?.[3] ?? ''
  return nomor === '' ? id : id.slice(0, -nomor.length)
}

export const isIdBaris = (id: string): boolean => POLA_ID_BARIS.test(id)
/** A source that begins with no letter makes no place that is known again. */
const POLA_ID_BARIS =
  /^baris(?:-(\d\d(?:_\d\d){0,2}))?-(\d(?:_\d{1,3}){0,5})(?:-[A-Za-z]\w{0,59})?(-\d{1,3})?$/

/** Codes that a place names; null where it is none. */
function parseIdBaris(id: string): Omit<KodeBaris, 'sumberDana'> | null {
  const temu = POLA_ID_BARIS.exec(id)
  if (temu === null) return null
  const [kodeKegiatan = '', kodeRekening = ''] = temu
    .slice(1, 3)
    .map((kode) => (kode ?? '').replaceAll('_', '.'))
  return { kodeKegiatan, kodeRekening }
}

/** Whether that is the place of a line whose own page the item's is. */
function isIdBarisDi(id: string, kode: string): boolean {
  const baris = parseIdBaris(id)
  return baris !== null && getKodePosBaris(baris) === kode
}

/** Codes of the line as the place names them, `02.03.10 / 5.3.5.02`. */
export function formatIdBaris(id: string): string {
  const { kodeKegiatan = '', kodeRekening = '' } = parseIdBaris(id) ?? {}
  return [kodeKegiatan, kodeRekening].filter((kode) => kode !== '').join(' / ')
}
