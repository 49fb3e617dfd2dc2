/** The number under which the manual explains a check; other codes are for programs and say nothing to people. */
export function KodePemeriksaan({ kode }: { kode: string }) {
  return /^K\d{2}$/.test(kode) ? <small>({kode})</small> : null
}
