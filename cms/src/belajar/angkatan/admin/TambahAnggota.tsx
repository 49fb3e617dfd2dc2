'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'
import type { HasilTambah } from '../operations.ts'
import { formatHasilTambah } from '../rules.ts'

/** Names to sign in by, as a tutor has them on a list; those that could not be added stay in the box. */
export function TambahAnggota({ angkatan }: { angkatan: string }) {
  const isSiap = useSiap()
  const router = useRouter()
  const { galat, isSibuk, kirim } = useKirim()
  const [kabar, setKabar] = useState('')

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const kotak = event.currentTarget.elements.namedItem('nama') as HTMLTextAreaElement
    setKabar('')
    const hasil = await kirim(
      sendJson<HasilTambah>(`/api/belajar/angkatan/${angkatan}/anggota`, { nama: kotak.value }),
    )
    if (hasil === null) return
    kotak.value = hasil.tidakBisa.join('\n')
    setKabar(formatHasilTambah(hasil))
    // The table below shows them; what became of the list stays said.
    router.refresh()
  }

  return (
    <details className="lewu-impor">
      <summary>Masukkan peserta</summary>
      <form onSubmit={(event) => void send(event)}>
        <label>
          Email atau nama masuk, satu baris satu orang
          <textarea name="nama" rows={6} required maxLength={30000} />
        </label>
        <p>Yang belum mengikuti kursus ini sekaligus didaftarkan.</p>
        <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
          {isSibuk ? 'Mengirim…' : 'Masukkan'}
        </Button>
        <div aria-live="polite">
          {kabar === '' ? null : <p>{kabar}</p>}
          <DaftarGalat daftar={galat} />
        </div>
      </form>
    </details>
  )
}
