/** The key the site signs its forms with: the same for every process of the site and after each start. */
import { createHash } from 'node:crypto'
import { getEnv } from './env.ts'

export const getKunciFormulir = (): string =>
  createHash('sha256').update(`formulir|${getEnv().basisData}`).digest('hex')
