import { isKodePemeriksaan } from '../kode-pemeriksaan.ts'

export function KodePemeriksaan({ kode }: { kode: string }) {
  return isKodePemeriksaan(kode) ? <small>({kode})</small> : null
}
