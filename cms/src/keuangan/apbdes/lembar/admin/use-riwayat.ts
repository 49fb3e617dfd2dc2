'use client'
import { useCallback, useState } from 'react'
import type { SelLembar } from '../lembar-rules.ts'
import { recordLangkah, redoLangkah, startRiwayat, undoLangkah } from '../riwayat-rules.ts'

/** The rows of the sheet, with every change of them to take back. */
export function useRiwayat(awal: readonly SelLembar[]) {
  const [riwayat, setRiwayat] = useState(() => startRiwayat<readonly SelLembar[]>(awal))
  return {
    kini: riwayat.kini,
    canUndo: riwayat.lama.length > 0,
    canRedo: riwayat.baru.length > 0,
    record: useCallback(
      (daftar: readonly SelLembar[]) => setRiwayat((satu) => recordLangkah(satu, daftar)),
      [],
    ),
    undo: useCallback(() => setRiwayat(undoLangkah), []),
    redo: useCallback(() => setRiwayat(redoLangkah), []),
  }
}
