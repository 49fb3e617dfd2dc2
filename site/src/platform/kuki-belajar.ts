/**
 * The two cookies of the site, set and taken away together: the token of who has signed in to learn, which goes to the
 * cms and nowhere else, and a name by which the phone keeps the notes of several people apart. Scripts read the name
 * only; it opens nothing. Pure.
 */
import { createHash } from 'node:crypto'
import { MASA_BELAJAR_HARI } from 'cms/contract/belajar'
import { KUKI_AKUN } from '../luring/akun.ts'

const KUKI = '__Host-belajar'
const BERSAMA = 'Path=/; Secure; SameSite=Lax'
const USIA = `Max-Age=${MASA_BELAJAR_HARI * 86_400}`
const USAI = 'Max-Age=0'

export const isJalurBelajar = (jalur: string): boolean => /^\/belajar(\/|\?|$)/.test(jalur)

const find = (nama: string, pola: string, cookie: string | undefined): string | null =>
  new RegExp(`(?:^|;\\s*)${nama}=(${pola})(?:;|$)`).exec(cookie ?? '')?.[1] ?? null
export const findTokenBelajar = (cookie: string | undefined): string | null =>
  find(KUKI, '[\\w-]{43}', cookie)
export const findAkunBelajar = (cookie: string | undefined): string | null =>
  find(KUKI_AKUN, '[\\w-]{22}', cookie)

export const toDaftarKuki = ({ token, pengguna }: { token: string; pengguna: string }): string[] => [
  `${KUKI}=${token}; ${BERSAMA}; HttpOnly; ${USIA}`,
  `${KUKI_AKUN}=${toAkun(pengguna)}; ${BERSAMA}; ${USIA}`,
]

export const KUKI_KELUAR: readonly string[] = [
  `${KUKI}=; ${BERSAMA}; HttpOnly; ${USAI}`,
  `${KUKI_AKUN}=; ${BERSAMA}; ${USAI}`,
]

/** Follows from the account and says nothing of it. */
const toAkun = (pengguna: string): string =>
  createHash('sha256').update(`akun-belajar:${pengguna}`).digest('base64url').slice(0, 22)
