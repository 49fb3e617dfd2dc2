'use client'
import { Button, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { recordLangkahDokumen } from '../../platform/admin/requests.ts'
import { TombolPratinjau } from '../../platform/admin/TombolPratinjau.tsx'
import type { Aksi, Masukan, Penetapan } from '../kinds.ts'
import { IsianLangkah } from './IsianLangkah.tsx'
import { startKabarLangkah } from './kabar-langkah.ts'

export type LangkahTampil = {
  aksi: Aksi
  label: string
  /** What happens when it is taken. */
  akibat: string
  wajib: Masukan[]
  boleh: Masukan[]
  /** What stands there, of a step that puts it right. */
  semula: Partial<Record<Masukan, string>>
  /** Errors of the document stop it, unless a reason is given. */
  mintaAlasanGalat: boolean
  isMundur: boolean
}
type Props = {
  kumpulan: string
  id: string
  judul: string
  daftarLangkah: LangkahTampil[]
  penetapan: Penetapan
  /** The document's village, whose the files are. */
  desa: string
  tahun: number | null
  evaluasiSejak: string | null
  /** Whether the document has a page of its own to look at before it is public. */
  hasPratinjau: boolean
}

/** One button per open step; what it does is said, and what it needs is asked for, before anything is sent. */
export function LangkahForm({ kumpulan, id, judul, daftarLangkah, hasPratinjau, ...bahan }: Props) {
  const [terbuka, setTerbuka] = useState<LangkahTampil | null>(null)
  const [isSibuk, setIsSibuk] = useState(false)
  // Before the scripts have come a press would be lost: the button says so instead.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])
  const [galat, setGalat] = useState<string[]>([])
  const isBelumDisimpan = useFormModified()

  async function send(langkah: LangkahTampil, isian: Partial<Record<Masukan, string>>): Promise<void> {
    setIsSibuk(true)
    const alasan = await recordLangkahDokumen(kumpulan, id, { aksi: langkah.aksi, ...isian })
    setIsSibuk(false)
    setGalat(alasan)
    if (alasan.length > 0) return
    startKabarLangkah(id)
    window.location.reload()
  }

  return (
    <div className={isBelumDisimpan && daftarLangkah.length > 0 ? 'lewu-alur lewu-alur-tunggu' : 'lewu-alur'}>
      {daftarLangkah.map((langkah) => (
        <Button
          key={langkah.aksi}
          buttonStyle={langkah.isMundur ? 'secondary' : 'primary'}
          size="medium"
          disabled={isSibuk || !isSiap || isBelumDisimpan}
          onClick={() => {
            setGalat([])
            setTerbuka(langkah)
          }}
        >
          {langkah.label}
        </Button>
      ))}
      {isBelumDisimpan && daftarLangkah.length > 0 ? (
        <p role="status">Ada isian yang belum disimpan. Tekan Simpan dahulu, lalu lanjutkan.</p>
      ) : null}
      {isBelumDisimpan && daftarLangkah.length === 0 && hasPratinjau ? (
        <p role="status">Ada isian yang belum disimpan; pratinjau memuat yang terakhir disimpan.</p>
      ) : null}
      {hasPratinjau ? <TombolPratinjau ask={() => fetch(`/api/${kumpulan}/${id}/pratinjau`)} /> : null}
      {terbuka === null ? null : (
        <IsianLangkah
          langkah={terbuka}
          {...bahan}
          judul={judul}
          galat={galat}
          isSibuk={isSibuk}
          onBatal={() => setTerbuka(null)}
          onKirim={(isian) => void send(terbuka, isian)}
        />
      )}
    </div>
  )
}
