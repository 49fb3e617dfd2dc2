'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { formatAngka } from '../../../dasar/angka.ts'

const JEDA_MS = 3_000

type Hitungan = { desa: number; selesai: number }

/** How many villages are done, asked again and again until all are; then the page shows the whole report. */
export function KemajuanKiriman({ id, awal }: { id: string; awal: Hitungan }) {
  const router = useRouter()
  const [{ desa, selesai }, setHitungan] = useState(awal)
  const [isPutus, setIsPutus] = useState(false)

  useEffect(() => {
    const timer = setInterval(async () => {
      const kemajuan = await getKemajuan(id)
      setIsPutus(kemajuan === null)
      if (kemajuan === null) return
      setHitungan(kemajuan)
      if (kemajuan.selesai < kemajuan.desa) return
      clearInterval(timer)
      router.refresh()
    }, JEDA_MS)
    return () => clearInterval(timer)
  }, [id, router])

  const kalimat = `${formatAngka(selesai)} dari ${formatAngka(desa)} desa selesai`
  return (
    <div>
      <label>
        {kalimat}
        <progress value={selesai} max={desa} className="lewu-kemajuan" />
      </label>
      <p role="status">
        {isPutus
          ? 'Tidak tersambung ke server. Pekerjaannya jalan terus; halaman ini mencoba lagi sendiri.'
          : 'Halaman ini boleh ditutup; pekerjaannya jalan terus di server.'}
      </p>
    </div>
  )
}

async function getKemajuan(id: string): Promise<Hitungan | null> {
  const response = await fetch(`/api/apbdes/kiriman/${id}`).catch(() => null)
  return response?.ok ? ((await response.json()) as Hitungan) : null
}
