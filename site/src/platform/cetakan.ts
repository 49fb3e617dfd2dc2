/** Printed sheets for the pages: one printing process for the whole site, and the folder of what is finished. */
import type { Pesanan } from 'cms/cetak/pesanan'
import { TEKS_CETAK } from '../teks/cetak.ts'
import { getEnv } from './env.ts'
import { AntreanPenuh, Pencetak } from './pencetak.ts'
import { getCetakan } from './simpanan-cetak.ts'

/** Some thousand sheets. */
const MAX_BYTE = 200_000_000

const pencetak = new Pencetak()

/** Null where so many wait that a visitor had better come back. */
export function findCetakan(pesanan: Pesanan): Promise<Uint8Array<ArrayBuffer> | null> {
  const pengaturan = { folder: getEnv().folderCetakan, maxByte: MAX_BYTE }
  return getCetakan(pesanan, { ...pengaturan, cetak: (satu) => pencetak.create(satu) }).catch(
    (error: unknown) => {
      if (error instanceof AntreanPenuh) return null
      throw error
    },
  )
}

/** The server adds when to come back. */
export const toPenuhResponse = (): Response => new Response(TEKS_CETAK.penuh, { status: 503 })

export const finishCetak = (): void => pencetak.finish()
