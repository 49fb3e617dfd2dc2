'use client'
import { toast } from '@payloadcms/ui'
import { sendJson } from '../../platform/admin/requests.ts'

type Props = { daftar: { id: string; nama: string }[]; dipilih: string }

export function PilihDesaForm({ daftar, dipilih }: Props) {
  async function change(desa: string): Promise<void> {
    const hasil = await sendJson('/api/pengguna/desa-aktif', { desa }, 'Tidak tersambung ke server.')
    if (hasil.ok) window.location.reload()
    else toast.error(hasil.reason.join(' '))
  }
  return (
    <label className="lewu-desa">
      Desa yang sedang dilayani
      <select value={dipilih} onChange={(event) => void change(event.target.value)}>
        {dipilih === '' ? <option value="">Pilih desa</option> : null}
        {daftar.map(({ id, nama }) => (
          <option key={id} value={id}>
            {nama}
          </option>
        ))}
      </select>
    </label>
  )
}
