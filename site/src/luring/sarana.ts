/** What every learning page with somebody signed in works with: the phone's store, the sending, the line about both. */

import { type Cap, toWaktuTerpercaya } from './keadaan-rules.ts'
import { createPanel, type Panel } from './panel.ts'
import type { SimpananCatatan } from './simpanan.ts'
import { type HasilSinkron, type Pengirim, startSinkron } from './sinkron.ts'

export type Sarana = Pengirim & {
  simpanan: SimpananCatatan
  akun: string
  panel: Panel
  createCap: () => Promise<Cap>
}

export function createSarana(
  simpanan: SimpananCatatan,
  akun: string,
  { isSelalu, onHasil = () => undefined }: { isSelalu: boolean; onHasil?: (hasil: HasilSinkron) => unknown },
): Sarana {
  const { send, sendNanti } = startSinkron(simpanan, akun, (hasil) => {
    void Promise.all([panel.update(hasil.akhir), onHasil(hasil)]).catch((error: unknown) =>
      console.warn('The store of the phone was closed', error),
    )
  })
  const panel = createPanel({ simpanan, akun, send, isSelalu })
  const createCap = async (): Promise<Cap> => ({
    id: crypto.randomUUID(),
    akun,
    waktu: toWaktuTerpercaya(Date.now(), await simpanan.getSelisih()),
  })
  return { simpanan, akun, panel, send, sendNanti, createCap }
}
