'use client'
import { useEffect, useState } from 'react'
import { toPesan } from './requests.ts'

export type Impor<Laporan> = {
  laporan: Laporan | null
  galat: string[]
  isSibuk: boolean
  /** Before the scripts have come the browser would send the form by itself, and the file would be lost. */
  isSiap: boolean
  /** Rehearses. */
  check: (isi: FormData) => void
  /** Saves what was rehearsed last. */
  save: () => void
  /** Something else was chosen: what was checked is no longer what would be saved. */
  reset: () => void
}

/** An import as every form of the admin does it: rehearsal, report, then the same file again to be saved. */
export function useImpor<Laporan>(alamat: string, takTerkirim: string): Impor<Laporan> {
  const [form, setForm] = useState<FormData | null>(null)
  const [laporan, setLaporan] = useState<Laporan | null>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])

  async function send(isi: FormData, terapkan: 'ya' | 'tidak'): Promise<void> {
    isi.set('terapkan', terapkan)
    setIsSibuk(true)
    const response = await fetch(alamat, { method: 'POST', body: isi }).catch(() => null)
    setIsSibuk(false)
    if (response === null || !response.ok) {
      setGalat(response === null ? [takTerkirim] : await toPesan(response))
      if (terapkan === 'tidak') setLaporan(null)
      return
    }
    setGalat([])
    setForm(isi)
    setLaporan((await response.json()) as Laporan)
  }

  return {
    laporan,
    galat,
    isSibuk,
    isSiap,
    check: (isi) => void send(isi, 'tidak'),
    save: () => {
      if (form !== null) void send(form, 'ya')
    },
    reset: () => {
      setLaporan(null)
      setGalat([])
    },
  }
}
