import { LABEL_FASE } from '../fase.ts'

/** Which budget a file is for; fields of both imports. */
export function IsianTahunFase({ tahunBerjalan }: { tahunBerjalan: number }) {
  return (
    <>
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
    </>
  )
}
