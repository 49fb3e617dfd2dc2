'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { formatAngka } from '../../../dasar/angka.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { toPesan } from '../../../platform/admin/requests.ts'

/** `utuh`: drafts that nobody has touched; `disentuh`: those that somebody has, and that stay. */
type Props = { id: string; utuh: number; disentuh: number }

/** Takes a delivery back; the first press says what that does and what stays, the second does it. */
export function BatalKiriman({ id, utuh, disentuh }: Props) {
  const router = useRouter()
  const [isDitanya, setIsDitanya] = useState(false)
  const [isSibuk, setIsSibuk] = useState(false)
  const [galat, setGalat] = useState<string[]>([])

  async function withdraw(): Promise<void> {
    setIsSibuk(true)
    const response = await fetch(`/api/apbdes/kiriman/${id}/batalkan`, { method: 'POST' }).catch(() => null)
    setIsSibuk(false)
    if (response === null) return setGalat(['Tidak tersambung ke server. Kirimannya belum dibatalkan.'])
    if (!response.ok) return setGalat(await toPesan(response))
    setIsDitanya(false)
    setGalat([])
    router.refresh()
  }

  return (
    <div className="lewu-ingat" aria-live="polite">
      {isDitanya ? (
        <p>
          {formatAngka(utuh)} draf yang masih seperti saat dikirim dibatalkan: draf yang baru ada karena
          kiriman ini dipindahkan ke sampah, yang menggantikan kiriman sebelumnya kembali ke isi kiriman itu.{' '}
          {disentuh === 0
            ? 'Tidak ada draf lain dari kiriman ini.'
            : `${formatAngka(disentuh)} draf yang sudah diubah atau diajukan desanya tetap.`}
        </p>
      ) : null}
      <Button
        buttonStyle="secondary"
        size="medium"
        disabled={isSibuk}
        onClick={() => (isDitanya ? void withdraw() : setIsDitanya(true))}
      >
        {isDitanya ? `Ya, batalkan ${formatAngka(utuh)} draf` : 'Batalkan kiriman'}
      </Button>
      {isDitanya ? (
        <Button buttonStyle="secondary" size="medium" disabled={isSibuk} onClick={() => setIsDitanya(false)}>
          Jangan
        </Button>
      ) : null}
      <DaftarGalat daftar={galat} />
    </div>
  )
}
