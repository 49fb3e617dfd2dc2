'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'
import type { HasilTambah } from '../operations.ts'
import { formatHasilTambah } from '../rules.ts'

/** Names to sign in by, as a tutor has them on a list; those that could not be added stay in the box. */
export function TambahAnggota({ angkatan }: { angkatan: string }) {
  const isSiap = useSiap()
  const [galat, setGalat] = useState<string[]>([])
  const [kabar, setKabar] = useState('')
  const [isSibuk, setIsSibuk] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const kotak = event.currentTarget.elements.namedItem('nama') as HTMLTextAreaElement
    setIsSibuk(true)
    setKabar('')
    const hasil = await sendJson<HasilTambah>(`/api/belajar/angkatan/${angkatan}/anggota`, {
      nama: kotak.value,
    })
    setIsSibuk(false)
    if (!hasil.ok) return setGalat(hasil.reason)
    const { sudahAda, tidakBisa } = hasil.value
    setGalat([])
    if (tidakBisa.length + sudahAda.length === 0) return window.location.reload()
    kotak.value = tidakBisa.join('\n')
    setKabar(formatHasilTambah(hasil.value))
  }

  return (
    <details className="lewu-impor">
      <summary>Masukkan peserta</summary>
      <form onSubmit={(event) => void send(event)}>
        <label>
          Email atau nama masuk, satu baris satu orang
          <textarea name="nama" rows={6} required maxLength={30000} />
        </label>
        <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
          {isSibuk ? 'Mengirim…' : 'Masukkan'}
        </Button>
        <div aria-live="polite">
          {kabar === '' ? null : <p>{kabar}</p>}
          <DaftarGalat daftar={galat} />
        </div>
      </form>
    </details>
  )
}
