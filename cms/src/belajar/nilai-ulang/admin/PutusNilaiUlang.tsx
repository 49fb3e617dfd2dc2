'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'

type Props = { id: string; isMilikSendiri: boolean }

/** Whoever proposed it may only take it back. */
export function PutusNilaiUlang({ id, isMilikSendiri }: Props) {
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)

  async function send(setuju: boolean): Promise<void> {
    setIsSibuk(true)
    const hasil = await sendJson(`/api/belajar/nilai-ulang/${id}/putuskan`, { setuju })
    setIsSibuk(false)
    setGalat(hasil.ok ? [] : hasil.reason)
    if (hasil.ok) window.location.reload()
  }

  return (
    <div className="lewu-tombol">
      {isMilikSendiri ? null : (
        <Button size="medium" disabled={isSibuk} onClick={() => void send(true)}>
          Setujui dan nilai ulang
        </Button>
      )}
      <Button size="medium" buttonStyle="secondary" disabled={isSibuk} onClick={() => void send(false)}>
        {isMilikSendiri ? 'Tarik usulan ini' : 'Tidak setuju'}
      </Button>
      <DaftarGalat daftar={galat} />
    </div>
  )
}
