/**
 * SQLSTATE of a connection (08), of two in each other's way (40), of too little room (53), of a lock that was not given, of
 * the server's own stop or limit (57); and what the line to it says.
 */
const SEMENTARA = /^(08...|40...|53...|55P03|57...|ECONN[A-Z]+|ETIMEDOUT|EPIPE|EAI_AGAIN)$/

/**
 * Whether an error may be gone when the same is tried later: the database or the line to it was busy, stopped or in the
 * way. Any other is there again.
 */
export function isSementara(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const kode = 'code' in error && typeof error.code === 'string' ? error.code : null
  return kode !== null ? SEMENTARA.test(kode) : isSementara(error.cause)
}
