/** Which village somebody means who types its name. Pure. */

import type { HasilPencarian } from '../publik/pencarian.ts'
import { TEKS_BELAJAR as T } from '../teks/belajar.ts'
import type { GalatPintu } from './isian-pintu.ts'

export type PilihanDesa = { slug: string; nama: string; isTerpilih?: boolean }
export type DesaDimaksud =
  | { keadaan: 'tanpa' }
  | { keadaan: 'satu'; slug: string; nama: string }
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
  const dipilih = daftar.find(({ kunci }) => kunci === terpilih)
  if (dipilih !== undefined) return { keadaan: 'satu', ...toPilihan(dipilih) }
  const [tepat, ...lain] = daftar.filter(({ judul }) => judul.toLowerCase() === nama)
  if (tepat !== undefined && lain.length === 0) return { keadaan: 'satu', ...toPilihan(tepat) }
  return { keadaan: 'pilih', daftar: daftar.map(toPilihan) }
}

const toPilihan = ({
  kunci,
  judul,
  kecamatan,
  kabupaten,
}: Pick<HasilPencarian, 'kunci' | 'judul' | 'kecamatan' | 'kabupaten'>): PilihanDesa => ({
  slug: kunci,
  nama: `${judul}, ${kecamatan}, ${kabupaten}`,
})

/** The list as the form shows it again: what was chosen stays chosen, whatever else is wrong. */
export const listPilihan = (desa: DesaDimaksud): PilihanDesa[] => {
  if (desa.keadaan === 'tanpa') return []
  return desa.keadaan === 'pilih' ? desa.daftar : [{ slug: desa.slug, nama: desa.nama, isTerpilih: true }]
}

/**
 * What is wrong with the village; null = go on and register. Looked for before a password was typed, it is only shown: a
 * password is not sent back, so the choice comes before it.
 */
export function findGalatDesa(
  desa: DesaDimaksud,
  { isDicari, isSandi }: { isDicari: boolean; isSandi: boolean },
): GalatPintu[] | null {
  const isHanyaCari = isDicari && !isSandi
  const toGalat = (pesan: string): GalatPintu[] => [{ kolom: 'desa', pesan }]
  if (desa.keadaan === 'pilih') {
    if (desa.daftar.length === 0) return toGalat(T.desaTidakAda)
    return isHanyaCari ? [] : toGalat(T.desaPilih)
  }
  if (!isHanyaCari) return null
  return desa.keadaan === 'tanpa' ? toGalat(T.desaKosong) : []
}

/** The same where the village is all that is asked: none typed is the mistake, and no password is waited for. */
export function findGalatDesaSaja(desa: DesaDimaksud, isDicari: boolean): GalatPintu[] | null {
  if (desa.keadaan === 'tanpa') return [{ kolom: 'desa', pesan: T.desaWajib }]
  if (desa.keadaan === 'pilih' && desa.daftar.length === 0)
    return [{ kolom: 'desa', pesan: T.desaTakDitemukan }]
  return findGalatDesa(desa, { isDicari, isSandi: false })
}
