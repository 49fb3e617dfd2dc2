/** Which account this phone learns with now. */
export const KUKI_AKUN = '__Host-belajar-akun'

/** Null where nobody has signed in. Read anew each time: another tab may have signed out. */
export const findAkun = (cookie: string): string | null =>
  new RegExp(`(?:^|;\\s*)${KUKI_AKUN}=([\\w-]{22})(?:;|$)`).exec(cookie)?.[1] ?? null
