'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PengumumanAngkatan } from '../../../contract/belajar.ts'
import { formatWaktu } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { toPesan } from '../../../platform/admin/requests.ts'

type Props = {
  daftar: (PengumumanAngkatan & { nama?: string })[]
  /** Where they are taken back. */
  jalur?: 'pengumuman' | 'pengumuman-kursus'
}

/** Announcements that stand, each with a button that takes it back; `nama` of the cohort where there are several. */
export function DaftarPengumuman({ daftar, jalur = 'pengumuman' }: Props) {
  const [galat, setGalat] = useState<string[]>([])

  async function withdraw(id: string): Promise<void> {
    const response = await fetch(`/api/belajar/${jalur}/${id}/tarik`, { method: 'POST' }).catch(() => null)
    if (response?.ok === true) return window.location.reload()
    setGalat(
      response === null
        ? ['Tidak tersambung ke server. Periksa jaringan, lalu coba lagi.']
        : await toPesan(response),
    )
  }

  return (
    <>
      <ul className="lewu-baris">
        {daftar.map(({ id, isi, waktu, nama }) => (
          <li key={id}>
            <span>{isi}</span>
            <small>{[nama, formatWaktu(new Date(waktu))].filter(Boolean).join(', ')}</small>
            <Button size="small" buttonStyle="secondary" onClick={() => void withdraw(id)}>
              Tarik pengumuman ini
            </Button>
          </li>
        ))}
      </ul>
      <DaftarGalat daftar={galat} />
    </>
  )
}
