'use client'
import { useState } from 'react'
import { type Fase, LABEL_FASE } from '../fase.ts'
import { hasSampai } from '../sampai-rules.ts'
import { IsianPosting, isFasePerubahan, type PilihanPosting } from './IsianPosting.tsx'

/**
 * `posting`: what the file that was checked last holds; undefined where none can be chosen. `berkasKe`: which file it is, as what
 * was chosen of one says nothing of the next, nor of another phase.
 */
type Props = { tahunBerjalan: number; posting?: PilihanPosting; berkasKe?: number }

/** Which budget a file is for; fields of both imports. */
export function IsianTahunFase({ tahunBerjalan, posting, berkasKe = 0 }: Props) {
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
      {posting !== undefined && isFasePerubahan(fase) ? (
        <IsianPosting key={`${berkasKe}:${fase}`} fase={fase} daftar={posting} />
      ) : null}
    </>
  )
}
