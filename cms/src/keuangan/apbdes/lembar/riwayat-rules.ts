/** What can be taken back in a sheet: the former states of its rows, and those that were taken back. Pure. */
export type Riwayat<Isi> = { lama: readonly Isi[]; kini: Isi; baru: readonly Isi[] }

/** Rows are shared between states, so a state costs little; more steps than this nobody takes back. */
const MAX_LANGKAH = 200

export const startRiwayat = <Isi>(kini: Isi): Riwayat<Isi> => ({ lama: [], kini, baru: [] })

export const recordLangkah = <Isi>({ lama, kini }: Riwayat<Isi>, berikut: Isi): Riwayat<Isi> => ({
  lama: [...lama.slice(1 - MAX_LANGKAH), kini],
  kini: berikut,
  baru: [],
})

export function undoLangkah<Isi>(riwayat: Riwayat<Isi>): Riwayat<Isi> {
  const sebelum = riwayat.lama.at(-1)
  if (sebelum === undefined) return riwayat
  return { lama: riwayat.lama.slice(0, -1), kini: sebelum, baru: [riwayat.kini, ...riwayat.baru] }
}

export function redoLangkah<Isi>(riwayat: Riwayat<Isi>): Riwayat<Isi> {
  const [sesudah, ...baru] = riwayat.baru
  return sesudah === undefined ? riwayat : { lama: [...riwayat.lama, riwayat.kini], kini: sesudah, baru }
}
