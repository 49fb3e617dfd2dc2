'use client'
import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import { MAX_HURUF_JAWABAN } from '../../../contract/batas-belajar.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'

type Props = { wilayah: { id: string; nama: string }[]; kursus: { id: string; judul: string }[] }

export function TulisPengumumanKursus({ wilayah, kursus }: Props) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = Object.fromEntries(new FormData(event.currentTarget))
    await kirimLaluMuat(sendJson('/api/belajar/pengumuman-kursus', isi))
  }

  return (
    <form onSubmit={(event) => void send(event)}>
      <label>
        Kursus
        <select name="kursus" required>
          {kursus.map(({ id, judul }) => (
            <option key={id} value={id}>
              {judul}
            </option>
          ))}
        </select>
      </label>
      <label>
        Untuk peserta di
        <select name="wilayah" required>
          {wilayah.map(({ id, nama }) => (
            <option key={id} value={id}>
              {nama}
            </option>
          ))}
        </select>
      </label>
      <label>
        Pengumuman
        <textarea name="isi" rows={4} maxLength={MAX_HURUF_JAWABAN} required />
      </label>
      <Button type="submit" size="medium" disabled={isSibuk}>
        {isSibuk ? 'Mengirim…' : 'Umumkan'}
      </Button>
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
      </div>
    </form>
  )
}
