/** Long lists, a page at a time. Pure. */

export type Halaman<Satu> = { isi: Satu[]; nomor: number; jumlah: number; mulai: number }

/** `nomor`: as an address names it; what is no page of the list is the first one, or the last where it is beyond it. */
export function toHalaman<Satu>(daftar: readonly Satu[], nomor: unknown, per: number): Halaman<Satu> {
  const jumlah = Math.max(1, Math.ceil(daftar.length / per))
  const diminta = typeof nomor === 'string' && /^\d{1,6}$/.test(nomor) ? Number(nomor) : 1
  const kini = Math.min(Math.max(1, diminta), jumlah)
  const mulai = (kini - 1) * per
  return { isi: daftar.slice(mulai, mulai + per), nomor: kini, jumlah, mulai }
}
