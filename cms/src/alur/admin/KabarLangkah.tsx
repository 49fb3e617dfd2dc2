'use client'
import { useEffect, useState } from 'react'
import { finishKabarLangkah } from './kabar-langkah.ts'

/** The document's position; right after a step of one's own it is said aloud as what was achieved. */
export function KabarLangkah({ id, kalimat }: { id: string; kalimat: string }) {
  const [isBaru, setIsBaru] = useState(false)
  useEffect(() => setIsBaru((sudah) => sudah || finishKabarLangkah(id)), [id])
  return (
    <p role="status" className={isBaru ? 'lewu-berhasil' : undefined}>
      {isBaru ? 'Berhasil. ' : ''}
      {kalimat}
    </p>
  )
}
