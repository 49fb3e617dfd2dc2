/** Rows of several enrolments, read with one statement and handed out by enrolment. */

export type Milik<Baris> = Baris & { pendaftaran: string }

/** Each in the order it was read; an enrolment without rows is not in it. */
export function groupMilik<Baris>(daftar: readonly Milik<Baris>[]): ReadonlyMap<string, Baris[]> {
  const hasil = new Map<string, Baris[]>()
  for (const { pendaftaran, ...baris } of daftar)
    hasil.set(pendaftaran, [...(hasil.get(pendaftaran) ?? []), baris as Baris])
  return hasil
}
