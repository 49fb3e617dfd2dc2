'use client'
import { useState } from 'react'
import { MAX_HURUF_ALASAN_KELOLA } from '../../../contract/batas-belajar.ts'
import { formatTanggal, toTanggal } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'
import type { HasilNama, PermintaanNama as Permintaan } from '../nama-operations.ts'

/** Names that learners ask for, the oldest first. */
export function PermintaanNama({ daftar }: { daftar: readonly Permintaan[] }) {
  if (daftar.length === 0) return <p>Tidak ada yang meminta namanya dibetulkan.</p>
  return (
    <ul className="lewu-baris">
      {daftar.map((satu) => (
        <li key={satu.pengguna}>
          <SatuPermintaan permintaan={satu} />
        </li>
      ))}
    </ul>
  )
}

function SatuPermintaan({ permintaan }: { permintaan: Permintaan }) {
  const { pengguna, lama, baru, diminta, sertifikat } = permintaan
  const { galat, isSibuk, kirim } = useKirim()
  const [kabar, setKabar] = useState<string | null>(null)
  const [alasan, setAlasan] = useState('')
  const [isDitanya, setIsDitanya] = useState(false)
  const isSiap = useSiap()

  async function send(setuju: boolean): Promise<void> {
    const isi = { pengguna, nama: baru, setuju, alasan }
    const hasil = await kirim(sendJson<HasilNama>('/api/belajar/nama/putuskan', isi))
    if (hasil !== null)
      setKabar(setuju ? formatHasil(baru, hasil) : 'Permintaan ditolak; alasannya dibaca peminta.')
  }

  if (kabar !== null) return <p role="status">{kabar}</p>
  return (
    <>
      <span>
        <b>{lama}</b> minta menjadi <b>{baru}</b>, {formatTanggal(toTanggal(new Date(diminta)))}.{' '}
        {sertifikat === 0
          ? 'Belum ada sertifikat yang berlaku.'
          : `${sertifikat} sertifikat yang berlaku ikut diganti.`}
      </span>
      <DaftarGalat daftar={galat} />
      <label>
        Alasan bila ditolak (dibaca peminta)
        <input
          maxLength={MAX_HURUF_ALASAN_KELOLA}
          value={alasan}
          onChange={({ target }) => setAlasan(target.value)}
        />
      </label>
      <span className="lewu-tombol">
        <button
          type="button"
          className="btn btn--style-primary btn--size-small"
          disabled={isSibuk || !isSiap}
          onClick={() => (isDitanya ? void send(true) : setIsDitanya(true))}
        >
          {isDitanya ? `Ya, ganti menjadi ${baru}` : 'Setujui nama ini'}
        </button>
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          disabled={isSibuk || !isSiap}
          onClick={() => void send(false)}
        >
          Tolak
        </button>
      </span>
    </>
  )
}

function formatHasil(nama: string, { diganti, tertinggal }: HasilNama): string {
  const sertifikat = diganti === 0 ? '' : ` ${diganti} sertifikat diganti.`
  const sisa = tertinggal.length === 0 ? '' : ` Belum diganti: ${tertinggal.join(' ')}`
  return `Kini bernama ${nama}.${sertifikat}${sisa}`
}
