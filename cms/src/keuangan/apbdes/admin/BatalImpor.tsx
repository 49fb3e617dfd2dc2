'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { toPesan } from '../../../platform/admin/requests.ts'

/** Takes the latest import of a draft back; the first press says what that does, the second does it. */
export function BatalImpor({ id, namaBerkas }: { id: string; namaBerkas: string }) {
  const [isDitanya, setIsDitanya] = useState(false)
  const [galat, setGalat] = useState<string[]>([])

  async function undo(): Promise<void> {
    const response = await fetch(`/api/apbdes/${id}/batal-impor`, { method: 'POST' }).catch(() => null)
    if (response === null) return setGalat(['Tidak tersambung ke server. Impornya belum dibatalkan.'])
    if (!response.ok) return setGalat(await toPesan(response))
    const { dokumen } = (await response.json()) as { dokumen: string | null }
    window.location.assign(`/admin/collections/apbdes${dokumen === null ? '' : `/${dokumen}`}`)
  }

  return (
    <div className="lewu-ingat" aria-live="polite">
      {isDitanya ? (
        <p>
          Draf ini kembali seperti sebelum {namaBerkas} disimpan. Perubahan baris sesudahnya ikut hilang; draf
          yang baru ada karenanya dipindahkan ke sampah.
        </p>
      ) : null}
      <Button
        buttonStyle="secondary"
        size="medium"
        onClick={() => (isDitanya ? void undo() : setIsDitanya(true))}
      >
        {isDitanya ? 'Ya, batalkan' : `Batalkan penyimpanan ${namaBerkas}`}
      </Button>
      <DaftarGalat daftar={galat} />
    </div>
  )
}
