'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { toPesan } from '../../../platform/admin/requests.ts'
import type { LaporanImpor } from '../impor-answer.ts'
import { LaporanImporTampil } from './LaporanImporTampil.tsx'

type Props = { daftarDesa: { id: string; nama: string }[]; tahunBerjalan: number }

export function ImporForm({ daftarDesa, tahunBerjalan }: Props) {
  const [form, setForm] = useState<FormData | null>(null)
  const [laporan, setLaporan] = useState<LaporanImpor | null>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)
  // Before the scripts have come the browser would send the form by itself, and the file would be lost.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])

  async function send(isi: FormData, terapkan: 'ya' | 'tidak'): Promise<void> {
    isi.set('terapkan', terapkan)
    setIsSibuk(true)
    const response = await fetch('/api/apbdes/impor', { method: 'POST', body: isi }).catch(() => null)
    setIsSibuk(false)
    if (response === null || !response.ok) {
      setGalat(
        response === null
          ? ['Tidak tersambung ke server. Berkas Anda belum disimpan.']
          : await toPesan(response),
      )
      if (terapkan === 'tidak') setLaporan(null)
      return
    }
    setGalat([])
    setForm(isi)
    setLaporan((await response.json()) as LaporanImpor)
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    void send(new FormData(event.currentTarget), 'tidak')
  }

  return (
    <div className="lewu-impor">
      {/* Another year or file: what was checked is no longer what would be saved. */}
      <form onSubmit={submit} onChange={() => setLaporan(null)}>
        {daftarDesa.length > 1 ? (
          <label>
            Desa
            <select name="desa" required>
              {daftarDesa.map(({ id, nama }) => (
                <option key={id} value={id}>
                  {nama}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          Tahun anggaran
          <input name="tahun" type="number" min={2015} max={2099} required defaultValue={tahunBerjalan} />
        </label>
        <label>
          Fase
          <select name="fase" defaultValue="awal">
            <option value="awal">APBDes awal</option>
            <option value="perubahan">Perubahan APBDes</option>
            <option value="realisasi-semester-1">Realisasi semester 1</option>
            <option value="realisasi-akhir">Realisasi akhir tahun</option>
          </select>
        </label>
        <label>
          Berkas CSV (UTF-8, paling besar 5 MB)
          <input name="berkas" type="file" accept=".csv,text/csv" required />
        </label>
        <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
          {isSibuk ? 'Memeriksa…' : 'Periksa berkas'}
        </Button>
      </form>
      <div aria-live="polite">
        {galat.map((pesan) => (
          <p key={pesan} role="alert" className="lewu-galat">
            {pesan}
          </p>
        ))}
        {laporan === null ? null : <LaporanImporTampil laporan={laporan} />}
      </div>
      {laporan !== null && laporan.dokumen === undefined && form !== null && laporan.diterima > 0 ? (
        <Button size="medium" disabled={isSibuk} onClick={() => void send(form, 'ya')}>
          {isSibuk ? 'Menyimpan…' : `Simpan ${laporan.diterima} baris sebagai draf`}
        </Button>
      ) : null}
    </div>
  )
}
