/** Turns the policy table into Payload's access functions. No other file writes one. */
import type { Access, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest, Where } from 'payload'
import { listStatusDraf, type Status } from '../alur/kinds.ts'
import { getPeranAktif } from './active-peran.ts'
import type { PeranAktif } from './peran.ts'
import {
  type AturanField,
  type Baris,
  type Blok,
  type Cakupan,
  type FieldTertutup,
  type Global,
  type Kumpulan,
  type Operasi,
  POLICY,
  POLICY_FIELD,
  POLICY_GLOBAL,
} from './policy.ts'
import { assertUuid, isUuid, whereDesa, whereWilayah } from './scope.ts'

/** How the rows of a collection are tied to a village, a person and a state. */
export type Ikatan = {
  wilayah?: 'desa' | 'wilayah' | 'self'
  diri?: string
  /** Path of the status that says whether the drafters still hold the document, and the states in which they do. */
  status?: string
  draf?: readonly Status[]
  /** Path of the trash mark of the document a row is part of. */
  sampahInduk?: string
}

const NASKAH: Ikatan = { wilayah: 'desa', status: 'status', draf: listStatusDraf('berita') }
const IKATAN: Readonly<Record<Kumpulan, Ikatan>> = {
  apbdes: { wilayah: 'desa', status: 'status', draf: listStatusDraf('apbdes') },
  'apbdes-baris': {
    wilayah: 'desa',
    status: 'apbdes.status',
    draf: listStatusDraf('apbdes'),
    sampahInduk: 'apbdes.deletedAt',
  },
  realisasi: { wilayah: 'desa', status: 'status', draf: listStatusDraf('realisasi') },
  'aturan-penyaluran': { wilayah: 'wilayah' },
  'kode-anggaran': { wilayah: 'wilayah' },
  'aturan-bagian': { wilayah: 'wilayah' },
  'langkah-selesai': { wilayah: 'desa' },
  penyerahan: { wilayah: 'desa' },
  'pernyataan-penyaluran': { wilayah: 'desa' },
  'status-desa': { wilayah: 'desa' },
  'profil-desa': { wilayah: 'desa' },
  berita: NASKAH,
  pengumuman: NASKAH,
  agenda: NASKAH,
  galeri: NASKAH,
  dokumen: NASKAH,
  kegiatan: NASKAH,
  pengecualian: { wilayah: 'desa', status: 'status', draf: listStatusDraf('pengecualian') },
  informasi: { wilayah: 'desa' },
  kursus: NASKAH,
  'program-belajar': NASKAH,
  soal: { wilayah: 'desa' },
  peraturan: { wilayah: 'desa' },
  'kewajiban-kursus': { wilayah: 'desa' },
  'ketetapan-sertifikat': { wilayah: 'desa' },
  angkatan: { wilayah: 'wilayah', diri: 'tutor' },
  perangkat: { wilayah: 'desa' },
  lembaga: { wilayah: 'desa' },
  fasilitas: { wilayah: 'desa' },
  'lembaga-ekonomi': { wilayah: 'desa' },
  'bukti-pengumuman': { wilayah: 'desa' },
  pesan: { wilayah: 'desa' },
  berkas: { wilayah: 'desa' },
  jejak: { wilayah: 'desa' },
  wilayah: { wilayah: 'self' },
  peran: { wilayah: 'wilayah', diri: 'pengguna' },
  pengguna: { wilayah: 'wilayah', diri: 'id' },
  gawai: { diri: 'pengguna' },
  'pengaturan-kabupaten': { wilayah: 'wilayah' },
  'hari-libur': {},
  'payload-locked-documents': { diri: 'user.value' },
  'payload-preferences': { diri: 'user.value' },
  'payload-jobs': {},
  'payload-kv': {},
  'payload-migrations': {},
}

/** All access of a collection. Hard deletion and moving to the trash are two rights. */
export function toCollectionAccess(kumpulan: Kumpulan): NonNullable<CollectionConfig['access']> {
  const blok: Blok = POLICY[kumpulan]
  const via = (operasi: Operasi): Access => toAccess(blok[operasi] ?? {}, IKATAN[kumpulan], operasi)
  return {
    create: via('create'),
    read: via('read'),
    update: via('update'),
    delete: (args) => via(isTrashing(args.data) ? 'trash' : 'delete')(args),
    readVersions: via('readVersions'),
    unlock: via('unlock'),
    admin: async ({ req }) => matchPeran(await getPeranAktif(req), blok.admin ?? {}).length > 0,
  }
}

export function toGlobalAccess(global: Global): NonNullable<GlobalConfig['access']> {
  const blok: Blok = POLICY_GLOBAL[global]
  const via = (operasi: Operasi): Access => toAccess(blok[operasi] ?? {}, {}, operasi)
  return { read: via('read'), update: via('update'), readVersions: via('readVersions') }
}

/** Access of one field; Payload allows yes or no here, so `diri` compares the row with the person. */
export function toFieldAccess(field: FieldTertutup): {
  read: FieldAccess
  create: FieldAccess
  update: FieldAccess
} {
  const aturan: AturanField = POLICY_FIELD[field]
  const via =
    (baris: Baris | undefined): FieldAccess =>
    async ({ req, id, doc }) =>
      baris === undefined || isFieldAllowed(await getPeranAktif(req), baris, req, doc?.id ?? id)
  return { read: via(aturan.read), create: via(aturan.create), update: via(aturan.update) }
}

/** A field that only the server itself writes. */
export const SERVER_ONLY: { create: FieldAccess; update: FieldAccess } = {
  create: () => false,
  update: () => false,
}

export function matchPeran(
  daftar: readonly PeranAktif[],
  baris: Baris,
): { aktif: PeranAktif; cakupan: Cakupan }[] {
  return daftar.flatMap((aktif) => {
    const cakupan = baris[aktif.peran]
    return cakupan === undefined ? [] : [{ aktif, cakupan }]
  })
}

function toAccess(baris: Baris, ikatan: Ikatan, operasi: Operasi): Access {
  return async ({ req, data }) => {
    const cocok = matchPeran(await getPeranAktif(req), baris)
    if (cocok.length === 0) return false
    // A row that is being made has no village yet: the server sets it and checks the area there.
    if (operasi === 'create')
      return isDesaDisebut(data) || cocok.some(({ cakupan }) => cakupan !== 'wilayah:disebut')
    if (cocok.some(({ cakupan }) => cakupan === 'semua')) return true
    const where: Where = { or: cocok.map(({ aktif, cakupan }) => toWhere(aktif, cakupan, ikatan, req)) }
    return operasi === 'readVersions' ? toVersionWhere(where) : where
  }
}

function toWhere(aktif: PeranAktif, cakupan: Cakupan, ikatan: Ikatan, req: PayloadRequest): Where {
  if (cakupan === 'diri') {
    if (ikatan.diri === undefined) throw new Error('This collection has no owner')
    return { [ikatan.diri]: { equals: assertUuid(req.user?.id) } }
  }
  if (cakupan === 'wilayah:sendiri') return whereDesa(aktif.wilayahId)
  const area = whereWilayah([aktif], ikatan.wilayah)
  if (cakupan !== 'wilayah:draf') return area
  if (ikatan.status === undefined || ikatan.draf === undefined)
    throw new Error('This collection has no status')
  const draf: Where = { [ikatan.status]: { in: [...ikatan.draf] } }
  const utuh: Where[] = ikatan.sampahInduk === undefined ? [] : [{ [ikatan.sampahInduk]: { exists: false } }]
  return { and: [area, draf, ...utuh] }
}

/** Versions keep the document under `version`, so the same filter is asked one level deeper. */
function toVersionWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'or' || key === 'and'
        ? [key, (value as Where[]).map(toVersionWhere)]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  ) as Where
}

/** The admin's forms name none, so that they are not offered to who has to. */
const isDesaDisebut = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'desa' in data && isUuid(data.desa)

function isTrashing(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'deletedAt' in data && data.deletedAt !== null
}

function isFieldAllowed(
  daftar: readonly PeranAktif[],
  baris: Baris,
  req: PayloadRequest,
  id: string | number | undefined,
): boolean {
  return matchPeran(daftar, baris).some(
    ({ cakupan }) => cakupan !== 'diri' || (req.user !== null && req.user.id === id),
  )
}
