'use client'
import { useState } from 'react'
import { type Fase, LABEL_FASE } from '../fase.ts'
import { hasSampai } from '../sampai-rules.ts'

/** Which budget a file is for; fields of both imports. */
export function IsianTahunFase({ tahunBerjalan }: { tahunBerjalan: number }) {
  const [fase, setFase] = useState<Fase>('awal')
  return (
    <>
      <label>
        Tahun anggaran
        <input name="tahun" type="number" min={2015} max={2099} required defaultValue={tahunBerjalan} />
      </label>
      <label>
        Fase
        <select name="fase" value={fase} onChange={(event) => setFase(event.target.value as Fase)}>
          {Object.entries(LABEL_FASE).map(([satu, label]) => (
            <option key={satu} value={satu}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {hasSampai(fase) ? (
        <label>
          Realisasi sampai tanggal (hari terakhir yang sudah dibukukan)
          <input name="sampai" type="date" required />
        </label>
      ) : null}
    </>
  )
}
