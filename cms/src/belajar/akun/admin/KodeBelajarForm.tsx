'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { formatTanggal, toTanggal } from '../../../dasar/tanggal.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { toPesan } from '../../../platform/admin/requests.ts'
import type { PilihanKode } from '../queries.ts'
import { UntukSiapa } from './UntukSiapa.tsx'

type Kode = { kode: string; nama: string; sampai: string }

export function KodeBelajarForm({ alamat, ...pilihan }: PilihanKode & { alamat: string }) {
  const [kode, setKode] = useState<Kode | null>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)
  // Before the scripts have come the browser would send the form by itself, to a page that takes none.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    const get = (nama: string): string | null => String(isi.get(nama) ?? '').trim() || null
    setIsSibuk(true)
    const response = await fetch('/api/belajar/kode', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        nama: get('nama'),
        desa: get('desa'),
        perangkat: get('perangkat'),
        untuk: get('untuk'),
      }),
    }).catch(() => null)
    setIsSibuk(false)
    const isBaik = response?.ok === true
    setKode(isBaik ? ((await response.json()) as Kode) : null)
    setGalat(isBaik ? [] : response === null ? [TAK_TERKIRIM] : await toPesan(response))
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
