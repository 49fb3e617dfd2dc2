import { createHash } from 'node:crypto'

/** Under this name its public copy lies: who does not hold the code finds nothing. */
export const hashKode = (kode: string): string => createHash('sha256').update(kode).digest('hex')
