'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { toPesan } from '../../../platform/admin/requests.ts'
import { LABEL_FASE } from '../fase.ts'
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
            {Object.entries(LABEL_FASE).map(([fase, label]) => (
              <option key={fase} value={fase}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Berkas Excel (.xlsx), CSV UTF-8, atau ZIP Siskeudes, paling besar 5 MB
          <input name="berkas" type="file" accept=".csv,.xlsx,.zip,text/csv" required />
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
      {laporan !== null && canSimpan(laporan) && form !== null ? (
        <Button size="medium" disabled={isSibuk} onClick={() => void send(form, 'ya')}>
          {isSibuk ? 'Menyimpan…' : toTombolSimpan(laporan)}
        </Button>
      ) : null}
    </div>
  )
}

const canSimpan = ({ dokumen, halangan, diterima }: LaporanImpor): boolean =>
  dokumen === undefined && halangan === null && diterima > 0

const toTombolSimpan = ({ pengganti, diterima }: LaporanImpor): string =>
  pengganti === null ? `Simpan ${diterima} baris sebagai draf` : `Ganti draf itu dengan ${diterima} baris ini`
