/** What the policy table says of one cell. Pure: the matrix compares it with what the handlers do. */
import type { PeranAktif } from '../../src/akses/peran.ts'
import {
  type AturanField,
  type Baris,
  type Blok,
  type Cakupan,
  type Global,
  type Kumpulan,
  type Operasi,
  POLICY,
  POLICY_GLOBAL,
} from '../../src/akses/policy.ts'
import { isWilayahDalam } from '../../src/dasar/kode-wilayah.ts'

/** Facts of the row a road leads to. */
export type Sasaran = { kode: string; isDraf: boolean; milik: string | null }
export type Pelaku = { id: string; peran: readonly PeranAktif[] }

/** Roads of REST and the right that each of them asks for; null = a road that is closed to all. */
export const JALAN = {
  buat: 'create',
  daftar: 'read',
  hitung: 'read',
  baca: 'read',
  ubah: 'update',
  buang: 'trash',
  hapus: 'delete',
  versi: 'readVersions',
  gandakan: null,
  'buka-kunci': 'unlock',
  'ubah-massal': null,
  'hapus-massal': null,
  berkas: 'read',
} as const satisfies Record<string, Operasi | null>
export type Jalan = keyof typeof JALAN

export function isExpected(kumpulan: Kumpulan, jalan: Jalan, pelaku: Pelaku, sasaran: Sasaran): boolean {
  const operasi = JALAN[jalan]
  if (operasi === null) return false
  const izin = (satu: Operasi): boolean => isIzin(kumpulan, satu, pelaku, sasaran)
  // Moving to the trash is a change of the row as well, and asks for both rights.
  return operasi === 'trash' ? izin('trash') && izin('update') : izin(operasi)
}

export function isIzin(kumpulan: Kumpulan, operasi: Operasi, pelaku: Pelaku, sasaran: Sasaran): boolean {
  const blok: Blok = POLICY[kumpulan]
  return isCovered(blok[operasi] ?? {}, pelaku, sasaran)
}

/** Globals belong to no village and to nobody: only `semua` opens them. */
export function isIzinGlobal(global: Global, operasi: Operasi, pelaku: Pelaku): boolean {
  const blok: Blok = POLICY_GLOBAL[global]
  return isCovered(blok[operasi] ?? {}, pelaku, { kode: '', isDraf: false, milik: null })
}

/** One field of a row that the person may touch: without a line for the operation it follows the row. */
export function isIzinKolom(baris: Baris | undefined, pelaku: Pelaku, sasaran: Sasaran): boolean {
  return baris === undefined || isCovered(baris, pelaku, sasaran)
}

/** A filter or a sort asks about every row at once, so the right to see the own row does not open it. */
export function canSaringKolom({ read }: AturanField, pelaku: Pelaku, sasaran: Sasaran): boolean {
  return isIzinKolom(read, { ...pelaku, id: '' }, { ...sasaran, milik: null })
}

function isCovered(baris: Baris, pelaku: Pelaku, sasaran: Sasaran): boolean {
  return pelaku.peran.some((aktif) => {
    const cakupan: Cakupan | undefined = baris[aktif.peran]
    if (cakupan === undefined) return false
    if (cakupan === 'semua') return true
    if (cakupan === 'diri') return sasaran.milik === pelaku.id
    if (cakupan === 'wilayah:sendiri') return sasaran.kode === aktif.kode
    const isDalam = isWilayahDalam(sasaran.kode, aktif.kode)
    return cakupan === 'wilayah:draf' ? isDalam && sasaran.isDraf : isDalam
  })
}
