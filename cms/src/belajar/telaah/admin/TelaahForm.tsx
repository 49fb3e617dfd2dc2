'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'

/** Inside the form of the course, so it sends by itself and not as a form. */
export function TelaahForm({ kursus, rilis }: { kursus: string; rilis: number }) {
  const [jabatan, setJabatan] = useState('')
  const { galat, isSibuk, kirimLaluMuat } = useKirim()

  const send = (): Promise<void> =>
    kirimLaluMuat(sendJson(`/api/belajar/kursus/${kursus}/telaah`, { jabatan, rilis }))

  return (
    <details className="lewu-impor">
      <summary>Nyatakan sudah ditelaah</summary>
      <p>
        Nama Anda dan jabatan ini tampil di situs sebagai penelaah hukum rilis {rilis}. Perubahan isi
        sesudahnya harus ditelaah lagi; perbaikan kata tidak.
      </p>
      <label>
        Jabatan dan instansi Anda
        <input
          value={jabatan}
          onChange={(event) => setJabatan(event.target.value)}
          maxLength={200}
          placeholder="Perancang peraturan, Biro Hukum"
        />
      </label>
      <Button size="medium" disabled={isSibuk || jabatan.trim().length < 3} onClick={() => void send()}>
        {isSibuk ? 'Mengirim…' : 'Saya sudah menelaahnya'}
      </Button>
      <DaftarGalat daftar={galat} />
    </details>
  )
}
