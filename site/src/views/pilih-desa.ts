/** Which village somebody means who types its name. Pure. */
import type { HasilPencarian } from '../publik/pencarian.ts'

export type PilihanDesa = { slug: string; nama: string }
export type DesaDimaksud =
  | { keadaan: 'tanpa' }
  | { keadaan: 'satu'; slug: string }
  /** None of that name alone: those it may be; empty where there is none like it. */
  | { keadaan: 'pilih'; daftar: PilihanDesa[] }

/** What is looked for; null where nothing was typed. */
export function parseNamaDesa(tulisan: string): string | null {
  const nama = tulisan
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .replace(/^(desa|kelurahan)\s+/i, '')
    .toLowerCase()
  return nama === '' ? null : nama.slice(0, 80)
}

/** A village that was picked from the list is taken; a name that only one village bears needs no list. */
export function findDesaDimaksud(
  nama: string | null,
  terpilih: string,
  daftar: readonly Pick<HasilPencarian, 'kunci' | 'judul' | 'kecamatan' | 'kabupaten'>[],
): DesaDimaksud {
  if (nama === null) return { keadaan: 'tanpa' }
  if (daftar.some(({ kunci }) => kunci === terpilih)) return { keadaan: 'satu', slug: terpilih }
  const [tepat, ...lain] = daftar.filter(({ judul }) => judul.toLowerCase() === nama)
  if (tepat !== undefined && lain.length === 0) return { keadaan: 'satu', slug: tepat.kunci }
  return {
    keadaan: 'pilih',
    daftar: daftar.map(({ kunci, judul, kecamatan, kabupaten }) => ({
      slug: kunci,
      nama: `${judul}, ${kecamatan}, ${kabupaten}`,
    })),
  }
}
