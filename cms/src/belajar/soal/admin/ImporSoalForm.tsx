'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { DaftarGalat } from '../../../platform/admin/DaftarGalat.tsx'
import { type Impor, useImpor } from '../../../platform/admin/use-impor.ts'
import { FORMAT_IMPOR, LABEL_IMPOR } from '../impor/format.ts'
import type { LaporanSoal } from '../impor/operations.ts'
import { EksporSoal } from './EksporSoal.tsx'
import { LaporanSoalTampil } from './LaporanSoalTampil.tsx'

type Props = { daftarKursus: { id: string; judul: string }[]; bolehMenulis: boolean }

export function ImporSoalForm({ daftarKursus, bolehMenulis }: Props) {
  const [kursus, setKursus] = useState(daftarKursus[0]?.id ?? '')
  const impor = useImpor<LaporanSoal>('/api/soal/impor', TAK_TERKIRIM)
  return (
    <div className="lewu-impor">
      <label className="lewu-kursus">
        Kursus
        <select
          value={kursus}
          onChange={(event) => {
            setKursus(event.target.value)
            impor.reset()
          }}
        >
          {daftarKursus.map(({ id, judul }) => (
            <option key={id} value={id}>
              {judul}
            </option>
          ))}
        </select>
      </label>
      {bolehMenulis ? <BagianImpor kursus={kursus} impor={impor} /> : null}
      <EksporSoal key={kursus} kursus={kursus} isSiap={impor.isSiap} />
    </div>
  )
}

function BagianImpor({ kursus, impor }: { kursus: string; impor: Impor<LaporanSoal> }) {
  const { laporan, galat, isSibuk, isSiap, check, save, reset } = impor

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const isi = new FormData(event.currentTarget)
    isi.set('kursus', kursus)
    check(isi)
  }

  return (
    <section aria-labelledby="impor-soal">
      <h2 id="impor-soal">Impor soal</h2>
      {/* Another format or file: what was checked is no longer what would be saved. */}
      <form onSubmit={submit} onChange={reset}>
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
        <DaftarGalat daftar={galat} />
      </div>
      {laporan === null ? null : (
        <LaporanSoalTampil laporan={laporan} kursus={kursus} isSibuk={isSibuk} onSimpan={save} />
      )}
    </section>
  )
}

const TAK_TERKIRIM =
  'Berkas tidak terkirim: jaringan terputus, atau berkasnya diubah sesudah dipilih. Pilih lagi berkasnya, lalu periksa. Soal yang sudah tersimpan tidak akan tersimpan dua kali.'
