/** Lessons that are saved on the phone, found by words of their titles. Pure. */
export type PelajaranTersimpan = { judul: string; href: string; kursus: string }

/** More are no help on a small screen. */
const MAX_HASIL = 30

/** Every word that was typed stands in the title, or in that of the course; nothing is found by nothing. */
export function listPelajaranDicari(
  daftar: readonly PelajaranTersimpan[],
  tulisan: string,
): PelajaranTersimpan[] {
  const kata = toSederhana(tulisan).split(/\s+/).filter(Boolean)
  if (kata.length === 0) return []
  return daftar
    .filter(({ judul, kursus }) => {
      const teks = toSederhana(`${judul} ${kursus}`)
      return kata.every((satu) => teks.includes(satu))
    })
    .slice(0, MAX_HASIL)
}

/** As people type on a phone: without capitals and accents. */
const toSederhana = (teks: string): string => teks.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
