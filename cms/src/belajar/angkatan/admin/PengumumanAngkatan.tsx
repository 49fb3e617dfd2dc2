'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { MAX_HURUF_JAWABAN } from '../../../contract/batas-belajar.ts'
import type { PengumumanAngkatan as Pengumuman } from '../../../contract/belajar.ts'
import { formatWaktu } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { toPesan } from '../../../platform/admin/requests.ts'
import { TulisTutor } from '../../tanya/admin/TulisTutor.tsx'

/** What stands announced to the cohort, with a button that takes it back, and a box for one more. */
export function PengumumanAngkatan({ angkatan, daftar }: { angkatan: string; daftar: Pengumuman[] }) {
  const [galat, setGalat] = useState<string[]>([])

  async function withdraw(id: string): Promise<void> {
    const response = await fetch(`/api/belajar/pengumuman/${id}/tarik`, { method: 'POST' }).catch(() => null)
    if (response?.ok === true) return window.location.reload()
    setGalat(
      response === null
        ? ['Tidak tersambung ke server. Periksa jaringan, lalu coba lagi.']
        : await toPesan(response),
    )
  }

  return (
    <section className="lewu-impor">
      <h2>Pengumuman angkatan</h2>
      {daftar.length === 0 ? (
        <p>Belum ada. Pengumuman tampil di halaman belajar semua peserta angkatan ini.</p>
      ) : null}
      <ul className="lewu-baris">
        {daftar.map(({ id, isi, waktu }) => (
          <li key={id}>
            <span>{isi}</span>
            <small>{formatWaktu(new Date(waktu))}</small>
            <Button size="small" buttonStyle="secondary" onClick={() => void withdraw(id)}>
              Tarik pengumuman ini
            </Button>
          </li>
        ))}
      </ul>
      <DaftarGalat daftar={galat} />
      <details>
        <summary>Tulis pengumuman</summary>
        <TulisTutor
          alamat={`/api/belajar/angkatan/${angkatan}/pengumuman`}
          label="Pengumuman untuk semua peserta angkatan"
          tombol="Umumkan"
          maks={MAX_HURUF_JAWABAN}
        />
      </details>
    </section>
  )
}
