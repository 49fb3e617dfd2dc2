/** Which courses an office is to take. Pure. */
export type Kewajiban = { jabatan: string; kursus: string }

/** As offices are compared: letter case and spaces do not matter. */
export const toJabatanBaku = (jabatan: string): string =>
  jabatan.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('id')

/** Courses of the person's offices, each once, with the office they are owed for. */
export function listKewajiban(jabatan: readonly string[], kewajiban: readonly Kewajiban[]): Kewajiban[] {
  const milik = new Map(jabatan.map((satu) => [toJabatanBaku(satu), satu]))
  const daftar = new Map<string, Kewajiban>()
  for (const { jabatan: wajib, kursus } of kewajiban) {
    const nama = milik.get(toJabatanBaku(wajib))
    if (nama !== undefined && !daftar.has(kursus)) daftar.set(kursus, { jabatan: nama, kursus })
  }
  return [...daftar.values()]
}
