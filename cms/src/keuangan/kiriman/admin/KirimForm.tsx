'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import { formatAngka } from '../../../dasar/angka.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { IsianTahunFase } from '../../apbdes/admin/IsianTahunFase.tsx'
import { sendKiriman } from './send-kiriman.ts'

type Props = {
  daftarKabupaten: readonly { kode: string; nama: string }[]
  tahunBerjalan: number
  batasMb: number
}

/** Sends the file as it is, with how much of it has gone: on a weak line it takes minutes. */
export function KirimForm({ daftarKabupaten, tahunBerjalan, batasMb }: Props) {
  const router = useRouter()
  const [galat, setGalat] = useState<string[]>([])
  const [terkirim, setTerkirim] = useState<number | null>(null)
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    const berkas = isi.get('berkas')
    if (!(berkas instanceof File)) return
    if (berkas.size > batasMb * 1_000_000) return setGalat([toTerlaluBesar(batasMb)])
    setGalat([])
    setTerkirim(0)
    const hasil = await sendKiriman(toTujuan(isi, berkas.name), berkas, setTerkirim)
    setTerkirim(null)
    if (hasil.ok) router.push(`/admin/kiriman-kabupaten?kiriman=${hasil.value}`)
    else setGalat(hasil.reason)
  }

  return (
    <form onSubmit={(event) => void submit(event)} aria-label="Kirim ekspor kabupaten">
      <label>
        Kabupaten
        <select name="kabupaten" required>
          {daftarKabupaten.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </select>
      </label>
      <IsianTahunFase tahunBerjalan={tahunBerjalan} />
      <label>
        ZIP ekspor Siskeudes, paling besar {batasMb} MB
        <input name="berkas" type="file" accept=".zip,application/zip" required />
      </label>
      <Button type="submit" size="medium" disabled={!isSiap || terkirim !== null}>
        {terkirim === null ? 'Kirim' : toKemajuan(terkirim)}
      </Button>
      <DaftarGalat daftar={galat} />
    </form>
  )
}

const toTujuan = (isi: FormData, nama: string): URLSearchParams =>
  new URLSearchParams({
    kabupaten: String(isi.get('kabupaten')),
    tahun: String(isi.get('tahun')),
    fase: String(isi.get('fase')),
    sampai: String(isi.get('sampai') ?? ''),
    nama,
  })

const toKemajuan = (persen: number): string =>
  persen < 100 ? `Mengirim… ${formatAngka(persen)} %` : 'Membaca berkas…'

const toTerlaluBesar = (batasMb: number): string =>
  `Berkas lebih dari ${batasMb} MB. Bagi ekspornya menurut kecamatan.`
