'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { toPesan } from '../../../platform/admin/requests.ts'
import { FORMAT_IMPOR, LABEL_IMPOR } from '../impor/format.ts'
import type { LaporanSoal } from '../impor/operations.ts'
import { EksporSoal } from './EksporSoal.tsx'
import { LaporanSoalTampil } from './LaporanSoalTampil.tsx'

type Props = { daftarKursus: { id: string; judul: string }[]; bolehMenulis: boolean }

export function ImporSoalForm({ daftarKursus, bolehMenulis }: Props) {
  const [kursus, setKursus] = useState(daftarKursus[0]?.id ?? '')
  // Before the scripts have come the browser would send the form by itself, and the file would be lost.
  const [isSiap, setIsSiap] = useState(false)
  useEffect(() => setIsSiap(true), [])
  return (
    <div className="lewu-impor">
      <label className="lewu-kursus">
        Kursus
        <select value={kursus} onChange={(event) => setKursus(event.target.value)}>
          {daftarKursus.map(({ id, judul }) => (
            <option key={id} value={id}>
              {judul}
            </option>
          ))}
        </select>
      </label>
      {bolehMenulis ? <Impor kursus={kursus} isSiap={isSiap} /> : null}
      <EksporSoal key={kursus} kursus={kursus} isSiap={isSiap} />
    </div>
  )
}

function Impor({ kursus, isSiap }: { kursus: string; isSiap: boolean }) {
  const [form, setForm] = useState<FormData | null>(null)
  const [laporan, setLaporan] = useState<LaporanSoal | null>(null)
  const [galat, setGalat] = useState<string[]>([])
  const [isSibuk, setIsSibuk] = useState(false)
  // Another course: what was checked is no longer what would be saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the course is the cause, not an input
  useEffect(changeBahan, [kursus])

  function changeBahan(): void {
    setLaporan(null)
    setGalat([])
  }

  async function send(isi: FormData, terapkan: 'ya' | 'tidak'): Promise<void> {
    isi.set('terapkan', terapkan)
    setIsSibuk(true)
    const response = await fetch('/api/soal/impor', { method: 'POST', body: isi }).catch(() => null)
    setIsSibuk(false)
    if (response === null || !response.ok) {
      setGalat(response === null ? [TAK_TERKIRIM] : await toPesan(response))
      if (terapkan === 'tidak') setLaporan(null)
      return
    }
    setGalat([])
    setForm(isi)
    setLaporan((await response.json()) as LaporanSoal)
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    isi.set('kursus', kursus)
    void send(isi, 'tidak')
  }

  return (
    <section aria-labelledby="impor-soal">
      <h2 id="impor-soal">Impor soal</h2>
      {/* Another format or file: what was checked is no longer what would be saved. */}
      <form onSubmit={submit} onChange={changeBahan}>
        <label>
          Format berkas
          <select name="format">
            {FORMAT_IMPOR.map((format) => (
              <option key={format} value={format}>
                {LABEL_IMPOR[format]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Kategori bagi soal yang tidak menyebutkannya
          <input name="kategori" maxLength={80} defaultValue="Umum" required />
        </label>
        <label>
          Berkas, paling besar 1 MB dan 300 soal
          <input name="berkas" type="file" accept=".xlsx,.csv,.txt,.gift,text/csv,text/plain" required />
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
      </div>
      {laporan === null || form === null ? null : (
        <LaporanSoalTampil
          laporan={laporan}
          kursus={kursus}
          isSibuk={isSibuk}
          onSimpan={() => void send(form, 'ya')}
        />
      )}
    </section>
  )
}

const TAK_TERKIRIM =
  'Berkas tidak terkirim: jaringan terputus, atau berkasnya diubah sesudah dipilih. Pilih lagi berkasnya, lalu periksa. Soal yang sudah tersimpan tidak akan tersimpan dua kali.'
