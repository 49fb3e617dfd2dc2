'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { toPesan } from '../../../platform/admin/requests.ts'
import { EKSPOR, FORMAT_EKSPOR, type FormatEkspor } from '../impor/format.ts'

type Hasil = { isBerhasil: boolean; pesan: string }

/** The bank of a course as a file; what a format has no words for is said, never left out in silence. */
export function EksporSoal({ kursus, isSiap }: { kursus: string; isSiap: boolean }) {
  const [hasil, setHasil] = useState<Hasil | null>(null)
  return (
    <section aria-labelledby="unduh-soal">
      <h2 id="unduh-soal">Unduh bank soal</h2>
      <p>Semua soal kursus ini dengan kunci jawabannya. Simpan berkasnya di tempat yang aman.</p>
      <div className="lewu-tombol">
        {FORMAT_EKSPOR.map((format) => (
          <Button
            key={format}
            type="button"
            buttonStyle="secondary"
            size="medium"
            disabled={!isSiap}
            onClick={() => void exportBank(kursus, format).then(setHasil)}
          >
            {EKSPOR[format].label}
          </Button>
        ))}
      </div>
      <p role="status" className={hasil?.isBerhasil === false ? 'lewu-galat' : 'lewu-berhasil'}>
        {hasil?.pesan}
      </p>
    </section>
  )
}

async function exportBank(kursus: string, format: FormatEkspor): Promise<Hasil> {
  const alamat = `/api/soal/ekspor?${new URLSearchParams({ kursus, format })}`
  const response = await fetch(alamat).catch(() => null)
  if (response === null)
    return { isBerhasil: false, pesan: 'Tidak tersambung ke server. Periksa jaringan, lalu coba lagi.' }
  if (!response.ok) return { isBerhasil: false, pesan: (await toPesan(response)).join(' ') }
  openBerkas(await response.blob(), EKSPOR[format].berkas)
  const tertinggal = Number(response.headers.get('X-Soal-Tertinggal'))
  return { isBerhasil: true, pesan: toKalimat(EKSPOR[format].label, tertinggal) }
}

function openBerkas(isi: Blob, nama: string): void {
  const tautan = document.createElement('a')
  tautan.href = URL.createObjectURL(isi)
  tautan.download = nama
  tautan.click()
  // Not at once: some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(tautan.href), 60_000)
}

const toKalimat = (label: string, tertinggal: number): string =>
  tertinggal === 0
    ? `Berkas ${label} terunduh.`
    : `Berkas ${label} terunduh tanpa ${tertinggal} soal yang jenisnya tidak dikenal format ini. Untuk semua soal, unduh Excel atau CSV.`
