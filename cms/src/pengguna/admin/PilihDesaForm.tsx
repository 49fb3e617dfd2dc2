'use client'
import { toast } from '@payloadcms/ui'
import { toPesan } from '../../platform/admin/requests.ts'

type Props = { daftar: { id: string; nama: string }[]; dipilih: string }

export function PilihDesaForm({ daftar, dipilih }: Props) {
  async function change(desa: string): Promise<void> {
    const response = await fetch('/api/pengguna/desa-aktif', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ desa }),
    }).catch(() => null)
    if (response?.ok === true) window.location.reload()
    else toast.error(response === null ? 'Tidak tersambung ke server.' : (await toPesan(response)).join(' '))
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
