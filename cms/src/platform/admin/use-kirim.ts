'use client'
import { useState } from 'react'
import { type Result, toRefusal } from '../../dasar/result.ts'

type Jawaban<Isi> = Promise<Result<Isi, string[]>>

const TERSENDAT = 'Pengirimannya gagal di peramban ini. Muat ulang halaman, lalu coba lagi.'
/** A page that the officer keeps open, for what else was typed there, can be used again. */
const MUAT_MS = 8_000

/** Sending from a screen of the admin: busy until it is answered, and the sentences of what was refused. */
export function useKirim() {
  const [galat, setGalat] = useState<readonly string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)

  /** What was answered, null where it was refused. */
  async function kirim<Isi>(jawaban: Jawaban<Isi>, lalu: 'tetap' | 'muat' = 'tetap'): Promise<Isi | null> {
    setIsSibuk(true)
    const hasil = await jawaban.catch(() => toRefusal([TERSENDAT]))
    setGalat(hasil.ok ? [] : hasil.reason)
    // Pressed again before the page is there anew, it would be sent twice.
    if (hasil.ok && lalu === 'muat') {
      window.location.reload()
      setTimeout(() => setIsSibuk(false), MUAT_MS)
    } else setIsSibuk(false)
    return hasil.ok ? hasil.value : null
  }

  /** The page is shown anew once it was taken. */
  const kirimLaluMuat = async (jawaban: Jawaban<unknown>): Promise<void> =>
    void (await kirim(jawaban, 'muat'))
  return { galat, isSibuk, kirim, kirimLaluMuat }
}
