'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { toPesan } from '../../../platform/admin/requests.ts'
import { FORMAT_SOAL, LABEL_FORMAT } from '../impor/format.ts'
import type { LaporanSoal } from '../impor/operations.ts'
import { LaporanSoalTampil } from './LaporanSoalTampil.tsx'

type Props = { daftarKursus: { id: string; judul: string }[]; bolehMenulis: boolean }

export function ImporSoalForm({ daftarKursus, bolehMenulis }: Props) {
  const [form, setForm] = useState<FormData | null>(null)
  const [laporan, setLaporan] = useState<LaporanSoal | null>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)
  const isian = useRef<HTMLFormElement>(null)
  // Before the scripts have come the browser would send the form by itself, and the file would be lost.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])

  async function send(isi: FormData, terapkan: 'ya' | 'tidak'): Promise<void> {
    isi.set('terapkan', terapkan)
    setIsSibuk(true)
    const response = await fetch('/api/soal/impor', { method: 'POST', body: isi }).catch(() => null)
    setIsSibuk(false)
    if (response === null || !response.ok) {
      setGalat(
        response === null
          ? ['Tidak tersambung ke server. Muat ulang, lalu periksa bank soalnya.']
          : await toPesan(response),
      )
      setLaporan(null)
      return
    }
    setGalat([])
    setForm(isi)
    setLaporan((await response.json()) as LaporanSoal)
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    void send(new FormData(event.currentTarget), 'tidak')
  }

  function openEkspor(): void {
    const isi = new FormData(isian.current ?? undefined)
    const tujuan = new URLSearchParams({
      kursus: String(isi.get('kursus')),
      format: String(isi.get('format')),
    })
    window.location.assign(`/api/soal/ekspor?${tujuan}`)
  }

  return (
    <div className="lewu-impor">
      {/* Another course, format or file: what was checked is no longer what would be saved. */}
      <form ref={isian} onSubmit={submit} onChange={() => setLaporan(null)}>
        <label>
          Kursus
          <select name="kursus" required>
            {daftarKursus.map(({ id, judul }) => (
              <option key={id} value={id}>
                {judul}
              </option>
            ))}
          </select>
        </label>
        <label>
          Format
          <select name="format">
            {FORMAT_SOAL.map((format) => (
              <option key={format} value={format}>
                {LABEL_FORMAT[format]}
              </option>
            ))}
          </select>
        </label>
        {bolehMenulis ? (
          <>
            <label>
              Kategori bagi soal yang tidak menyebutkannya
              <input name="kategori" maxLength={80} defaultValue="Umum" />
            </label>
            <label>
              Berkas, teks UTF-8, paling besar 1 MB dan 300 soal
              <input name="berkas" type="file" accept=".csv,.txt,.gift,text/csv,text/plain" required />
            </label>
            <Button type="submit" size="medium" disabled={isSibuk || !isSiap}>
              {isSibuk ? 'Memeriksa…' : 'Periksa berkas'}
            </Button>
          </>
        ) : null}
        <Button type="button" buttonStyle="secondary" size="medium" disabled={!isSiap} onClick={openEkspor}>
          Unduh bank soal kursus ini
        </Button>
      </form>
      <div aria-live="polite">
        {galat.map((pesan) => (
          <p key={pesan} role="alert" className="lewu-galat">
            {pesan}
          </p>
        ))}
        {laporan === null ? null : <LaporanSoalTampil laporan={laporan} />}
      </div>
      {laporan !== null && !laporan.tersimpan && laporan.diterima > 0 && form !== null ? (
        <Button size="medium" disabled={isSibuk} onClick={() => void send(form, 'ya')}>
          {isSibuk ? 'Menyimpan…' : `Simpan ${laporan.diterima} soal sebagai draf`}
        </Button>
      ) : null}
    </div>
  )
}
