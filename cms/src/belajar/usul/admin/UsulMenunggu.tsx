'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { MAX_HURUF_ALASAN_TUTOR } from '../../../contract/batas-belajar.ts'
import { formatWaktu } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import type { Usul } from '../queries.ts'
import { LABEL_USUL } from '../rules.ts'

/** What tutors propose and nobody has decided yet. */
export function UsulMenunggu({ daftar }: { daftar: readonly Usul[] }) {
  if (daftar.length === 0) return null
  return (
    <section className="lewu-impor">
      <h2>Usul tutor yang menunggu putusan</h2>
      <ul className="lewu-baris">
        {daftar.map((satu) => (
          <li key={satu.id}>
            <SatuUsul {...satu} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SatuUsul({ id, jenis, alasan, nama, desa, kursus, namaPengusul, waktu }: Usul) {
  const { galat, isSibuk, kirimLaluMuat } = useKirim()
  const [tanggapan, setTanggapan] = useState('')

  const send = (setuju: boolean): Promise<void> =>
    kirimLaluMuat(sendJson(`/api/belajar/usul/${id}/putuskan`, { setuju, tanggapan }))

  return (
    <>
      <span>
        <b>{LABEL_USUL[jenis]}</b>: {[nama, desa, kursus].filter(Boolean).join(', ')}. {alasan}
      </span>
      <small>
        Diusulkan {namaPengusul ?? 'tutor'}, {formatWaktu(new Date(waktu))}
      </small>
      <label>
        Tanggapan (wajib bila ditolak; dibaca tutor)
        <input
          maxLength={MAX_HURUF_ALASAN_TUTOR}
          value={tanggapan}
          onChange={({ target }) => setTanggapan(target.value)}
        />
      </label>
      <span className="lewu-tombol">
        <Button size="small" disabled={isSibuk} onClick={() => void send(true)}>
          Setujui: {LABEL_USUL[jenis].toLowerCase()}
        </Button>
        <Button size="small" buttonStyle="secondary" disabled={isSibuk} onClick={() => void send(false)}>
          Tolak
        </Button>
      </span>
      <DaftarGalat daftar={galat} />
    </>
  )
}
