'use client'
import type { PostingTampil } from '../../siskeudes/pilih-posting-rules.ts'
import { findNomorPosting } from '../../siskeudes/posting-rules.ts'
import { ATURAN_FASE, type Fase } from '../fase.ts'

export type PilihanPosting = readonly PostingTampil[]

/** A phase that several postings of one export can be. */
export const isFasePerubahan = (fase: Fase): boolean =>
  ATURAN_FASE[fase].isAnggaran && ATURAN_FASE[fase].isBerulang

/** Before a file was checked, only their numbers are known. */
const BELUM_DIPERIKSA: PilihanPosting = [3, 4, 5, 6, 7, 8, 9].map((nomor) => ({
  nomor,
  keterangan: `posting ${nomor}`,
}))

type Props = { fase: Fase; daftar: PilihanPosting }

/** Which change of a Siskeudes export is meant; for other files it says nothing. */
export function IsianPosting({ fase, daftar }: Props) {
  const pilihan = daftar.length === 0 ? BELUM_DIPERIKSA : daftar
  return (
    <label>
      Posting, bila berkasnya ZIP Siskeudes
      <select name="posting" defaultValue="">
        <option value="">Seperti biasanya fase ini: posting {findNomorPosting(fase)}</option>
        {pilihan.map(({ nomor, keterangan }) => (
          <option key={nomor} value={nomor}>
            {keterangan}
          </option>
        ))}
      </select>
    </label>
  )
}
