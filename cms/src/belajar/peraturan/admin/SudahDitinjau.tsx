'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import type { Tinjau } from '../tinjau-rules.ts'

/** What is on the screen, and nothing that came onto the list since. */
export function SudahDitinjau({
  kursus,
  jenis,
  peraturan,
  sejak,
  butir,
}: Pick<Tinjau, 'kursus' | 'jenis' | 'peraturan' | 'sejak' | 'butir'>) {
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)

  async function send(): Promise<void> {
    setIsSibuk(true)
    const isi = { kursus, jenis, sejak, kunci: butir.map(({ kunci }) => kunci) }
    const hasil = await sendJson(`/api/belajar/peraturan/${peraturan}/tinjau`, isi)
    if (hasil.ok) return window.location.reload()
    setIsSibuk(false)
    setGalat(hasil.reason)
  }

  return (
    <>
      <Button size="small" buttonStyle="secondary" disabled={isSibuk} onClick={() => void send()}>
        {isSibuk ? 'Menyimpan…' : 'Sudah ditinjau'}
      </Button>
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
      </div>
    </>
  )
}
