'use client'
import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import type { KeadaanSertifikat } from '../../../contract/sertifikat.ts'
import { formatTanggal } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import type { SertifikatRingkas } from '../queries.ts'

const LABEL: Readonly<Record<KeadaanSertifikat, string>> = {
  berlaku: 'Berlaku',
  dicabut: 'Dicabut',
  diganti: 'Diganti',
}

export function DaftarSertifikat({ daftar }: { daftar: SertifikatRingkas[] }) {
  if (daftar.length === 0) return <p>Tidak ada sertifikat yang cocok.</p>
  return (
    <ul className="lewu-sertifikat">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <strong>{satu.nama}</strong>, {satu.kursus}
          <br />
          Nomor {satu.nomor}, {formatTanggal(satu.terbit)}. {LABEL[satu.keadaan]}.
          {satu.keadaan === 'berlaku' ? <Akhiri {...satu} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** Folded away until it is wanted; a reason is kept in the trail and shown to nobody else. */
function Akhiri({ id, nomor }: SertifikatRingkas) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = Object.fromEntries(new FormData(event.currentTarget))
    await kirimLaluMuat(sendJson(`/api/belajar/sertifikat/${id}/akhiri`, isi))
  }

  return (
    <details className="lewu-impor">
      <summary>Cabut atau ganti nomor {nomor}</summary>
      <form onSubmit={(event) => void send(event)}>
        <label>
          Tindakan
          <select name="tindakan">
            <option value="ganti">Ganti dengan yang baru, memakai nama akun sekarang</option>
            <option value="cabut">Cabut tanpa pengganti</option>
          </select>
        </label>
        <label>
          Alasan
          <input name="alasan" minLength={5} maxLength={500} required autoComplete="off" />
        </label>
        <Button type="submit" size="medium" disabled={isSibuk}>
          {isSibuk ? 'Menyimpan…' : 'Simpan'}
        </Button>
        <div aria-live="polite">
          <DaftarGalat daftar={galat} />
        </div>
      </form>
    </details>
  )
}
