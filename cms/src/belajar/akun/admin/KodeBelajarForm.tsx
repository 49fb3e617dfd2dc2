'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import { type Result, toOk } from '../../../dasar/result.ts'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { sendJson } from '../../../platform/admin/requests.ts'
import { useKirim } from '../../../platform/admin/use-kirim.ts'
import { useSiap } from '../../../platform/admin/use-siap.ts'
import type { PilihanKode } from '../queries.ts'
import { TANPA_DESA } from './PilihDesa.tsx'
import { type KodeTercetak, SlipKode } from './SlipKode.tsx'
import { type Untuk, UntukSiapa } from './UntukSiapa.tsx'

export function KodeBelajarForm({ alamat, ...pilihan }: PilihanKode & { alamat: string }) {
  const [untuk, setUntuk] = useState<Untuk>('baru')
  // One for as long as the page is open: the same list for the same village, pressed again, is the same sheet.
  const permintaan = useRef<string | null>(null)
  const [tercetak, setTercetak] = useState<KodeTercetak | null>(null)
  const { galat, isSibuk, kirim } = useKirim()
  const isSiap = useSiap()

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    if (untuk === 'kelas') permintaan.current ??= crypto.randomUUID()
    setTercetak(await kirim(untuk === 'kelas' ? sendLembar(isi, permintaan.current) : sendSatu(isi)))
  }

  return (
    <div className="lewu-impor">
      <form onSubmit={(event) => void send(event)}>
        <UntukSiapa {...pilihan} untuk={untuk} onUntuk={setUntuk} />
        <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
          {isSibuk ? 'Membuat…' : 'Buat kode'}
        </Button>
      </form>
      <div aria-live="polite">
        <DaftarGalat daftar={galat} />
        {tercetak === null ? null : <SlipKode {...tercetak} alamat={alamat} />}
      </div>
    </div>
  )
}

type Hasil = Promise<Result<KodeTercetak, string[]>>
const get = (isi: FormData, nama: string): string | null => String(isi.get(nama) ?? '').trim() || null
const getDesa = (isi: FormData): string | null => {
  const desa = get(isi, 'desa')
  return desa === TANPA_DESA ? null : desa
}

async function sendSatu(isi: FormData): Hasil {
  const hasil = await sendJson<{ kode: string; nama: string; sampai: string }>(
    '/api/belajar/kode',
    {
      nama: get(isi, 'nama'),
      desa: getDesa(isi),
      perangkat: get(isi, 'perangkat'),
      untuk: get(isi, 'untuk'),
    },
    TAK_TERKIRIM,
  )
  if (!hasil.ok) return hasil
  const { kode, nama, sampai } = hasil.value
  return toOk({ daftar: [{ kode, nama }], kembar: [], sampai })
}

const sendLembar = (isi: FormData, permintaan: string | null): Hasil =>
  sendJson<KodeTercetak>(
    '/api/belajar/kode/lembar',
    { nama: get(isi, 'nama') ?? '', desa: getDesa(isi), permintaan },
    TAK_TERKIRIM_LEMBAR,
  )

const TAK_TERKIRIM =
  'Tidak tersambung ke server. Periksa jaringan, lalu buat kode lagi; kode yang tidak terpakai tidak merugikan siapa pun.'
const TAK_TERKIRIM_LEMBAR =
  'Tidak tersambung ke server. Periksa jaringan, lalu tekan lagi: daftar yang sama memberi kode yang sama.'
