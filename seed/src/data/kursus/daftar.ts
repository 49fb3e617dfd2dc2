/** The seed courses, in the order they are released. */
import { toSlug } from 'cms/dasar/slug'
import { KURSUS_ASET } from './aset.ts'
import type { KursusContoh } from './bentuk.ts'
import { KURSUS_BPD } from './bpd.ts'
import { KURSUS_KEPALA_DESA } from './kepala-desa.ts'
import { KURSUS_KETERBUKAAN } from './keterbukaan.ts'
import { KURSUS_KEUANGAN } from './keuangan.ts'
import { KURSUS_APBDES } from './membaca-apbdes.ts'
import { KURSUS_MUSYAWARAH } from './musyawarah.ts'
import { KURSUS_PERANGKAT_DESA } from './perangkat-desa.ts'
import { KURSUS_PERATURAN_DESA } from './peraturan-desa.ts'
import { KURSUS_PERENCANAAN } from './perencanaan.ts'

export const DAFTAR_KURSUS_CONTOH: readonly KursusContoh[] = [
  KURSUS_APBDES,
  KURSUS_BPD,
  KURSUS_MUSYAWARAH,
  KURSUS_PERENCANAAN,
  KURSUS_KEUANGAN,
  KURSUS_ASET,
  KURSUS_PERATURAN_DESA,
  KURSUS_KEPALA_DESA,
  KURSUS_PERANGKAT_DESA,
  KURSUS_KETERBUKAAN,
]

/** Courses whose address is not taken, by whatever it is taken. */
export function listKursusKurang(
  daftar: readonly KursusContoh[],
  alamat: readonly string[],
): readonly KursusContoh[] {
  const ada = new Set(alamat)
  return daftar.filter(({ isi }) => !ada.has(toSlug(isi.judul)))
}
