/** What a walk found: how many cells, and which of them differ from the table. */
export type Sel = { sel: string; harus: boolean; nyata: boolean; status: number }
export type Laporan = { bagian: string; sel: number; boleh: number; beda: Sel[] }

export const createLaporan = (bagian: string): Laporan => ({ bagian, sel: 0, boleh: 0, beda: [] })

/** A broken answer is a difference as well: nobody knows what it would have let through. */
export function recordSel(laporan: Laporan, satu: Sel): void {
  laporan.sel += 1
  if (satu.nyata) laporan.boleh += 1
  if (satu.nyata !== satu.harus || satu.status >= 500) laporan.beda.push(satu)
}
