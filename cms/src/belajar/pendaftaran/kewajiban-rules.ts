/** Which courses an office is to take. Pure. */
export type Kewajiban = { jabatan: string; kursus: string }

const toBaku = (jabatan: string): string =>
  jabatan.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')

/** Courses of the person's offices, each once, with the office they are owed for. */
export function listKewajiban(jabatan: readonly string[], kewajiban: readonly Kewajiban[]): Kewajiban[] {
  const milik = new Map(jabatan.map((satu) => [toBaku(satu), satu]))
  const daftar = new Map<string, Kewajiban>()
  for (const { jabatan: wajib, kursus } of kewajiban) {
    const nama = milik.get(toBaku(wajib))
    if (nama !== undefined && !daftar.has(kursus)) daftar.set(kursus, { jabatan: nama, kursus })
  }
  return [...daftar.values()]
}
