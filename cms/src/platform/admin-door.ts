/** Where people are sent on their way in and out of the admin: only ever to our own pages. */

export const HALAMAN_MASUK = '/masuk'
export const HALAMAN_KELUAR = '/masuk/keluar'
export const ADMIN = '/admin'

/** What the sign-in page may have to say first; a key of this table is what stands in its address. */
export const KABAR = {
  keluar: 'Anda sudah keluar.',
  berakhir: 'Anda sudah keluar karena lama tidak ada aktivitas. Masuk lagi untuk melanjutkan.',
} as const
export type Kabar = keyof typeof KABAR

/** Screens of the admin that our own pages stand in for. */
const DIGANTI: readonly string[] = [
  'login',
  'logout',
  'logout-inactivity',
  'forgot',
  'reset',
  'create-first-user',
]
const PANJANG_TUJUAN = 1_000
const PANGKAL = 'http://admin.invalid'

/** A path inside the admin, whatever was asked for. */
export function toTujuanAdmin(tujuan: string | null): string {
  if (tujuan === null || tujuan.length > PANJANG_TUJUAN || !URL.canParse(tujuan, PANGKAL)) return ADMIN
  const { origin, pathname, search } = new URL(tujuan, PANGKAL)
  const isDalam = pathname === ADMIN || pathname.startsWith(`${ADMIN}/`)
  return origin === PANGKAL && isDalam && !DIGANTI.includes(toLayar(pathname)) ? pathname + search : ADMIN
}

export function toHalamanMasukUntuk(tujuan: string | null, kabar: Kabar | null = null): string {
  const isi = new URLSearchParams()
  if (kabar !== null) isi.set('kabar', kabar)
  const dalam = toTujuanAdmin(tujuan)
  if (dalam !== ADMIN) isi.set('tujuan', dalam)
  return isi.size === 0 ? HALAMAN_MASUK : `${HALAMAN_MASUK}?${isi}`
}

type Kunjungan = { pathname: string; search: string; hasKue: boolean }

/** Where a visit to the admin is sent instead, or null where it may go on. */
export function findPengalihan({ pathname, search, hasKue }: Kunjungan): string | null {
  const layar = toLayar(pathname)
  const kembali = new URLSearchParams(search).get('redirect')
  if (layar === 'logout') return hasKue ? HALAMAN_KELUAR : HALAMAN_MASUK
  if (layar === 'logout-inactivity') return toHalamanMasukUntuk(kembali, 'berakhir')
  if (DIGANTI.includes(layar)) return toHalamanMasukUntuk(kembali)
  return hasKue ? null : toHalamanMasukUntuk(pathname + search)
}

export const toKabar = (isi: string | null): Kabar | null =>
  isi !== null && Object.hasOwn(KABAR, isi) ? (isi as Kabar) : null

const toLayar = (pathname: string): string => pathname.split('/')[2] ?? ''
