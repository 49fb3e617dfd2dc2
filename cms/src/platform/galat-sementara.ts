/** SQLSTATE of what the row itself is to blame for: a value that cannot be read (22), a rule that it breaks (23). */
const SALAH_ISI = /^2[23]/

/**
 * Whether an error may be gone when the same is tried later: the database or the line to it was busy, stopped or in the
 * way. An error without a code, of ours, is there again.
 */
export function isSementara(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const kode = 'code' in error && typeof error.code === 'string' ? error.code : null
  if (kode !== null) return !SALAH_ISI.test(kode)
  return isSementara(error.cause)
}
