/** The one cookie of the site: who has signed in to learn. It goes to the cms and nowhere else. Pure. */
import { MASA_BELAJAR_HARI } from 'cms/contract/belajar'

const KUKI = '__Host-belajar'
const ATRIBUT = 'Path=/; Secure; HttpOnly; SameSite=Lax'

export const isJalurBelajar = (jalur: string): boolean => /^\/belajar(\/|\?|$)/.test(jalur)

export const findTokenBelajar = (cookie: string | undefined): string | null =>
  new RegExp(`(?:^|;\\s*)${KUKI}=([\\w-]{43})(?:;|$)`).exec(cookie ?? '')?.[1] ?? null

export const toKukiBelajar = (token: string): string =>
  `${KUKI}=${token}; ${ATRIBUT}; Max-Age=${MASA_BELAJAR_HARI * 86_400}`

export const KUKI_KELUAR = `${KUKI}=; ${ATRIBUT}; Max-Age=0`
