'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { recordLangkahDokumen } from '../../platform/admin/requests.ts'
import { TombolPratinjau } from '../../platform/admin/TombolPratinjau.tsx'
import type { Aksi, Masukan } from '../kinds.ts'
import { IsianLangkah } from './IsianLangkah.tsx'

export type LangkahTampil = { aksi: Aksi; label: string; wajib: Masukan[]; bolehAlasan: boolean }
type Props = { kumpulan: string; id: string; daftarLangkah: LangkahTampil[] }

/** One button per open step; a step that needs more asks for it before anything is sent. */
export function LangkahForm({ kumpulan, id, daftarLangkah }: Props) {
  const [terbuka, setTerbuka] = useState<LangkahTampil | null>(null)
  const [isSibuk, setIsSibuk] = useState(false)
  // Before the scripts have come a press would be lost: the button says so instead.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])
  const [galat, setGalat] = useState<string[]>([])

  async function send(langkah: LangkahTampil, isian: Partial<Record<Masukan, string>>): Promise<void> {
    setIsSibuk(true)
    const alasan = await recordLangkahDokumen(kumpulan, id, { aksi: langkah.aksi, ...isian })
    setIsSibuk(false)
    setGalat(alasan)
    if (alasan.length > 0) {
      setTerbuka(langkah)
      return
    }
    toast.success(`${langkah.label}: berhasil.`)
    window.location.reload()
  }

  return (
    <div className="lewu-alur">
      {daftarLangkah.map((langkah) => (
        <Button
          key={langkah.aksi}
          buttonStyle={langkah.aksi === 'kembalikan' || langkah.aksi === 'cabut' ? 'secondary' : 'primary'}
          size="medium"
          disabled={isSibuk || !isSiap}
          onClick={() => {
            setGalat([])
            if (langkah.wajib.length === 0) void send(langkah, {})
            else setTerbuka(langkah)
          }}
        >
          {langkah.label}
        </Button>
      ))}
      <TombolPratinjau ask={() => fetch(`/api/${kumpulan}/${id}/pratinjau`)} />
      {terbuka === null ? null : (
        <IsianLangkah
          langkah={terbuka}
          galat={galat}
          isSibuk={isSibuk}
          onBatal={() => setTerbuka(null)}
          onKirim={(isian) => void send(terbuka, isian)}
        />
      )}
    </div>
  )
}
