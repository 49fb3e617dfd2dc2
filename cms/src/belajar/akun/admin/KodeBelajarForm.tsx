'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { formatTanggal, toTanggal } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'
import type { PilihanKode } from '../queries.ts'
import { UntukSiapa } from './UntukSiapa.tsx'

type Kode = { kode: string; nama: string; sampai: string }

export function KodeBelajarForm({ alamat, ...pilihan }: PilihanKode & { alamat: string }) {
  const [kode, setKode] = useState<Kode | null>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)
  const isSiap = useSiap()

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    const get = (nama: string): string | null => String(isi.get(nama) ?? '').trim() || null
    setIsSibuk(true)
    const hasil = await sendJson<Kode>(
      '/api/belajar/kode',
      {
        nama: get('nama'),
        desa: get('desa'),
        perangkat: get('perangkat'),
        untuk: get('untuk'),
      },
      TAK_TERKIRIM,
    )
    setIsSibuk(false)
    setKode(hasil.ok ? hasil.value : null)
    setGalat(hasil.ok ? [] : hasil.reason)
  }

  return (
    <div className="lewu-impor">
      <form onSubmit={(event) => void send(event)}>
        <UntukSiapa {...pilihan} />
        <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
          {isSibuk ? 'Membuat…' : 'Buat kode'}
        </Button>
      </form>
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
        {kode === null ? null : <Slip {...kode} alamat={alamat} />}
      </div>
    </div>
  )
}

/** What is handed over on paper. */
function Slip({ kode, nama, sampai, alamat }: Kode & { alamat: string }) {
  return (
    <section className="lewu-slip" aria-labelledby="slip">
      <h2 id="slip">Kode belajar untuk {nama}</h2>
      <p className="lewu-kode">{kode}</p>
      <p>
        Buka {alamat}, ketik kode ini, lalu buat kata sandi. Berlaku sekali, sampai{' '}
        {formatTanggal(toTanggal(new Date(sampai)))}.
      </p>
      <Button
        buttonStyle="secondary"
        size="medium"
        className="lewu-tanpa-cetak"
        onClick={() => window.print()}
      >
        Cetak
      </Button>
    </section>
  )
}

const TAK_TERKIRIM =
  'Tidak tersambung ke server. Periksa jaringan, lalu buat kode lagi; kode yang tidak terpakai tidak merugikan siapa pun.'
